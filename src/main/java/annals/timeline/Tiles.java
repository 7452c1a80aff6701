// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The tiles looked at last, bounded by how much they hold together. One thread at a time. */
final class Tiles<T extends Tiles.Kept> {
    private final Map<Key, T> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long least;
    private long most;
    private long weight;

    /** @param most how much is kept together */
    Tiles(long most) {
        this.least = most;
        this.most = most;
    }

    /** Which tile it is; layouts differ even where they are equal. */
    record Key(Object layout, int level, long number) {}

    /** What tells how much of it there is to keep. */
    interface Kept {
        int weight();
    }

    /** Makes room for what one picture takes that is laid out as a whole. */
    void spare(long weight) {
        most = Math.max(least, weight);
    }

    /** How much is kept. */
    long weight() {
        return weight;
    }

    /** Makes it outside the map: a tile is made of others. */
    T of(Key key, Supplier<T> make) {
        T known = kept.get(key);
        if (known != null) {
            return known;
        }
        T made = make.get();
        kept.put(key, made);
        weight += made.weight();
        for (var eldest = kept.entrySet().iterator(); weight > most && kept.size() > 1;) {
            weight -= eldest.next().getValue().weight();
            eldest.remove();
        }
        return made;
    }
}
