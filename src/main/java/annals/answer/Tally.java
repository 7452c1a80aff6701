// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Entity;
import annals.model.Text;
import annals.query.Field;
import annals.query.Findings;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a question may be narrowed to in one matter, and what each choice would leave of it under all other conditions.
 *
 * @param choices those with the most events left first; none where they are few and always the same
 * @param counts by key; a choice that is not in it leaves nothing
 */
public record Tally(List<Choice> choices, Map<String, Integer> counts) {
    /** Before anything is counted. */
    static final Tally NOTHING = new Tally(List.of(), Map.of());

    public Tally {
        choices = List.copyOf(choices);
        counts = Map.copyOf(counts);
    }

    /** Whether it is counted at all: a matter that nobody looked at yet is not. */
    public boolean known() {
        return this != NOTHING;
    }

    /** How many events a choice would leave. */
    public int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    static Tally of(Field matter, Findings found, H2Store store) {
        Map<String, Integer> counts = found.counts(matter);
        return new Tally(switch (matter) {
            case COMPANY -> choices(store.organizations(), Tally::choice, counts);
            case PERSON -> choices(store.people(), Tally::choice, counts);
            case TECHNOLOGY -> choices(store.technologies(), Tally::choice, counts);
            case STORY -> choices(store.stories(), story -> new Choice(story.id(), story.title(), List.of()), counts);
            case CATEGORY, EVIDENCE, IMPORTANCE, PERIOD, SOURCE -> List.of();
        }, counts);
    }

    private static Choice choice(Entity entity) {
        return new Choice(entity.id(), entity.name(), entity.aliases());
    }

    /** Those that are known by name, and those that events only name. */
    private static <T> List<Choice> choices(List<T> known, Function<T, Choice> choice, Map<String, Integer> counts) {
        var choices = new ArrayList<Choice>(known.size());
        var named = new HashSet<String>();
        known.stream().map(choice).filter(one -> named.add(one.key())).forEach(choices::add);
        counts.keySet().stream().filter(named::add).map(key -> new Choice(key, new Text(key, key), List.of())).forEach(choices::add);
        choices.sort(Comparator.comparingInt((Choice one) -> -counts.getOrDefault(one.key(), 0)).thenComparing(Choice::key));
        return choices;
    }
}
