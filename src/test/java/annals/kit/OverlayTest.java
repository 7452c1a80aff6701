// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class OverlayTest extends ApplicationTest {
    private Overlay overlay;
    private Button right;

    @Override
    public void start(Stage stage) {
        overlay = new Overlay();
        right = new Button("right");
        right.relocate(500, 20);
        stage.setScene(new Scene(new StackPane(new Pane(right), overlay), 800, 500));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aPanelOpensUnderItsButton() {
        assertThat(left(right)).isEqualTo(500);
    }

    @Test
    void whatAPanelLeadsToTakesThePlaceOfThePanel() {
        var inside = new Button("inside");
        var panel = new VBox(new Button("first"), inside);
        interact(() -> overlay.drop(panel, right));
        assertThat(left(inside)).as("its button is gone with the panel").isEqualTo(500);
    }

    /** What it covers would have the focus unseen. */
    @Test
    void theTabKeyLeadsAroundInAPanel() {
        var first = new Button("first");
        var hidden = new VBox(new Button("hidden"));
        var last = new Button("last");
        hidden.setVisible(false);
        interact(() -> overlay.drop(new VBox(first, last, hidden), right));
        push(KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
        push(KeyCode.TAB);
        assertThat(first.isFocused()).as("again").isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(last.isFocused()).as("backwards").isTrue();
    }

    @Test
    void aPanelThatIsTooHighIsReadByThePage() {
        var first = new Button("first");
        var high = new VBox(first, new Rectangle(100, 2000));
        interact(() -> overlay.drop(high, right));
        push(KeyCode.PAGE_DOWN);
        var scrolled = from(overlay).lookup(".dropped-scroll").queryAs(ScrollPane.class);
        double sight = scrolled.getViewportBounds().getHeight();
        double read = scrolled.getVvalue() * (high.getHeight() - sight);
        assertThat(read).as("nearly all that was in sight").isBetween(sight * 0.8, sight);
        push(KeyCode.PAGE_UP);
        assertThat(scrolled.getVvalue()).isZero();
    }

    private double left(Button opener) {
        var content = new Region();
        content.setPrefSize(100, 100);
        interact(() -> {
            overlay.drop(content, opener);
            overlay.layout();
        });
        return content.getLayoutX();
    }
}
