// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Amounts;
import annals.model.Claim;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Figure;
import annals.model.Language;
import annals.model.Source;
import annals.query.Condition;
import annals.query.Vocabulary;
import annals.time.DateWords;
import annals.time.EdtfDate;
import annals.view.EventPage;
import annals.view.EventPage.Heard;
import annals.view.EventPage.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sections of an event's page; one without content is no node. */
final class EventSections {
    private static final int STARS = 5;

    private final Kit kit;
    private final SourceLines sources;

    EventSections(Kit kit) {
        this.kit = kit;
        sources = new SourceLines(kit);
    }

    /** The title in the language that is not spoken. */
    Node otherTitle(Event event) {
        Language other = language() == Language.EN ? Language.ZH : Language.EN;
        Label label = wrapped(event.title().in(other), "other-title");
        label.setId("event-other-title");
        return label;
    }

    /** Who acted, what kind of thing it is, how important and how well backed: each narrows the question when clicked. */
    Node chips(EventPage page) {
        var pane = new FlowPane();
        pane.getStyleClass().add("chips");
        Event event = page.event();
        for (Entity entity : page.takingPart()) {
            if (entity instanceof Entity.Organization company) {
                String name = company.name().in(language());
                pane.getChildren().add(chip(name, "on", () -> kit.model().filters().onlyOrganization(company.id())));
            }
        }
        pane.getChildren().add(chip(event.category().title().in(language()), "",
                () -> kit.model().filters().onlyCategory(event.category())));
        var stars = new Label("★".repeat(event.importance()) + "☆".repeat(STARS - event.importance()));
        stars.getStyleClass().addAll("chip", "stars");
        stars.setAccessibleText(kit.words().now(Message.STARS, event.importance()));
        pane.getChildren().addAll(stars, badge(event.evidence()));
        return pane;
    }

    List<Node> figures(EventPage page) {
        if (page.event().figures().isEmpty()) {
            return List.of();
        }
        var grid = new GridPane();
        grid.getStyleClass().add("figures");
        int row = 0;
        for (Figure figure : page.event().figures()) {
            var value = new Label(Amounts.of(figure, language()));
            value.getStyleClass().add("strong");
            value.setMinWidth(Region.USE_PREF_SIZE);
            var told = new ArrayList<>(List.of(figure.name().in(language()), figure.status().title().in(language())));
            Optional.ofNullable(figure.when()).map(this::date).ifPresent(told::add);
            Label name = wrapped(kit.words().list(told), "second");
            GridPane.setHgrow(name, Priority.ALWAYS);
            grid.addRow(row++, value, name);
        }
        return List.of(heading(Message.FIGURES), grid);
    }

