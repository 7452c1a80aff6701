// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys each row has and which rows each key has, as two lists of numbers with the places where each one's part
 * ends. A row has a key at most once; its keys keep the order in which they were given.
 *
 * @param keys the keys by number
 * @param rowEnds where the keys of each row end in {@code rowKeys}
 * @param rowKeys the key numbers of all rows
 * @param keyEnds where the rows of each key end in {@code keyRows}
 * @param keyRows the rows of all keys, in order within each
 */
record KeyColumn(Strings keys, IntBuffer rowEnds, IntBuffer rowKeys, IntBuffer keyEnds, IntBuffer keyRows) {
    static KeyColumn read(IndexFile.Input from) throws IOException {
        return new KeyColumn(Strings.read(from), from.ints(), from.ints(), from.ints(), from.ints());
    }

    void write(DataOutputStream to) throws IOException {
        keys.write(to);
        IndexFile.put(to, rowEnds);
        IndexFile.put(to, rowKeys);
        IndexFile.put(to, keyEnds);
        IndexFile.put(to, keyRows);
    }

    /** The key numbers of a row. */
    int[] of(int row) {
        return part(rowEnds, rowKeys, row);
    }

    /** The rows of a key, in order. */
    int[] rows(int key) {
        return part(keyEnds, keyRows, key);
    }

    private static int[] part(IntBuffer ends, IntBuffer values, int place) {
        int from = from(ends, place);
        int[] part = new int[ends.get(place) - from];
        values.get(from, part);
        return part;
    }

    private static int from(IntBuffer ends, int place) {
        return place == 0 ? 0 : ends.get(place - 1);
    }

    /** Adds a key's rows to a set; a key that no row has adds none. */
    void addRows(String key, BitSet to) {
        keys.find(key).ifPresent(number -> {
            for (int at = from(keyEnds, number); at < keyEnds.get(number); at++) {
                to.set(keyRows.get(at));
            }
        });
    }

    /** How many of these rows have each key, by key number. */
    int[] counts(BitSet rows) {
        int[] counts = new int[keys.size()];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (int at = from(rowEnds, row); at < rowEnds.get(row); at++) {
                counts[rowKeys.get(at)]++;
            }
        }
        return counts;
    }

    /** Takes the keys of one row after the other. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> keys = new ArrayList<>();
        private int[] ends = new int[64];
        private int[] values = new int[64];
        private int rows;
        private int used;

        Builder() {}

        /** A builder whose first keys have these numbers, whether a row has them or not. */
        Builder(List<String> first) {
            first.forEach(this::number);
        }

        void row(Collection<String> rowKeys) {
            int from = used;
            for (String key : rowKeys) {
                int number = number(key);
                if (Arrays.stream(values, from, used).noneMatch(known -> known == number)) {
                    values = used == values.length ? Arrays.copyOf(values, used * 2) : values;
                    values[used++] = number;
                }
            }
            ends = rows == ends.length ? Arrays.copyOf(ends, rows * 2) : ends;
            ends[rows++] = used;
        }

        private int number(String key) {
            return numbers.computeIfAbsent(key, _ -> {
                keys.add(key);
                return keys.size() - 1;
            });
        }

        KeyColumn build() {
            int[] keyEnds = new int[keys.size()];
            for (int at = 0; at < used; at++) {
                keyEnds[values[at]]++;
            }
            Arrays.parallelPrefix(keyEnds, Integer::sum);
            int[] next = new int[keys.size()];
            if (next.length > 0) {
                System.arraycopy(keyEnds, 0, next, 1, next.length - 1);
            }
            int[] keyRows = new int[used];
            for (int row = 0, at = 0; row < rows; row++) {
                while (at < ends[row]) {
                    keyRows[next[values[at++]]++] = row;
                }
            }
            return new KeyColumn(Strings.of(keys), IntBuffer.wrap(Arrays.copyOf(ends, rows)),
                    IntBuffer.wrap(Arrays.copyOf(values, used)), IntBuffer.wrap(keyEnds), IntBuffer.wrap(keyRows));
        }
    }
}
