// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which rows each key has: as numbers, or as a set of bits where that is shorter. So a filter and a count are a few
 * thousand words put together, and a key of few rows costs as much as it has.
 *
 * @param words how many words a set of bits has
 * @param ends where the rows of each key end in {@code rows}; those of a key with a set of bits have no length
 * @param sets the place of each key's set of bits among them, counted from 1; 0 where its rows are numbers
 * @param rows row numbers, in order within each key
 * @param bits the sets of bits, one behind the other
 */
record Postings(int words, Numbers ends, Numbers sets, Numbers rows, LongBuffer bits) {
    Postings {
        if (ends.size() != sets.size() || words < 0 || words == 0 && bits.limit() > 0) {
            throw new IllegalArgumentException("postings of unequal length");
        }
    }

    /** The other way round of which keys each row has. */
    static Postings of(int keys, RowKeys byRow) {
        int words = words(byRow.rows());
        int[] counts = new int[keys];
        for (int at = 0; at < byRow.keys().size(); at++) {
            counts[byRow.key(at)]++;
        }
        int[] ends = new int[keys];
        int[] sets = new int[keys];
        int used = 0;
        int made = 0;
        for (int key = 0; key < keys; key++) {
            if ((long) counts[key] * Integer.BYTES > (long) words * Long.BYTES) {
                sets[key] = ++made;
            } else {
                used += counts[key];
            }
            ends[key] = used;
        }
        int[] next = new int[keys];
        for (int key = 1; key < keys; key++) {
            next[key] = ends[key - 1];
        }
        int[] rows = new int[used];
        long[] bits = new long[Math.multiplyExact(made, words)];
        for (int row = 0; row < byRow.rows(); row++) {
            for (int at = byRow.from(row); at < byRow.until(row); at++) {
                int key = byRow.key(at);
                if (sets[key] == 0) {
                    rows[next[key]++] = row;
                } else {
                    bits[(sets[key] - 1) * words + row / Long.SIZE] |= 1L << row;
                }
            }
        }
        return new Postings(words, Numbers.of(ends, keys), Numbers.of(sets, keys), Numbers.of(rows, used), LongBuffer.wrap(bits));
    }

    private static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    static Postings read(IndexFile.Input from) throws IOException {
        return new Postings(from.number(), Numbers.read(from), Numbers.read(from), Numbers.read(from), from.longs());
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(words);
        ends.write(to);
        sets.write(to);
        rows.write(to);
        IndexFile.put(to, bits);
    }

    int keys() {
        return ends.size();
    }

    /** Adds a key's rows to a set. */
    void addTo(BitSet to, int key) {
        if (sets.get(key) > 0) {
            to.or(BitSet.valueOf(bits.slice(set(key), words)));
        } else {
            for (int at = from(key); at < ends.get(key); at++) {
                to.set(rows.get(at));
            }
        }
    }

    /** How many of these rows a key has, given as the words of a bit set. */
    int count(int key, long[] within) {
        int count = 0;
        if (sets.get(key) > 0) {
            int from = set(key);
            for (int word = 0; word < within.length; word++) {
                count += Long.bitCount(within[word] & bits.get(from + word));
            }
        } else {
            for (int at = from(key); at < ends.get(key); at++) {
                count += has(within, rows.get(at)) ? 1 : 0;
            }
        }
        return count;
    }

    /** How many of these rows each key has. */
    int[] counts(long[] within) {
        int[] counts = new int[keys()];
        Arrays.setAll(counts, key -> count(key, within));
        return counts;
    }

    /** Whether a key has any of these rows. */
    boolean meets(int key, long[] within) {
        if (sets.get(key) > 0) {
            int from = set(key);
            for (int word = 0; word < within.length; word++) {
                if ((within[word] & bits.get(from + word)) != 0) {
                    return true;
                }
            }
        } else {
            for (int at = from(key); at < ends.get(key); at++) {
                if (has(within, rows.get(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private int set(int key) {
        return (sets.get(key) - 1) * words;
    }

    private int from(int key) {
        return key == 0 ? 0 : ends.get(key - 1);
    }

    private static boolean has(long[] set, int row) {
        int word = row / Long.SIZE;
        return word < set.length && (set[word] >>> row & 1) != 0;
    }
}
