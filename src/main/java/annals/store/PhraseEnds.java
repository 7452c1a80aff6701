// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where phrases end: the row, and the place behind the last word, of each. What follows them is then one word after the other,
 * however many words begin alike; asking for all of them side by side takes a hundred times as long where they are thousands.
 */
final class PhraseEnds {
    private final FixedBitSet within;
    /** Row times 2^32 and place, in order; the first {@code size} of them. */
    private long[] ends = new long[1024];
    private int size;
    /** Where the last search ended: the next one goes on from there unless it begins anew. */
    private int next;

    private PhraseEnds(FixedBitSet within) {
        this.within = within;
    }

    /** The ends of a phrase in some rows; a row is taken out of them once it is found. */
    static PhraseEnds of(List<String> words, FixedBitSet within, LeafReader part) throws IOException {
        var found = new PhraseEnds(within);
        for (int at = 0; at < words.size(); at++) {
            var longer = new PhraseEnds(within);
            boolean first = at == 0;
            PhraseEnds before = found;
            PostingsEnum hits = part.postings(new Term(WordIndex.WORDS, words.get(at)), PostingsEnum.POSITIONS);
            if (hits != null) {
                found.each(hits, place -> {
                    if (first || before.has(place)) {
                        longer.add(place + 1);
                    }
                    return true;
                });
            }
            found = longer;
        }
        return found;
    }

    /** Adds the rows where a word stands right behind a phrase. */
    void addFollowed(PostingsEnum word, FixedBitSet to) throws IOException {
        each(word, place -> {
            boolean follows = has(place);
            if (follows) {
                int row = (int) (place >>> Integer.SIZE);
                to.set(row);
                within.clear(row);
            }
            return !follows;
        });
    }

    /** Takes a row and place; whether to go on in that row. */
    private interface Places {
        boolean take(long place);
    }

    /** Takes the places of a word one after the other, in order. */
    private void each(PostingsEnum word, Places taking) throws IOException {
        for (int row = word.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = word.nextDoc()) {
            if (within.get(row)) {
                boolean more = true;
                for (int left = word.freq(); left > 0 && more; left--) {
                    more = taking.take((long) row << Integer.SIZE | word.nextPosition());
                }
            }
        }
    }

    private void add(long end) {
        ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
        ends[size++] = end;
    }

    /** Whether a phrase ends at a place; fast where places are asked for in order: in steps that double, then by halves. */
    private boolean has(long place) {
        if (next > 0 && ends[next - 1] >= place) {
            next = 0;
        }
        int step = 1;
        int from = next;
        while (from + step < size && ends[from + step] < place) {
            from += step;
            step *= 2;
        }
        int at = Arrays.binarySearch(ends, from, Math.min(size, from + step + 1), place);
        next = at >= 0 ? at : -at - 1;
        return at >= 0;
    }
}
