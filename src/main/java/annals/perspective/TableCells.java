// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.draw.Tone;
import annals.kit.Kit;
import annals.model.Evidence;
import annals.reading.Listing;
import annals.reading.TableColumn;
import annals.reading.TableRow;
import annals.words.TableWords;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The cells of a table: empty until what they say is fetched. */
final class TableCells {
    private final Kit kit;
    private final TableWords words;
    /** Those that the table has made and still has. */
    private final Set<Telling> made = Collections.newSetFromMap(new WeakHashMap<>());

    /** What tells something of a row. */
    private interface Telling {
        void tell(Optional<TableRow> told);

        int getIndex();

        boolean isEmpty();
    }

    TableCells(Kit kit) {
        this.kit = kit;
        words = new TableWords(kit.words());
    }

    TableCell<Integer, Integer> cell(TableColumn column) {
        var cell = new Cell(column);
        made.add(cell);
        return cell;
    }

    javafx.scene.control.TableRow<Integer> row() {
        var row = new Row();
        made.add(row);
        return row;
    }

    private Optional<TableRow> told(int place) {
        Optional<Listing> listing = kit.model().table().listingProperty().get();
        return listing.filter(of -> place >= 0 && place < of.size()).flatMap(of -> kit.model().table().row(of, place, this::retell));
    }

    /** What came is told by the cells that are there: to have the table made anew takes the time of a frame. */
    private void retell() {
        kit.model().table().listingProperty().get().ifPresent(listing -> List.copyOf(made).stream()
                .filter(one -> !one.isEmpty() && one.getIndex() >= 0 && one.getIndex() < listing.size())
                .forEach(one -> kit.model().table().known(listing, one.getIndex()).ifPresent(row -> one.tell(Optional.of(row)))));
    }

    /** A cell, beside the company's colour where it names companies. */
    private final class Cell extends TableCell<Integer, Integer> implements Telling {
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
                case COMPANIES, CATEGORY, EVIDENCE, PEOPLE, TECHNOLOGIES, CERTAIN -> "plain";
            });
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            tell(row == null || empty ? Optional.empty() : told(getIndex()));
        }

        @Override
        public void tell(Optional<TableRow> told) {
            Integer row = getItem();
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
            Optional<Tone> tone = kit.model().lanes().tone(row);
            tone.ifPresent(own -> of.setStyle("-fx-background-color: " + kit.theme().getValue().colour(own).web().toLowerCase(Locale.ROOT)));
            return tone.isPresent();
        }
    }

    private static boolean warns(Evidence evidence) {
        return switch (evidence) {
            case VERIFIED, REPORTED -> false;
            case DISPUTED, UNVERIFIED -> true;
        };
    }

    /** A row, which says all of it to those who hear it. */
    private final class Row extends javafx.scene.control.TableRow<Integer> implements Telling {
        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            tell(row == null || empty ? Optional.empty() : told(getIndex()));
        }

        @Override
        public void tell(Optional<TableRow> told) {
            int all = kit.model().table().listingProperty().get().map(Listing::size).orElse(0);
            setAccessibleText(told.map(one -> words.spoken(getIndex(), all, one)).orElse(null));
        }
    }
}
