// SPDX-License-Identifier: Apache-2.0
package annals.control;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Tone.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** The two controls on drawings that no knowledge base stands behind. */
class ControlsTest extends ApplicationTest {
    private static final Subject ITEM = new Subject.Item(7, 2);

    private final List<String> wishes = new ArrayList<>();
    private final List<String> sizes = new ArrayList<>();
    private final List<double[]> frames = new ArrayList<>();
    private TimelineView view;
    private OverviewStrip strip;

    @Override
    public void start(Stage stage) {
        view = new TimelineView(new Noting(), style -> new Font(style.size()));
        strip = new OverviewStrip((_, _) -> { }, (from, until) -> frames.add(new double[] {from, until}),
                style -> new Font(style.size()));
        view.drawingProperty().set(new Drawing(400, 300,
                List.of(new Mark.Box(new Rect(100, 100, 80, 20), 4, Token.ACCENT)),
                List.of(new Spot(new Rect(100, 100, 80, 20), ITEM))));
        strip.placeProperty().set(new OverviewStrip.Place(second -> second / 10, x -> x * 10));
        strip.fromProperty().set(1000);
        strip.untilProperty().set(2000);
        stage.setScene(new Scene(new BorderPane(view, null, null, strip, null), 400, 376));
        stage.setWidth(400);
        stage.setHeight(376);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void thePictureIsAsLargeAsItsPlaceBesideTheScrollBar() {
        interact(() -> view.fullHeightProperty().set(900));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sizes).containsOnly("390.0 x 300.0");
        interact(() -> view.getScene().getWindow().setWidth(300));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sizes).last().isEqualTo("290.0 x 300.0");
    }

    @Test
    void aClickIsAClickAndADragIsNone() {
        clickOn(at(120, 110));
        assertThat(wishes).contains("click " + ITEM);
        wishes.clear();
        moveTo(at(120, 110)).press(MouseButton.PRIMARY).moveBy(30, 10).moveBy(20, 10).release(MouseButton.PRIMARY);
        assertThat(wishes).noneMatch(wish -> wish.startsWith("click"));
        assertThat(wishes.stream().filter(wish -> wish.startsWith("pan")).count()).isPositive();
    }

    @Test
    void aClickBesideEverythingAsksForNothing() {
        clickOn(at(300, 200));
        assertThat(wishes).noneMatch(wish -> wish.startsWith("click") || wish.startsWith("pan"));
    }

    @Test
    void theWheelZoomsAtThePointerAndWithShiftMovesSideways() {
        moveTo(at(250, 150)).scroll(1, VerticalDirection.UP);
        assertThat(wishes).anyMatch(wish -> wish.startsWith("zoom -") && wish.endsWith(" at 250"));
        wishes.clear();
        press(KeyCode.SHIFT).scroll(1, VerticalDirection.UP).release(KeyCode.SHIFT);
        assertThat(wishes).isNotEmpty().allMatch(wish -> wish.startsWith("pan") && wish.endsWith(" 0"));
    }

    @Test
    void restingOnAMarkAsksWhatToSayAboutIt() throws Exception {
        moveTo(at(110, 105)).moveTo(at(120, 110));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> wishes.contains("hover " + ITEM));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> listWindows().stream().anyMatch(window -> window instanceof Tooltip));
        moveTo(at(300, 200));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> listWindows().stream().noneMatch(window -> window instanceof Tooltip));
    }

    @Test
    void keysAskForWhatTheyStandFor() {
        interact(view::requestFocus);
        type(KeyCode.RIGHT, KeyCode.UP, KeyCode.HOME, KeyCode.MINUS, KeyCode.DIGIT0, KeyCode.ESCAPE);
        assertThat(wishes).containsSubsequence("press ON", "press UP", "press START", "press FARTHER", "press FIT", "press CLOSE");
    }

    @Test
    void aPictureThatIsHigherThanItsPlaceCanBeScrolled() {
        interact(() -> view.fullHeightProperty().set(900));
        WaitForAsyncUtils.waitForFxEvents();
        var bar = lookup(".scroll-bar").queryAs(ScrollBar.class);
        assertThat(bar.isVisible()).isTrue();
        interact(() -> bar.setValue(250));
        assertThat(wishes).contains("scroll 250");
        interact(() -> view.fullHeightProperty().set(200));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theFrameIsDraggedAsAWholeAndByItsEdges() {
        drag(strip(150), 40);
        assertThat(frames.getLast()).containsExactly(1400, 2400);
        drag(strip(100), -50);
        assertThat(frames.getLast()).containsExactly(500, 2000);
        drag(strip(200), 60);
        assertThat(frames.getLast()).containsExactly(1000, 2600);
    }

    @Test
    void aClickBesideTheFrameBringsItThere() {
        clickOn(strip(300));
        assertThat(frames.getLast()).containsExactly(2500, 3500);
    }

    @Test
    void arrowKeysMoveTheFrameAndWithShiftItsEnd() {
        interact(strip::requestFocus);
        type(KeyCode.RIGHT);
        assertThat(frames.getLast()).containsExactly(1080, 2080);
        press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(frames.getLast()).containsExactly(1000, 1920);
    }

    /** The frame itself stays where it is, for nobody answers its wish. */
    private void drag(Point2D from, double by) {
        moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(by, 0), Motion.DEFAULT)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    private Point2D strip(double x) {
        return strip.localToScreen(x, 30);
    }

    private final class Noting implements TimelineView.Wishes {
        @Override
        public void resize(double width, double height) {
            sizes.add(width + " x " + height);
        }

        @Override
        public void pan(double dx, double dy) {
            wishes.add("pan " + (int) dx + " " + (int) dy);
        }

        @Override
        public void scroll(double to) {
            wishes.add("scroll " + (int) to);
        }

        @Override
        public void zoom(int steps, double aroundX) {
            wishes.add("zoom " + steps + " at " + (int) aroundX);
        }

        @Override
        public void click(Subject subject, double screenX, double screenY) {
            wishes.add("click " + subject);
        }

        @Override
        public void press(TimelineView.Key key) {
            wishes.add("press " + key);
        }

        @Override
        public void hover(Subject subject, Consumer<String> answer) {
            wishes.add("hover " + subject);
            answer.accept("seven");
        }
    }
}
