// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.control.TimelineView;
import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.export.CompareJob;
import annals.kit.Buttons;
import annals.kit.ClusterList;
import annals.kit.FoldingBar;
import annals.kit.Fonts;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.kit.ScrolledColumn;
import annals.model.Text;
import annals.picture.Pairing;
import annals.sight.CompareModel;
import annals.sight.CompareModel.Comparison;
import annals.state.ViewState;
import annals.timeline.FacingLanes;
import annals.words.Message;
import annals.words.PairWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Two companies that face each other over one axis, at the time that the timeline shows, and the pairs of like events. Both lanes
 * are in sight: where there is no room for the list below them too, all of it scrolls.
 */
final class ComparePane extends ScrolledColumn {
    private static final double LIST = 33 + 4 * 46;
    /** The heads of the list and two of its rows. */
    private static final double LEAST_LIST = 94;
    /** With fewer lines to a lane the list gives way. */
    private static final int GOOD_LINES = 3;
    /** Both choices side by side, in pixels. */
    private static final double CHOICES = 2 * 169 + 46;
    /** The edges of the bar and what opens the rest of it, in pixels. */
    private static final double MORE = 2 * 12 + 40;
    private static final Text NOBODY = new Text("", "");

    private final Kit kit;
    private final Overlay overlay;
    private final CompareModel model;
    private final TimelineView view;
    private final ChoiceBox<Integer> above;
    private final ChoiceBox<Integer> below;
    private final Label count = new Label();
    /** What became of an export; it stays until something else is compared. */
    private final Label told = new Label();
    private final PairTable pairs;
    private boolean following;

    /** @param overlay where events that stand too close are listed */
    ComparePane(Kit kit, Overlay overlay) {
        this.kit = kit;
        this.overlay = overlay;
        model = kit.model().compare();
        view = new TimelineView(new Wishes(), Fonts::of);
        above = choice("compare-above", Message.COMPARE_ABOVE);
        below = choice("compare-below", Message.COMPARE_BELOW);
        pairs = new PairTable(kit, new PairWords(kit.words(), NOBODY, NOBODY), kit.model().travel()::jump);
        pairs.setPrefHeight(LIST);
        getStyleClass().add("compare-pane");
        view.setId("compare-picture");
        view.getStyleClass().add("compare-picture");
        VBox.setVgrow(view, Priority.ALWAYS);
        Region bar = bar();
        heightProperty().subscribe(height -> share(height.doubleValue() - bar.getHeight()));
        bar.heightProperty().subscribe(height -> share(getHeight() - height.doubleValue()));
        setContent(new VBox(bar, told(), view, pairs));
        setFitToHeight(true);
        setFocusTraversable(false);
        kit.theme().subscribe(theme -> view.themeProperty().set(theme));
        kit.words().languageProperty().subscribe(_ -> {
            name();
            tell();
        });
        model.comparisonProperty().subscribe(this::tell);
        model.pictureProperty().subscribe(made -> made.ifPresent(this::show));
        kit.model().state().stateProperty().map(ViewState::selected).subscribe(_ -> mark());
    }

    TimelineView view() {
        return view;
    }

    /** The picture is in sight whole as long as that leaves its lanes a line; the list has what is left, or is scrolled to. */
    private void share(double height) {
        view.setMinHeight(Math.clamp(height, FacingLanes.height(1), FacingLanes.height(GOOD_LINES)));
        pairs.setMinHeight(height < FacingLanes.height(GOOD_LINES) + LEAST_LIST ? LIST : LEAST_LIST);
    }

    private Text looks(int lane) {
        return model.looks().get(lane).name();
    }

