// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.answer.AskedTerm;
import annals.draw.Drawing;
import annals.draw.TextMeasure;
import annals.model.Event;
import annals.query.Query;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Selection;
import annals.state.Steps;
import annals.store.H2Store;
import annals.timeline.Miniature;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the page of what is selected. Window's thread only. */
public final class PageModel {
    private final Steps state;
    private final H2Store store;
    private final Latest latest;
    private final Latest glances;
    private final Latest lists;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private final ReadOnlyObjectWrapper<List<AskedTerm>> hiding = new ReadOnlyObjectWrapper<>(this, "hiding", List.of());
    private final Latest whys;
    private final Latest sketches;
    private final Miniature miniature;
    private Optional<Selection> asked = Optional.empty();

    public PageModel(Steps state, AnswerModel answers, H2Store store, TextMeasure text, Background background) {
        this.state = state;
        this.store = store;
        miniature = new Miniature(text);
        sketches = new Latest(background, false);
        latest = new Latest(background, false);
        glances = new Latest(background, false);
        lists = new Latest(background, false);
        whys = new Latest(background, false);
        state.stateProperty().subscribe(now -> show(now.selected()));
        answers.answerProperty().subscribe(this::explain);
        page.subscribe(_ -> explain(answers.answer()));
    }

    /** The page of what is selected; empty where nothing is. */
    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public Optional<Page> page() {
        return page.get();
    }

    /** The page where it is an event's. */
    public Optional<EventPage> event() {
        return page().filter(EventPage.class::isInstance).map(EventPage.class::cast);
    }

    /** Which terms of the question leave the selected event out of the answer: empty where it is on the timeline. */
    public ReadOnlyObjectProperty<List<AskedTerm>> hidingProperty() {
        return hiding.getReadOnlyProperty();
    }

    private void explain(Optional<Answer> answer) {
        OptionalInt row = event().map(one -> store.index().row(one.event().id())).orElse(OptionalInt.empty());
        if (row.isEmpty() || answer.filter(given -> !given.matches().has(row.getAsInt())).isEmpty()) {
            whys.run(List::<AskedTerm>of, hiding::set, state::fail);
        } else {
            Query query = answer.orElseThrow().query();
            whys.run(() -> store.finder().hides(query, row.getAsInt()).stream().map(term -> AskedTerm.of(term, store)).toList(),
                    hiding::set, state::fail);
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

    /** Draws the events of a page as a small timeline; only the newest drawing is told. */
    public void sketch(EntityPage shown, double width, Consumer<Drawing> drawn) {
        var sheet = new Miniature.Sheet(shown.events(), shown.tone(), state.state().language(), width);
        sketches.run(() -> miniature.draw(sheet), drawing -> drawing.ifPresent(drawn), state::fail);
    }

    private void show(Optional<Selection> selected) {
        if (!selected.equals(asked)) {
            asked = selected;
            latest.run(() -> selected.<Page>flatMap(one -> Page.of(one, store)), page::set, state::fail);
        }
    }
}
