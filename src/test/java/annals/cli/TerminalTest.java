// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The two streams of a command. */
class TerminalTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void bothStreamsAreUtf8AndAnswersAreKeptApartFromNotices() throws IOException {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(out, err);
        terminal.say("谷歌");
        terminal.tell("提示");
        terminal.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("谷歌\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("提示\n");
    }

    @Test
    void aReaderThatHasHadEnoughIsNoFault() throws IOException {
        var terminal = new Terminal(refusing("Broken pipe"), err);
        terminal.say("one");
        assertThatThrownBy(terminal::flush)
                .isInstanceOfSatisfying(Terminal.Closed.class, closed -> assertThat(closed.byReader()).isTrue());
    }

    @Test
    void aFullDiskBehindTheAnswerIsAFaultThatIsNamed() throws IOException {
        var terminal = new Terminal(refusing("No space left on device"), err);
        terminal.say("one");
        assertThatThrownBy(terminal::flush).hasMessageContaining("No space left on device")
                .isInstanceOfSatisfying(Terminal.Closed.class, closed -> assertThat(closed.byReader()).isFalse());
    }

    @Test
    void aNoticeThatNobodyCanReadIsLostWithoutNoise() {
        new Terminal(err, refusing("Broken pipe")).tell("lost");
        assertThat(err.size()).isZero();
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
