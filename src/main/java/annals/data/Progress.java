// SPDX-License-Identifier: Apache-2.0
package annals.data;

/**
 * Hears how far loading has come; on the loading thread, often, so whoever shows it chooses what to show. To break loading
 * off it throws {@link java.util.concurrent.CancellationException}, which then goes to whoever asked for the loading.
 */
@FunctionalInterface
public interface Progress {
    /** For those whom it does not matter to. */
    Progress UNHEARD = (_, _, _) -> { };

    /** What is being done, in order, and where in the whole it begins, as far as one can know. */
    enum Step {
        /** Looking which ids there are. */
        LOOKING(0),
        READING(0.1),
        WRITING(0.45);

        private final double begin;

        Step(double begin) {
            this.begin = begin;
        }

        /** How much of the whole is done, from 0 to 1. */
        public double whole(double part) {
            double end = this == WRITING ? 1 : values()[ordinal() + 1].begin;
            return begin + part * (end - begin);
        }
    }

    /**
     * News from a step.
     *
     * @param part how much of it is done, from 0 to 1
     * @param events how many events it has dealt with
     */
    void at(Step step, double part, long events);

    /** What was read until now, from above; told before {@link #at}, while reading. */
    default void seen(Density density) {}
}
