// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.FilterModel;
import annals.answer.Filters;
import annals.answer.Tally;
import annals.kit.Kit;
import annals.model.Event;
import annals.query.Field;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;

/** How important events must be: a column for each importance that asks for it alone, and below them a slider for several. */
final class ImportanceFacet extends VBox {
    private static final double TALLEST = 26;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Kit kit;
    private final FilterModel filters;
    private final RangeSlider slider = new RangeSlider(1, Event.MOST_IMPORTANT, 1, Event.MOST_IMPORTANT);
    private final List<Column> columns = IntStream.rangeClosed(1, Event.MOST_IMPORTANT).mapToObj(Column::new).toList();
    /** Whether the slider is being set to what is asked for: then it asks for nothing. */
    private boolean showing;

    ImportanceFacet(Kit kit) {
        this.kit = kit;
        filters = kit.model().filters();
        getStyleClass().add("importance-facet");
        slider.setId("importance");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(kit.words().live(Message.IMPORTANCE));
        slider.skinProperty().subscribe(_ -> show());
        slider.lowValueChangingProperty().subscribe(this::settle);
        slider.highValueChangingProperty().subscribe(this::settle);
        slider.lowValueProperty().subscribe(_ -> settle(slider.isLowValueChanging()));
        slider.highValueProperty().subscribe(_ -> settle(slider.isHighValueChanging()));
        var row = new HBox();
        columns.forEach(column -> row.getChildren().add(column.button));
        row.getStyleClass().add("importance-columns");
        getChildren().addAll(row, slider);
        kit.whenQuestioned(this::show);
        kit.model().facets().talliesProperty().subscribe(_ -> show());
    }

    /** What is let through, in words, for beside the name of the section. */
    static Label range(Kit kit) {
        var range = new Label();
        range.setId("importance-range");
        range.getStyleClass().add("second");
        kit.whenQuestioned(() -> {
            Filters now = kit.model().filters().filters();
            range.setText(now.least() == now.most() ? kit.words().now(Message.IMPORTANCE_ONE, now.least())
                    : kit.words().now(Message.IMPORTANCE_RANGE, now.least(), now.most()));
        });
        return range;
    }

    private void show() {
        Filters now = filters.filters();
        Tally tally = kit.model().facets().tally(Field.IMPORTANCE);
        int highest = Math.max(1, columns.stream().mapToInt(column -> tally.count(column.word())).max().orElse(1));
        columns.forEach(column -> column.show(tally, highest, now));
        set(now);
        name(".low-thumb", Message.IMPORTANCE_LEAST, now.least());
        name(".high-thumb", Message.IMPORTANCE_MOST, now.most());
    }

    /** The focus goes to the thumbs, which ControlsFX leaves without names. */
    private void name(String thumb, Message says, int value) {
        Optional.ofNullable(slider.lookup(thumb)).ifPresent(node -> {
            node.setAccessibleRole(AccessibleRole.SLIDER);
            node.setAccessibleText(kit.words().now(says, value));
        });
    }

    /** The slider lets neither end pass the other: the one that has room goes first. */
    private void set(Filters now) {
        showing = true;
        if (now.least() > slider.getHighValue()) {
            slider.setHighValue(now.most());
            slider.setLowValue(now.least());
        } else {
            slider.setLowValue(now.least());
            slider.setHighValue(now.most());
        }
        showing = false;
    }

    private void settle(boolean changing) {
        int least = (int) Math.round(slider.getLowValue());
        int most = (int) Math.round(slider.getHighValue());
        Filters now = filters.filters();
        if (!showing && !changing && least <= most && (least != now.least() || most != now.most())) {
            filters.importance(least, most);
        }
    }

    /** How many events of one importance there are. */
    private final class Column {
        private final int which;
        private final ToggleButton button = new ToggleButton();
        private final Label count = new Label();
        private final Region bar = new Region();
        private final Tooltip tip = new Tooltip();

        Column(int which) {
            this.which = which;
            count.getStyleClass().add("column-count");
            bar.getStyleClass().add("column-bar");
            var name = new Label(word());
            name.getStyleClass().add("column-name");
            var stack = new VBox(count, bar, name);
            stack.getStyleClass().add("column-stack");
            button.setId("importance-" + which);
            button.getStyleClass().setAll("importance-column");
            button.setGraphic(stack);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(tip);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                filters.onlyImportance(which);
                ImportanceFacet.this.show();
            });
        }

        String word() {
            return String.valueOf(which);
        }

        void show(Tally tally, int highest, Filters now) {
            int events = tally.count(word());
            count.setText(tally.known() ? Message.number(events) : "");
            double height = events == 0 ? 1 : Math.max(2, TALLEST * events / highest);
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            button.setSelected(now.least() <= which && which <= now.most());
            button.pseudoClassStateChanged(EMPTY, tally.known() && events == 0);
            String says = kit.words().now(Message.CHIP_COUNT, events, kit.words().now(Message.STARS, which));
            button.setAccessibleText(says);
            tip.setText(says);
        }
    }
}
