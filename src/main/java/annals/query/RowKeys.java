// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which keys each row has, by number, in the order in which they were given.
 *
 * @param rows how many rows there are
 * @param each how many keys every row has where all have as many; -1 where they do not
 * @param ends where the keys of each row end in {@code keys}; nothing where all rows have as many
 * @param keys the key numbers of all rows, one row behind the other
 */
record RowKeys(int rows, int each, Numbers ends, Numbers keys) {
    RowKeys {
        if (each < 0 ? ends.size() != rows : (long) each * rows != keys.size()) {
            throw new IllegalArgumentException(keys.size() + " keys do not fit " + rows + " rows");
        }
    }

    static RowKeys read(IndexFile.Input from) throws IOException {
        return new RowKeys(from.number(), from.number(), Numbers.read(from), Numbers.read(from));
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(rows);
        to.writeInt(each);
        ends.write(to);
        keys.write(to);
    }

    /** Where the keys of a row begin. */
    int from(int row) {
        return each >= 0 ? row * each : row == 0 ? 0 : ends.get(row - 1);
    }

    /** Where they end. */
    int until(int row) {
        return each >= 0 ? (row + 1) * each : ends.get(row);
    }

    /** The number of a key at a place between the two. */
    int key(int place) {
        return keys.get(place);
    }

    int[] of(int row) {
        int from = from(row);
        int[] numbers = new int[until(row) - from];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = key(from + at);
        }
        return numbers;
    }

    /** Takes the keys of one row after the other. */
    static final class Builder {
        private int[] ends = {};
        private int[] keys = new int[64];
        private int rows;
        private int each = -1;
        private int used;
        private int begun;

        /** Adds a key to the present row; one that it has already is not added again. */
        void key(int number) {
            for (int at = begun; at < used; at++) {
                if (keys[at] == number) {
                    return;
                }
            }
            keys = used == keys.length ? Arrays.copyOf(keys, used * 2) : keys;
            keys[used++] = number;
        }

        void endRow() {
            if (rows == 0) {
                each = used;
            } else if (each >= 0 && used - begun != each) {
                ends = new int[Math.max(64, 2 * rows)];
                for (int row = 0; row < rows; row++) {
                    ends[row] = (row + 1) * each;
                }
                each = -1;
            }
            if (each < 0) {
                ends = rows == ends.length ? Arrays.copyOf(ends, rows * 2) : ends;
                ends[rows] = used;
            }
            rows++;
            begun = used;
        }

        RowKeys build() {
            boolean even = each >= 0 || rows == 0;
            return new RowKeys(rows, even ? Math.max(0, each) : -1, Numbers.of(ends, even ? 0 : rows), Numbers.of(keys, used));
        }
    }
}
