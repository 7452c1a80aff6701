// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static annals.bench.Driving.onFx;

import annals.app.OpenedWindow;
import annals.reading.TableColumn;
import annals.reading.TableLook.Sort;
import annals.state.Perspective;
import annals.window.WindowModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/**
 * Measures the table and the list beside the timeline on many events, 1600 x 900: how long it takes until rows are painted with
 * what they say, and how long the JavaFX thread was busy with one thing meanwhile, which must not hang on how many there are.
 */
public final class RowsBench {
    private static final Dimension2D SIZE = new Dimension2D(1600, 900);
    private static final int TURNS = 5;
    private static final int SELECTED = 1_000;

    private final WindowModel model;
    private final Scene scene;
    private final Painting painting;
    private final List<List<String>> rows = new ArrayList<>();

    private RowsBench(OpenedWindow window, Frames frames) throws Exception {
        painting = new Painting(window, frames);
        model = onFx(() -> window.show(SIZE));
        scene = onFx(() -> Window.getWindows().getFirst().getScene());
        onFx(() -> {
            scene.getPreferences().setReducedMotion(true);
            return scene;
        });
        painting.settle();
    }

    /** Arguments: a home folder and a data folder that {@link Generated} wrote. */
    public static void main(String[] arguments) throws Exception {
        Frames frames = Driving.start();
        var bench = new RowsBench(OpenedWindow.on(Path.of(arguments[0]), Path.of(arguments[1])), frames);
        bench.table();
        bench.list();
        System.out.print(PictureBench.table(List.of("what", "median", "most", "the JavaFX thread at once"), bench.rows));
        System.exit(0);
    }

    private void table() throws Exception {
        painting.of(() -> model.table().listingProperty().get().map(listing -> List.of(listing, inSight("#table"))));
        measure("table: opened", () -> model.travel().turnTo(Perspective.TABLE), () -> model.travel().turnTo(Perspective.TIMELINE));
        TableView<?> table = onFx(() -> (TableView<?>) scene.lookup("#table"));
        measure("table: to its end", () -> table.scrollTo(table.getItems().size() - 1), () -> table.scrollTo(0));
        for (TableColumn column : List.of(TableColumn.WHEN, TableColumn.TITLE, TableColumn.COMPANIES, TableColumn.IMPORTANCE)) {
            measure("table: sorted by " + column.word(), () -> model.table().sort(List.of(new Sort(column, true))),
                    () -> model.table().sort(List.of()));
        }
        measure("table: sorted while 1,000 rows are selected", () -> {
            table.getSelectionModel().selectRange(0, SELECTED);
            model.table().sort(List.of(new Sort(TableColumn.COMPANIES, true)));
        }, () -> model.table().sort(List.of()));
        onFx(() -> {
            table.getSelectionModel().clearSelection();
            model.travel().selectNothing();
            model.table().sort(List.of());
            return table;
        });
        filter("table");
    }

    private void list() throws Exception {
        onFx(() -> {
            model.travel().turnTo(Perspective.TIMELINE);
            return model;
        });
        painting.of(() -> Optional.of(List.of(model.rolls().rollProperty().get().size(), inSight("#event-list"))));
        measure("list: opened", () -> model.rolls().openProperty().set(true), () -> model.rolls().openProperty().set(false));
        ListView<?> list = onFx(() -> (ListView<?>) scene.lookup("#event-list"));
        measure("list: to its end", () -> list.scrollTo(list.getItems().size() - 1), () -> list.scrollTo(0));
        filter("list");
    }

    private void filter(String where) throws Exception {
        measure(where + ": a filter", () -> model.filters().ask("company:" + String.join(",", Generated.KEPT)), () -> model.filters().ask(""));
        measure(where + ": a filter taken back", () -> model.filters().ask(""),
                () -> model.filters().ask("company:" + String.join(",", Generated.KEPT)));
    }

    /** What the first row that can be seen says, and where it stands; nothing until it has something to say. */
    private String inSight(String rowsOf) {
        Node flow = scene.lookup(rowsOf + " .virtual-flow");
        IndexedCell<?> first = flow instanceof VirtualFlow<?> rows ? rows.getFirstVisibleCell() : null;
        return first == null || first.getAccessibleText() == null ? "" : first.getIndex() + " " + first.getAccessibleText();
    }

    private void measure(String what, Runnable action, Runnable undo) throws Exception {
        var times = new ArrayList<Double>();
        double busy = 0;
        for (int turn = 0; turn <= TURNS; turn++) {
            onFx(() -> {
                undo.run();
                return undo;
            });
            painting.settle();
            try (var waits = new Waits()) {
                double time = painting.after(action);
                if (turn > 0) {
                    times.add(time);
                    busy = Math.max(busy, waits.longest());
                }
            }
        }
        Figures figures = Figures.of(times);
        rows.add(List.of(what, told(figures.p50()), told(figures.max()), told(busy)));
    }

    private static String told(double milliseconds) {
        return PictureBench.told(milliseconds) + " ms";
    }

    /** Asks the JavaFX thread again and again, and tells how long it took to answer at most. */
    private static final class Waits implements AutoCloseable {
        private final Thread asking = Thread.ofPlatform().daemon().start(this::ask);
        private volatile double longest;

        private void ask() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    long before = System.nanoTime();
                    onFx(() -> before);
                    longest = Math.max(longest, (System.nanoTime() - before) / 1e6);
                    Thread.sleep(1);
                }
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        }

        double longest() {
            return longest;
        }

        @Override
        public void close() {
            asking.interrupt();
        }
    }
}
