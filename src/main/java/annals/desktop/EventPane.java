// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Event;
import annals.model.Language;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.QueryText;
import annals.time.DateWords;
import annals.view.EventPage;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel at the right: the selected event, whole; how to read the timeline while none is selected. */
final class EventPane extends ScrollPane {
    private final Kit kit;
    private final EventSections sections;
    private final VBox box = new VBox();
    private final VBox hidden = new VBox();
    private Optional<EventPage> shown = Optional.empty();

    EventPane(Kit kit) {
        this.kit = kit;
        sections = new EventSections(kit);
        setId("event-pane");
        getStyleClass().add("event-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        box.getStyleClass().add("event-box");
        hidden.setId("hidden");
        hidden.getStyleClass().add("notice");
        hidden.managedProperty().bind(hidden.visibleProperty());
        setContent(box);
        kit.model().pages().pageProperty().subscribe(page -> {
            shown = page;
            show();
            setVvalue(0);
        });
        kit.words().languageProperty().subscribe((_, _) -> show());
        // beside the page rather than a part of it: a page made anew would take the focus from what was just pressed
        kit.model().pages().hidingProperty().subscribe(this::explain);
    }

    private void show() {
        box.getChildren().clear();
        explain();
        if (shown.isPresent()) {
            page(shown.get());
        } else {
            box.getChildren().addAll(new HelpText(kit.words()).nodes());
        }
    }

    private void page(EventPage page) {
        Event event = page.event();
        Language language = kit.words().language();
        box.getChildren().addAll(date(event), title(event.title().in(language)), sections.otherTitle(event));
        box.getChildren().addAll(hidden, sections.chips(page), paragraph(event.summary().in(language)));
        box.getChildren().addAll(sections.figures(page));
        box.getChildren().addAll(sections.claims(page));
        box.getChildren().addAll(sections.sources(page));
        box.getChildren().addAll(sections.related(page));
        box.getChildren().addAll(sections.others(page));
    }

    private Node date(Event event) {
        var locale = kit.words().language().locale();
        String words = event.when() == null ? kit.words().now(Message.UNDATED)
                : kit.words().list(List.of(DateWords.of(event.when(), locale), DateWords.precision(event.when(), locale)));
        var label = new Label(words);
        label.setId("event-date");
        label.getStyleClass().add("event-date");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId("close-page");
        close.getStyleClass().addAll("icon", "small");
        close.setAccessibleText(kit.words().now(Message.CLOSE_PAGE));
        close.setOnAction(_ -> kit.model().travel().selectNothing());
        var row = new HBox(label, close);
        row.getStyleClass().add("row");
        return row;
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.setId("event-title");
        label.getStyleClass().add("event-title");
        label.setWrapText(true);
        return label;
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.getStyleClass().add("summary");
        label.setWrapText(true);
        return label;
    }

    /** Which terms of the question leave the event out of the timeline, each with a way to drop it. */
    private void explain() {
        List<Term> terms = kit.model().pages().hidingProperty().get();
        hidden.setVisible(!terms.isEmpty());
        hidden.getChildren().setAll(paragraph(kit.words().now(Message.HIDDEN_BY)));
        terms.forEach(term -> hidden.getChildren().add(drop(QueryText.print(new Query(List.of(term))),
                () -> kit.model().filters().drop(term))));
        if (terms.size() > 1) {
            hidden.getChildren().add(drop("", () -> kit.model().filters().ask(Query.EVERYTHING)));
        }
    }

    private Button drop(String term, Runnable action) {
        var button = new Button(term.isEmpty() ? kit.words().now(Message.HIDDEN_DROP_ALL)
                : kit.words().now(Message.HIDDEN_DROP, term));
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("quiet", "drop");
        button.setOnAction(_ -> {
            Optional<String> selected = kit.model().state().state().selected();
            action.run();
            selected.ifPresent(kit.model().travel()::jump);
        });
        return button;
    }
}
