// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.model.Event;
import annals.query.Field;
import annals.query.Matches;
import annals.query.Query;
import annals.query.QueryText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * A question, its answer and where both come from, all of one data version. Gathered once; its events are read in portions,
 * so that an answer may be larger than memory.
 *
 * @param question the query as text; empty for everything
 * @param store where its events are read from
 */
public record Answer(Query query, String question, Matches matches, H2Store store) {
    private static final int PORTION = 256;

    /** A matching event, and whether it matches whatever its date turns out to be. */
    public record Found(int row, Event event, boolean certain) {}

    public static Answer of(Query query, H2Store store) {
        return new Answer(query, QueryText.print(query), store.find(query), store);
    }

    /** The first digits of the content's hash. */
    public String version() {
        return store.version();
    }

    public int count() {
        return matches.count();
    }

    /** The same answer with only so many of its events, the first ones; for previews, since it does not tell the truth. */
    public Answer first(int most) {
        if (count() <= most) {
            return this;
        }
        var some = new BitSet();
        var certain = new BitSet();
        matches.rows().limit(most).forEach(row -> {
            some.set(row);
            certain.set(row, matches.certain(row));
        });
        return new Answer(query, question, new Matches(matches.index(), some, certain), store);
    }

    /** The matching events in order. */
    public Iterable<Found> found() {
        return () -> new Portions(matches.rows().iterator());
    }

    /** Some of them, in the order of their rows. */
    public Iterable<Found> found(List<Integer> rows) {
        return () -> new Portions(rows.stream().mapToInt(row -> row).iterator());
    }

    /** A part of the question, as text, and how many events it leaves out of those that the parts before it have left. */
    public record LeftOut(String part, int count) {}

    /** Which part of the question leaves out how many events; with those that match these are all events of the data. */
    public List<LeftOut> leftOut() {
        var leftOut = new ArrayList<LeftOut>();
        int rest = store.index().size();
        for (int parts = 1; parts <= query.terms().size(); parts++) {
            int left = store.find(new Query(query.terms().subList(0, parts))).count();
            leftOut.add(new LeftOut(QueryText.print(new Query(List.of(query.terms().get(parts - 1)))), rest - left));
            rest = left;
        }
        return leftOut;
    }

    /**
     * The undated events that the question would match if it named no period: they stand in no period, and are told apart
     * rather than left out.
     */
    public List<Event> undatedBeside() {
        if (query.period().isEmpty()) {
            return List.of();
        }
        Matches anytime = store.find(query.open(Field.PERIOD));
        int[] rows = IntStream.range(store.index().firstUndated(), store.index().size())
                .filter(row -> anytime.has(row) && !matches.has(row)).toArray();
        return store.events(rows);
    }

    /** Reads the next events when the last ones are used up. */
    private final class Portions implements Iterator<Found> {
        private final PrimitiveIterator.OfInt rows;
        private Iterator<Found> portion = List.<Found>of().iterator();

        Portions(PrimitiveIterator.OfInt rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return portion.hasNext() || rows.hasNext();
        }

        @Override
        public Found next() {
            if (!portion.hasNext()) {
                var some = IntStream.builder();
                for (int taken = 0; taken < PORTION && rows.hasNext(); taken++) {
                    some.add(rows.nextInt());
                }
                int[] next = some.build().toArray();
                List<Event> events = store.events(next);
                portion = IntStream.range(0, next.length)
                        .mapToObj(at -> new Found(next[at], events.get(at), matches.certain(next[at]))).iterator();
            }
            return portion.next();
        }
    }
}
