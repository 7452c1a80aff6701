// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.Filters;
import annals.answer.Tally;
import annals.kit.Kit;
import annals.model.Text;
import annals.query.Field;
import annals.words.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** A few choices that are always the same, such as categories, as chips with their counts. */
final class ChipFacet<F extends Enum<F>> extends FlowPane {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Kit kit;
    private final Kinds<F> kinds;

    /**
     * What there is to choose from.
     *
     * @param word what stands for a choice in a question
     * @param chosen which of them are let through
     */
    record Kinds<F>(Field matter, List<F> all, Function<F, Text> title, Function<F, String> word,
            Function<Filters, Set<F>> chosen) {}

    ChipFacet(Kit kit, Kinds<F> kinds, Consumer<F> click) {
        this.kit = kit;
        this.kinds = kinds;
        getStyleClass().add("chips");
        kinds.all.forEach(one -> getChildren().add(chip(one, click)));
    }

    private ToggleButton chip(F one, Consumer<F> click) {
        var chip = new ToggleButton();
        var number = new Label();
        number.getStyleClass().add("chip-count");
        chip.setId("chip-" + one.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add("chip");
        chip.setGraphic(number);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.textProperty().bind(kit.words().live(kinds.title.apply(one)));
        var tip = new Tooltip();
        chip.setTooltip(tip);
        Runnable show = () -> {
            chip.setSelected(kinds.chosen.apply(kit.model().filters().filters()).contains(one));
            Tally tally = kit.model().facets().tally(kinds.matter);
            int count = tally.count(kinds.word.apply(one));
            number.setText(tally.known() ? Message.number(count) : "");
            String says = kit.words().now(Message.CHIP_COUNT, count, kit.words().now(kinds.title.apply(one)));
            tip.setText(says);
            chip.setAccessibleText(says);
            chip.pseudoClassStateChanged(EMPTY, tally.known() && count == 0);
        };
        chip.setOnAction(_ -> {
            click.accept(one);
            show.run();
        });
        kit.whenQuestioned(show);
        kit.model().facets().talliesProperty().subscribe(_ -> show.run());
        return chip;
    }
}
