// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.model.Category;
import annals.model.Era;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Language;
import annals.model.Text;
import annals.query.Condition;
import annals.query.Field;
import annals.query.Findings;
import annals.query.Marked;
import annals.query.Query;
import annals.query.SharedLane;
import annals.query.Sought;
import annals.query.Vocabulary;
import annals.query.Writing;
import annals.query.Writing.Part;
import annals.state.ViewState;
import annals.store.H2Store;
import annals.time.DateReading;
import annals.time.DateWords;
import annals.time.EdtfDate;
import annals.time.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the end of a question that somebody is writing may become: a field, or a value of one. Any thread. */
final class Completions {
    private static final int LISTED = 8;
    private static final int SURE = 2;

    private final H2Store store;

    Completions(H2Store store) {
        this.store = store;
    }

    /** Every field, as the language has it. */
    static Found allFields(Language language) {
        List<Hit> hits = Arrays.stream(Field.values()).map(field -> field(0, field.word().in(language), field)).toList();
        return new Found("", List.of(new Group(Found.Kind.FIELDS, hits.size(), hits)), List.of());
    }

    /** The fields whose names begin with a word. */
    static Optional<Group> fields(Part part) {
        boolean sure = part.text().length() >= SURE || part.text().codePoints().anyMatch(Character::isIdeographic);
        Optional<Sought> sought = sure ? Sought.of(part.text()) : Optional.empty();
        return group(Found.Kind.FIELDS, Arrays.stream(Field.values()).flatMap(field -> sought
                .flatMap(wanted -> wanted.in(List.of(field.word().en(), field.word().zh())))
                .filter(hit -> hit.nearness().compareTo(Sought.Nearness.BEGUN) <= 0)
                .map(hit -> field(part.from(), hit.name().text(), field)).stream()).toList());
    }

    private static Hit field(int from, String word, Field field) {
        return new Hit.Completion(from, word + ':', field, Optional.empty(), OptionalInt.empty());
    }

    private static Optional<Group> group(Found.Kind kind, List<Hit> hits) {
        return hits.isEmpty() ? Optional.empty() : Optional.of(new Group(kind, hits.size(), hits.stream().limit(LISTED).toList()));
    }

    /** The values that a begun one may become, those first that leave the most of a question. */
    Optional<Group> values(Part.Value value, Query query, Language language) {
        return switch (value.field()) {
            case PERIOD -> periods(value, query, language);
            case IMPORTANCE -> grades(value, query);
            case COMPANY, PERSON, TECHNOLOGY, STORY, SOURCE, CATEGORY, EVIDENCE -> choices(value, query, language);
        };
    }

    private Optional<Group> choices(Part.Value value, Query query, Language language) {
        Tally tally = Tally.of(value.field(), store.finder().answer(query), store);
        Vocabulary vocabulary = store.vocabulary();
        Optional<Sought> sought = Sought.of(value.text());
        Set<String> given = given(value);
        record Fitting(Choice choice, Marked name, Sought.Nearness nearness) {}
        List<Hit> hits = all(value.field(), tally, vocabulary).filter(choice -> !given.contains(choice.key())).flatMap(choice -> sought.isEmpty()
                ? Stream.of(new Fitting(choice, Marked.plain(choice.name().in(language)), Sought.Nearness.WHOLE))
                : sought.get().in(names(choice, language)).map(hit -> new Fitting(choice, hit.name(), hit.nearness())).stream())
                .sorted(Comparator.comparing(Fitting::nearness).thenComparing(one -> -tally.count(one.choice.key()))
                        .thenComparing(one -> one.choice.key()))
                .<Hit>map(one -> {
                    String by = Writing.value(one.choice.key()) + ' ';
                    return new Hit.Completion(value.from(), by, value.field(), Optional.of(one.name),
                            OptionalInt.of(tally.count(one.choice.key())));
                }).toList();
        return group(Found.Kind.VALUES, hits);
    }

