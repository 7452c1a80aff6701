// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.answer.FilterModel;
import annals.answer.Found.Hit;
import annals.answer.SearchModel;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary.Kind;
import annals.reading.StoryModel;
import annals.sight.TravelModel;
import annals.state.Perspective;
import annals.state.Selection;
import annals.state.Steps;
import annals.state.ViewText;
import java.util.Optional;

/** The ways from what one types, and from what is found by it, to where that is seen. Window's thread only. */
public final class WayModel {
    private final Steps state;
    private final FilterModel filters;
    private final SearchModel search;
    private final StoryModel stories;
    private final TravelModel travel;

    WayModel(Steps state, FilterModel filters, SearchModel search, StoryModel stories, TravelModel travel) {
        this.state = state;
        this.filters = filters;
        this.search = search;
        this.stories = stories;
        this.travel = travel;
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
        Query standing = search.standing();
        switch (hit) {
            case Hit.Happened happened -> {
                filters.withdraw();
                travel.jump(happened.event().id(), standing);
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
                // the words may have been asked for too: they name the figures and leave none over
                state.step(now -> now.withQuery(standing.filters()).withPerspective(Perspective.FIGURES).withAspect(now.aspect().of(kind)));
            }
            case Hit.Completion _, Hit.Rest _ -> { }
        }
    }
}
