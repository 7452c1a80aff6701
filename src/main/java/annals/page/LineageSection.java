// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.reading.EventPage;
import annals.reading.Lineage;
import annals.reading.Lineage.Step;
import annals.reading.Tie;
import annals.words.Message;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What led to an event and what came of it, as lists within lists that unfold, and what stands beside it. In a list the right
 * and left arrow keys unfold and fold.
 */
final class LineageSection {
    private static final int FIRST = 5;
    /** A tree that is no larger than this is shown whole. */
    private static final int SMALL = 8;
    /** Room for the switches, as the style sheet leaves it. */
    private static final double MARGIN = 20;

    private final PageParts parts;

    LineageSection(PageParts parts) {
        this.parts = parts;
    }

    List<Node> of(EventPage page) {
        var nodes = new ArrayList<Node>();
        nodes.addAll(tree(Message.CAUSES, page.causes()));
        nodes.addAll(tree(Message.CONSEQUENCES, page.consequences()));
        if (!page.beside().isEmpty()) {
            var box = PageParts.column(List.of());
            nodes.add(parts.heading(Message.BESIDE));
            nodes.add(Excerpt.fill(box, parts.kit(), page.beside(), FIRST, tie -> withNote(line(tie, 1), tie)));
        }
        return nodes;
    }

    private List<Node> tree(Message heading, Lineage lineage) {
        if (lineage.steps().isEmpty()) {
            return List.of();
        }
        boolean open = lineage.all().count() <= SMALL;
        return List.of(parts.heading(heading), steps(lineage.steps(), open, 1));
    }

    private Node steps(List<Step> steps, boolean open, int level) {
        boolean unfolds = steps.stream().anyMatch(step -> !step.further().isEmpty());
        var box = PageParts.column(List.of());
        if (unfolds) {
            box.getStyleClass().add("unfolding");
        }
        return Excerpt.fill(box, parts.kit(), steps, FIRST, step -> step(step, open, level));
    }

    private Node step(Step step, boolean open, int level) {
        PageLine line = line(step.tie(), level);
        VBox whole = withNote(line, step.tie());
        if (!step.further().isEmpty()) {
            var further = new VBox();
            further.getStyleClass().add("further");
            ToggleButton fold = fold(step);
            fold.selectedProperty().subscribe(unfolded -> {
                if (unfolded && further.getChildren().isEmpty()) {
                    further.getChildren().add(steps(step.further(), open, level + 1));
                }
                further.setVisible(unfolded);
                further.setManaged(unfolded);
            });
            fold.setSelected(open);
            line.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, fold));
            whole.getChildren().set(0, beside(fold, line));
            whole.getChildren().add(further);
        }
        return whole;
    }

    private ToggleButton fold(Step step) {
        var fold = new ToggleButton();
        fold.getStyleClass().setAll("fold");
        fold.setId("unfold-" + step.tie().other().id());
        fold.selectedProperty().subscribe(unfolded -> {
            fold.setGraphic(new FontIcon(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            fold.setAccessibleText(parts.kit().words().now(unfolded ? Message.FOLD : Message.UNFOLD, step.further().size(),
                    step.tie().other().title().in(parts.language())));
        });
        return fold;
    }

    private static void press(KeyEvent event, ToggleButton fold) {
        boolean unfolds = event.getCode() == KeyCode.RIGHT;
        if (!event.isAltDown() && (unfolds || event.getCode() == KeyCode.LEFT)) {
            event.consume();
            fold.setSelected(unfolds);
        }
    }

    /** The switch stands in the margin, so that lines with and without one begin at one place. */
    private static Node beside(ToggleButton fold, PageLine line) {
        var row = new StackPane(line, fold);
        StackPane.setAlignment(fold, Pos.CENTER_LEFT);
        StackPane.setMargin(fold, new Insets(0, 0, 0, -MARGIN));
        return row;
    }

    private PageLine line(Tie tie, int level) {
        PageLine line = parts.line(kind(tie), tie.other());
        if (level > 1) {
            line.setAccessibleText(parts.kit().words().list(List.of(line.getAccessibleText(),
                    parts.kit().words().now(Message.LEVEL, level))));
        }
        return line;
    }

    private VBox withNote(Node line, Tie tie) {
        var box = new VBox(line);
        if (tie.relation().note() != null) {
            box.getChildren().add(PageParts.wrapped(parts.kit().words().now(Message.NOTE_BASIS,
                    tie.relation().note().in(parts.language()), tie.relation().basis().title().in(parts.language())), "tie-note"));
        }
        return box;
    }

    private String kind(Tie tie) {
        var type = tie.relation().type();
        return (tie.incoming() ? type.reverse() : type.title()).in(parts.language());
    }
}