    private static Stream<Choice> all(Field field, Tally tally, Vocabulary vocabulary) {
        return switch (field) {
            // by title, which no list to choose from needs
            case SOURCE -> tally.counts().keySet().stream().map(id -> {
                String title = vocabulary.names(new Vocabulary.Ref(Vocabulary.Kind.SOURCE, id)).stream().findFirst().orElse(id);
                return new Choice(id, new Text(title, title), List.of());
            });
            case CATEGORY -> Arrays.stream(Category.values()).map(one -> new Choice(one.word(), one.title(), one.names()));
            case EVIDENCE -> Arrays.stream(Evidence.values()).map(one -> new Choice(one.word(), one.title(), List.of()));
            default -> tally.choices().stream().map(one -> SharedLane.of(one.key())
                    .map(lane -> new Choice(one.key(), lane.title(), List.of())).orElse(one));
        };
    }

    /** The name that is shown before all others: of several that answer alike, it is the one. */
    private static List<String> names(Choice choice, Language language) {
        var names = new ArrayList<String>(List.of(choice.name().in(language), choice.name().en(), choice.name().zh()));
        names.addAll(choice.aliases());
        names.add(choice.key());
        return names;
    }

    private Set<String> given(Part.Value value) {
        Optional<Vocabulary.Kind> kind = value.field().kind();
        var given = new HashSet<>(value.given());
        value.given().forEach(name -> kind.flatMap(one -> store.vocabulary().id(one, name)).ifPresent(given::add));
        return given;
    }

    private Optional<Group> grades(Part.Value value, Query query) {
        Findings found = store.finder().answer(query);
        Tally tally = Tally.of(Field.IMPORTANCE, found, store);
        String written = value.text().replace("≥", ">=").strip();
        return group(Found.Kind.VALUES, IntStream.iterate(Event.MOST_IMPORTANT, least -> least > 1, least -> least - 1)
                .mapToObj(least -> new Condition.Importance(least, Event.MOST_IMPORTANT))
                .filter(grades -> grade(grades).startsWith(written)).<Hit>map(grades -> new Hit.Completion(value.from(),
                        grade(grades) + ' ', Field.IMPORTANCE, Optional.empty(),
                        OptionalInt.of(IntStream.rangeClosed(grades.least(), grades.most()).map(one -> tally.count("" + one)).sum())))
                .toList());
    }

    private static String grade(Condition.Importance grades) {
        return grades.least() == grades.most() ? "" + grades.least() : ">=" + grades.least();
    }

    /** What is typed itself, where it is a date in any words; the last year and the eras. */
    private Optional<Group> periods(Part.Value value, Query query, Language language) {
        record Named(Marked name, EdtfDate when) {}
        String written = value.text().strip();
        Optional<Sought> sought = Sought.of(written);
        Stream<Named> typed = DateReading.of(written) instanceof DateReading.Understood(var date)
                ? Stream.of(new Named(Marked.plain(DateWords.of(date, language.locale())), date)) : Stream.empty();
        String lastYear = String.valueOf(Span.day(ViewState.known(store.index()).end() - 1).getYear());
        Stream<Era> known = Stream.concat(Stream.of(new Era(lastYear, new Text(lastYear, lastYear), EdtfDate.parse(lastYear))),
                store.eras().stream());
        Stream<Named> begun = known.flatMap(era -> {
            var names = List.of(era.name().in(language), era.name().en(), era.name().zh(), era.when().text());
            return (sought.isEmpty() ? Optional.of(Marked.plain(names.getFirst())) : sought.get().in(names).map(Sought.Hit::name))
                    .map(name -> new Named(name, era.when())).stream();
        });
        var dates = new HashSet<String>();
        return group(Found.Kind.VALUES, Stream.concat(typed, begun).filter(one -> dates.add(one.when.text()))
                .<Hit>map(one -> new Hit.Completion(value.from(), Writing.value(one.when.text()) + ' ', Field.PERIOD, Optional.of(one.name),
                        OptionalInt.of(store.find(query.only(new Condition.Period(one.when))).count()))).toList());
    }
}
