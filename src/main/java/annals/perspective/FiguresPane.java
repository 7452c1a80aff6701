// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.control.TimelineView;
import annals.draw.Drawing.Subject;
import annals.export.ChartJob;
import annals.kit.Fonts;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.kit.ScrolledColumn;
import annals.model.FigureKind;
import annals.picture.ChartWords;
import annals.sight.FiguresModel;
import annals.sight.FiguresModel.Gathered;
import annals.sight.Walk;
import annals.state.ViewState;
import annals.timeline.Charted;
import annals.timeline.FigureChart;
import annals.timeline.FigureChart.Chart;
import annals.timeline.Records;
import annals.words.FigureWords;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Figures of one kind over the visible time: what is measured, the chart, and below it what became of every value. Where a chart
 * would be too low to be read, all of it scrolls.
 */
final class FiguresPane extends ScrolledColumn {
    /** Around what stands at the foot. */
    private static final double AROUND = 24;

    private final Kit kit;
    private final Overlay overlay;
    private final FiguresModel figures;
    private final FigureWords words;
    private final FigureBar bar;
    private final TimelineView view;
    private final Label account = new Label();
    private String counted = "";
    /** What became of an export; it stays until other figures are shown. */
    private String exported = "";
    private final Button undated = new Button();
    private final Button all = new Button();
    private final Button records = new Button();
    private final Button export = new Button();
    private final VBox nothing = new VBox();
    private final NothingMatches unanswered;

    FiguresPane(Kit kit, Overlay overlay) {
        this.kit = kit;
        this.overlay = overlay;
        figures = kit.model().figures();
        words = new FigureWords(kit.words(), kit.model());
        getStyleClass().add("figures-pane");
        bar = new FigureBar(kit, overlay);
        view = new TimelineView(new Wishes(), Fonts::of);
        view.setId("figures");
        account.setId("figures-account");
        account.getStyleClass().add("second");
        account.setWrapText(true);
        account.setMinHeight(USE_PREF_SIZE);
        view.setMinHeight(FigureChart.LOWEST);
        unanswered = new NothingMatches(kit, "figures-unanswered");
        unanswered.setVisible(false);
        var stack = new StackPane(view, nothing(), unanswered);
        VBox.setVgrow(stack, Priority.ALWAYS);
        setContent(new VBox(bar, stack, foot()));
        setFitToHeight(true);
        setFocusTraversable(false);
        kit.theme().subscribe(theme -> view.themeProperty().set(theme));
        figures.gatheredProperty().subscribe(_ -> show());
        kit.model().answers().answerProperty().subscribe(_ -> sayNothing());
        figures.chartProperty().subscribe(made -> made.ifPresent(this::show));
        kit.words().languageProperty().subscribe(_ -> show());
        kit.model().state().stateProperty().subscribe(this::select);
    }

    TimelineView view() {
        return view;
    }

    private Node foot() {
        quiet(undated, "figures-undated", () -> list(undated, Message.FIGURES_UNDATED_ONES, "",
                lines().filter(line -> line.value().when() == null).toList()));
        quiet(all, "figures-all", () -> list(all, Message.FIGURES_ALL, "", lines().toList()));
        quiet(records, "figures-records", () -> list(records, Message.FIGURES_RECORDS,
                kit.words().now(Message.FIGURES_RECORDS_LEAD, figures.values().size()), holders()));
        quiet(export, "figures-export", this::export);
        export.textProperty().bind(kit.words().live(Message.FIGURES_EXPORT));
        // with little room the buttons have a line of their own
        var buttons = new FlowPane(undated, records, all, export);
        buttons.getStyleClass().add("figures-buttons");
        var row = new FlowPane(account, buttons);
        buttons.maxWidthProperty().bind(row.widthProperty().subtract(AROUND));
        account.maxWidthProperty().bind(row.widthProperty().subtract(AROUND));
        row.setMinWidth(0);
        row.getStyleClass().add("figures-foot");
        return row;
    }

