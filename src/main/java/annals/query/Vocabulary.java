// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Entity;
import annals.model.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names that a question may use: which entities a name or alias stands for, forgiving of case, accents and hyphens. */
public final class Vocabulary {
    /** Whose name it is. */
    public enum Kind { ORGANIZATION, PERSON, TECHNOLOGY, SOURCE, STORY }

    /** An entity by kind and id. */
    public record Ref(Kind kind, String id) {
        public static Ref of(Entity entity) {
            return new Ref(switch (entity) {
                case Entity.Organization _ -> Kind.ORGANIZATION;
                case Entity.Person _ -> Kind.PERSON;
                case Entity.Technology _ -> Kind.TECHNOLOGY;
            }, entity.id());
        }
    }

    /** An entity and what it is called, in every language, the usual names before the aliases. */
    public record Named(Ref ref, List<String> names) {
        public Named {
            names = names.stream().distinct().toList();
        }

        public static Named of(Kind kind, Entity entity) {
            var names = new ArrayList<>(List.of(entity.name().en(), entity.name().zh()));
            names.addAll(entity.aliases());
            return new Named(new Ref(kind, entity.id()), names);
        }
    }

    private final Map<Ref, List<String>> names = new LinkedHashMap<>();
    /** Who bears a folded name: first whose id it is, then whose usual name, then whose alias. */
    private final NavigableMap<String, List<Ref>> bearers = new TreeMap<>();
    private final int longest;

    private Vocabulary(Collection<Named> entities) {
        entities.forEach(entity -> names.put(entity.ref(), entity.names()));
        names.keySet().forEach(ref -> bear(ref.id(), ref));
        int most = names.values().stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < most; place++) {
            for (var entity : names.entrySet()) {
                if (place < entity.getValue().size()) {
                    bear(entity.getValue().get(place), entity.getKey());
                }
            }
        }
        longest = bearers.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void bear(String name, Ref ref) {
        var refs = bearers.computeIfAbsent(Spelling.fold(name), _ -> new ArrayList<>(1));
        if (!refs.contains(ref)) {
            refs.add(ref);
        }
    }

    public static Vocabulary of(Knowledge knowledge) {
        return new Vocabulary(named(knowledge));
    }

    /** Everything that a question may name, for a store to keep: {@link #of(Collection)} makes the same vocabulary of it. */
    public static List<Named> named(Knowledge knowledge) {
        var entities = new ArrayList<Named>();
        knowledge.organizations().forEach(one -> entities.add(Named.of(Kind.ORGANIZATION, one)));
        knowledge.people().forEach(one -> entities.add(Named.of(Kind.PERSON, one)));
        knowledge.technologies().forEach(one -> entities.add(Named.of(Kind.TECHNOLOGY, one)));
        knowledge.sources().forEach(one -> entities.add(new Named(new Ref(Kind.SOURCE, one.id()),
                Optional.ofNullable(one.title()).map(List::of).orElseGet(List::of))));
        knowledge.stories().forEach(one -> entities.add(new Named(new Ref(Kind.STORY, one.id()),
                List.of(one.title().en(), one.title().zh()))));
        return entities;
    }

    /** The names of these entities; of two with one ref the later counts. Where two share a name, the earlier bears it first. */
    public static Vocabulary of(Collection<Named> entities) {
        return new Vocabulary(entities);
    }

    /** The one with this id, name or alias. */
    public Optional<String> id(Kind kind, String name) {
        if (names.containsKey(new Ref(kind, name))) {
            return Optional.of(name);
        }
        return bearers(name).stream().filter(ref -> ref.kind() == kind).map(Ref::id).findFirst();
    }

    /**
     * All that bear this name or alias, or have it as their id. A story only where it is its title: its id is made of common
     * words, and who asks for open weights does not mean the events of the story open-weights.
     */
    public Set<Ref> named(String name) {
        String folded = Spelling.fold(name);
        var refs = new LinkedHashSet<>(bearers(name));
        refs.removeIf(ref -> !called(ref, folded));
        return refs;
    }

    private boolean called(Ref ref, String folded) {
        return ref.kind() != Kind.STORY || !folded.equals(Spelling.fold(ref.id()))
                || names(ref).stream().anyMatch(name -> folded.equals(Spelling.fold(name)));
    }

    /**
     * All that bear a name or alias that begins so, or have such an id. Sources are left out: they are cited by much that they
     * only mention.
     */
    public Set<Ref> begun(String beginning) {
        String folded = Spelling.fold(beginning);
        var refs = new LinkedHashSet<Ref>();
        for (var bearing : bearers.tailMap(folded).entrySet()) {
            if (!bearing.getKey().startsWith(folded)) {
                break;
            }
            bearing.getValue().stream().filter(ref -> ref.kind() != Kind.SOURCE && called(ref, bearing.getKey())).forEach(refs::add);
        }
        return refs;
    }

    private List<Ref> bearers(String name) {
        return bearers.getOrDefault(Spelling.fold(name), List.of());
    }

    /** All that can be named. */
    Set<Ref> refs() {
        return names.keySet();
    }

    /** Every name of an entity in every language, its aliases included. */
    public List<String> names(Ref ref) {
        return names.getOrDefault(ref, List.of());
    }

    /**
     * The known ids and names nearest to a word, best first, one for each entity; at most {@code limit}, empty where
     * nothing is near.
     */
    public List<String> near(Kind kind, String word, int limit) {
        record Near(String spelling, int score) {}
        String folded = Spelling.fold(word);
        var found = new ArrayList<Near>();
        names.forEach((ref, called) -> {
            if (ref.kind() == kind) {
                var best = new Near(ref.id(), Spelling.score(folded, Spelling.fold(ref.id())));
                for (String name : called) {
                    int score = Spelling.score(folded, Spelling.fold(name));
                    best = score < best.score ? new Near(name, score) : best;
                }
                found.add(best);
            }
        });
        return found.stream().filter(near -> near.score < Spelling.FAR)
                .sorted(Comparator.comparingInt(Near::score).thenComparing(Near::spelling))
                .limit(limit).map(Near::spelling).toList();
    }

    /** Those of any candidates that someone who wrote {@code word} may have meant, best first. */
    public static List<String> nearest(String word, Collection<String> candidates, int limit) {
        return Spelling.nearest(word, candidates, limit);
    }

    /** Length of the longest folded name: nothing longer can be one. */
    int longestFolded() {
        return longest;
    }
}
