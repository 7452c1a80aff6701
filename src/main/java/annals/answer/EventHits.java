// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.query.Condition.Words;
import annals.query.Marked;
import annals.query.Marker;
import annals.query.Matches;
import annals.query.Mended;
import annals.query.Query;
import annals.query.Query.Term;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The events that answer to a question, the first of them with what they were found by. Any thread. */
final class EventHits {
    private static final int LISTED = 6;
    /** Of so many, the most important ones, titles are read to list first whose title has the words. */
    private static final int LOOKED_AT = 60;
    /** How much of a summary is shown, and how much of that before what was found. */
    private static final int EXCERPT = 110;
    private static final int BEFORE = 30;

    private final H2Store store;

    /** @param told which words were looked for in place of such as nothing has */
    record Answered(Optional<Group> group, List<Text> told) {
        static final Answered NOTHING = new Answered(Optional.empty(), List.of());
    }

    EventHits(H2Store store) {
        this.store = store;
    }

    Answered find(Query asked, Searcher.Asked wanted) {
        Mended mended = store.finder().mendDraft(asked);
        Matches matches = store.find(mended.query());
        List<Hit> hits = new ArrayList<>(hits(mended.query(), matches, wanted));
        if (hits.isEmpty()) {
            return Answered.NOTHING;
        }
        if (matches.count() > 1) {
            hits.add(new Hit.All(mended.query(), matches.count()));
        }
        return new Answered(Optional.of(new Group(Found.Kind.EVENTS, matches.count(), hits)), mended.told());
    }

    private List<? extends Hit> hits(Query query, Matches matches, Searcher.Asked wanted) {
        List<Marker> markers = query.terms().stream().filter(term -> !term.excluded()).map(Term::condition)
                .filter(Words.class::isInstance).map(words -> store.finder().marker((Words) words)).toList();
        List<Read> read = Stream.concat(first(matches, markers), first(leftOut(query, matches), markers)).limit(LISTED).toList();
        Matches standing = store.find(wanted.standing());
        return read.stream().map(one -> {
            Event event = one.event;
            String title = event.title().in(wanted.language());
            List<AskedTerm> hiding = standing.has(one.row) ? List.of() : store.finder().hides(wanted.standing(), one.row).stream()
                    .map(term -> AskedTerm.of(term, store)).toList();
            return new Hit.Happened(event, Marker.mark(title, markers), by(event, markers, wanted.language()), hiding);
        }).toList();
    }

    private record Read(int row, Event event) {}

    /** The events to list: first those whose titles have every word, or whose labels on the timeline have. */
    private Stream<Read> first(Matches matches, List<Marker> markers) {
        int[] rows = matches.foremost(markers.isEmpty() ? LISTED : LOOKED_AT);
        List<Event> events = store.events(rows);
        Map<Boolean, List<Read>> titled = IntStream.range(0, rows.length).mapToObj(at -> new Read(rows[at], events.get(at)))
                .collect(Collectors.partitioningBy(one -> Arrays.stream(Language.values())
                        .anyMatch(language -> titles(one.event, language).anyMatch(title -> Marker.allMark(title, markers)))));
        return Stream.of(true, false).flatMap(has -> titled.getOrDefault(has, List.of()).stream());
    }

    private static Stream<String> titles(Event event, Language language) {
        return Stream.concat(Stream.of(event.title()), Stream.ofNullable(event.brief())).map(text -> text.in(language));
    }

    /** What the words alone find, where the rest of the question leaves little of it. */
    private Matches leftOut(Query query, Matches matches) {
        Query words = new Query(query.terms().stream().filter(term -> term.condition() instanceof Words).toList());
        boolean few = matches.count() < LISTED && !words.terms().isEmpty() && words.terms().size() < query.terms().size();
        return few ? store.find(words).without(matches) : Matches.none(store.index());
    }

    /** Where the first word stands that the title does not show. */
    private Optional<Marked> by(Event event, List<Marker> markers, Language language) {
        return markers.stream().filter(marker -> !marker.marks(event.title().in(language))).findFirst().flatMap(missing ->
                texts(event, language).filter(missing::marks).findFirst()
                        .map(text -> Marker.mark(text, List.of(missing)).around(BEFORE, EXCERPT)));
    }

    /** What an event has words of: in the reader's language before the other. */
    private Stream<String> texts(Event event, Language language) {
        Language other = language.other();
        Stream<Optional<? extends Entity>> entities = Stream.of(event.organizations().stream().map(store::organization),
                event.people().stream().map(store::person), event.technologies().stream().map(store::technology))
                .flatMap(some -> some);
        return Stream.of(titles(event, language), entities.flatMap(Optional::stream).flatMap(one ->
                Stream.concat(Stream.of(one.name().in(language), one.name().in(other)), one.aliases().stream())),
                Stream.of(event.summary().in(language)), titles(event, other), Stream.of(event.summary().in(other)))
                .flatMap(some -> some);
    }
}
