// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Entity;
import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Figure;
import annals.model.Source;
import annals.picture.LaneLook;
import annals.query.Condition;
import annals.query.Matches;
import annals.query.Query;
import annals.query.Vocabulary.Ref;
import annals.store.H2Store;
import annals.time.EdtfDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organization, a person or a technology with all that is known of it.
 *
 * @param events those that it took part in; of an organization, what it owned at their dates too
 * @param tone of the lane that most of them stand in
 * @param foremost the most important ones, at most {@link #READ}, in the order of all lists
 * @param figures those of these events, in the order of the dates that they hold for
 */
public record EntityPage(Entity entity, Matches events, Tone tone, List<Event> foremost, List<Bond> bonds, List<Measured> figures)
        implements Page {
    /** So many events are read for their figures: more than anybody goes through. */
    public static final int READ = 300;
    private static final Comparator<Measured> EARLIEST_FIRST = Comparator.comparingLong(
            (Measured one) -> one.when() == null ? Long.MAX_VALUE : one.when().bounds().earliestStart());

    public EntityPage {
        foremost = List.copyOf(foremost);
        bonds = List.copyOf(bonds);
        figures = List.copyOf(figures);
    }

    /** A figure with the event that it belongs to, and who says it where that is known. */
    public record Measured(Figure figure, Event event, Optional<Source> source) {
        /** The date that it holds for; null where neither it nor its event has one. */
        public @Nullable EdtfDate when() {
            return figure.when() == null ? event.when() : figure.when();
        }
    }

    public Ref ref() {
        return Ref.of(entity);
    }

    /** Asks for its events and for nothing else. */
    public Query question() {
        return question(ref());
    }

    private static Query question(Ref ref) {
        return Query.EVERYTHING.only(Condition.Of.one(ref.kind(), ref.id()));
    }

    static Optional<EntityPage> of(Ref ref, H2Store store) {
        return store.entity(ref).map(entity -> of(entity, store.find(question(ref)), store));
    }

    private static EntityPage of(Entity entity, Matches events, H2Store store) {
        List<Event> foremost = foremost(events, store);
        List<Measured> figures = foremost.stream().flatMap(event -> event.figures().stream()
                .map(figure -> new Measured(figure, event, source(figure, event, store)))).sorted(EARLIEST_FIRST).toList();
        return new EntityPage(entity, events, tone(events, store), foremost, Bond.of(entity, store), figures);
    }

    private static List<Event> foremost(Matches events, H2Store store) {
        return store.events(events.foremost(READ)).stream().sorted(EventOrder.COMPARATOR).toList();
    }

    private static Optional<Source> source(Figure figure, Event event, H2Store store) {
        return Stream.concat(Stream.ofNullable(figure.source()), event.sources().stream()).findFirst().flatMap(store::source);
    }

    private static Tone tone(Matches events, H2Store store) {
        int lanes = events.index().lanes().size();
        return events.count() == 0 ? Token.INK_SECOND : IntStream.range(0, lanes).boxed()
                .max(Comparator.comparingInt(lane -> events.rows(lane).length)).map(lane -> LaneLook.of(store).get(lane).tone())
                .orElse(Token.INK_SECOND);
    }
}
