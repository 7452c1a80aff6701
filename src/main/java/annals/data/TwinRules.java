// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.time.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No event is told twice: not under one title, nor by the same actors at the same time in nearly the same words. */
final class TwinRules {
    /** Of the telling words of two titles, how many are the same when they are most likely of one event. */
    private static final double ALIKE = 0.8;
    private static final Set<String> DULL_WORDS = Set.of("the", "a", "an", "of", "and", "to", "in", "on", "for", "with", "its", "by", "is",
            "s", "releases", "release", "at");

    private final Map<String, Set<String>> twins = new HashMap<>();

    private TwinRules() {}

    static List<Rule<Event>> over(Known known) {
        var rules = new TwinRules();
        List<Event> all = known.all().events();
        rules.sameTitles(all, event -> event.title().en());
        rules.sameTitles(all, event -> event.title().zh());
        rules.likeTitles(all);
        return List.of(rules::isToldOnce);
    }

    /** Tells it at both, since either may be the one to remove. */
    private Stream<Finding> isToldOnce(Event event) {
        return twins.getOrDefault(event.id(), Set.of()).stream().flatMap(other -> Finding.unless(false, "/title",
                HouseFaults.toldTwice(other)));
    }

    private void sameTitles(List<Event> all, Function<Event, String> title) {
        all.stream().collect(Collectors.groupingBy(title)).values().forEach(same -> same.forEach(one ->
                same.stream().filter(other -> one != other).forEach(other -> twinsOf(one).add(other.id()))));
    }

    /** Compares each only with those that share a word: a person's own folder may hold many thousands. */
    private void likeTitles(List<Event> all) {
        List<Set<String>> words = all.stream().map(event -> words(event.title().en())).toList();
        var told = new HashMap<String, List<Integer>>();
        for (int j = 0; j < all.size(); j++) {
            var shared = new HashMap<Integer, Integer>();
            for (String word : words.get(j)) {
                List<Integer> before = told.computeIfAbsent(word, _ -> new ArrayList<>());
                before.forEach(i -> shared.merge(i, 1, Integer::sum));
                before.add(j);
            }
            Event later = all.get(j);
            int count = words.get(j).size();
            shared.forEach((i, same) -> {
                Event one = all.get(i);
                if (2.0 * same > ALIKE * (words.get(i).size() + count) && mayMeet(one, later) && sameActors(one, later)) {
                    twinsOf(one).add(later.id());
                    twinsOf(later).add(one.id());
                }
            });
        }
    }

    private Set<String> twinsOf(Event event) {
        return twins.computeIfAbsent(event.id(), _ -> new LinkedHashSet<>());
    }

    /** Of two in the order of events; undated ones stand last. */
    private static boolean mayMeet(Event one, Event later) {
        if (one.when() == null || later.when() == null) {
            return false;
        }
        Bounds bounds = later.when().bounds();
        return bounds.earliestStart() <= one.when().bounds().latestEnd();
    }

    private static boolean sameActors(Event one, Event other) {
        return one.organizations().isEmpty() && other.organizations().isEmpty()
                || one.organizations().stream().anyMatch(other.organizations()::contains);
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^a-z0-9.-]+"))
                .filter(word -> !word.isEmpty() && !DULL_WORDS.contains(word)).collect(Collectors.toSet());
    }
}
