// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.kit.Kit;
import annals.model.Entity;
import annals.model.Event;
import annals.model.Language;
import annals.query.Vocabulary.Ref;
import annals.time.DateWords;
import annals.time.EdtfDate;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What pages are put together from. What is named leads to its page. */
public record PageParts(Kit kit) {
    public Language language() {
        return kit.words().language();
    }

    public Label heading(Message message, Object... values) {
        Label label = wrapped(kit.words().now(message, values).toUpperCase(language().locale()), "heading");
        label.getStyleClass().add("section");
        return label;
    }

    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    String date(EdtfDate date) {
        return DateWords.of(date, language().locale());
    }

    /** A small word on what stands beside it. */
    public static Label badge(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("badge", style);
        return label;
    }

    static FlowPane flow(Collection<? extends Node> nodes) {
        var pane = new FlowPane();
        pane.getStyleClass().add("chips");
        pane.getChildren().addAll(nodes);
        return pane;
    }

    /** @param says what it does, in full */
    Button chip(String name, String says, Runnable action) {
        var chip = new Button(name);
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(says);
        chip.setTooltip(new Tooltip(says));
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    /** Leads to the page of an organization, a person or a technology. */
    Button chip(Entity entity) {
        String name = entity.name().in(language());
        Button chip = chip(name, kit.words().now(Message.READ_ABOUT, name), () -> open(entity));
        chip.setId("chip-" + entity.id());
        return chip;
    }

    void open(Entity entity) {
        kit.model().travel().select(Ref.of(entity));
    }

    /** A line that leads to an event's page: what it is to this one, its name, and when it was. */
    PageLine line(String kind, Event event) {
        String when = event.when() == null ? kit.words().now(Message.UNDATED) : PeriodWords.shortly(event.when(), language());
        PageLine line = line(new PageLine.Words(kind, event.label().in(language()), "", when),
                () -> kit.model().travel().jump(event.id()));
        line.setId("tie-" + event.id());
        line.setAccessibleText(kit.words().list(
                new PageLine.Words(kind, event.title().in(language()), "", kit.words().when(event)).all()));
        return line;
    }

    public PageLine line(PageLine.Words words, Runnable action) {
        var line = new PageLine(words);
        line.setAccessibleText(kit.words().list(words.all()));
        line.setOnAction(_ -> action.run());
        return line;
    }

    /** Nodes one below the other. */
    public static VBox column(List<? extends Node> nodes) {
        var box = new VBox();
        box.getStyleClass().add("related");
        box.getChildren().addAll(nodes);
        return box;
    }
}
