// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.Found;
import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.model.Event;
import annals.query.Field;
import annals.query.Marked;
import annals.words.Message;
import annals.words.TermWords;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Words and draws the lines of what is found: its name with what was typed marked, and how it came to be found. */
final class SearchRows {
    private final Words words;
    private final TermWords terms;

    SearchRows(Words words) {
        this.words = words;
        terms = new TermWords(words);
    }

    /** How many lines a row has, one below the other. */
    static int lines(Hit hit) {
        return hit instanceof Hit.Happened(var _, var _, var by, var hiding) ? 1 + (by.isPresent() ? 1 : 0) + (hiding.isEmpty() ? 0 : 1) : 1;
    }

    Node head(Group group) {
        var name = label(name(group.kind()).toUpperCase(words.language().locale()), "heading");
        var count = label(count(group), "heading");
        return line(name, space(), count);
    }

    /** What is said of a group. */
    String words(Group group) {
        return words.list(List.of(name(group.kind()), count(group)));
    }

    private String count(Group group) {
        return switch (group.kind()) {
            case LEADS, FIELDS, VALUES -> "";
            case EVENTS, ORGANIZATIONS, PEOPLE, TECHNOLOGIES, STORIES -> group.count() == 0 ? "" : Message.number(group.count());
        };
    }

    private String name(Found.Kind kind) {
        return words.now(switch (kind) {
            case LEADS -> Message.SEARCH_LEADS;
            case FIELDS -> Message.SEARCH_FIELDS;
            case VALUES -> Message.SEARCH_VALUES;
            case EVENTS -> Message.SEARCH_EVENTS;
            case ORGANIZATIONS -> Message.SEARCH_ORGANIZATIONS;
            case PEOPLE -> Message.PEOPLE;
            case TECHNOLOGIES -> Message.TECHNOLOGIES;
            case STORIES -> Message.STORIES;
        });
    }

    Node row(Hit hit) {
        return switch (hit) {
            case Hit.Happened happened -> happened(happened);
            case Hit.Named(var _, var name, var by, int events) -> line(marked(name), space(by.map(this::marked)), label(events(events), "second"));
            case Hit.Rest(var _, int count) -> line(label(words.now(Message.MORE, count), "search-all"));
            case Hit.All(var _, int events) -> line(label(words.now(Message.SEARCH_ALL, events), "search-all"));
            case Hit.Narrowed one -> line(label(terms(one), "strong"), space(), label(events(one.events()), "second"));
            case Hit.Measured one -> line(label(measured(one), "strong"), space(), label(figures(one), "second"));
            case Hit.Completion one -> completion(one);
        };
    }

    private String terms(Hit.Narrowed one) {
        return one.terms().stream().map(terms::of).collect(Collectors.joining(" · "));
    }

    private String measured(Hit.Measured one) {
        return words.now(Message.TERM, words.now(Message.FIGURES), words.now(one.heading()));
    }

    private String figures(Hit.Measured one) {
        return words.now(Message.SEARCH_FIGURES, one.figures());
    }

    private Node happened(Hit.Happened found) {
        var date = label(words.when(found.event()), "second");
        var lines = new VBox(line(marked(found.title()), space(), date));
        found.by().ifPresent(by -> lines.getChildren().add(second(marked(by))));
        if (!found.hiding().isEmpty()) {
            lines.getChildren().add(label(hidden(found), "search-hidden"));
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private String hidden(Hit.Happened found) {
        return words.now(Message.WHY_EXCLUDED, found.hiding().stream().map(terms::of).collect(Collectors.joining(words.now(Message.WHY_AND))));
    }

    private Node completion(Hit.Completion one) {
        String written = one.by().strip();
        String leaves = one.events().isPresent() ? events(one.events().getAsInt()) : matter(one.field());
        Node name = one.name().map(this::marked).orElseGet(() -> label(written, "strong"));
        Optional<Node> code = one.name().filter(shown -> !shown.text().equalsIgnoreCase(written)).map(_ -> label(written, "second"));
        return line(name, space(code), label(leaves, "second"));
    }

    private String matter(Field field) {
        return words.now(switch (field) {
            case COMPANY -> Message.SEARCH_ORGANIZATIONS;
            case PERSON -> Message.PEOPLE;
            case TECHNOLOGY -> Message.TECHNOLOGIES;
            case CATEGORY -> Message.CATEGORY;
            case PERIOD -> Message.PERIOD;
            case IMPORTANCE -> Message.IMPORTANCE;
            case EVIDENCE -> Message.EVIDENCE;
            case STORY -> Message.STORIES;
            case SOURCE -> Message.SOURCES;
        });
    }

    /** What is said of a row: all that it shows. */
    String words(Hit hit) {
        return words.list(switch (hit) {
            case Hit.Happened found -> {
                Event event = found.event();
                var said = new ArrayList<>(List.of(found.title().text(), words.when(event)));
                found.by().ifPresent(by -> said.add(by.text()));
                if (!found.hiding().isEmpty()) {
                    said.add(hidden(found));
                }
                yield said;
            }
            case Hit.Named(var _, var name, var by, int events) -> {
                var said = new ArrayList<>(List.of(name.text()));
                by.ifPresent(other -> said.add(other.text()));
                said.add(events(events));
                yield said;
            }
            case Hit.Rest(var kind, int count) -> List.of(name(kind), words.now(Message.MORE, count));
            case Hit.All(var _, int events) -> List.of(words.now(Message.SEARCH_ALL, events));
            case Hit.Narrowed one -> List.of(terms(one), events(one.events()));
            case Hit.Measured one -> List.of(measured(one), figures(one));
            case Hit.Completion one -> List.of(one.name().map(Marked::text).orElse(one.by().strip()),
                    one.events().isPresent() ? events(one.events().getAsInt()) : matter(one.field()));
        });
    }

    private String events(int count) {
        return words.now(Message.EVENT_COUNT, count);
    }

    /** The pieces of a text side by side; where there is no room for all, the last one is cut. */
    private Region marked(Marked text) {
        var pieces = new HBox();
        pieces.setAlignment(Pos.CENTER_LEFT);
        text.pieces().forEach(piece -> {
            Label label = label(piece.text(), piece.marked() ? "search-mark" : "search-plain");
            label.setMinWidth(Region.USE_PREF_SIZE);
            pieces.getChildren().add(label);
        });
        if (!pieces.getChildren().isEmpty()) {
            ((Region) pieces.getChildren().getLast()).setMinWidth(0);
        }
        pieces.setMinWidth(0);
        return pieces;
    }

    private static Region second(Region line) {
        line.getStyleClass().add("search-second");
        return line;
    }

    private static Region space(Optional<? extends Node> within) {
        var space = new HBox();
        space.setAlignment(Pos.CENTER_LEFT);
        within.ifPresent(space.getChildren()::add);
        space.getStyleClass().add("search-second");
        space.setMinWidth(0);
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Region space() {
        return space(Optional.empty());
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("search-line");
        return line;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        if (style.equals("second") || style.equals("heading")) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        return label;
    }
}
