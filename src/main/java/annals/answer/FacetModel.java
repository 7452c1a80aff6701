// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.query.Field;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Steps;
import annals.store.H2Store;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The counts beside the choices of each matter that somebody looks at, for the newest answer: worked out behind it, so that
 * the picture does not wait for them. Window's thread only.
 */
public final class FacetModel {
    private final Steps state;
    private final AnswerModel answers;
    private final H2Store store;
    private final Latest latest;
    private final Set<Field> watched = EnumSet.noneOf(Field.class);
    private boolean counting;
    private final ReadOnlyObjectWrapper<Map<Field, Tally>> tallies = new ReadOnlyObjectWrapper<>(this, "tallies", Map.of());

    public FacetModel(Steps state, AnswerModel answers, H2Store store, Background background) {
        this.state = state;
        this.answers = answers;
        this.store = store;
        latest = new Latest(background, false);
        answers.answerProperty().subscribe(_ -> count());
    }

    /** Counts a matter from now on. */
    public void watch(Field matter) {
        if (watched.add(matter)) {
            count();
        }
    }

    /** What is counted so far of the matters that are watched: those of the answer before until the newest are there. */
    public ReadOnlyObjectProperty<Map<Field, Tally>> talliesProperty() {
        return tallies.getReadOnlyProperty();
    }

    /** What is counted of a matter; nothing until then. */
    public Tally tally(Field matter) {
        return tallies.get().getOrDefault(matter, Tally.NOTHING);
    }

    private void tell(Map<Field, Tally> counted) {
        counting = false;
        tallies.set(counted);
    }

    /** Whether what is told is not yet that of the newest answer. */
    public boolean isCounting() {
        return counting;
    }

    private void count() {
        if (!watched.isEmpty()) {
            var matters = EnumSet.copyOf(watched);
            answers.answer().ifPresent(answer -> {
                counting = true;
                latest.run(() -> {
                    var counted = new EnumMap<Field, Tally>(Field.class);
                    matters.forEach(matter -> counted.put(matter, Tally.of(matter, answer.findings(), store)));
                    return counted;
                }, this::tell, fault -> {
                    counting = false;
                    state.fail(fault);
                });
            });
        }
    }
}
