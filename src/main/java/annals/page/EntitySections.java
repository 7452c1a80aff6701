// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.kit.Overlay;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Entity.Technology;
import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Language;
import annals.reading.EntityPage;
import annals.words.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The sections of the page of an organization, a person or a technology, from above; one without content is no node. */
final class EntitySections {
    private static final int FOREMOST = 5;

    private final PageParts parts;
    private final Overlay overlay;
    private final BondSections bonds;
    private final MeasuredSection figures;

    EntitySections(PageParts parts, Overlay overlay) {
        this.parts = parts;
        this.overlay = overlay;
        bonds = new BondSections(parts);
        figures = new MeasuredSection(parts);
    }

    /** What stands above the name: what it is, and where. */
    String kicker(EntityPage page) {
        return switch (page.entity()) {
            case Organization one -> parts.kit().words().list(Stream.concat(Stream.of(one.kind().title().in(parts.language())),
                    Stream.ofNullable(one.country()).map(this::country)).toList());
            case Entity.Person _ -> parts.kit().words().now(Message.PERSON);
            case Technology one -> Message.named("KIND_", one.kind()).map(parts.kit().words()::now).orElse(one.kind());
        };
    }

    List<Node> of(EntityPage page) {
        Entity entity = page.entity();
        Language language = parts.language();
        var nodes = new ArrayList<Node>();
        Label title = PageParts.wrapped(entity.name().in(language), "event-title");
        title.setId("entity-title");
        nodes.add(title);
        String other = entity.name().in(language.other());
        if (!other.equals(title.getText())) {
            nodes.add(PageParts.wrapped(other, "other-title"));
        }
        if (!entity.aliases().isEmpty()) {
            nodes.add(PageParts.wrapped(parts.kit().words().now(Message.ALSO_CALLED, parts.kit().words().list(entity.aliases())), "second"));
        }
        text(entity).ifPresent(text -> nodes.add(PageParts.wrapped(text, "summary")));
        nodes.addAll(facts(entity));
        nodes.addAll(events(page));
        nodes.addAll(bonds.of(page));
        nodes.addAll(figures.of(page));
        return nodes;
    }

    private Optional<String> text(Entity entity) {
        return Optional.ofNullable(switch (entity) {
            case Organization one -> one.text();
            case Entity.Person one -> one.text();
            case Technology one -> one.text();
        }).map(parts.kit().words()::now);
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(parts.language().locale());
    }

    private List<Node> facts(Entity entity) {
        var grid = new GridPane();
        grid.getStyleClass().add("figures");
        switch (entity) {
            case Organization one -> {
                fact(grid, Message.FOUNDED, Optional.ofNullable(one.founded()).map(parts::date));
                fact(grid, Message.ENDED, Optional.ofNullable(one.ended()).map(parts::date));
            }
            case Technology one -> fact(grid, Message.SINCE, Optional.ofNullable(one.when()).map(parts::date));
            case Entity.Person _ -> { }
        }
        return grid.getChildren().isEmpty() ? List.of() : List.of(grid);
    }

    private void fact(GridPane grid, Message name, Optional<String> value) {
        value.ifPresent(known -> {
            var label = new Label(parts.kit().words().now(name));
            label.getStyleClass().add("second");
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), label, PageParts.wrapped(known, "strong"));
        });
    }

    private List<Node> events(EntityPage page) {
        int count = page.events().count();
        if (count == 0) {
            return List.of(PageParts.wrapped(parts.kit().words().now(Message.NO_EVENTS), "second"));
        }
        var only = new Button(parts.kit().words().now(Message.SHOW_ONLY, count));
        only.setId("show-only");
        only.getStyleClass().add("framed");
        only.setMnemonicParsing(false);
        only.setOnAction(_ -> parts.kit().model().filters().ask(page.question()));
        var nodes = new ArrayList<Node>(List.of(parts.heading(Message.EVENT_COUNT, count)));
        if (page.events().undated() < count) {
            nodes.add(new EventStrip(parts.kit(), overlay, page));
        }
        if (page.events().undated() > 0) {
            nodes.add(PageParts.wrapped(parts.kit().words().now(Message.STATUS_UNDATED, page.events().undated()), "second"));
        }
        nodes.add(PageParts.column(foremost(page).map(event -> parts.line("", event)).toList()));
        nodes.add(only);
        return nodes;
    }

    private static Stream<Event> foremost(EntityPage page) {
        return page.foremost().stream().sorted(Comparator.comparingInt((Event event) -> -event.importance())).limit(FOREMOST)
                .sorted(EventOrder.COMPARATOR);
    }
}
