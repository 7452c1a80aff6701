// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final ArrayDeque<Runnable> started = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    /** Work that is done when the test says so. */
    private final Background slow = new Background() {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
            started.add(() -> new Direct().run(work, onDone, onFailed));
        }

        @Override
        public void deliver(Runnable news) {
            news.run();
        }
    };

    @Test
    void onlyTheNewestAnswerIsTold() {
        var latest = new Latest(slow, false);
        ask(latest, "a", "b", "c");
        assertThat(started).as("one at a time").hasSize(1);
        finishAll();
        assertThat(told).containsExactly("c");
    }

    @Test
    void aPictureInMotionShowsEveryAnswerThereWasTimeFor() {
        var latest = new Latest(slow, true);
        ask(latest, "a", "b", "c");
        finishAll();
        assertThat(told).containsExactly("a", "c");
    }

    @Test
    void afterAFailureTheNextQuestionIsAsked() {
        var latest = new Latest(slow, false);
        latest.run(() -> {
            throw new IllegalStateException("broken");
        }, _ -> told.add("never"), fault -> told.add(fault.getMessage()));
        finishAll();
        ask(latest, "d");
        finishAll();
        assertThat(told).containsExactly("broken", "d");
    }

    @Test
    void aQuestionAskedByAnAnswerIsAnsweredToo() {
        var latest = new Latest(slow, false);
        latest.run(() -> "first", first -> {
            told.add(first);
            ask(latest, "second");
        }, _ -> { });
        finishAll();
        assertThat(told).containsExactly("first", "second");
    }

    private void ask(Latest latest, String... questions) {
        for (String question : questions) {
            latest.run(() -> question, told::add, _ -> told.add("failed"));
        }
    }

    private void finishAll() {
        while (!started.isEmpty()) {
            started.poll().run();
        }
    }
}
