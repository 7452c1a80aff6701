// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Category;
import annals.model.Evidence;
import annals.model.Text;
import annals.query.Query;
import annals.view.Answer;
import annals.view.FilterModel;
import annals.view.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;

/** What a person narrows the question down with: companies, categories, importance, evidence. */
final class FilterPanel extends ScrollPane {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Kit kit;
    private final FilterModel filters;
    private final List<Consumer<Filters>> shows = new ArrayList<>();
    /** Whether the slider is being set to what is asked for: then it asks for nothing. */
    private boolean showing;

    FilterPanel(Kit kit) {
        this.kit = kit;
        filters = kit.model().filters();
        getStyleClass().add("filter-panel");
        setId("filters");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var companies = new CompanyList(kit);
        var clear = new Button();
        clear.setId("clear-filters");
        clear.getStyleClass().add("quiet");
        clear.textProperty().bind(kit.words().live(Message.CLEAR_FILTERS));
        clear.setOnAction(_ -> filters.ask(Query.EVERYTHING));
        shows.add(_ -> clear.setVisible(!kit.model().state().state().query().equals(Query.EVERYTHING)));
        setContent(box(companies, heading(Message.CATEGORY, null),
                chips(List.of(Category.values()), Category::title, Filters::categories, filters::clickCategory,
                        Answer::categories),
                importance(),
                heading(Message.EVIDENCE, null),
                chips(List.of(Evidence.values()), Evidence::title, Filters::evidence, filters::clickEvidence, Answer::evidence),
                clear));
        kit.whenAsked(this::show);
    }

    private static VBox box(Node... children) {
        var box = new VBox(children);
        box.getStyleClass().add("filter-box");
        return box;
    }

    private void show() {
        Filters now = filters.filters();
        shows.forEach(show -> show.accept(now));
    }

    private HBox heading(Message message, @Nullable Node right) {
        var label = new Label();
        label.getStyleClass().add("heading");
        label.textProperty().bind(kit.words().heading(message));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var box = new HBox(label);
        if (right != null) {
            box.getChildren().add(right);
        }
        box.getStyleClass().add("heading-row");
        return box;
    }

    private <F extends Enum<F>> FlowPane chips(List<F> all, Function<F, Text> title, Function<Filters, Set<F>> chosen,
            Consumer<F> click, Function<Answer, Map<F, Integer>> counts) {
        var pane = new FlowPane();
        pane.getStyleClass().add("chips");
        for (F one : all) {
            var chip = new ToggleButton();
            chip.setId("chip-" + one.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("chip");
            chip.textProperty().bind(kit.words().live(title.apply(one)));
            chip.setOnAction(_ -> {
                click.accept(one);
                show();
            });
            var tip = new Tooltip();
            chip.setTooltip(tip);
            shows.add(now -> {
                chip.setSelected(chosen.apply(now).contains(one));
                int count = kit.model().answers().answer().map(answer -> counts.apply(answer).getOrDefault(one, 0)).orElse(0);
                String says = kit.words().now(Message.CHIP_COUNT, count, kit.words().now(title.apply(one)));
                tip.setText(says);
                chip.setAccessibleText(says);
                chip.pseudoClassStateChanged(EMPTY, count == 0);
            });
            pane.getChildren().add(chip);
        }
        return pane;
    }

    private Node importance() {
        var slider = new RangeSlider(1, 5, 1, 5);
        slider.setId("importance");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(kit.words().live(Message.IMPORTANCE));
        var range = new Label();
        range.setId("importance-range");
        range.getStyleClass().add("second");
        slider.lowValueChangingProperty().subscribe(changing -> settle(slider, changing));
        slider.highValueChangingProperty().subscribe(changing -> settle(slider, changing));
        slider.lowValueProperty().subscribe(_ -> settle(slider, slider.isLowValueChanging()));
        slider.highValueProperty().subscribe(_ -> settle(slider, slider.isHighValueChanging()));
        shows.add(now -> {
            set(slider, now);
            range.setText(now.least() == now.most() ? kit.words().now(Message.IMPORTANCE_ONE, now.least())
                    : kit.words().now(Message.IMPORTANCE_RANGE, now.least(), now.most()));
        });
        return new VBox(heading(Message.IMPORTANCE, range), slider);
    }

    /** The slider lets neither end pass the other: the one that has room goes first. */
    private void set(RangeSlider slider, Filters now) {
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

    private void settle(RangeSlider slider, boolean changing) {
        int least = (int) Math.round(slider.getLowValue());
        int most = (int) Math.round(slider.getHighValue());
        Filters now = filters.filters();
        if (!showing && !changing && least <= most && (least != now.least() || most != now.most())) {
            filters.importance(least, most);
        }
    }
}
