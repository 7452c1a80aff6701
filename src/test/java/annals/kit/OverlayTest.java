// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
