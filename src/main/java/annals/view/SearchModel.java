// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Language;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary.Kind;
import annals.view.Found.Hit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is found as one types, and the ways to it. Window's thread only. */
public final class SearchModel {
    private final StateModel state;
    private final FilterModel filters;
    private final TravelModel travel;
    private final StoryModel stories;
    private final Searcher searcher;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);

    SearchModel(StateModel state, FilterModel filters, TravelModel travel, StoryModel stories, PictureModel.Studio studio) {
        this.state = state;
        this.filters = filters;
        this.travel = travel;
        this.stories = stories;
        searcher = new Searcher(studio.store());
        latest = new Latest(studio.background(), false);
    }

    /** What answers to the newest text that was looked for. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Reads what is needed for the first key, before it comes. */
    public void prepare() {
        latest.run(searcher::prepared, found::set, state::fail);
    }

    /** Looks for what answers to a text that somebody is writing. */
    public void look(String text) {
        look(text, Optional.empty());
    }

    /** The same, and lists all of a kind. */
    public void lookForAll(String text, Found.Kind whole) {
        look(text, Optional.of(whole));
    }

    private void look(String text, Optional<Found.Kind> whole) {
        var asked = new Searcher.Asked(text, standing(), state.state().language(), whole);
        latest.run(() -> searcher.find(asked), found::set, state::fail);
    }

    /** Says what fields a question has. */
    public void lookForFields() {
        Language language = state.state().language();
        latest.run(() -> Completions.allFields(language), found::set, state::fail);
    }

    /**
     * The question that stands once one has gone to something found: the one before one began to write, without its words, for
     * those that are being written take their place. Who writes other filters too replaces those before: then the written ones
     * stand. Where nothing is being written, the present question.
     */
    private Query standing() {
        Query written = state.state().query();
        return state.beforeAmending().map(before -> written.filters().terms().isEmpty() ? before.query().filters() : written.filters())
                .orElse(written);
    }

    /** Puts a question, not only drafts or narrows one: what answers to it comes into sight whole. */
    public void put(String text) {
        filters.ask(text);
        // a view that was pasted says itself what is in sight
        if (filters.faultsProperty().get().isEmpty() && !ViewText.isOne(text)) {
            travel.bring();
        }
    }

    /** Goes where a person wants to: the words that led there were only looked for, the filters before them stand again. */
    public void go(Hit hit) {
        Query standing = standing();
        switch (hit) {
            case Hit.Happened happened -> {
                filters.withdraw();
                travel.jump(happened.event().id(), now -> now.withQuery(standing).withPerspective(Perspective.TIMELINE));
            }
            case Hit.Named(var ref, var _, var _, var _) when ref.kind() == Kind.STORY -> {
                filters.withdraw();
                stories.open(ref.id(), 0);
            }
            case Hit.Named(var ref, var _, var _, var _) -> {
                filters.withdraw();
                state.step(now -> now.withQuery(standing).withSelected(Optional.of(new Selection.OfEntity(ref))));
            }
            case Hit.All all -> put(QueryText.print(all.query()));
            case Hit.Narrowed narrowed -> put(QueryText.print(narrowed.query()));
            case Hit.Measured(var kind, var _, var _) -> {
                filters.withdraw();
                state.step(now -> now.withQuery(standing).withPerspective(Perspective.FIGURES).withAspect(now.aspect().of(kind)));
            }
            case Hit.Completion _, Hit.Rest _ -> { }
        }
    }
}
