// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drops into a window with large letters, which has little room of its own. */
class LargePanelsTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    private void show(double width, double height, int percent) throws TimeoutException {
        settle();
        interact(() -> {
            Stage stage = (Stage) lookup("#timeline").query().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            model.textSize().set(percent);
            lookup("#timeline").query().requestFocus();
        });
        await(() -> !busy());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 200", "1280, 720, 150", "1280, 720, 200", "1440, 900, 100"})
    void theListOfTheSearchLeavesItsFieldInSight(double width, double height, int percent) throws TimeoutException {
        show(width, height, percent);
        interact(() -> {
            TextField field = lookup("#search").queryAs(TextField.class);
            field.requestFocus();
            field.setText("deepmind");
            field.end();
        });
        await(() -> lookup("#search-found").tryQuery().filter(Node::isVisible).isPresent() && !busy());
        Bounds list = inScene(lookup("#search-panel").query());
        assertThat(list.getMinY()).isGreaterThanOrEqualTo(inScene(lookup("#search").query()).getMaxY());
        assertThat(list.getMaxY()).isLessThanOrEqualTo(lookup("#search").query().getScene().getHeight());
        assertThat(list.getHeight()).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 200", "1280, 720, 150", "1440, 900, 100"})
    void whyOneIsNotSeenTakesTheRoomThatTheReasonsTake(double width, double height, int percent) throws TimeoutException {
        show(width, height, percent);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> lookup("#why-text").tryQuery().isPresent());
        interact(() -> lookup("#why-text").queryAs(TextField.class).setText("no such event anywhere"));
        await(() -> lookup("#why-nothing").query().isVisible() && !busy());
        Region panel = lookup("#why-panel").query();
        double needed = panel.prefHeight(panel.getWidth());
        assertThat(panel.getHeight()).isLessThan(needed + 4);
        lookup(".dropped-scroll").tryQueryAs(ScrollPane.class).ifPresent(frame -> assertThat(frame.getHeight()).isLessThan(needed + 4));
    }
}
