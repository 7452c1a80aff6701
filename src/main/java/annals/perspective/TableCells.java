// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.model.Evidence;
import annals.query.EventIndex;
import annals.view.Listing;
import annals.view.TableColumn;
import annals.view.TableRow;
import annals.words.TableWords;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The cells of a table: empty until what they say is fetched. */
final class TableCells {
    private final Kit kit;
    private final TableWords words;
    private final Runnable fetched;

    /** @param fetched told when something came that cells were asked for */
    TableCells(Kit kit, Runnable fetched) {
        this.kit = kit;
        this.fetched = fetched;
        words = new TableWords(kit.words());
    }

    TableCell<Integer, Integer> cell(TableColumn column) {
        return new Cell(column);
    }

    javafx.scene.control.TableRow<Integer> row() {
        return new Row();
    }

    private Optional<TableRow> told(int place) {
        Optional<Listing> listing = kit.model().table().listingProperty().get();
        return listing.filter(of -> place >= 0 && place < of.size()).flatMap(of -> kit.model().table().row(of, place, fetched));
    }

    /** A cell, beside the company's colour where it names companies. */
    private final class Cell extends TableCell<Integer, Integer> {
        private final TableColumn column;
        private final @Nullable Region edge;
        private final Tooltip tip = new Tooltip();

        Cell(TableColumn column) {
            this.column = column;
            edge = column == TableColumn.COMPANIES ? new Region() : null;
            if (edge != null) {
                edge.getStyleClass().add("company-edge");
            }
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            getStyleClass().add(switch (column) {
                case WHEN, TITLE -> column.word();
                case IMPORTANCE -> "stars";
                case FIGURES, SOURCES -> "count";
                default -> "plain";
            });
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            Optional<TableRow> told = row == null || empty ? Optional.empty() : told(getIndex());
            setText(told.map(one -> words.cell(column, one)).orElse(""));
            Optional<String> says = told.flatMap(one -> words.tip(column, one));
            tip.setText(says.orElse(""));
            setTooltip(says.isPresent() ? tip : null);
            setAccessibleText(column == TableColumn.IMPORTANCE ? says.orElse("") : getText());
            if (edge != null) {
                setGraphic(told.isPresent() && row != null && colour(row, edge) ? edge : null);
            }
            boolean warns = column == TableColumn.EVIDENCE && told.filter(one -> warns(one.event().evidence())).isPresent();
            getStyleClass().remove("warn");
            if (warns) {
                getStyleClass().add("warn");
            }
        }

        private boolean colour(int row, Region of) {
            EventIndex index = kit.model().store().index();
            OptionalInt lane = OptionalInt.of(index.lanes(row)[0]).stream().filter(own -> !index.lanes().get(own).shared()).findFirst();
            lane.ifPresent(own -> of.setStyle("-fx-background-color: "
                    + kit.theme().getValue().colour(kit.model().lanes().companies().get(own).tone()).web().toLowerCase(Locale.ROOT)));
            return lane.isPresent();
        }
    }

    private static boolean warns(Evidence evidence) {
        return switch (evidence) {
            case VERIFIED, REPORTED -> false;
            case DISPUTED, UNVERIFIED -> true;
        };
    }

    /** A row, which says all of it to those who hear it. */
    private final class Row extends javafx.scene.control.TableRow<Integer> {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            int all = kit.model().table().listingProperty().get().map(Listing::size).orElse(0);
            Optional<TableRow> told = row == null || empty ? Optional.empty() : told(getIndex());
            setAccessibleText(told.map(one -> words.spoken(getIndex(), all, one)).orElse(null));
        }
    }
}
