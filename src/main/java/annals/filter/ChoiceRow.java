// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.Choice;
import annals.answer.Tally;
import annals.kit.Kit;
import annals.model.Text;
import annals.words.Message;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * One of several that a question may be narrowed to: a box to tick, how many events it would leave, and, where the pointer
 * or the focus is, a way to ask for it alone and one to leave it out.
 */
final class ChoiceRow extends StackPane {
    /** What the ring around a name that has the focus takes, in pixels. */
    private static final double RING = 4;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass OWNED = PseudoClass.getPseudoClass("owned");

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
    private final HBox row = new HBox(box, count);

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
        row.getStyleClass().add("choice-row");
        getChildren().add(row);
        box.accessibleHelpProperty().bind(kit.words().live(Message.CHOICE_KEYS));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        hoverProperty().subscribe(this::offer);
        focusWithinProperty().subscribe(this::offer);
    }

    Choice choice() {
        return choice;
    }

    /** The arrow key leads from a field into what it found. */
    static void enterFrom(TextField search, Parent list) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                // what is not to be seen takes no focus
                list.lookupAll(".choice .check-box").stream().takeWhile(_ -> search.isFocused()).forEach(Node::requestFocus);
            }
        });
    }

    /** One stop of the tab key; the arrow keys go from the box to what else may be done with it, and back. */
    private void walk(KeyEvent event) {
        int by = switch (event.getCode()) {
            case RIGHT -> 1;
            case LEFT -> -1;
            default -> 0;
        };
        if (by == 0 || getChildren().size() == 1) {
            return;
        }
        event.consume();
        List<Node> stops = Stream.concat(Stream.of(box), ((Parent) getChildren().get(1)).getChildrenUnmodifiable().stream()).toList();
        int now = IntStream.range(0, stops.size()).filter(place -> stops.get(place).isFocused()).findFirst().orElse(0);
        stops.get(Math.clamp(now + by, 0, stops.size() - 1)).requestFocus();
    }

    /**
     * At the end of the name, which is shortened rather than covered, and the row keeps its height: nothing moves away from under
     * the pointer. Made when first wanted: most of a hundred rows never are.
     */
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
        count.setManaged(!wanted);
        box.setWrapText(!wanted);
        setPrefHeight(wanted && getHeight() > 0 ? getHeight() : USE_COMPUTED_SIZE);
        getChildren().stream().skip(1).forEach(both -> {
            both.setVisible(wanted);
            both.applyCss();
            row.setPadding(wanted ? new Insets(0, both.prefWidth(-1) + RING, 0, 0) : Insets.EMPTY);
        });
    }

    private Button button(String kind, Message says, Message name, Runnable action) {
        var button = new Button();
        button.setId(kind + id);
        button.setFocusTraversable(false);
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
        box.setTooltip(null);
        pseudoClassStateChanged(EMPTY, tally.known() && events == 0);
        pseudoClassStateChanged(OWNED, false);
    }

    /** As let through with what another owns, who is asked for. */
    void showOwned(Text owner, Tally tally) {
        show(Tick.ON, tally);
        String name = kit.words().now(owner);
        box.setAccessibleText(kit.words().now(Message.CHOICE_OWNED, box.getAccessibleText(), name));
        box.setTooltip(new Tooltip(kit.words().now(Message.CHOICE_OWNED_TIP, name)));
        pseudoClassStateChanged(OWNED, true);
    }

    /** As let through but for what it did as part of another, who is left out. @param events how many are let through */
    void showPart(Text owner, int events, Tally tally) {
        show(Tick.ON, tally);
        String name = kit.words().now(owner);
        int all = tally.count(choice.key());
        count.setText(kit.words().now(Message.CHOICE_PART_COUNT, events, all));
        box.setAccessibleText(kit.words().now(Message.CHOICE_PART, box.getAccessibleText(), events, name));
        box.setTooltip(new Tooltip(kit.words().now(Message.CHOICE_PART_TIP, name, events, all)));
        pseudoClassStateChanged(OWNED, true);
    }

    /** As left out with what another owns, who is left out. */
    void showLeftOut(Text owner, Tally tally) {
        show(Tick.OFF, tally);
        String name = kit.words().now(owner);
        box.setAccessibleText(kit.words().now(Message.CHOICE_OWNED_OUT, box.getAccessibleText(), name));
        box.setTooltip(new Tooltip(kit.words().now(Message.CHOICE_OWNED_OUT_TIP, name)));
    }
}
