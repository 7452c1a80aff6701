// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Relation;
import annals.time.EdtfDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that each value alone allows and all of them together do not.
 *
 * @param id of the thing that says it
 * @param key where in the thing it says so
 * @param value what stands below the key there
 */
record Contradiction(Kind kind, String id, String key, String value, String message) {
    /** @param queries why a question is not understood; empty where it is */
    static List<Contradiction> in(Knowledge knowledge, Function<String, Optional<String>> queries) {
        var found = new ArrayList<Contradiction>();
        lives(knowledge, found);
        parents(knowledge, found);
        Map<String, List<String>> older = new LinkedHashMap<>();
        knowledge.technologies().forEach(one -> older.put(one.id(), one.supersedes()));
        circles(older, (id, circle) -> found.add(new Contradiction(Kind.TECHNOLOGY, id, "supersedes", circle.get(1),
                "supersedes itself in a circle: " + told(circle))));
        for (var type : List.of(Relation.Type.CAUSED_BY, Relation.Type.SUPERSEDES)) {
            circles(relations(knowledge, type), (id, circle) -> found.add(new Contradiction(Kind.EVENT, id, "relations", circle.get(1),
                    "is " + type.word() + " itself in a circle: " + told(circle))));
        }
        causes(knowledge, found);
        knowledge.stories().forEach(story -> story.steps().forEach(step -> Optional.ofNullable(step.query())
                .ifPresent(query -> queries.apply(query).ifPresent(reason -> found.add(new Contradiction(Kind.STORY, story.id(),
                        "steps", query, "the question of this step is not understood: " + reason))))));
        return found;
    }

    /** Where it stands in an object of a document; empty where that says something else, as one that was replaced may. */
    Optional<Integer> place(Node.Members thing) {
        Node.Member member = thing.members().get(key);
        return member == null ? Optional.empty() : place(member.value());
    }

    private Optional<Integer> place(Node node) {
        return switch (node) {
            case Node.Words words when words.value().equals(value) -> Optional.of(words.at());
            case Node.Items list -> list.items().stream().flatMap(item -> place(item).stream()).findFirst();
            case Node.Members object ->
                object.members().values().stream().flatMap(member -> place(member.value()).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    private static void lives(Knowledge knowledge, List<Contradiction> found) {
        for (Organization one : knowledge.organizations()) {
            EdtfDate founded = one.founded();
            EdtfDate ended = one.ended();
            if (founded != null && ended != null && ended.bounds().latestEnd() <= founded.bounds().earliestStart()) {
                found.add(new Contradiction(Kind.ORGANIZATION, one.id(), "ended", ended.text(),
                        "ended in " + ended.text() + ", before it was founded in " + founded.text()));
            }
        }
    }

    private static void parents(Knowledge knowledge, List<Contradiction> found) {
        var belongs = new HashMap<String, List<Parent>>();
        Map<String, List<String>> above = new LinkedHashMap<>();
        for (Organization one : knowledge.organizations()) {
            belongs.put(one.id(), one.parents());
            above.put(one.id(), one.parents().stream().map(Parent::id).toList());
        }
        circles(above, (id, circle) -> {
            long from = Long.MIN_VALUE;
            long until = Long.MAX_VALUE;
            for (int i = 0; i + 1 < circle.size(); i++) {
                String parent = circle.get(i + 1);
                for (Parent one : belongs.getOrDefault(circle.get(i), List.of())) {
                    EdtfDate when = one.id().equals(parent) ? one.when() : null;
                    from = when == null ? from : Math.max(from, when.bounds().earliestStart());
                    until = when == null ? until : Math.min(until, when.bounds().latestEnd());
                }
            }
            if (from < until) {
                found.add(new Contradiction(Kind.ORGANIZATION, id, "parents", circle.get(1), "belongs to itself in a circle: " + told(circle)));
            }
        });
    }

    private static void causes(Knowledge knowledge, List<Contradiction> found) {
        var dates = new HashMap<String, @Nullable EdtfDate>();
        knowledge.events().forEach(event -> dates.put(event.id(), event.when()));
        for (Event event : knowledge.events()) {
            for (Relation relation : event.relations()) {
                EdtfDate effect = event.when();
                EdtfDate cause = relation.type() == Relation.Type.CAUSED_BY ? dates.get(relation.event()) : null;
                if (effect != null && cause != null && cause.bounds().earliestStart() > effect.bounds().latestStart()
                        && cause.bounds().earliestStart() >= effect.bounds().earliestEnd()) {
                    found.add(new Contradiction(Kind.EVENT, event.id(), "relations", relation.event(), "is of " + effect.text()
                            + " and cannot be caused by \"" + relation.event() + "\", which is later: of " + cause.text()));
                }
            }
        }
    }

    private static Map<String, List<String>> relations(Knowledge knowledge, Relation.Type type) {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        knowledge.events().forEach(event -> edges.put(event.id(), event.relations().stream()
                .filter(relation -> relation.type() == type).map(Relation::event).toList()));
        return edges;
    }

    private static String told(List<String> circle) {
        return circle.stream().limit(12).collect(Collectors.joining(", ")) + (circle.size() > 12 ? " and so on" : "");
    }

    /**
     * Finds one circle for each step that closes one. Holds its own path, since a chain may be longer than the stack.
     *
     * @param told the id at which the circle begins, and its ids in order, that one first and last
     */
    private static void circles(Map<String, List<String>> edges, BiConsumer<String, List<String>> told) {
        var done = new HashSet<String>();
        for (String start : edges.keySet()) {
            var path = new ArrayList<String>();
            var onPath = new HashSet<String>();
            var next = new ArrayDeque<Iterator<String>>();
            next.push(List.of(start).iterator());
            while (!next.isEmpty()) {
                if (!next.element().hasNext()) {
                    next.pop();
                    if (!path.isEmpty()) {
                        String left = path.removeLast();
                        onPath.remove(left);
                        done.add(left);
                    }
                    continue;
                }
                String id = next.element().next();
                if (onPath.contains(id)) {
                    var circle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
                    circle.add(id);
                    told.accept(id, circle);
                } else if (!done.contains(id)) {
                    path.add(id);
                    onPath.add(id);
                    next.push(edges.getOrDefault(id, List.of()).iterator());
                }
            }
        }
    }
}
