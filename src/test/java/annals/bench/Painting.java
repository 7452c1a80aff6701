// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static annals.bench.Driving.onFx;

import annals.app.OpenedWindow;
import annals.bench.Frames.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/** Waits until what a window was asked for is painted, and tells how long that took. */
final class Painting {
    private static final int LOOK_AGAIN = 5;
    /** Looks in a row at which nothing went on: then nothing comes any more. */
    private static final int QUIET = 6;
    private static final int LOOKS = 12_000;

    private final OpenedWindow window;
    private final Frames frames;
    private Supplier<Optional<?>> shown = Optional::empty;

    Painting(OpenedWindow window, Frames frames) {
        this.window = window;
        this.frames = frames;
    }

    /** Sets what tells, on the JavaFX thread, what the window shows: another object for another answer. */
    void of(Supplier<Optional<?>> what) throws Exception {
        shown = what;
        onFx(() -> {
            frames.showing(what);
            return what;
        });
    }

    /** Milliseconds from doing something to the first frame that shows what is shown in the end. The wait for a pulse is in it. */
    double after(Runnable action) throws Exception {
        frames.take();
        long before = onFx(() -> {
            long now = System.nanoTime();
            action.run();
            return now;
        });
        settle();
        Optional<?> last = onFx(() -> shown.get());
        Frame first = frames.take().stream().filter(frame -> frame.shows().equals(last)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no frame showed the answer"));
        return (first.rendered() - before) / 1e6;
    }

    /** Until nothing is being worked out and a frame has shown all that was. */
    void settle() throws Exception {
        Object last = null;
        int looks = 0;
        for (int quiet = 0; quiet < QUIET; ) {
            Thread.sleep(LOOK_AGAIN);
            Object now = onFx(() -> window.busy() || frames.rendering() || !frames.latest().equals(shown.get()) ? new Object()
                    : shown.get().<Object>map(one -> one).orElse(this));
            quiet = now.equals(last) ? quiet + 1 : 0;
            last = now;
            if (++looks > LOOKS) {
                throw new IllegalStateException("it never rests");
            }
        }
    }

    /** The frames of a hand that moves something a little in every pulse, in milliseconds. @param move told which step it is */
    List<Double> moving(int steps, IntConsumer move) throws Exception {
        settle();
        frames.take();
        var hand = new Hand(steps, move);
        onFx(() -> {
            hand.start();
            return hand;
        });
        hand.done.await();
        settle();
        var work = new ArrayList<Double>();
        frames.take().forEach(frame -> work.add((frame.rendered() - frame.began()) / 1e6));
        return work;
    }

    private static final class Hand extends AnimationTimer {
        private final CountDownLatch done = new CountDownLatch(1);
        private final int steps;
        private final IntConsumer move;
        private int step;

        Hand(int steps, IntConsumer move) {
            this.steps = steps;
            this.move = move;
        }

        @Override
        public void handle(long now) {
            if (step < steps) {
                move.accept(step++);
            } else {
                stop();
                done.countDown();
            }
        }
    }
}
