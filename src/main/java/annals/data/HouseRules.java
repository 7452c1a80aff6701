// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Entity.Organization;
import annals.model.Entity.Person;
import annals.model.Entity.Technology;
import annals.model.Era;
import annals.model.Knowledge;
import annals.model.Story;
import annals.model.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules of the house, each with the kind of thing that it is for; holds documents against them. */
final class HouseRules {
    private final Map<Kind, Shelf<?>> shelves = new EnumMap<>(Kind.class);

    /**
     * @param knowledge what was read, for rules about how things fit together
     * @param whole whether every event of it could be read
     * @param questions why the question of a story is not understood; empty where it is
     */
    HouseRules(Knowledge knowledge, boolean whole, Function<String, Optional<Text>> questions) {
        var known = Known.of(knowledge);
        shelves.put(Kind.ORGANIZATION, new Shelf<>(EntityReader::organization, Known.byId(knowledge.organizations(), Organization::id),
                all(EntityRules.organizations(known), TextRules.entities()), List.of()));
        shelves.put(Kind.PERSON, new Shelf<>(EntityReader::person, Known.byId(knowledge.people(), Person::id),
                TextRules.entities(), List.of()));
        shelves.put(Kind.TECHNOLOGY, new Shelf<>(EntityReader::technology, Known.byId(knowledge.technologies(), Technology::id),
                all(EntityRules.technologies(known), TextRules.entities()), List.of()));
        shelves.put(Kind.SOURCE, new Shelf<>(EntityReader::source, known.sources(), SourceRules.over(known, whole), List.of()));
        shelves.put(Kind.ERA, new Shelf<>(EntityReader::era, Known.byId(knowledge.eras(), Era::id), TextRules.eras(), List.of()));
        shelves.put(Kind.EVENT, new Shelf<>(EventReader::event, known.events(), Stream.of(EventRules.over(known), EvidenceRules.over(known),
                RelationRules.over(known), TwinRules.over(known), TextRules.events()).flatMap(List::stream).toList(), FileRules.events()));
        shelves.put(Kind.STORY, new Shelf<>(EventReader::story, Known.byId(knowledge.stories(), Story::id),
                all(StoryRules.over(known, questions), TextRules.stories()), FileRules.stories()));
    }

    private static <T> List<Rule<T>> all(List<Rule<T>> some, List<Rule<T>> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What in a document breaks them: an error in shipped data, a warning in a person's own. */
    List<Problem> problems(Document document, Kind kind) {
        return shelves.get(kind) instanceof Shelf<?> shelf ? shelf.problems(document, kind) : List.of();
    }

    /**
     * What there is of one kind.
     *
     * @param inForce by id, the things that were read and that no other replaces
     * @param rules for the things
     * @param order for how they are filed
     */
    private record Shelf<T>(Function<Fields, @Nullable T> reader, Map<String, T> inForce, List<Rule<T>> rules, List<Rule<Entry<T>>> order) {
        List<Problem> problems(Document document, Kind kind) {
            var found = new ArrayList<Problem>();
            var nodes = new ArrayList<Node>();
            NodeReader.items(document, kind, new Faults(document, null, new ArrayList<>()), nodes::add);
            T before = null;
            for (Node node : nodes) {
                T thing = node instanceof Node.Members members ? whole(members, document) : null;
                if (thing != null) {
                    var entry = new Entry<T>(thing, before, document.file(), document.shipped());
                    var faults = new Faults(document, id(node), found);
                    Stream.concat(rules.stream().flatMap(rule -> rule.judge(thing)), order.stream().flatMap(rule -> rule.judge(entry)))
                            .forEach(finding -> faults.slip(finding.place(node, document), finding.message()));
                    before = thing;
                }
            }
            return found;
        }

        /** The thing if all of it was read and it is in force: what was left out would make a rule say what is not so. */
        private @Nullable T whole(Node.Members node, Document document) {
            var faults = new Faults(document, null, new ArrayList<>());
            T read = reader.apply(new Fields(node, faults, References.ANY));
            return read != null && faults.errors() == 0 && read.equals(inForce.get(id(node))) ? read : null;
        }

        private static @Nullable String id(Node node) {
            return node instanceof Node.Members members && members.members().get("id") instanceof Node.Member member
                    && member.value() instanceof Node.Words words ? words.value() : null;
        }
    }
}
