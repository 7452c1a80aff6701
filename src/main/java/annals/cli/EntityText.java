// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Entity.Link;
import annals.model.Entity.Organization;
import annals.model.Entity.Person;
import annals.model.Entity.Technology;
import annals.model.Source;
import annals.model.Text;
import annals.query.Condition;
import annals.query.Query;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import annals.time.EdtfDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entity or source, whole, as text to read in a terminal. */
final class EntityText {
    private EntityText() {}

    static String of(Organization one, H2Store store) {
        var page = new Page(one.name());
        page.field("Id", one.id());
        page.field("Kind", one.kind().title().en());
        page.field("Also called", String.join(", ", one.aliases()));
        page.field("Country", one.country());
        page.field("Founded", date(one.founded()));
        page.field("Ended", date(one.ended()));
        page.field("Part of", one.parents().stream().map(parent -> organization(parent.id(), store) + during(parent.when()))
                .collect(Collectors.joining("; ")));
        page.paragraph(one.text());
        page.list("Ties", links(one.links()));
        events(page, Condition.Of.one(Kind.ORGANIZATION, one.id()), store);
        return page.toString();
    }

    static String of(Person one, H2Store store) {
        var page = new Page(one.name());
        page.field("Id", one.id());
        page.field("Also called", String.join(", ", one.aliases()));
        page.paragraph(one.text());
        page.list("Roles", one.roles().stream().map(role -> role.title().en()
                + (role.organization() == null ? "" : ", " + organization(role.organization(), store)) + during(role.when())).toList());
        events(page, Condition.Of.one(Kind.PERSON, one.id()), store);
        return page.toString();
    }

    static String of(Technology one, H2Store store) {
        var page = new Page(one.name());
        page.field("Id", one.id());
        page.field("Kind", one.kind());
        page.field("Also called", String.join(", ", one.aliases()));
        page.field("Date", date(one.when()));
        page.field("Made by", one.makers().stream().map(id -> organization(id, store)).collect(Collectors.joining(", ")));
        page.field("Supersedes", one.supersedes().stream()
                .map(id -> store.technology(id).map(older -> older.name().en()).orElse(id)).collect(Collectors.joining(", ")));
        page.paragraph(one.text());
        page.list("Ties", links(one.links()));
        events(page, Condition.Of.one(Kind.TECHNOLOGY, one.id()), store);
        return page.toString();
    }

    static String of(Source one) {
        var page = new Page(new Text(one.label(), one.label()));
        page.field("Id", one.id());
        page.field("Kind", one.kind().title().en());
        page.field("Language", one.language());
        page.field("Author", one.author());
        page.field("Publisher", one.publisher());
        page.field("Published", date(one.published()));
        page.field("Address", one.url());
        page.field("Examined", one.examined() ? "What it says is held against the record; it bears no witness." : null);
        return page.toString();
    }

    /** A source in one line: author, title, publisher, date, address, as far as they are known. */
    static String citation(Source source) {
        return Stream.of(source.author(), source.label(), source.publisher(), date(source.published()), source.url())
                .filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    }

    private static List<String> links(List<Link> links) {
        return links.stream().map(link -> link.type() + " " + link.target()
                + (link.share() == null ? "" : ", " + link.share().toPlainString() + "%") + during(link.when())).toList();
    }

    private static void events(Page page, Condition whose, H2Store store) {
        page.list("Events", store.events(store.find(Query.EVERYTHING.only(whose)).rows().toArray()).stream()
                .map(event -> Page.date(event) + ": " + event.title().en() + " (" + event.id() + ")").toList());
    }

    private static String organization(String id, H2Store store) {
        return store.organization(id).map(found -> found.name().en()).orElse(id);
    }

    private static @Nullable String date(@Nullable EdtfDate date) {
        return date == null ? null : Page.date(date);
    }

    private static String during(@Nullable EdtfDate when) {
        return when == null ? "" : ", " + Page.date(when);
    }
}
