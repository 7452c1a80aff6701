// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Event;
import annals.model.Language;
import annals.query.Query;
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
    private Optional<EventPage> shown = Optional.empty();

    EventPane(Kit kit) {
        this.kit = kit;
        sections = new EventSections(kit);
        setId("event-pane");
        getStyleClass().add("event-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        box.getStyleClass().add("event-box");
        setContent(box);
        kit.model().pages().pageProperty().subscribe(page -> {
            shown = page;
            show();
            setVvalue(0);
        });
        kit.words().languageProperty().subscribe((_, _) -> show());
        kit.theme().subscribe((_, _) -> show());
        kit.model().answers().answerProperty().subscribe((_, _) -> show());
    }

    private void show() {
        box.getChildren().clear();
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
        if (kit.model().travel().hidden(event.id())) {
            box.getChildren().add(hidden(event));
        }
        box.getChildren().addAll(sections.chips(page), paragraph(event.summary().in(language)));
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

    private Node hidden(Event event) {
        var says = new Label(kit.words().now(Message.HIDDEN_BY_FILTER));
        says.setWrapText(true);
        var show = new Button(kit.words().now(Message.SHOW_ANYWAY));
        show.setId("show-anyway");
        show.getStyleClass().add("quiet");
        show.setOnAction(_ -> {
            kit.model().filters().ask(Query.EVERYTHING);
            kit.model().travel().jump(event.id());
        });
        var box = new VBox(says, show);
        box.getStyleClass().add("notice");
        return box;
    }
}
