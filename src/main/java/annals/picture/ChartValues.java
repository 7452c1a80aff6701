// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.query.EventIndex;
import annals.query.FigureKinds;
import annals.query.Matches;
import annals.store.H2Store;
import annals.timeline.Charted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All values of a kind that matching events have, in the order of the events: the same for screen, file and report.
 *
 * @param own the kind, over all events
 */
public record ChartValues(FigureKinds.Own own, List<Charted> values) {
    private static final int PORTION = 256;
    /** The greatest value is so many times the least: then most would lie on the ground of an even axis. */
    private static final double WIDELY_SPREAD = 100;

    public ChartValues {
        values = List.copyOf(values);
    }

    public static ChartValues of(H2Store store, Matches matches, FigureKinds.Own own) {
        EventIndex index = store.index();
        int[] rows = own.rows(matches).toArray();
        var values = new ArrayList<Charted>();
        for (int from = 0; from < rows.length; from += PORTION) {
            int[] some = Arrays.copyOfRange(rows, from, Math.min(rows.length, from + PORTION));
            var events = store.events(some);
            for (int at = 0; at < some.length; at++) {
                values.addAll(Charted.of(events.get(at), some[at], index.lanes(some[at])[0], own.kind()));
            }
        }
        return new ChartValues(own, values);
    }

    /** Whether they are told apart better where each power of ten is as high as the others. */
    public boolean spreadWidely() {
        double least = values.stream().mapToDouble(value -> value.figure().from().doubleValue()).min().orElse(0);
        double most = values.stream().mapToDouble(value -> value.figure().to().doubleValue()).max().orElse(0);
        return least > 0 && most / least >= WIDELY_SPREAD;
    }
}
