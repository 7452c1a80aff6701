// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Claim;
import annals.model.Event;
import annals.model.Source;
import annals.model.Story;
import annals.query.Condition;
import annals.query.EventIndex;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.query.Vocabulary.Kind;
import annals.state.StoryPlace;
import annals.store.H2Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step of a story with all that its ids stand for; what an id leads nowhere for is left out.
 *
 * @param step counted from 0
 * @param question what the timeline is asked meanwhile
 * @param events those that it is about
 * @param arguments what is claimed of these events by sources that are themselves held against the record
 */
public record StoryPage(Story story, int step, Query question, List<Event> events, List<Argument> arguments) {
    public StoryPage {
        events = List.copyOf(events);
        arguments = List.copyOf(arguments);
    }

    /** What somebody argues of an event: theirs, and not what is known. */
    public record Argument(Claim claim, Source source, Event event) {}

    /** Of the present step. */
    public Story.Step now() {
        return story.steps().get(step);
    }

    /** Whether it is the page of this place. */
    boolean isAt(StoryPlace place) {
        return story.id().equals(place.story()) && step == Math.min(place.step(), story.steps().size() - 1);
    }

    /** Rows of the events that it is about. */
    Set<Integer> rows(EventIndex index) {
        return events.stream().flatMapToInt(event -> index.row(event.id()).stream()).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** A step of a story, its last where the number is too large; empty where there is no such story, or it has no steps. */
    static Optional<StoryPage> of(String id, int step, H2Store store) {
        return store.story(id).filter(story -> !story.steps().isEmpty())
                .map(story -> of(story, Math.min(step, story.steps().size() - 1), store));
    }

    private static StoryPage of(Story story, int step, H2Store store) {
        Story.Step told = story.steps().get(step);
        List<Event> events = told.events().stream().flatMap(id -> store.event(id).stream()).toList();
        List<Argument> arguments = events.stream().flatMap(event -> event.claims().stream().flatMap(claim ->
                store.source(claim.source()).filter(Source::examined).map(source -> new Argument(claim, source, event)).stream())).toList();
        return new StoryPage(story, step, question(story, told, store), events, arguments);
    }

    /** A question that is not understood, as it may stand in files of one's own, gives way to all that the story tells of. */
    private static Query question(Story story, Story.Step step, H2Store store) {
        return step.query() == null ? Query.EVERYTHING : switch (QueryText.read(step.query(), store.vocabulary())) {
            case Reading.Understood(var query) -> query;
            case Reading.Misunderstood _ -> Query.EVERYTHING.only(Condition.Of.one(Kind.STORY, story.id()));
        };
    }
}
