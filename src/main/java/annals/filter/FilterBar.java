// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.AskedTerm;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.query.Query;
import annals.query.QueryText;
import annals.words.Message;
import annals.words.TermWords;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every term of the question as a chip that takes it away, in no more rows than leave room for the answer: a button opens those
 * that have no place in them. It has its place while nothing is asked for, too: the timeline would jump with each first filter
 * otherwise.
 */
public final class FilterBar extends Pane {
    private static final double WIDEST = 420;
    private static final double GAP = 6;
    private static final int ROWS = 2;

    private final Kit kit;
    private final Overlay overlay;
    private final TermWords terms;
    private final Runnable done;
    private final Label nothing = new Label();
    private final Button clear = new Button();
    private final Button more = new Button();
    /** Holds the chips that have no place in the bar while one looks at them. */
    private final VBox rest = new VBox();
    private final List<Chip> chips = new ArrayList<>();
    /** Of the chips, from the first, those that say something. */
    private int asked;

    /**
     * @param overlay where the chips are that the bar has no room for
     * @param done where the focus goes when the last chip is gone
     */
    public FilterBar(Kit kit, Overlay overlay, Runnable done) {
        this.kit = kit;
        this.overlay = overlay;
        this.done = done;
        terms = new TermWords(kit.words());
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        nothing.setId("filter-none");
        nothing.getStyleClass().add("second");
        nothing.setWrapText(true);
        nothing.textProperty().bind(kit.words().live(Message.FILTERS_NONE));
        clear.setId("clear-filters");
        clear.getStyleClass().add("quiet");
        clear.textProperty().bind(kit.words().live(Message.CLEAR_FILTERS));
        clear.setOnAction(_ -> {
            kit.model().filters().ask(Query.EVERYTHING);
            done.run();
        });
        more.setId("more-filters");
        more.getStyleClass().addAll("quiet", "filter-more");
        more.setOnAction(_ -> toggle());
        rest.setId("filter-rest");
        rest.getStyleClass().addAll("dropped", "more-panel");
        rest.setFillWidth(false);
        rest.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                gather();
            }
        });
        kit.model().asked().termsProperty().subscribe(_ -> show());
        kit.words().languageProperty().subscribe(_ -> show());
    }

    /** What had the focus hands it to the chip that takes its place. */
    private void show() {
        int focused = focused();
        List<AskedTerm> now = kit.model().asked().termsProperty().get();
        asked = now.size();
        while (chips.size() < asked) {
            chips.add(new Chip());
        }
        for (int place = 0; place < asked; place++) {
            chips.get(place).show(now.get(place));
        }
        gather();
        if (overlay.shows(rest)) {
            getParent().layout();
            open();
        }
        if (focused >= 0 && asked == 0) {
            done.run();
        } else if (focused >= 0) {
            chips.get(Math.min(focused, asked - 1)).requestFocus();
        }
    }

    private int focused() {
        for (int place = 0; place < chips.size(); place++) {
            if (chips.get(place).isFocused()) {
                return place;
            }
        }
        return -1;
    }

    /** Takes every chip into the bar, in sight or not. */
    private void gather() {
        rest.getChildren().clear();
        var all = new ArrayList<Region>(chips.subList(0, asked));
        all.addAll(asked == 0 ? List.of(nothing) : List.of(more, clear));
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        requestLayout();
    }

    private void toggle() {
        if (overlay.shows(rest)) {
            overlay.close();
        } else {
            open();
            overlay.drop(rest, more);
        }
    }

    /** Puts what is out of sight into the panel, which closes when there is none. */
    private void open() {
        List<Chip> out = chips.subList(0, asked).stream().filter(chip -> !chip.isVisible()).toList();
        rest.getChildren().setAll(out);
        out.forEach(chip -> chip.setVisible(true));
        if (out.isEmpty()) {
            overlay.close();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** In one row. */
    @Override
    protected double computePrefWidth(double height) {
        List<Region> all = shown(Double.MAX_VALUE);
        return snappedLeftInset() + all.stream().mapToDouble(part -> wide(part, Double.MAX_VALUE) + GAP).sum() - GAP + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? Double.MAX_VALUE : width);
        double rows = rows(shown(inner), inner).stream().mapToDouble(row -> high(row, inner) + GAP).sum();
        return snappedTopInset() + rows - GAP + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        List<Region> shown = shown(inner);
        chips.forEach(chip -> chip.setVisible(chip.getParent() == rest || shown.contains(chip)));
        more.setVisible(shown.contains(more));
        if (more.isVisible()) {
            more.setText(kit.words().now(Message.FILTERS_MORE, asked - shown.size() + 2));
        }
        double top = snappedTopInset();
        for (List<Region> row : rows(shown, inner)) {
            double high = high(row, inner);
            double left = snappedLeftInset();
            for (Region part : row) {
                double wide = wide(part, inner);
                double own = snapSizeY(part.prefHeight(wide));
                part.resizeRelocate(left, snapPositionY(top + (high - own) / 2), wide, own);
                left += wide + GAP;
            }
            top += high + GAP;
        }
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** As many chips as have room, and what follows them. */
    private List<Region> shown(double width) {
        if (asked == 0) {
            return List.of(nothing);
        }
        int count = asked - rest.getChildren().size();
        while (count > 1 && rows(first(count), width).size() > ROWS) {
            count--;
        }
        return first(count);
    }

    private List<Region> first(int count) {
        var parts = new ArrayList<Region>(chips.subList(0, count));
        if (count < asked) {
            parts.add(more);
        }
        parts.add(clear);
        return parts;
    }

    private List<List<Region>> rows(List<Region> parts, double width) {
        var rows = new ArrayList<List<Region>>();
        double left = 0;
        for (Region part : parts) {
            double wide = wide(part, width);
            if (rows.isEmpty() || left + wide > width) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.getLast().add(part);
            left += wide + GAP;
        }
        return rows;
    }

    private double wide(Region part, double width) {
        double needed = Math.max(part.minWidth(-1), part.prefWidth(-1));
        return snapSizeX(Math.min(Math.min(needed, part.maxWidth(-1)), width));
    }

    private double high(List<Region> row, double width) {
        return snapSizeY(row.stream().mapToDouble(part -> part.prefHeight(wide(part, width))).max().orElse(0));
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
            setMaxWidth(WIDEST);
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
