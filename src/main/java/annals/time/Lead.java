// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.util.Optional;

/**
 * How many days after one thing another began: every number of days from {@code least} to {@code most} is what their dates
 * allow, no other is.
 *
 * @param least days, negative where the second may have come before the first
 * @param most days, not less than least
 */
public record Lead(long least, long most) {
    public Lead {
        if (most < least) {
            throw new IllegalArgumentException("a lead of " + least + " to " + most + " days");
        }
    }

    /** Which of the two began first. */
    public enum Order {
        FIRST,
        SECOND,
        /** On one and the same day. */
        TOGETHER,
        /** One and the same day is possible, but only the first may have been before. */
        FIRST_OR_TOGETHER,
        SECOND_OR_TOGETHER,
        UNKNOWN
    }

    /** Counted from day to day, whatever the hours; empty where nothing bounds the beginning of one of them. */
    public static Optional<Lead> of(Bounds first, Bounds second) {
        boolean known = first.earliestStart() != Span.PAST && second.earliestStart() != Span.PAST;
        return known ? Optional.of(new Lead(day(second.earliestStart()) - day(first.latestStart()),
                day(second.latestStart()) - day(first.earliestStart()))) : Optional.empty();
    }

    private static long day(long second) {
        return Math.floorDiv(second, Span.DAY);
    }

    /** The same seen from the second. */
    public Lead reversed() {
        return new Lead(-most, -least);
    }

    public Order order() {
        if (least == 0 && most == 0) {
            return Order.TOGETHER;
        }
        return least > 0 ? Order.FIRST : most < 0 ? Order.SECOND
                : least == 0 ? Order.FIRST_OR_TOGETHER : most == 0 ? Order.SECOND_OR_TOGETHER : Order.UNKNOWN;
    }
}
