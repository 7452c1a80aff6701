// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Buttons;
import annals.kit.Kit;
import annals.kit.ScrolledColumn;
import annals.page.PageParts;
import annals.page.StepSections;
import annals.reading.StoryModel;
import annals.reading.StoryPage;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A story as it is read: its title, the step that one is at, and the way to the others. */
final class StoryTeller extends VBox {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    /** What is told begins where the title does, and has this room before it for the ring that shows the focus, in pixels. */
    private static final double RING = 8;

    private final Kit kit;
    private final StoryModel stories;
    private final StepSections sections;
    private final Label title = PageParts.wrapped("", "story-title");
    private final Label count = new Label();
    private final HBox progress = new HBox();
    private final Button again = new Button();
    private final Button previous;
    private final Button next;
    private final VBox told = new VBox();
    private final ScrolledColumn scroll = new ScrolledColumn(told);

    StoryTeller(Kit kit) {
        this.kit = kit;
        stories = kit.model().stories();
        sections = new StepSections(new PageParts(kit));
        previous = Buttons.icon("story-previous", Feather.CHEVRON_LEFT, kit.words().live(Message.STORY_PREVIOUS), () -> go(step -> step - 1));
        next = Buttons.icon("story-next", Feather.CHEVRON_RIGHT, kit.words().live(Message.STORY_NEXT), () -> go(step -> step + 1));
        setId("story");
        getStyleClass().add("story");
        title.setId("story-title");
        count.setId("story-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add("story-progress");
        told.getStyleClass().add("story-told");
        scroll.getStyleClass().add("story-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(0, 0, 0, -RING));
        getChildren().addAll(head(), title, progress, scroll);
        stories.pageProperty().subscribe(_ -> show());
        kit.words().languageProperty().subscribe(_ -> show());
        again.managedProperty().bind(again.visibleProperty());
        kit.model().state().stateProperty().subscribe(_ -> again.setVisible(!stories.isAsTold()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private Node head() {
        var all = new Button(null, new FontIcon(Feather.ARROW_LEFT));
        all.setId("story-leave");
        all.getStyleClass().add("framed");
        all.textProperty().bind(kit.words().live(Message.STORY_ALL));
        all.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.hint(all, kit.words().live(Message.STORY_ALL_HINT));
        all.setOnAction(_ -> stories.leave());
        again.setId("story-again");
        again.getStyleClass().add("framed");
        again.textProperty().bind(kit.words().live(Message.STORY_AGAIN));
        Buttons.hint(again, kit.words().live(Message.STORY_AGAIN_HINT));
        again.setOnAction(_ -> go(step -> step));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(all, again, space, previous, count, next);
        head.getStyleClass().add("row");
        return head;
    }

    /** Whoever comes here reads the text first. What scrolls has no place in the window before it is styled. */
    @Override
    public void requestFocus() {
        applyCss();
        Optional.ofNullable(told.lookup("#story-text")).ifPresent(Node::requestFocus);
    }

    /** As high as all that it tells: of what scrolls, JavaFX asks how high it is with every text in one line. */
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        double wide = width - snappedLeftInset() - snappedRightInset() + RING;
        return super.computePrefHeight(width) - scroll.prefHeight(-1) + told.prefHeight(wide);
    }

    private void go(IntUnaryOperator where) {
        stories.go(where);
    }

    private void show() {
        stories.pageProperty().get().ifPresent(page -> {
            again.setVisible(!stories.isAsTold());
            boolean read = scroll.isFocusWithin();
            boolean pressed = previous.isFocused() || next.isFocused();
            int steps = page.story().steps().size();
            title.setText(kit.words().now(page.story().title()));
            count.setText(kit.words().now(Message.STORY_STEP, page.step() + 1, steps));
            setAccessibleText(kit.words().list(List.of(title.getText(), count.getText())));
            previous.setDisable(page.step() == 0);
            next.setDisable(page.step() == steps - 1);
            progress.getChildren().setAll(IntStream.range(0, steps).mapToObj(step -> segment(page, step)).toList());
            told.getChildren().setAll(sections.of(page));
            scroll.setVvalue(0);
            // another text has another height, which what scrolls does not tell its parent
            requestLayout();
            if (read || pressed && (previous.isDisabled() || next.isDisabled())) {
                requestFocus();
            }
        });
    }

    /** For the mouse: the keys have their own way to every step. */
    private Node segment(StoryPage page, int step) {
        var segment = new Button();
        String says = kit.words().now(Message.STORY_STEP, step + 1, page.story().steps().size());
        segment.getStyleClass().add("story-segment");
        segment.setAccessibleText(says);
        segment.setTooltip(new Tooltip(says));
        segment.setFocusTraversable(false);
        segment.pseudoClassStateChanged(PAST, step <= page.step());
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setOnAction(_ -> go(_ -> step));
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.LEFT || key == KeyCode.PAGE_UP) {
            go(step -> step - 1);
        } else if (key == KeyCode.RIGHT || key == KeyCode.PAGE_DOWN) {
            go(step -> step + 1);
        } else if (key == KeyCode.HOME) {
            go(_ -> 0);
        } else if (key == KeyCode.END) {
            go(_ -> progress.getChildren().size() - 1);
        } else if (key == KeyCode.ESCAPE) {
            stories.leave();
        } else {
            return;
        }
        event.consume();
    }
}
