// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.kit.Overlay;
import annals.reading.TableColumn;
import annals.reading.TableLook;
import annals.reading.TableLook.Column;
import annals.reading.TableLook.Sort;
import annals.reading.TableModel;
import annals.words.Message;
import annals.words.TableWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that say what a table is sorted by and let one choose that and its columns: what the mouse does on its head, the keys do here. */
final class TableTools {
    private final Kit kit;
    private final Overlay overlay;
    private final TableModel model;
    private final Button sort;
    private final Button columns;

    TableTools(Kit kit, Overlay overlay) {
        this.kit = kit;
        this.overlay = overlay;
        model = kit.model().table();
        sort = opener("table-sort", this::sorting);
        sort.textProperty().bind(Bindings.createStringBinding(() -> sorted(Sign.ARROW), model.lookProperty(), kit.words().languageProperty()));
        sort.accessibleTextProperty().bind(Bindings.createStringBinding(() -> sorted(Sign.WORD), model.lookProperty(),
                kit.words().languageProperty()));
        columns = opener("table-columns", this::chooseColumns);
        columns.textProperty().bind(kit.words().live(Message.TABLE_COLUMNS));
    }

    Button sort() {
        return sort;
    }

    Button columns() {
        return columns;
    }

    /** How a direction is told. */
    private enum Sign { ARROW, WORD }

    private String sorted(Sign sign) {
        List<Sort> sorts = model.look().sorts();
        if (sorts.isEmpty()) {
            return kit.words().now(Message.TABLE_IN_TIME);
        }
        if (sign == Sign.WORD) {
            return sorts.stream().map(sort -> kit.words().now(Message.TABLE_SORTED, name(sort.by()), direction(sort.descending())))
                    .collect(Collectors.joining("; "));
        }
        return kit.words().now(Message.TABLE_SORT) + ": " + kit.words().list(sorts.stream()
                .map(sort -> name(sort.by()) + (sort.descending() ? " ↓" : " ↑")).toList());
    }

    private String name(TableColumn column) {
        return kit.words().now(TableWords.name(column));
    }

    private String direction(boolean descending) {
        return kit.words().now(descending ? Message.TABLE_DOWN : Message.TABLE_UP);
    }

    private Button opener(String id, Supplier<Region> panel) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("framed");
        button.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            boolean open = overlay.getChildren().stream().anyMatch(one -> (id + "-panel").equals(one.getId()));
            if (open) {
                overlay.close();
            } else {
                Region made = panel.get();
                made.setId(id + "-panel");
                overlay.drop(made, button);
            }
        });
        return button;
    }

    private Region panel(Message name, Region... parts) {
        var heading = new Label(kit.words().heading(name).getValue());
        heading.getStyleClass().add("heading");
        var box = new VBox(heading);
        box.getChildren().addAll(parts);
        box.getStyleClass().addAll("dropped", "table-panel");
        return box;
    }

    private Region sorting() {
        var choices = new FlowPane();
        var ways = new FlowPane(way(false), way(true));
        choices.getStyleClass().add("chips");
        ways.getStyleClass().add("chips");
        for (TableColumn column : TableColumn.values()) {
            choices.getChildren().add(choice(column));
        }
        var none = new Button(kit.words().now(Message.TABLE_UNSORT));
        none.setId("table-unsort");
        none.getStyleClass().add("quiet");
        none.setOnAction(_ -> {
            overlay.close();
            model.sort(List.of());
        });
        var hint = new Label(kit.words().now(Message.TABLE_SORT_HINT));
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        return panel(Message.TABLE_SORT, choices, ways, none, hint);
    }

    private Optional<Sort> first() {
        return model.look().sorts().stream().findFirst();
    }

    private ToggleButton choice(TableColumn column) {
        ToggleButton chip = chip("table-sort-" + column.word(), name(column));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.sort(List.of(new Sort(column, column.isCount())));
        });
        watch(chip, () -> first().filter(sort -> sort.by() == column).isPresent());
        return chip;
    }

    private ToggleButton way(boolean descending) {
        ToggleButton chip = chip("table-" + (descending ? "down" : "up"), (descending ? "↓ " : "↑ ") + direction(descending));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.sort(List.of(new Sort(first().map(Sort::by).orElse(TableColumn.WHEN), descending)));
        });
        watch(chip, () -> first().filter(sort -> sort.descending() == descending).isPresent());
        return chip;
    }

    private static ToggleButton chip(String id, String name) {
        var chip = new ToggleButton(name);
        chip.setId(id);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /** A panel is made each time that it opens; while it is open its chips follow what is sorted by. */
    private void watch(ToggleButton chip, Supplier<Boolean> chosen) {
        var follows = model.lookProperty().subscribe(_ -> chip.setSelected(chosen.get()));
        chip.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                follows.unsubscribe();
            }
        });
    }

    private Region chooseColumns() {
        var boxes = new VBox();
        for (Column column : model.look().columns()) {
            var box = new CheckBox(name(column.what()));
            box.setId("table-column-" + column.what().word());
            box.setSelected(column.shown());
            box.setOnAction(_ -> {
                model.show(column.what(), box.isSelected());
                box.setSelected(model.look().shown().contains(column.what()));
            });
            boxes.getChildren().add(box);
        }
        var first = new Button(kit.words().now(Message.TABLE_COLUMNS_FIRST));
        first.setId("table-columns-first");
        first.getStyleClass().add("quiet");
        first.setOnAction(_ -> {
            overlay.close();
            model.arrange(model.look().withColumns(TableLook.FIRST.columns()));
        });
        return panel(Message.TABLE_COLUMNS, boxes, first);
    }
}
