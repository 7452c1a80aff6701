// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.model.FigureKind;
import java.util.Optional;

/**
 * What one has chosen to see in the perspectives that leave a choice; where nothing is chosen, what suits the answer.
 *
 * @param kind of the figures
 * @param logarithmic whether their axis is
 * @param facing the two companies that are compared
 */
public record Aspect(Optional<FigureKind> kind, Optional<Boolean> logarithmic, Optional<Facing> facing) {
    /** Nothing is chosen yet. */
    public static final Aspect FIRST = new Aspect(Optional.empty(), Optional.empty(), Optional.empty());

    /** Two companies by the keys of their lanes. */
    public record Facing(String above, String below) {}

    /** Another kind, on the axis that suits it; the same kind stays as it is. */
    public Aspect of(FigureKind other) {
        return kind.equals(Optional.of(other)) ? this : new Aspect(Optional.of(other), Optional.empty(), facing);
    }

    public Aspect on(boolean asLogarithmic) {
        return new Aspect(kind, Optional.of(asLogarithmic), facing);
    }

    public Aspect comparing(Facing two) {
        return new Aspect(kind, logarithmic, Optional.of(two));
    }
}
