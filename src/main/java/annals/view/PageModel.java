// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Event;
import annals.query.Query;
import annals.query.Query.Term;
import annals.store.H2Store;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the page of the selected event. Window's thread only. */
public final class PageModel {
    private final StateModel state;
    private final H2Store store;
    private final Latest latest;
    private final Latest glances;
    private final Latest lists;
    private final ReadOnlyObjectWrapper<Optional<EventPage>> page = new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Term>> hiding = new ReadOnlyObjectWrapper<>(this, "hiding", List.of());
    private final Latest whys;
    private Optional<String> asked = Optional.empty();

    public PageModel(StateModel state, AnswerModel answers, H2Store store, Background background) {
        this.state = state;
        this.store = store;
        latest = new Latest(background, false);
        glances = new Latest(background, false);
        lists = new Latest(background, false);
        whys = new Latest(background, false);
        state.stateProperty().subscribe(now -> show(now.selected()));
        answers.answerProperty().subscribe(answer -> explain(page(), answer));
        page.subscribe(shown -> explain(shown, answers.answer()));
    }

    /** The page of the selected event; empty where none is selected. */
    public ReadOnlyObjectProperty<Optional<EventPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public Optional<EventPage> page() {
        return page.get();
    }

    /** Which terms of the question leave the selected event out of the answer: empty where it is on the timeline. */
    public ReadOnlyObjectProperty<List<Term>> hidingProperty() {
        return hiding.getReadOnlyProperty();
    }

    private void explain(Optional<EventPage> shown, Optional<Answer> answer) {
        OptionalInt row = shown.map(one -> store.index().row(one.event().id())).orElse(OptionalInt.empty());
        if (row.isEmpty() || answer.filter(given -> !given.matches().has(row.getAsInt())).isEmpty()) {
            whys.run(List::<Term>of, hiding::set, state::fail);
        } else {
            Query query = answer.orElseThrow().query();
            whys.run(() -> store.finder().hides(query, row.getAsInt()), hiding::set, state::fail);
        }
    }

    /** Fetches some events for a list; only the newest are answered. */
    public void peek(List<Integer> rows, Consumer<List<Event>> seen) {
        int[] wanted = rows.stream().mapToInt(Integer::intValue).toArray();
        lists.run(() -> store.events(wanted), seen, state::fail);
    }

    /** Fetches what is said of an event at a glance; only the newest is answered. */
    public void glance(int row, Consumer<Glance> seen) {
        glances.run(() -> Glance.of(row, store), seen, state::fail);
    }

    private void show(Optional<String> selected) {
        if (!selected.equals(asked)) {
            asked = selected;
            latest.run(() -> selected.flatMap(id -> EventPage.of(id, store)), page::set, state::fail);
        }
    }
}