    private static void quiet(Button button, String id, Runnable action) {
        button.setId(id);
        button.getStyleClass().add("framed");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> action.run());
    }

    private Node nothing() {
        var title = new Label();
        title.getStyleClass().add("event-title");
        title.textProperty().bind(kit.words().live(Message.FIGURES_NONE));
        var hint = new Label();
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        hint.textProperty().bind(kit.words().live(Message.FIGURES_NONE_HINT));
        nothing.getChildren().setAll(title, hint);
        nothing.setId("figures-nothing");
        nothing.getStyleClass().add("nothing");
        nothing.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        nothing.setVisible(false);
        return nothing;
    }

    private void show() {
        exported = "";
        figures.gatheredProperty().get().ifPresent(gathered -> {
            bar.show(gathered, figures.isLogarithmic());
            boolean empty = figures.values().isEmpty();
            sayNothing();
            account.setVisible(!empty);
            all.setVisible(!empty);
            export.setVisible(!empty);
            all.setText(kit.words().now(Message.FIGURES_ALL));
            records.setVisible(!gathered.records().steps().isEmpty());
            records.setText(kit.words().now(Message.FIGURES_RECORDS));
        });
    }

    /** Of no event at all another kind would have no figures either. */
    private void sayNothing() {
        boolean empty = figures.gatheredProperty().get().isPresent() && figures.values().isEmpty();
        boolean answered = kit.model().answers().answer().filter(answer -> answer.matches().count() == 0).isEmpty();
        nothing.setVisible(empty && answered);
        unanswered.setVisible(empty && !answered);
    }

    private void show(Chart chart) {
        view.drawingProperty().set(chart.drawing());
        view.fullHeightProperty().set(chart.drawing().height());
        bar.showAxis(figures.isLogarithmic());
        counted = ChartWords.account(chart.account(), figures.values(), kit.words().language());
        tell();
        undated.setVisible(chart.account().undated() > 0);
        undated.setText(kit.words().now(Message.FIGURES_UNDATED_ONES));
        select();
        // what is said of it takes its room at once: where that is another number of lines, a chart of the size that is left is under way
        layout();
    }

    private void tell() {
        account.setText(exported.isEmpty() ? counted : counted + "\n" + exported);
    }

    /** What is selected, for eye and ear. */
    private void select() {
        OptionalInt place = figures.selected();
        List<Charted> values = figures.values();
        view.selectedProperty().set(place.isPresent() ? new Subject.Item(values.get(place.getAsInt()).row(), place.getAsInt()) : null);
        view.setAccessibleText(place.isPresent()
                ? kit.words().now(Message.FIGURES_PLACE, place.getAsInt() + 1, values.size(), full(place.getAsInt()))
                : kit.words().now(Message.FIGURES_NAME, values.size()));
    }

    private String full(int place) {
        return words.full(figures.values().get(place), figures.gatheredProperty().get().flatMap(Gathered::values).orElseThrow().own().heading());
    }

    private Stream<ValueList.Line> lines() {
        List<Charted> values = figures.values();
        return IntStream.range(0, values.size()).mapToObj(place -> new ValueList.Line(place, values.get(place), ""));
    }

    private List<ValueList.Line> holders() {
        List<Records.Step> holders = figures.gatheredProperty().get().map(gathered -> gathered.records().holders()).orElse(List.of());
        return holders.stream().map(step -> new ValueList.Line(figures.values().indexOf(step.holder()), step.holder(),
                step.certain() ? "" : kit.words().now(Message.FIGURES_PERHAPS))).toList();
    }

    private void list(Button under, Message heading, String lead, List<ValueList.Line> lines) {
        overlay.drop(new ValueList(words, kit.words().now(heading), lead, lines, line -> {
            overlay.close();
            figures.select(line.place());
        }), under);
    }

    /** Writes what is on screen: this kind, this axis, this stretch of time. */
    private void export() {
        ViewState now = kit.model().state().state();
        FigureKind kind = figures.gatheredProperty().get().flatMap(Gathered::values).orElseThrow().own().kind();
        String name = kit.words().now(Message.FIGURES_EXPORT_NAME) + "-" + kind.measure().replaceAll("[^a-z0-9]+", "-");
        ScreenExport.ask(kit, getScene().getWindow(), name, target -> new ChartJob(now.query(), kind, now.language(),
                Optional.of(figures.isLogarithmic()), Optional.of(now.visible().span()), 1, target), said -> {
                    exported = said;
                    tell();
                });
    }

    /** What the chart's wishes come to: time is moved as on the timeline, and values are walked. */
    private final class Wishes extends TimeWishes {
        Wishes() {
            super(kit.model().travel(), () -> view.getWidth());
        }

        @Override
        public void resize(double width, double height) {
            figures.resize(width, height);
        }

        @Override
        public void click(Subject subject, double screenX, double screenY) {
            switch (subject) {
                case Subject.Item(int _, var place) -> figures.select(place);
                case Subject.Cluster(int _, var rows) -> overlay.drop(new ValueList(words,
                        kit.words().now(Message.FIGURES_COUNTED, rows.size()), "",
                        lines().filter(line -> rows.contains(line.value().row())).toList(), line -> {
                            overlay.close();
                            figures.select(line.place());
                        }), view, new Point2D(screenX, screenY));
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }

        @Override
        void own(TimelineView.Key key) {
            switch (key) {
                case BACK -> figures.walk(Walk.BACK);
                case ON -> figures.walk(Walk.ON);
                case UP -> figures.walk(Walk.UP);
                case DOWN -> figures.walk(Walk.DOWN);
                case FIT -> figures.fit();
                case OPEN -> kit.model().state().state().event().ifPresent(travel::jump);
                case HIGHER, LOWER, PAGE_UP, PAGE_DOWN, FOLD, FOLD_ALL -> { }
                default -> throw new IllegalArgumentException(key + " means the same everywhere");
            }
        }

        @Override
        public void hover(Subject subject, Consumer<String> answer) {
            switch (subject) {
                // its page tells of it, which a tip would cover
                case Subject.Item(int _, var place) when figures.selected().equals(OptionalInt.of(place)) -> { }
                case Subject.Item(int _, var place) -> Optional.of(place).filter(at -> at < figures.values().size())
                        .ifPresent(at -> answer.accept(tip(figures.values().get(at))));
                case Subject.Cluster(int _, var rows) -> answer.accept(kit.words().now(Message.CLUSTER_TIP, rows.size()));
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }

        private String tip(Charted value) {
            return words.label(value) + "\n" + words.amount(value) + "\n" + words.when(value) + "\n" + words.company(value);
        }
    }
}
