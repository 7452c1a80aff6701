// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.query.EventIndex;
import annals.query.Findings;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Steps;
import annals.store.H2Store;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The timeline's twin: its matches as a list, made while somebody looks at it, and what is said of the event that one has walked
 * to. Window's thread only.
 */
public final class RollModel {
    private final Steps state;
    private final AnswerModel answers;
    private final H2Store store;
    private final Latest lists;
    private final Latest reads;
    private final Latest sayings;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final ReadOnlyObjectWrapper<Roll> roll = new ReadOnlyObjectWrapper<>(this, "roll", Roll.EMPTY);
    private @Nullable Findings listed;

    /** One of the matches as it is told in a list of them. @param place from 1 to {@code of} */
    public record Place(int place, int of, Glance glance) {}

    public RollModel(Steps state, AnswerModel answers, H2Store store, Background background) {
        this.state = state;
        this.answers = answers;
        this.store = store;
        lists = new Latest(background, false);
        reads = new Latest(background, false);
        sayings = new Latest(background, false);
        answers.answerProperty().subscribe(_ -> list());
        open.subscribe(_ -> list());
    }

    /** Whether the list is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The newest list, which is not kept up while it is not shown. */
    public ReadOnlyObjectProperty<Roll> rollProperty() {
        return roll.getReadOnlyProperty();
    }

    /** The same events in other lanes are the same list. */
    private void list() {
        answers.answer().map(Answer::findings).filter(found -> open.get() && found != listed).ifPresent(found -> {
            listed = found;
            lists.run(() -> Roll.of(found.matches()), roll::set, state::fail);
        });
    }

    /** The place in the list of the first event that begins within the visible time or later; the last one where none does. */
    public int firstInSight() {
        EventIndex index = store.index();
        double from = state.state().visible().from();
        List<Integer> rows = roll.get();
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int row = rows.get(middle);
            if (row >= index.firstUndated() || index.earliestStart(row) >= from) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Fetches what is said of some rows; only the newest wish is answered. */
    public void read(List<Integer> rows, Consumer<List<Glance>> seen) {
        int[] wanted = rows.stream().mapToInt(Integer::intValue).toArray();
        reads.run(() -> Glance.of(wanted, store), seen, state::fail);
    }

    /** Tells of the selected event which of the matches it is; nothing where none is selected, or it is no match. */
    public void place(Consumer<Optional<Place>> told) {
        OptionalInt row = state.state().row(store.index());
        Optional<Answer> answer = answers.answer().filter(given -> row.isPresent() && given.matches().has(row.getAsInt()));
        sayings.run(() -> answer.map(given -> new Place(given.matches().before(row.getAsInt()) + 1, given.matches().count(),
                Glance.of(row.getAsInt(), store))), told, state::fail);
    }
}
