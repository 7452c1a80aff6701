// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys each row has and which rows each key has. A row has a key at most once; its keys keep the order in which they
 * were given.
 *
 * @param keys the keys by number
 */
record KeyColumn(Strings keys, RowKeys byRow, Postings byKey) {
    KeyColumn {
        if (keys.size() != byKey.keys()) {
            throw new IllegalArgumentException(keys.size() + " keys, and rows of " + byKey.keys());
        }
    }

    static KeyColumn read(IndexFile.Input from) throws IOException {
        return new KeyColumn(Strings.read(from), RowKeys.read(from), Postings.read(from));
    }

    void write(DataOutputStream to) throws IOException {
        keys.write(to);
        byRow.write(to);
        byKey.write(to);
    }

    int rows() {
        return byRow.rows();
    }

    /** The key numbers of a row. */
    int[] of(int row) {
        return byRow.of(row);
    }

    /** How many keys a row has. */
    int count(int row) {
        return byRow.until(row) - byRow.from(row);
    }

    /** The number of the first key of a row that has any. */
    int first(int row) {
        return byRow.key(byRow.from(row));
    }

    /** The key number of a row where every row has one. */
    int one(int row) {
        return byRow.key(row);
    }

    /** Adds a key's rows to a set; a key that no row has adds none. */
    void addRows(String key, BitSet to) {
        keys.find(key).ifPresent(number -> byKey.addTo(to, number));
    }

    /** The rows that have any of these keys, by their numbers. */
    BitSet rows(int... numbers) {
        var rows = new BitSet(rows());
        for (int number : numbers) {
            byKey.addTo(rows, number);
        }
        return rows;
    }

    /** Takes the keys of one row after the other. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> keys = new ArrayList<>();
        private final RowKeys.Builder byRow = new RowKeys.Builder();

        Builder() {}

        /** A builder whose first keys have these numbers, whether a row has them or not. */
        Builder(List<String> first) {
            first.forEach(this::number);
        }

        void row(Iterable<String> rowKeys) {
            for (String key : rowKeys) {
                byRow.key(number(key));
            }
            byRow.endRow();
        }

        /** A row with these of the first keys. */
        void row(int... rowNumbers) {
            for (int number : rowNumbers) {
                byRow.key(number);
            }
            byRow.endRow();
        }

        private int number(String key) {
            Integer known = numbers.get(key);
            if (known == null) {
                known = keys.size();
                numbers.put(key, known);
                keys.add(key);
            }
            return known;
        }

        KeyColumn build() {
            var rows = byRow.build();
            return new KeyColumn(Strings.of(keys), rows, Postings.of(keys.size(), rows));
        }
    }
}