    private ChoiceBox<Integer> choice(String id, Message name) {
        var box = new ChoiceBox<Integer>();
        box.setId(id);
        box.accessibleTextProperty().bind(kit.words().live(name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer lane) {
                return lane == null ? "" : kit.words().now(looks(lane));
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("a lane is chosen, not written");
            }
        });
        box.setOnAction(_ -> {
            if (!following && above.getValue() != null && below.getValue() != null) {
                choose(box);
            }
        });
        return box;
    }

    /** Whoever chooses the one that stands opposite swaps the two. */
    private void choose(ChoiceBox<Integer> changed) {
        Optional<Comparison> before = model.comparisonProperty().get();
        if (!above.getValue().equals(below.getValue())) {
            model.choose(above.getValue(), below.getValue());
        } else if (before.isPresent()) {
            model.choose(before.get().lanes().below(), before.get().lanes().above());
        }
        changed.requestFocus();
    }

    private Region bar() {
        var swap = Buttons.icon("compare-swap", Feather.REPEAT, kit.words().live(Message.COMPARE_SWAP),
                () -> model.comparisonProperty().get().ifPresent(now -> model.choose(now.lanes().below(), now.lanes().above())));
        count.setId("compare-count");
        count.getStyleClass().add("told");
        count.setMinWidth(USE_PREF_SIZE);
        var help = new Tooltip();
        help.textProperty().bind(kit.words().live(Message.COMPARE_HELP));
        help.setWrapText(true);
        help.setMaxWidth(420);
        count.setTooltip(help);
        count.accessibleHelpProperty().bind(help.textProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new FoldingBar(kit, overlay, "compare-more");
        bar.getStyleClass().addAll("table-bar", "compare-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        var choices = new FlowPane(above, swap, below);
        choices.getStyleClass().add("compare-choices");
        // side by side, unless that is too much even without all else
        choices.minWidthProperty().bind(Bindings.min(CHOICES, bar.widthProperty().subtract(MORE)));
        var export = new Button();
        export.setId("compare-export");
        export.getStyleClass().add("framed");
        export.textProperty().bind(kit.words().live(Message.COMPARE_EXPORT));
        export.setOnAction(_ -> export());
        bar.fill(List.of(choices, space, count, FoldingBar.whole(export)), List.of(count, export));
        return bar;
    }

    /** Choices say their names anew only when they are set anew. */
    private void name() {
        following = true;
        above.getItems().setAll(model.choices());
        below.getItems().setAll(model.choices());
        following = false;
    }

    private Region told() {
        told.setId("compare-told");
        told.getStyleClass().add("told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        return told;
    }

    /** Writes what is on screen: these companies, this stretch of time. */
    private void export() {
        ViewState now = kit.model().state().state();
        var lanes = model.comparisonProperty().get().orElseThrow().lanes();
        String first = model.looks().get(lanes.above()).key();
        String second = model.looks().get(lanes.below()).key();
        ScreenExport.ask(kit, getScene().getWindow(), first + "-" + second, target -> new CompareJob(now.query(), first, second,
                now.language(), Optional.of(now.visible().span()), 1, target), told::setText);
    }

    /** Says what is compared, in the language that is spoken. */
    private void tell() {
        told.setText("");
        model.comparisonProperty().get().ifPresent(comparison -> {
            int first = comparison.lanes().above();
            int second = comparison.lanes().below();
            following = true;
            above.setValue(first);
            below.setValue(second);
            following = false;
            int some = comparison.pairs().size();
            count.setText(kit.words().now(Message.COMPARE_COUNT, some));
            view.setAccessibleText(kit.words().now(Message.COMPARE_PICTURE, kit.words().now(looks(first)), kit.words().now(looks(second)), some));
            pairs.show(comparison, words(comparison));
        });
    }

    private PairWords words(Comparison comparison) {
        return new PairWords(kit.words(), looks(comparison.lanes().above()), looks(comparison.lanes().below()));
    }

    private void show(Drawing drawing) {
        view.drawingProperty().set(drawing);
        view.fullHeightProperty().set(drawing.height());
        mark();
    }

    private void mark() {
        OptionalInt row = kit.model().travel().selected();
        var drawing = view.drawingProperty().get();
        view.selectedProperty().set(drawing == null || row.isEmpty() ? null : drawing.spotsOf(row.getAsInt())
                .map(spot -> spot.subject()).findFirst().orElse(null));
    }

    private Optional<Pairing> pairing(List<Integer> rows) {
        return model.comparisonProperty().get().stream().flatMap(found -> found.pairs().stream())
                .filter(pair -> rows.equals(List.of(pair.firstRow(), pair.secondRow()))).findFirst();
    }

    private String tip(Pairing pair) {
        PairWords words = words(model.comparisonProperty().get().orElseThrow());
        return words.event(pair.first()) + "\n" + words.event(pair.second()) + "\n" + words.lead(pair) + "\n" + words.why(pair);
    }

    /** What the wishes of the picture come to: time is the timeline's. */
    private final class Wishes extends TimeWishes {
        Wishes() {
            super(kit.model().travel(), () -> view.getWidth());
        }

        @Override
        public void resize(double width, double height) {
            model.resize(width, height);
        }

        @Override
        public void click(Subject subject, double screenX, double screenY) {
            switch (subject) {
                case Subject.Item(var row, var lane) -> travel.select(row, lane);
                case Subject.Cluster(var lane, var rows) -> {
                    if (lane == FacingLanes.BETWEEN || !travel.part(rows)) {
                        list(rows, screenX, screenY);
                    }
                }
                case Subject.Undated(_, var rows) -> list(rows, screenX, screenY);
                case Subject.Lane _ -> { }
            }
        }

        @Override
        void own(TimelineView.Key key) {
            switch (key) {
                case BACK -> travel.pan(view.getWidth() * NUDGE, 0);
                case ON -> travel.pan(-view.getWidth() * NUDGE, 0);
                case FIT -> travel.fit();
                case OPEN -> {
                    setVvalue(getVmax());
                    pairs.requestFocus();
                }
                case UP, DOWN, HIGHER, LOWER, PAGE_UP, PAGE_DOWN, FOLD, FOLD_ALL -> { }
                default -> throw new IllegalArgumentException(key + " means the same everywhere");
            }
        }

        @Override
        public void hover(Subject subject, Consumer<String> answer) {
            switch (subject) {
                // its name stands in the picture, and all else on its page, which a tip would cover
                case Subject.Item(var row, _) when kit.model().travel().selected().equals(OptionalInt.of(row)) -> { }
                case Subject.Item(var row, _) -> kit.model().pages().glance(row, glance -> answer.accept(
                        kit.words().now(glance.event().title()) + "\n" + kit.words().when(glance.event())));
                case Subject.Cluster(var lane, var rows) -> answer.accept(lane == FacingLanes.BETWEEN
                        ? pairing(rows).map(ComparePane.this::tip).orElse("") : kit.words().now(Message.CLUSTER_TIP, rows.size()));
                case Subject.Undated(_, var rows) -> answer.accept(kit.words().now(Message.CLUSTER_TIP, rows.size()));
                case Subject.Lane _ -> { }
            }
        }
    }

    private void list(List<Integer> rows, double screenX, double screenY) {
        overlay.drop(new ClusterList(kit, rows, OptionalInt.empty(), row -> {
            overlay.close();
            view.requestFocus();
            kit.model().travel().jump(row);
        }), view, new Point2D(screenX, screenY));
    }
}
