// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Held slow = new Held();
    private final List<String> told = new ArrayList<>();

    @Test
    void onlyTheNewestAnswerIsTold() {
        var latest = new Latest(slow, false);
        ask(latest, "a", "b", "c");
        assertThat(slow.started()).as("one at a time").isEqualTo(1);
        slow.finish();
        assertThat(told).containsExactly("c");
    }

    @Test
    void aPictureInMotionShowsEveryAnswerThereWasTimeFor() {
        var latest = new Latest(slow, true);
        ask(latest, "a", "b", "c");
        slow.finish();
        assertThat(told).containsExactly("a", "c");
    }

    @Test
    void afterAFailureTheNextQuestionIsAsked() {
        var latest = new Latest(slow, false);
        latest.run(() -> {
            throw new IllegalStateException("broken");
        }, _ -> told.add("never"), fault -> told.add(fault.getMessage()));
        slow.finish();
        ask(latest, "d");
        slow.finish();
        assertThat(told).containsExactly("broken", "d");
    }

    @Test
    void aQuestionAskedByAnAnswerIsAnsweredToo() {
        var latest = new Latest(slow, false);
        latest.run(() -> "first", first -> {
            told.add(first);
            ask(latest, "second");
        }, _ -> { });
        slow.finish();
        assertThat(told).containsExactly("first", "second");
    }

    private void ask(Latest latest, String... questions) {
        for (String question : questions) {
            latest.run(() -> question, told::add, _ -> told.add("failed"));
        }
    }
}
