// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.model.Entity;
import annals.reading.Bond;
import annals.reading.Bond.Sort;
import annals.reading.EntityPage;
import annals.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** What ties an organization, a person or a technology to others, each tie with its kind, its time and its share. */
final class BondSections {
    private static final int FIRST = 6;
    private static final int FIRST_CHIPS = 12;
    private static final Set<Sort> FAMILY = Set.of(Sort.Kept.PART_OF, Sort.Kept.PARTS, Sort.Kept.MADE_BY, Sort.Kept.SUPERSEDES,
            Sort.Kept.SUPERSEDED_BY);

    private final PageParts parts;

    BondSections(PageParts parts) {
        this.parts = parts;
    }

    List<Node> of(EntityPage page) {
        var nodes = new ArrayList<Node>();
        nodes.addAll(section(page.entity() instanceof Entity.Technology ? Message.FAMILY_TECHNOLOGY : Message.FAMILY_ORGANIZATION,
                page, FAMILY::contains));
        nodes.addAll(section(Message.ROLES, page, Sort.Kept.ROLE::equals));
        nodes.addAll(section(Message.BONDS, page, sort -> sort instanceof Sort.Linked));
        nodes.addAll(section(Message.PEOPLE, page, Sort.Kept.PERSON::equals));
        nodes.addAll(made(page));
        return nodes;
    }

    private List<Node> section(Message heading, EntityPage page, Predicate<Sort> wanted) {
        List<Bond> bonds = page.bonds().stream().filter(bond -> wanted.test(bond.sort())).toList();
        return bonds.isEmpty() ? List.of()
                : List.of(parts.heading(heading), Excerpt.fill(PageParts.column(List.of()), parts.kit(), bonds, FIRST, this::line));
    }

    /** The newest first: there may be many. */
    private List<Node> made(EntityPage page) {
        List<Entity> made = page.bonds().stream().filter(bond -> bond.sort() == Sort.Kept.MADE).map(Bond::other)
                .flatMap(Optional::stream).toList().reversed();
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        return made.isEmpty() ? List.of()
                : List.of(parts.heading(Message.MADE), Excerpt.fill(chips, parts.kit(), made, FIRST_CHIPS, parts::chip));
    }

    private Node line(Bond bond) {
        String role = Optional.ofNullable(bond.role()).map(parts.kit().words()::now).orElse("");
        Optional<String> other = bond.other().map(one -> one.name().in(parts.language()));
        var told = new ArrayList<String>();
        if (other.isPresent() && !role.isEmpty()) {
            told.add(role);
        }
        Optional.ofNullable(bond.share()).ifPresent(share -> told.add(share.stripTrailingZeros().toPlainString() + "%"));
        Optional.ofNullable(bond.when()).ifPresent(when -> told.add(parts.date(when)));
        if (other.isEmpty()) {
            told.addFirst(role);
            return PageParts.wrapped(parts.kit().words().list(told), "role");
        }
        PageLine line = parts.line(new PageLine.Words(kind(bond.sort()), other.get(), parts.kit().words().list(told), ""),
                () -> bond.other().ifPresent(parts::open));
        bond.other().ifPresent(one -> line.setId("bond-" + one.id()));
        return line;
    }

    private String kind(Sort sort) {
        return switch (sort) {
            case Sort.Linked(var type, var incoming) -> Message.named(incoming ? "LINKED_" : "LINK_", type)
                    .map(parts.kit().words()::now).orElse(type.replace('-', ' '));
            case Sort.Kept kept -> switch (kept) {
                case PART_OF -> parts.kit().words().now(Message.PART_OF);
                case PARTS -> parts.kit().words().now(Message.INCLUDES);
                case MADE_BY -> parts.kit().words().now(Message.MADE_BY);
                case SUPERSEDES -> parts.kit().words().now(Message.SUPERSEDES);
                case SUPERSEDED_BY -> parts.kit().words().now(Message.SUPERSEDED_BY);
                case MADE, ROLE, PERSON -> "";
            };
        };
    }
}
