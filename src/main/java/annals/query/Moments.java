// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.time.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Seconds since 1970, as {@link annals.time.Bounds} has them; in half the room where each is the first of a day or nothing
 * bounds it, as in nearly all data.
 *
 * @param width bytes of each: 4 for days, 8 for seconds
 */
record Moments(ByteBuffer bytes, int width) {
    private static final int DAYS = 4;
    private static final int SECONDS = 8;

    Moments {
        if (width != DAYS && width != SECONDS || bytes.limit() % width != 0) {
            throw new IllegalArgumentException(bytes.limit() + " bytes of moments, each of " + width);
        }
    }

    /** The first {@code count} of these. */
    static Moments of(long[] seconds, int count) {
        boolean days = true;
        for (int at = 0; at < count && days; at++) {
            days = second(day(seconds[at])) == seconds[at];
        }
        int width = days ? DAYS : SECONDS;
        var bytes = ByteBuffer.allocate(Math.multiplyExact(count, width));
        for (int at = 0; at < count; at++) {
            if (days) {
                bytes.putInt(day(seconds[at]));
            } else {
                bytes.putLong(seconds[at]);
            }
        }
        return new Moments(bytes.flip(), width);
    }

    static Moments read(IndexFile.Input from) throws IOException {
        int width = from.number();
        return new Moments(from.bytes(), width);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(width);
        IndexFile.put(to, bytes);
    }

    int size() {
        return bytes.limit() / width;
    }

    long get(int place) {
        return width == DAYS ? second(bytes.getInt(DAYS * place)) : bytes.getLong(SECONDS * place);
    }

    private static int day(long second) {
        return second == Span.PAST ? Integer.MIN_VALUE : second == Span.FUTURE ? Integer.MAX_VALUE
                : (int) Math.floorDiv(second, Span.DAY);
    }

    private static long second(int day) {
        return day == Integer.MIN_VALUE ? Span.PAST : day == Integer.MAX_VALUE ? Span.FUTURE : day * Span.DAY;
    }
}