    List<Node> claims(EventPage page) {
        if (page.claims().isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(heading(Message.CLAIMS));
        for (Heard heard : page.claims()) {
            nodes.add(claim(heard));
        }
        return nodes;
    }

    private Node claim(Heard heard) {
        Claim claim = heard.claim();
        var stance = new Label(claim.stance().title().in(language()));
        stance.getStyleClass().addAll("badge", claim.stance() == Claim.Stance.DISPUTES ? "warn" : "good");
        String who = heard.source().map(EventSections::name).orElse(claim.source());
        Label whose = wrapped(who, "strong");
        var head = new FlowPane(whose, stance);
        head.getStyleClass().add("chips");
        var box = new VBox(head, wrapped(claim.says().in(language()), "body"));
        String about = about(claim);
        if (!about.isEmpty()) {
            box.getChildren().add(wrapped(about, "second"));
        }
        heard.source().ifPresent(source -> box.getChildren().add(sources.link(source)));
        box.getStyleClass().addAll("claim", claim.stance() == Claim.Stance.DISPUTES ? "disputes" : "supports");
        return box;
    }

    private String about(Claim claim) {
        var parts = new ArrayList<String>();
        claim.matter().ifPresent(matter -> parts.add(matter.in(language())));
        if (claim.value() != null) {
            parts.add(claim.about() == Claim.About.WHEN ? worded(claim.value()) : claim.value());
        }
        return claim.stance() == Claim.Stance.DISPUTES && !parts.isEmpty()
                ? kit.words().now(Message.CLAIM_DISPUTES, kit.words().list(parts)) : kit.words().list(parts);
    }

    /** A date as words where it is one. */
    private String worded(String date) {
        try {
            return date(EdtfDate.parse(date));
        } catch (IllegalArgumentException e) {
            return date;
        }
    }

    List<Node> sources(EventPage page) {
        var nodes = new ArrayList<Node>();
        nodes.add(heading(Message.SOURCES));
        if (page.sources().isEmpty()) {
            nodes.add(wrapped(kit.words().now(Message.NO_SOURCES), "second"));
        }
        page.sources().forEach(source -> nodes.add(sources.whole(source)));
        return nodes;
    }

    List<Node> related(EventPage page) {
        if (page.ties().isEmpty()) {
            return List.of();
        }
        var box = new VBox();
        box.getStyleClass().add("related");
        page.ties().forEach(tie -> box.getChildren().add(tie(tie)));
        return List.of(heading(Message.RELATED), box);
    }

    private Node tie(Tie tie) {
        Event other = tie.other();
        var kind = new Label(kind(tie));
        kind.getStyleClass().add("tie-kind");
        Label title = wrapped(other.label().in(language()), "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var when = new Label(other.when() == null ? kit.words().now(Message.UNDATED)
                : PeriodWords.shortly(other.when(), language()));
        when.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        when.getStyleClass().add("tie-when");
        when.setWrapText(true);
        var row = new HBox(kind, title, when);
        row.getStyleClass().add("row");
        var button = new Button(null, row);
        button.setId("tie-" + other.id());
        button.getStyleClass().add("tie");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(kind.getText() + " " + kit.words().now(Message.JUMP_TO, other.title().in(language())));
        button.setOnAction(_ -> kit.model().travel().jump(other.id()));
        if (tie.relation().note() != null) {
            Label note = wrapped(kit.words().now(Message.NOTE_BASIS, tie.relation().note().in(language()),
                    tie.relation().basis().title().in(language())), "tie-note");
            return new VBox(button, note);
        }
        return button;
    }

    private String kind(Tie tie) {
        if (!tie.incoming()) {
            return tie.relation().type().title().in(language());
        }
        return switch (tie.relation().type()) {
            case CAUSED_BY -> kit.words().now(Message.LED_TO);
            case FOLLOWS -> kit.words().now(Message.FOLLOWED_BY);
            case PART_OF -> kit.words().now(Message.INCLUDES);
            case RESPONDS_TO -> kit.words().now(Message.ANSWERED_BY);
            case SUPERSEDES -> kit.words().now(Message.SUPERSEDED_BY);
            case COMPETES_WITH -> tie.relation().type().title().in(language());
        };
    }

    /** People and technologies. */
    List<Node> others(EventPage page) {
        var nodes = new ArrayList<Node>();
        var people = page.takingPart().stream().filter(Entity.Person.class::isInstance).toList();
        var technologies = page.takingPart().stream().filter(Entity.Technology.class::isInstance).toList();
        if (!people.isEmpty()) {
            nodes.add(heading(Message.PEOPLE));
            nodes.add(entities(people));
        }
        if (!technologies.isEmpty()) {
            nodes.add(heading(Message.TECHNOLOGIES));
            nodes.add(entities(technologies));
        }
        return nodes;
    }

    private Node entities(List<Entity> entities) {
        var pane = new FlowPane();
        pane.getStyleClass().add("chips");
        for (Entity entity : entities) {
            var kind = entity instanceof Entity.Person ? Vocabulary.Kind.PERSON : Vocabulary.Kind.TECHNOLOGY;
            pane.getChildren().add(chip(entity.name().in(language()), "",
                    () -> kit.model().filters().only(Condition.Of.one(kind, entity.id()))));
        }
        return pane;
    }

    private Node chip(String name, String style, Runnable action) {
        var chip = new Button(name);
        chip.getStyleClass().add("chip");
        if (!style.isEmpty()) {
            chip.getStyleClass().add(style);
        }
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(kit.words().now(Message.FILTER_BY, name));
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    private Node badge(Evidence evidence) {
        var label = new Label(evidence.title().in(language()));
        label.getStyleClass().addAll("badge", switch (evidence) {
            case VERIFIED -> "good";
            case REPORTED -> "plain";
            case DISPUTED, UNVERIFIED -> "warn";
        });
        return label;
    }

    private Label heading(Message message) {
        Label label = wrapped(kit.words().heading(message).getValue(), "heading");
        label.getStyleClass().add("section");
        return label;
    }

    private String date(EdtfDate date) {
        return DateWords.of(date, language().locale());
    }

    private static String name(Source source) {
        @Nullable String publisher = source.publisher();
        return publisher != null ? publisher : source.label();
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private Language language() {
        return kit.words().language();
    }
}
