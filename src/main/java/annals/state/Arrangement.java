// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.query.EventIndex.Lane;
import annals.query.Lanes;
import annals.query.LanesBy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the timeline's lanes are by, and which of them are folded into a row of counts.
 *
 * @param folded those of other choices too, which are as they were when one comes back to that choice
 */
public record Arrangement(LanesBy by, Set<Folded> folded) {
    /** What a window begins with the first time. */
    public static final Arrangement FIRST = new Arrangement(LanesBy.COMPANY, Set.of());

    /** A folded lane by its key. */
    public record Folded(LanesBy by, String lane) {}

    public Arrangement {
        folded = Set.copyOf(folded);
    }

    public Arrangement by(LanesBy other) {
        return new Arrangement(other, folded);
    }

    public boolean folds(String lane) {
        return folded.contains(new Folded(by, lane));
    }

    /** With these lanes folded and all others of this choice open. */
    public Arrangement folding(Collection<String> lanes) {
        var next = new HashSet<>(folded);
        next.removeIf(one -> one.by == by);
        lanes.forEach(lane -> next.add(new Folded(by, lane)));
        return new Arrangement(by, next);
    }

    /** With a lane folded that was open, or the other way round. */
    public Arrangement toggled(String lane) {
        var next = new HashSet<>(folded);
        var one = new Folded(by, lane);
        if (!next.remove(one)) {
            next.add(one);
        }
        return new Arrangement(by, next);
    }

    /** The folded ones of these lanes, by place. */
    public Set<Integer> places(Lanes lanes) {
        List<Lane> all = lanes.all();
        return folded.isEmpty() ? Set.of()
                : IntStream.range(0, all.size()).filter(lane -> folds(all.get(lane).key())).boxed().collect(Collectors.toSet());
    }
}
