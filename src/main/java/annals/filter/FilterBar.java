// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.kit.Kit;
import annals.query.Query;
import annals.query.QueryText;
import annals.view.AskedTerm;
import annals.words.Message;
import annals.words.TermWords;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every term of the question as a chip that takes it away. It has its place while nothing is asked for, too: the timeline
 * would jump with each first filter otherwise.
 */
public final class FilterBar extends FlowPane {
    private static final double WIDEST = 420;
    /** Chips of a few words still stand in this, in pixels. */
    private static final double LEAST = 112;

    private final Kit kit;
    private final TermWords terms;
    private final Runnable done;
    private final Label nothing = new Label();
    private final Button clear = new Button();
    private final List<Chip> chips = new ArrayList<>();

    /** @param done where the focus goes when the last chip is gone */
    public FilterBar(Kit kit, Runnable done) {
        this.kit = kit;
        this.done = done;
        terms = new TermWords(kit.words());
        setId("filter-bar");
        getStyleClass().addAll("chips", "filter-bar");
        nothing.setId("filter-none");
        nothing.getStyleClass().add("second");
        nothing.setWrapText(true);
        nothing.maxWidthProperty().bind(widthProperty());
        nothing.textProperty().bind(kit.words().live(Message.FILTERS_NONE));
        clear.setId("clear-filters");
        clear.getStyleClass().add("quiet");
        clear.textProperty().bind(kit.words().live(Message.CLEAR_FILTERS));
        clear.setOnAction(_ -> {
            kit.model().filters().ask(Query.EVERYTHING);
            done.run();
        });
        kit.model().asked().termsProperty().subscribe(_ -> show());
        kit.words().languageProperty().subscribe(_ -> show());
    }

    /** What had the focus hands it to the chip that takes its place. */
    private void show() {
        int focused = focused();
        List<AskedTerm> asked = kit.model().asked().termsProperty().get();
        while (chips.size() < asked.size()) {
            chips.add(new Chip());
        }
        var shown = new ArrayList<Node>(chips.subList(0, asked.size()));
        for (int place = 0; place < asked.size(); place++) {
            chips.get(place).show(asked.get(place));
        }
        shown.add(asked.isEmpty() ? nothing : clear);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        if (focused >= 0 && asked.isEmpty()) {
            done.run();
        } else if (focused >= 0) {
            getChildren().get(Math.min(focused, asked.size() - 1)).requestFocus();
        }
    }

    /** What is wider than the bar takes more lines. */
    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    private int focused() {
        for (int place = 0; place < getChildren().size(); place++) {
            if (getChildren().get(place).isFocused()) {
                return place;
            }
        }
        return -1;
    }

    /** Has a place in the row, where it shows one term after the other: chips made anew would have to be styled with each filter. */
    private final class Chip extends Button {
        private final Tooltip tip = new Tooltip();

        Chip() {
            super(null, new FontIcon(Feather.X));
            getStyleClass().addAll("chip", "on", "filter-chip");
            setContentDisplay(ContentDisplay.RIGHT);
            setMnemonicParsing(false);
            setWrapText(true);
            maxWidthProperty().bind(Bindings.min(FilterBar.this.widthProperty(), WIDEST));
            setTooltip(tip);
        }

        void show(AskedTerm asked) {
            String says = terms.of(asked);
            setText(says);
            setAccessibleText(kit.words().now(Message.HIDDEN_DROP, says));
            tip.setText(QueryText.print(new Query(List.of(asked.term()))));
            setOnAction(_ -> kit.model().filters().drop(asked.term()));
        }
    }
}
