// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.model.Amounts;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Language;
import annals.model.Source;
import annals.query.Condition;
import annals.reading.EventPage;
import annals.words.Message;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sections of an event's page, from above; one without content is no node. */
final class EventSections {
    /** A value that is longer, in pixels, takes a second line: the words beside it need the room. */
    private static final double VALUE = 104;

    private final PageParts parts;
    private final SourceLines sources;
    private final ClaimSection claims;
    private final LineageSection lineage;
    private final AroundSection around;

    EventSections(PageParts parts) {
        this.parts = parts;
        sources = new SourceLines(parts.kit());
        claims = new ClaimSection(parts, sources);
        lineage = new LineageSection(parts);
        around = new AroundSection(parts);
    }

    /** @param hidden where it is told why the event is not on the timeline */
    List<Node> of(EventPage page, Node hidden) {
        Event event = page.event();
        Language language = parts.language();
        Label title = PageParts.wrapped(event.title().in(language), "event-title");
        title.setId("event-title");
        Label other = PageParts.wrapped(event.title().in(language.other()), "other-title");
        other.setId("event-other-title");
        var nodes = new ArrayList<Node>(List.of(title, other, hidden, chips(page),
                PageParts.wrapped(event.summary().in(language), "summary")));
        nodes.addAll(figures(page));
        nodes.addAll(claims.of(page));
        nodes.addAll(sources(page));
        nodes.addAll(lineage.of(page));
        nodes.addAll(around.of(page.around()));
        nodes.addAll(stories(page));
        return nodes;
    }

    /** Who and what took part leads to pages; what kind of event it is, how important and how well backed, to more of the kind. */
    private Node chips(EventPage page) {
        Event event = page.event();
        var chips = new ArrayList<Node>();
        for (Entity entity : page.takingPart()) {
            Button chip = parts.chip(entity);
            if (entity instanceof Entity.Organization) {
                chip.getStyleClass().add("on");
            }
            chips.add(chip);
        }
        String category = event.category().title().in(parts.language());
        Button kind = parts.chip(category, parts.kit().words().now(Message.FILTER_BY, category),
                () -> parts.kit().model().filters().onlyCategory(event.category()));
        kind.setId("filter-category");
        Button stars = parts.chip(Words.stars(event.importance()),
                parts.kit().words().now(Message.STARS, event.importance()),
                () -> parts.kit().model().filters().importance(event.importance(), Event.MOST_IMPORTANT));
        stars.setId("filter-importance");
        stars.getStyleClass().add("stars");
        String evidence = event.evidence().title().in(parts.language());
        Button backing = parts.chip(evidence, parts.kit().words().now(Message.FILTER_BY, evidence),
                () -> parts.kit().model().filters().only(new Condition.EvidenceIs(Set.of(event.evidence()))));
        backing.setId("filter-evidence");
        backing.getStyleClass().add(switch (event.evidence()) {
            case VERIFIED -> "good";
            case REPORTED -> "plain";
            case DISPUTED, UNVERIFIED -> "warn";
        });
        chips.addAll(List.of(kind, stars, backing));
        return PageParts.flow(chips);
    }

    private List<Node> figures(EventPage page) {
        if (page.event().figures().isEmpty()) {
            return List.of();
        }
        var grid = new GridPane();
        grid.getStyleClass().add("figures");
        var values = new ColumnConstraints();
        values.setMaxWidth(VALUE);
        grid.getColumnConstraints().add(values);
        int row = 0;
        for (Figure figure : page.event().figures()) {
            Label value = new Value(Amounts.of(figure, parts.language()));
            GridPane.setValignment(value, VPos.TOP);
            var told = new ArrayList<>(List.of(figure.name().in(parts.language()), figure.status().title().in(parts.language())));
            Optional.ofNullable(figure.when()).map(parts::date).ifPresent(told::add);
            var about = new VBox(PageParts.wrapped(parts.kit().words().list(told), "second"));
            Optional.ofNullable(figure.source()).map(page.sources()::get).ifPresent(source -> about.getChildren().add(sources.link(source)));
            GridPane.setHgrow(about, Priority.ALWAYS);
            grid.addRow(row++, value, about);
        }
        return List.of(parts.heading(Message.FIGURES), grid);
    }

    /** Leads to the step that tells of it. */
    private List<Node> stories(EventPage page) {
        List<PageLine> lines = page.told().stream().map(told -> {
            String step = parts.kit().words().now(Message.STORY_STEP, told.step() + 1, told.story().steps().size());
            PageLine line = parts.line(new PageLine.Words("", told.story().title().in(parts.language()), step, ""),
                    () -> parts.kit().model().stories().open(told.story().id(), told.step()));
            line.setId("told-in-" + told.story().id());
            return line;
        }).toList();
        return lines.isEmpty() ? List.of() : List.of(parts.heading(Message.STORY_TOLD), PageParts.column(lines));
    }

    private List<Node> sources(EventPage page) {
        var nodes = new ArrayList<Node>(List.of(parts.heading(Message.SOURCES)));
        List<Source> named = page.event().sources().stream().map(page.sources()::get).filter(Objects::nonNull).toList();
        if (named.isEmpty()) {
            nodes.add(PageParts.wrapped(parts.kit().words().now(Message.NO_SOURCES), "second"));
        }
        named.forEach(source -> nodes.add(sources.whole(source)));
        return nodes;
    }

    /** What is measured, with a column of its own beside its words. */
    private static final class Value extends Label {
        Value(String amount) {
            super(amount);
            getStyleClass().add("strong");
            setWrapText(true);
            setMinHeight(USE_PREF_SIZE);
        }

        /** A label that may wrap could be as narrow as a letter. */
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(VALUE, computePrefWidth(-1));
        }
    }
}
