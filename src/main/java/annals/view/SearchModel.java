// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Language;
import annals.query.QueryText;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import annals.view.Found.Hit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is found as one types, and the ways to it. Window's thread only. */
public final class SearchModel {
    private final StateModel state;
    private final FilterModel filters;
    private final TravelModel travel;
    private final Searcher searcher;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);

    SearchModel(StateModel state, FilterModel filters, TravelModel travel, H2Store store, Background background) {
        this.state = state;
        this.filters = filters;
        this.travel = travel;
        searcher = new Searcher(store);
        latest = new Latest(background, false);
    }

    /** What answers to the newest text that was looked for. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks for what answers to a text that somebody is writing. */
    public void look(String text) {
        var asked = new Searcher.Asked(text, state.beforeAmending().query(), state.state().language());
        latest.run(() -> searcher.find(asked), found::set, state::fail);
    }

    /** Says what fields a question has. */
    public void lookForFields() {
        Language language = state.state().language();
        latest.run(() -> Completions.allFields(language), found::set, state::fail);
    }

    /** Goes where a person wants to; the words that led there were only looked for, and the question is again what it was before. */
    public void go(Hit hit) {
        switch (hit) {
            case Hit.Happened happened -> {
                filters.withdraw();
                travel.jump(happened.event().id(), now -> now.withPerspective(Perspective.TIMELINE));
            }
            case Hit.Named named when named.ref().kind() == Kind.STORY -> {
                filters.withdraw();
                filters.only(Kind.STORY, named.ref().id());
            }
            case Hit.Named named -> {
                filters.withdraw();
                travel.select(named.ref());
            }
            case Hit.All all -> filters.ask(QueryText.print(all.query()));
            case Hit.Completion _ -> { }
        }
    }
}
