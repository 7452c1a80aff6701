// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.model.Entity;
import annals.model.Language;
import annals.model.Text;
import annals.query.Field;
import annals.query.Findings;
import annals.query.Marked;
import annals.query.NameSearch.Called;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.query.Sought;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.query.Writing;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what answers to a text that somebody is writing: events, whoever has such a name, and ways to complete it. Any thread. */
final class Searcher {
    private static final int NAMED = 3;
    private static final List<Kind> KINDS = List.of(Kind.ORGANIZATION, Kind.PERSON, Kind.TECHNOLOGY, Kind.STORY);

    private final H2Store store;
    private final EventHits events;
    private final Completions completions;
    private final LeadHits leads;
    private @Nullable Known known;

    /**
     * What is looked for.
     *
     * @param standing the question that will stand once one goes to what is found
     * @param whole of which kind all are wanted; of the others the first will do
     */
    record Asked(String text, Query standing, Language language, Optional<Found.Kind> whole) {}

    /** What those that can be named are called on screen, and how many events each is tied to. */
    private record Known(Map<Ref, Text> names, Map<Kind, Map<String, Integer>> events) {}

    Searcher(H2Store store) {
        this.store = store;
        events = new EventHits(store);
        completions = new Completions(store);
        leads = new LeadHits(store);
    }

    /** Finds nothing, but has read all that finding something needs. */
    Found prepared() {
        find(new Asked(known().names.values().stream().map(Text::en).findFirst().orElse(""), Query.EVERYTHING, Language.EN,
                Optional.empty()));
        return Found.NOTHING;
    }

    Found find(Asked asked) {
        if (asked.text.isBlank()) {
            return Found.NOTHING;
        }
        Writing writing = QueryText.writing(asked.text, store.vocabulary());
        Optional<Query> query = QueryText.draft(asked.text, store.vocabulary()).reading() instanceof Reading.Understood(var understood)
                ? Optional.of(understood) : Optional.empty();
        var groups = new ArrayList<Group>();
        if (writing.part().orElse(null) instanceof Writing.Part.Value value) {
            completions.values(value, query.orElse(Query.EVERYTHING), asked.language).ifPresent(groups::add);
            return new Found(asked.text, groups, List.of());
        }
        writing.part().flatMap(Completions::fields).ifPresent(groups::add);
        EventHits.Answered answered = query.filter(one -> !one.terms().isEmpty()).map(one -> events.find(one, asked))
                .orElse(EventHits.Answered.NOTHING);
        answered.group().ifPresent(groups::add);
        query.flatMap(one -> leads.find(one, asked.standing, answered.group().isEmpty())).ifPresent(groups::add);
        List<Called> called = called(writing.words());
        boolean slips = called.isEmpty() && (answered.group().isEmpty() || !answered.told().isEmpty());
        groups.addAll(named(slips ? store.names().find(writing.words(), true) : called, asked));
        groups.sort(Comparator.comparing(group -> group.kind() != Found.Kind.LEADS && !answersWhole(group, called)));
        return new Found(asked.text, groups, answered.told());
    }

    /** Who has such a name: of several words side by side, as many of the last ones as are one. */
    private List<Called> called(String words) {
        List<Called> found = store.names().find(words, false);
        for (int space = words.indexOf(' '); found.isEmpty() && space >= 0; space = words.indexOf(' ', space + 1)) {
            found = store.names().find(words.substring(space + 1), false);
        }
        return found;
    }

    /** What is a name as it stands comes before all that only has it. */
    private static boolean answersWhole(Group group, List<Called> called) {
        return group.hits().stream().anyMatch(hit -> hit instanceof Hit.Named named && called.stream()
                .anyMatch(one -> one.ref().equals(named.ref()) && one.by().nearness() == Sought.Nearness.WHOLE));
    }

    private List<Group> named(List<Called> called, Asked asked) {
        var byKind = new EnumMap<Kind, List<Called>>(Kind.class);
        called.forEach(one -> byKind.computeIfAbsent(one.ref().kind(), _ -> new ArrayList<>()).add(one));
        return KINDS.stream().filter(byKind::containsKey).map(kind -> {
            List<Called> all = byKind.getOrDefault(kind, List.of());
            // for the last one alone nobody wants to ask
            boolean whole = all.size() <= NAMED + 1 || asked.whole.filter(group(kind)::equals).isPresent();
            Stream<Hit> first = all.stream().sorted(Comparator.comparing((Called one) -> one.by().nearness())
                    .thenComparing(one -> -events(one.ref())).thenComparing(one -> one.ref().id()))
                    .limit(whole ? all.size() : NAMED).map(one -> hit(one, asked));
            Stream<Hit> rest = whole ? Stream.of() : Stream.of(new Hit.Rest(group(kind), all.size() - NAMED));
            return new Group(group(kind), all.size(), Stream.concat(first, rest).toList());
        }).toList();
    }

    /** By the name that is shown wherever that has what was typed, be another one even nearer to it. */
    private Hit hit(Called called, Asked asked) {
        String name = name(called.ref(), asked.language);
        Marked by = called.by().name();
        Optional<Marked> shown = by.text().equals(name) ? Optional.of(by)
                : called.by().sought().in(List.of(name)).map(Sought.Hit::name);
        return new Hit.Named(called.ref(), shown.orElseGet(() -> Marked.plain(name)),
                shown.isPresent() ? Optional.empty() : Optional.of(by), events(called.ref()));
    }

    private String name(Ref ref, Language language) {
        Text name = known().names.get(ref);
        return name == null ? ref.id() : name.in(language);
    }

    private int events(Ref ref) {
        return known().events.getOrDefault(ref.kind(), Map.of()).getOrDefault(ref.id(), 0);
    }

    /** Read when it is first wanted: a window opens without it. */
    private synchronized Known known() {
        Known read = known;
        if (read == null) {
            var names = new HashMap<Ref, Text>();
            List.<List<? extends Entity>>of(store.organizations(), store.people(), store.technologies())
                    .forEach(all -> all.forEach(one -> names.put(Ref.of(one), one.name())));
            store.stories().forEach(story -> names.put(new Ref(Kind.STORY, story.id()), story.title()));
            Findings all = store.finder().answer(Query.EVERYTHING);
            var counts = new EnumMap<Kind, Map<String, Integer>>(Kind.class);
            KINDS.forEach(kind -> counts.put(kind, all.counts(Field.of(kind))));
            read = new Known(names, counts);
            known = read;
        }
        return read;
    }

    private static Found.Kind group(Kind kind) {
        return switch (kind) {
            case ORGANIZATION -> Found.Kind.ORGANIZATIONS;
            case PERSON -> Found.Kind.PEOPLE;
            case TECHNOLOGY -> Found.Kind.TECHNOLOGIES;
            case STORY -> Found.Kind.STORIES;
            case SOURCE -> throw new IllegalArgumentException("sources are not found by name");
        };
    }
}
