// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.answer.AskedTerm;
import annals.kit.Ancestors;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.kit.ScrolledColumn;
import annals.model.Event;
import annals.query.Query;
import annals.reading.EntityPage;
import annals.reading.EventPage;
import annals.reading.Page;
import annals.time.DateWords;
import annals.words.Message;
import annals.words.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel at the right: the page of what is selected; how to read the timeline while nothing is. */
public final class PagePane extends ScrolledColumn {
    private final Kit kit;
    private final EventSections events;
    private final EntitySections entities;
    private final VBox box = new VBox();
    private final VBox hidden = new VBox();
    private Optional<Page> shown = Optional.empty();

    /** @param overlay where events that stand too close on a small timeline are listed */
    public PagePane(Kit kit, Overlay overlay) {
        this.kit = kit;
        var parts = new PageParts(kit);
        events = new EventSections(parts);
        entities = new EntitySections(parts, overlay);
        setId("event-pane");
        getStyleClass().add("event-pane");
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
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown.isPresent()) {
                event.consume();
                kit.model().travel().selectNothing();
            }
        });
    }

    /** Whoever reads with keys goes on reading: the focus of what is gone goes to the page that took its place. */
    private void show() {
        boolean read = getScene() != null && Ancestors.holds(this, getScene().getFocusOwner());
        explain();
        box.getChildren().setAll(shown.map(this::nodes).orElseGet(() -> new HelpText(kit.words()).nodes()));
        if (read) {
            requestFocus();
        }
    }

    private List<Node> nodes(Page page) {
        var nodes = new ArrayList<Node>();
        switch (page) {
            case EventPage one -> {
                nodes.add(head(when(one.event()), "event-date"));
                nodes.addAll(events.of(one, hidden));
                setAccessibleText(one.event().title().in(kit.words().language()));
            }
            case EntityPage one -> {
                nodes.add(head(entities.kicker(one), "entity-kind"));
                nodes.addAll(entities.of(one));
                setAccessibleText(one.entity().name().in(kit.words().language()));
            }
        }
        return nodes;
    }

    private String when(Event event) {
        var locale = kit.words().language().locale();
        return event.when() == null ? kit.words().now(Message.UNDATED)
                : kit.words().list(List.of(DateWords.of(event.when(), locale), DateWords.precision(event.when(), locale)));
    }

    private Node head(String words, String id) {
        Label label = PageParts.wrapped(words, "event-date");
        label.setId(id);
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

    /** Which terms of the question leave the event out of the timeline, each with a way to drop it. */
    private void explain() {
        List<AskedTerm> terms = kit.model().pages().hidingProperty().get();
        hidden.setVisible(!terms.isEmpty());
        hidden.getChildren().setAll(PageParts.wrapped(kit.words().now(Message.HIDDEN_BY), "summary"));
        terms.forEach(term -> hidden.getChildren().add(drop(new TermWords(kit.words()).of(term),
                () -> kit.model().filters().drop(term.term()))));
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
            Optional<String> selected = kit.model().state().state().event();
            action.run();
            selected.ifPresent(kit.model().travel()::jump);
        });
        return button;
    }
}
