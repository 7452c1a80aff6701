// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Exporter.Progress;
import java.util.function.DoubleConsumer;

/** Counts the work of an export and asks after each piece of it whether to go on; parts of it are steps themselves. */
final class Steps implements DoubleConsumer {
    /** Thrown through libraries that know nothing of progress; {@link Exporter} turns it into its answer. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Progress by less than this is not worth telling; a window would be drowned in it. */
    private static final double WORTH_TELLING = 1.0 / 400;
    /** So often it is asked even where nothing seems to move, so that stopping never waits for a wrong guess. */
    private static final int CALLS = 256;

    private final Told told;
    private final double from;
    private final double to;

    /** What was told last; it never goes back. */
    private static final class Told {
        private final Progress progress;
        private double last = -1;
        private int calls;

        Told(Progress progress) {
            this.progress = progress;
        }

        boolean at(double done) {
            calls++;
            if (done < last + WORTH_TELLING && calls % CALLS != 0 && !(done == 1 && last < 1)) {
                return true;
            }
            last = Math.max(last, done);
            return progress.at(last);
        }
    }

    Steps(Progress progress) {
        this(new Told(progress), 0, 1);
    }

    private Steps(Told told, double from, double to) {
        this.told = told;
        this.from = from;
        this.to = to;
    }

    /** The part of this work from one share of it to another, each from 0 to 1. */
    Steps part(double first, double last) {
        return new Steps(told, from + first * (to - from), from + last * (to - from));
    }

    /** The work goes on with this volume of so many. */
    void volume(int number, int of) {
        told.progress.volume(number, of);
    }

    /** @throws Stopped where nobody wants the rest */
    void done(long pieces, long of) {
        accept(of <= 0 ? 1 : (double) pieces / of);
    }

    /**
     * The same for what knows nothing of steps.
     *
     * @param share of this work that is done; at most all of it
     * @throws Stopped where nobody wants the rest
     */
    @Override
    public void accept(double share) {
        if (!told.at(from + Math.clamp(share, 0, 1) * (to - from))) {
            throw new Stopped();
        }
    }
}
