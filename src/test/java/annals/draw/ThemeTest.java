// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Tone.Token;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThemeTest {
    @Test
    void whatIsPaperOnTheScreenIsWhiteOnPaper() {
        assertThat(Theme.printed(Token.PAPER)).isEqualTo(new Colour(0xFFFFFF, 1));
        assertThat(Theme.printed(new Tone.Faded(Token.PAPER, 0.9))).isEqualTo(new Colour(0xFFFFFF, 0.9));
        assertThat(Arrays.stream(Token.values()).filter(token -> token != Token.PAPER))
                .allSatisfy(token -> assertThat(Theme.printed(token)).isEqualTo(Theme.LIGHT.colour(token)));
    }
}
