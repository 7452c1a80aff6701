// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Amounts;
import annals.model.Claim;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Language;
import annals.model.Relation;
import annals.model.Source;
import annals.store.H2Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One event, whole, as text to read in a terminal. */
final class EventText {
    private EventText() {}

    static String of(Event event, H2Store store) {
        var page = new Page(event.title());
        page.field("Id", event.id());
        page.field("Date", Page.date(event) + (event.when() == null ? "" : " (" + event.when().text() + ")"));
        page.field("Category", event.category().title().en());
        page.field("Importance", event.importance() + " of 5");
        page.field("Evidence", event.evidence().title().en());
        page.field("Organizations", names(event.organizations(), store::organization));
        page.field("People", names(event.people(), store::person));
        page.field("Technologies", names(event.technologies(), store::technology));
        page.paragraph(event.summary());
        page.list("Figures", event.figures().stream().map(figure -> figure(figure, store)).toList());
        page.list("Claims", event.claims().stream().map(claim -> claim(claim, store)).toList());
        page.list("Related", event.relations().stream().map(relation -> relation(relation, store)).toList());
        page.list("Sources", event.sources().stream()
                .map(id -> store.source(id).map(EntityText::citation).orElse(id)).toList());
        return page.toString();
    }

    private static String names(List<String> ids, Function<String, Optional<? extends Entity>> lookUp) {
        return ids.stream().map(id -> lookUp.apply(id).map(entity -> entity.name().en() + " (" + id + ")").orElse(id))
                .collect(Collectors.joining(", "));
    }

    private static String figure(Figure figure, H2Store store) {
        return figure.name().en() + ": " + Amounts.of(figure, Language.EN) + " ("
                + figure.status().title().en().toLowerCase(Locale.ROOT)
                + (figure.when() == null ? "" : ", " + Page.date(figure.when()))
                + (figure.source() == null ? "" : ", " + label(figure.source(), store)) + ")";
    }

    private static String claim(Claim claim, H2Store store) {
        return label(claim.source(), store) + " " + claim.stance().title().en() + " it"
                + claim.matter().map(matter -> " (" + matter.en() + ")").orElse("") + ": " + claim.says().en()
                + (claim.value() == null ? "" : " [" + claim.value() + "]");
    }

    private static String relation(Relation relation, H2Store store) {
        return relation.type().title().en() + " " + store.event(relation.event()).map(other -> other.title().en() + " ("
                + other.id() + ")").orElse(relation.event())
                + (relation.note() == null ? "" : ": " + relation.note().en())
                + " [" + relation.basis().title().en() + "]";
    }

    private static String label(String source, H2Store store) {
        return store.source(source).map(Source::label).orElse(source);
    }
}
