// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The tiles looked at last, bounded by how much they hold together. One thread at a time. */
final class Tiles {
    /** Some ten megabytes: a dozen windows of a large answer, and a small one at any number of zoom steps. */
    private static final long MOST = 50_000;

    private final Map<Key, Tile> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long most = MOST;
    private long weight;

    /** Which tile it is; layouts differ even where they are equal. */
    record Key(LaneLayout layout, int level, long number) {}

    /** Makes room for what one picture takes that is laid out as a whole, and for the one before it. */
    void spare(long events) {
        most = Math.max(MOST, 2 * events);
    }

    /** How much is kept. */
    long weight() {
        return weight;
    }

    /** Makes it outside the map: a tile is made of others. */
    Tile of(Key key, Supplier<Tile> make) {
        Tile known = kept.get(key);
        if (known != null) {
            return known;
        }
        Tile made = make.get();
        kept.put(key, made);
        weight += made.weight();
        for (var eldest = kept.entrySet().iterator(); weight > most && kept.size() > 1;) {
            weight -= eldest.next().getValue().weight();
            eldest.remove();
        }
        return made;
    }
}
