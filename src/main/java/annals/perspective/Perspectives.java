// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.filter.FilterBar;
import annals.filter.PeriodChooser;
import annals.kit.Action;
import annals.kit.Buttons;
import annals.kit.FoldingBar;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.sight.TravelModel;
import annals.state.Perspective;
import annals.state.ViewState;
import annals.words.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The middle of the window: what is asked for, and below it the answer as the present perspective shows it. The timeline is
 * there from the start, the others are made when they are first wanted.
 */
public final class Perspectives extends VBox {
    /** In less, in pixels, not all that could be said fits. */
    private static final double ROOMY = 760;

    private final Kit kit;
    private final TimelinePane timeline;
    private final PeriodChooser period;
    private final Overlay overlay;
    private final StackPane body = new StackPane();
    private final FoldingBar tools;
    private final AnswerBar bar;
    private final Map<Perspective, Node> panes = new EnumMap<>(Perspective.class);
    private final ObservableValue<Perspective> perspective;

    public Perspectives(Kit kit, Overlay overlay) {
        this.kit = kit;
        this.overlay = overlay;
        timeline = new TimelinePane(kit, overlay);
        period = new PeriodChooser(kit, overlay, this::focus);
        perspective = kit.model().state().stateProperty().map(ViewState::perspective);
        getStyleClass().add("perspectives");
        tools = new FoldingBar(kit, overlay, "answer-more");
        bar = new AnswerBar(new FilterBar(kit, overlay, this::focus), tools);
        VBox.setVgrow(body, Priority.ALWAYS);
        // it takes what is left: one that wanted more would take it from the bar
        body.setMinHeight(0);
        body.setMinWidth(0);
        body.setPrefHeight(0);
        getChildren().addAll(bar, body);
        perspective.subscribe(this::turnTo);
        kit.model().asked().termsProperty().subscribe(_ -> settle());
    }

    /** What is asked for takes its room at once: a picture that is under way is of the size that is left, and made once. */
    private void settle() {
        // rows stand in any room
        if (perspective.getValue() != Perspective.TABLE) {
            applyCss();
            layout();
        }
    }

    /**
     * Adds what moves the view beside what is asked for, since both say what is seen, and what opens the filters.
     *
     * @param folded whether the filters need opening
     * @param open told by what they are
     */
    public void addTools(Overlay overlay, ObservableValue<Boolean> folded, Consumer<Node> open) {
        var lanes = new LaneChooser(kit, overlay, bar.widthProperty().map(width -> width.doubleValue() < ROOMY));
        Node zoom = zoom();
        ObservableValue<ViewState> state = kit.model().state().stateProperty();
        keepWhile(lanes, state.map(now -> now.isOverTime() && hasLanes(now.perspective())));
        keepWhile(zoom, state.map(ViewState::isOverTime));
        Stream.of(lanes, period, (Region) zoom).forEach(FoldingBar::whole);
        tools.fill(List.of(lanes, period, zoom), List.of(zoom, lanes, period));
        bar.lead(filters(folded, open));
    }

    /** What would change nothing that one sees is not there. */
    private static void keepWhile(Node tool, ObservableValue<Boolean> wanted) {
        tool.visibleProperty().bind(wanted);
        tool.managedProperty().bind(wanted);
    }

    private Button filters(ObservableValue<Boolean> folded, Consumer<Node> open) {
        var button = new Button(null, new FontIcon(Feather.SLIDERS));
        button.setId("open-filters");
        button.getStyleClass().add("framed");
        button.textProperty().bind(kit.words().live(Message.FILTERS));
        button.visibleProperty().bind(folded);
        button.managedProperty().bind(folded);
        button.setOnAction(_ -> open.accept(button));
        return FoldingBar.whole(button);
    }

    public PeriodChooser period() {
        return period;
    }

    public TimelinePane timeline() {
        return timeline;
    }

    /** Puts the focus where one goes on from. */
    public void focus() {
        Node pane = pane(perspective.getValue());
        // what scrolls has no place in the window before it is styled
        pane.applyCss();
        if (pane == timeline) {
            timeline.view().requestFocus();
        } else if (pane instanceof FiguresPane chart) {
            chart.view().requestFocus();
        } else if (pane instanceof TablePane table) {
            table.view().requestFocus();
        } else if (pane instanceof ComparePane compare) {
            compare.view().requestFocus();
        } else {
            pane.requestFocus();
        }
    }

    /** Into the list of the timeline's events and out of it, from wherever one is. */
    public void turnToList() {
        if (perspective.getValue() != Perspective.TIMELINE) {
            kit.model().travel().turnTo(Perspective.TIMELINE);
        }
        timeline.turnToList();
    }

    private static boolean hasLanes(Perspective perspective) {
        return perspective == Perspective.TIMELINE || perspective == Perspective.STORIES;
    }

    private void turnTo(Perspective wanted) {
        boolean within = body.isFocusWithin();
        Node pane = pane(wanted);
        if (!body.getChildren().contains(pane)) {
            body.getChildren().add(pane);
        }
        body.getChildren().forEach(one -> one.setVisible(one == pane));
        if (within) {
            focus();
        }
    }

    private Node pane(Perspective wanted) {
        return panes.computeIfAbsent(wanted, this::made);
    }

    private Node made(Perspective wanted) {
        return switch (wanted) {
            case TIMELINE -> timeline;
            case FIGURES -> new FiguresPane(kit, overlay);
            case TABLE -> new TablePane(kit, overlay);
            case STORIES -> new StoriesPane(kit, timeline);
            case COMPARE -> new ComparePane(kit, overlay);
        };
    }

    private Node zoom() {
        TravelModel travel = kit.model().travel();
        Button out = Buttons.icon("zoom-out", Feather.MINUS, Action.FARTHER.tip(kit.words()), () -> travel.zoom(TimeWishes.ZOOM));
        Button in = Buttons.icon("zoom-in", Feather.PLUS, Action.CLOSER.tip(kit.words()), () -> travel.zoom(-TimeWishes.ZOOM));
        var fit = new Button();
        fit.setId("fit");
        fit.textProperty().bind(kit.words().live(Message.FIT));
        fit.setOnAction(_ -> kit.model().fit());
        Buttons.hint(fit, Action.FIT.tip(kit.words()));
        return Buttons.group(out, in, fit);
    }
}
