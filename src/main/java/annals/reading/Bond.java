// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.model.Entity;
import annals.model.Entity.Link;
import annals.model.Entity.Organization;
import annals.model.Entity.Person;
import annals.model.Entity.Technology;
import annals.model.Text;
import annals.query.EventIndex;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.store.H2Store;
import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What ties an organization, a person or a technology to another, seen from the first.
 *
 * @param other the one at its other end; empty for a role that was nobody's in particular
 * @param role what a person was there; null for other bonds
 * @param when while it held; null where that is not known
 * @param share per cent held; null where there is none
 */
public record Bond(Sort sort, Optional<Entity> other, @Nullable Text role, @Nullable EdtfDate when, @Nullable BigDecimal share) {
    /** Leaves the people of an organization in the order that they come in. */
    private static final Comparator<Bond> EARLIEST_FIRST = Comparator.comparingLong((Bond bond) ->
            bond.when == null || bond.sort == Sort.Kept.PERSON ? Long.MAX_VALUE : bond.when.bounds().earliestStart());

    /** What kind of bond it is. */
    public sealed interface Sort {
        /** Those that the knowledge base has a field for. */
        enum Kept implements Sort { PART_OF, PARTS, MADE_BY, MADE, SUPERSEDES, SUPERSEDED_BY, ROLE, PERSON }

        /**
         * A link.
         *
         * @param type one word, such as {@code invested-in}
         * @param incoming whether it is the other's link to this one
         */
        record Linked(String type, boolean incoming) implements Sort {}
    }

    /** All bonds of an entity, its own and others' to it, the earliest first; people by how much they took part in. */
    static List<Bond> of(Entity entity, H2Store store) {
        var bonds = new ArrayList<Bond>();
        switch (entity) {
            case Organization one -> {
                one.parents().forEach(parent -> named(Sort.Kept.PART_OF, store.organization(parent.id()), parent.when(), bonds));
                parts(one, store, bonds);
                links(one.links(), store, bonds);
                store.technologies().stream().filter(made -> made.makers().contains(one.id()))
                        .forEach(made -> named(Sort.Kept.MADE, Optional.of(made), made.when(), bonds));
                people(one, store, bonds);
            }
            case Person one -> one.roles().forEach(role -> bonds.add(new Bond(Sort.Kept.ROLE,
                    Optional.ofNullable(role.organization()).flatMap(store::organization), role.title(), role.when(), null)));
            case Technology one -> {
                one.makers().forEach(maker -> named(Sort.Kept.MADE_BY, store.organization(maker), null, bonds));
                one.supersedes().forEach(older -> technology(Sort.Kept.SUPERSEDES, store.technology(older), bonds));
                store.technologies().stream().filter(newer -> newer.supersedes().contains(one.id()))
                        .forEach(newer -> technology(Sort.Kept.SUPERSEDED_BY, Optional.of(newer), bonds));
                links(one.links(), store, bonds);
            }
        }
        incoming(entity, store, bonds);
        return bonds.stream().sorted(EARLIEST_FIRST).toList();
    }

    private static void parts(Organization whole, H2Store store, List<Bond> into) {
        for (Organization part : store.organizations()) {
            part.parents().stream().filter(parent -> parent.id().equals(whole.id()))
                    .forEach(parent -> named(Sort.Kept.PARTS, Optional.of(part), parent.when(), into));
        }
    }

    /** Hardly any role has a date: who took part in the most comes first. */
    private static void people(Organization at, H2Store store, List<Bond> into) {
        Comparator<Person> busiestFirst = Comparator.comparingInt(
                person -> -store.index().rows(EventIndex.Facet.PERSON, List.of(person.id())).cardinality());
        for (Person person : store.people().stream().filter(one -> holdsRole(one, at)).sorted(busiestFirst).toList()) {
            person.roles().stream().filter(role -> at.id().equals(role.organization())).forEach(role ->
                    into.add(new Bond(Sort.Kept.PERSON, Optional.of(person), role.title(), role.when(), null)));
        }
    }

    private static boolean holdsRole(Person person, Organization at) {
        return person.roles().stream().anyMatch(role -> at.id().equals(role.organization()));
    }

    private static void technology(Sort sort, Optional<Technology> other, List<Bond> into) {
        other.ifPresent(one -> named(sort, other, one.when(), into));
    }

    private static void named(Sort sort, Optional<? extends Entity> other, @Nullable EdtfDate when, List<Bond> into) {
        other.ifPresent(one -> into.add(new Bond(sort, Optional.of(one), null, when, null)));
    }

    private static void links(List<Link> links, H2Store store, List<Bond> into) {
        for (Link link : links) {
            Stream.of(Kind.ORGANIZATION, Kind.PERSON, Kind.TECHNOLOGY).map(kind -> store.entity(new Ref(kind, link.target())))
                    .flatMap(Optional::stream).findFirst().ifPresent(other -> into.add(new Bond(
                            new Sort.Linked(link.type(), false), Optional.of(other), null, link.when(), link.share())));
        }
    }

    private static void incoming(Entity to, H2Store store, List<Bond> into) {
        Stream.concat(store.organizations().stream(), store.technologies().stream()).forEach(from ->
                links(from).stream().filter(link -> link.target().equals(to.id())).forEach(link -> into.add(new Bond(
                        new Sort.Linked(link.type(), true), Optional.of(from), null, link.when(), link.share()))));
    }

    private static List<Link> links(Entity from) {
        return switch (from) {
            case Organization one -> one.links();
            case Technology one -> one.links();
            case Person _ -> List.of();
        };
    }
}
