// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.kit.Kit;
import annals.view.Choice;
import annals.view.Tally;
import annals.words.Message;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * One of several that a question may be narrowed to: a box to tick, how many events it would leave, and, where the pointer
 * or the focus is, a way to ask for it alone and one to leave it out.
 */
final class ChoiceRow extends StackPane {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    /** What a person may do with a choice. */
    interface Wishes {
        void toggle(Choice choice);

        void only(Choice choice);

        void allBut(Choice choice);
    }

    /** Whether a choice is asked for, or left out, or neither. */
    enum Tick { ON, OFF, LEFT_OUT }

    private final Kit kit;
    private final Choice choice;
    private final Wishes wishes;
    private final String id;
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();

    /** @param kind what stands before the choice's key in the ids of its parts; nothing for companies */
    ChoiceRow(Kit kit, String kind, Choice choice, Wishes wishes) {
        this.kit = kit;
        this.choice = choice;
        this.wishes = wishes;
        id = kind + choice.key();
        getStyleClass().add("choice");
        setId((kind.isEmpty() ? "company-" : "") + id);
        box.setId("check-" + id);
        box.textProperty().bind(kit.words().live(choice.name()));
        box.setOnAction(_ -> wishes.toggle(choice));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(box, count);
        row.getStyleClass().add("choice-row");
        getChildren().add(row);
        hoverProperty().subscribe(this::offer);
        focusWithinProperty().subscribe(this::offer);
    }

    Choice choice() {
        return choice;
    }

    /** Over the end of the name, which keeps its lines. Made when first wanted: most of a hundred rows never are. */
    private void offer() {
        boolean wanted = isHover() || isFocusWithin();
        if (wanted && getChildren().size() == 1) {
            var both = new HBox(button("only-", Message.CHOICE_ONLY, Message.CHOICE_ONLY_NAME, () -> wishes.only(choice)),
                    button("but-", Message.CHOICE_BUT, Message.CHOICE_BUT_NAME, () -> wishes.allBut(choice)));
            both.getStyleClass().add("choice-buttons");
            both.setMaxWidth(USE_PREF_SIZE);
            setAlignment(both, Pos.CENTER_RIGHT);
            getChildren().add(both);
        }
        count.setVisible(!wanted);
        getChildren().stream().skip(1).forEach(both -> both.setVisible(wanted));
    }

    private Button button(String kind, Message says, Message name, Runnable action) {
        var button = new Button();
        button.setId(kind + id);
        button.getStyleClass().addAll("quiet", "only");
        button.textProperty().bind(kit.words().live(says));
        var named = kit.words().languageProperty().map(spoken -> name.in(spoken, choice.name().in(spoken)));
        button.accessibleTextProperty().bind(named);
        var tip = new Tooltip();
        tip.textProperty().bind(named);
        button.setTooltip(tip);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(Tick tick, Tally tally) {
        int events = tally.count(choice.key());
        box.setIndeterminate(tick == Tick.LEFT_OUT);
        box.setSelected(tick == Tick.ON);
        count.setText(tally.known() ? Message.number(events) : "");
        String says = kit.words().now(Message.COMPANY_COUNT, kit.words().now(choice.name()), events);
        box.setAccessibleText(tick == Tick.LEFT_OUT ? kit.words().now(Message.CHOICE_LEFT_OUT, says) : says);
        pseudoClassStateChanged(EMPTY, tally.known() && events == 0);
    }
}
