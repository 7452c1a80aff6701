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
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** The two controls on drawings that no knowledge base stands behind. */
class ControlsTest extends Driven {
    private static final Subject ITEM = new Subject.Item(7, 2);

    private final List<String> wishes = new ArrayList<>();
    private final List<String> sizes = new ArrayList<>();
    private final List<double[]> frames = new ArrayList<>();
    private int holds;
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
    void theFractionsOfATrackpadAddUpToStepsAndAreNeverLost() {
        for (int i = 0; i < 90; i++) {
            interact(() -> scroll(0, 1.5));
        }
        assertThat(wishes).hasSize(6).allMatch(wish -> wish.equals("zoom -1 at 200"));
        // turning round is felt at once, not after what was left of the other way
        interact(() -> scroll(0, -20));
        assertThat(wishes).hasSize(7).last().isEqualTo("zoom 1 at 200");
    }

    @Test
    void twoFingersSidewaysMoveTheTimeline() {
        interact(() -> scroll(-7, 2));
        assertThat(wishes).containsExactly("pan -7 0");
    }

    @Test
    void pinchingZoomsByWhatLiesBetweenTheFingers() {
        for (int i = 0; i < 24; i++) {
            interact(() -> pinch(Math.pow(2, 1 / 24.0)));
        }
        interact(() -> pinch(0.5));
        assertThat(wishes.subList(0, wishes.size() - 1)).hasSizeBetween(7, 8).allMatch(wish -> wish.equals("zoom -1 at 200"));
        assertThat(wishes).last().asString().matches("zoom [78] at 200");
    }

    @Test
    void aDoubleClickLeapsNearerAndWithShiftAway() {
        doubleClickOn(at(300, 200));
        assertThat(wishes).containsExactly("leap -8 at 300");
        wishes.clear();
        interact(() -> click(300, 200, 2, true));
        assertThat(wishes).containsExactly("leap 8 at 300");
    }

    @Test
    void theSecondClickOnAnEventLeapsToo() {
        doubleClickOn(at(120, 110));
        assertThat(wishes).containsSubsequence("click " + ITEM, "leap -8 at 120");
    }

    @Test
    void thePaperGoesOnAfterTheHandLetsGoUntilItIsTouched() throws Exception {
        interact(() -> view.getScene().getPreferences().setReducedMotion(false));
        interact(() -> throwPaper());
        int dragged = wishes.size();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> wishes.size() > dragged + 1);
        assertThat(wishes).allMatch(wish -> wish.startsWith("pan "));
        int before = holds;
        press(MouseButton.PRIMARY);
        assertThat(holds).isEqualTo(before + 1);
        int moved = wishes.size();
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(wishes).hasSize(moved);
        release(MouseButton.PRIMARY);
    }

    @Test
    void whereMotionIsReducedThePaperStays() {
        interact(() -> view.getScene().getPreferences().setReducedMotion(true));
        interact(() -> throwPaper());
        int dragged = wishes.size();
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(wishes).hasSize(dragged);
    }

    @Test
    void withKeysTheSelectedMarkIsToldOf() throws Exception {
        interact(view::requestFocus);
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(wishes).contains("press LATER");
        interact(() -> view.selectedProperty().set(ITEM));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> listWindows().stream().anyMatch(window -> window instanceof Tooltip));
        type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> listWindows().stream().noneMatch(window -> window instanceof Tooltip));
    }

    @Test
    void anotherAnswerFadesInAndAMovedPictureDoesNot() throws Exception {
        Drawing other = new Drawing(400, 300, List.of(new Mark.Box(new Rect(10, 100, 80, 20), 4, Token.ACCENT)), List.of());
        interact(() -> view.getScene().getPreferences().setReducedMotion(false));
        WaitForAsyncUtils.waitForFxEvents();
        Pictures pictures = lookup("#timeline-picture").query();
        interact(() -> view.dissolve(other));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !pictures.dissolves());
        interact(() -> {
            view.dissolve(new Drawing(400, 300, List.of(), List.of()));
            assertThat(pictures.dissolves()).isTrue();
            view.drawingProperty().set(other);
            assertThat(pictures.dissolves()).isFalse();
        });
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            view.getScene().getPreferences().setReducedMotion(true);
            view.dissolve(new Drawing(400, 300, List.of(), List.of()));
            assertThat(pictures.dissolves()).isFalse();
        });
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

    @Test
    void aNarrowFrameKeepsItsLengthWhereverItIsMoved() {
        interact(() -> strip.untilProperty().set(1010));
        drag(strip(104), 50);
        assertThat(frames.getLast()).containsExactly(1500, 1510);
        interact(strip::requestFocus);
        type(KeyCode.END);
        assertThat(frames.getLast()[1] - frames.getLast()[0]).isEqualTo(10);
        type(KeyCode.HOME);
        assertThat(frames.getLast()).containsExactly(0, 10);
    }

    @Test
    void theHandlesOfANarrowFrameStandBesideIt() {
        interact(() -> strip.untilProperty().set(1010));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            var shown = lookup("#overview-picture").query().snapshot(null, null);
            int middle = (int) shown.getHeight() / 2 - 10;
            var inside = shown.getPixelReader().getColor(104, middle);
            var handle = shown.getPixelReader().getColor(97, middle);
            assertThat(inside.getBrightness() - handle.getBrightness()).isGreaterThan(0.1);
        });
    }

    private void scroll(double dx, double dy) {
        picture().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 200, 100, 200, 100, false, false, false, false, false, false,
                dx, dy, dx, dy, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                null));
    }

    private void pinch(double factor) {
        picture().fireEvent(new ZoomEvent(ZoomEvent.ZOOM, 200, 100, 200, 100, false, false, false, false, false, false, factor,
                factor, null));
    }

    private void click(double x, double y, int count, boolean shift) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            mouse(type, x, y, count, shift);
        }
    }

    /** Presses, draws and lets go, faster than any robot. */
    private void throwPaper() {
        mouse(MouseEvent.MOUSE_PRESSED, 200, 150, 1, false);
        for (int x = 200; x < 260; x += 10) {
            mouse(MouseEvent.MOUSE_DRAGGED, x, 150, 1, false);
        }
        mouse(MouseEvent.MOUSE_RELEASED, 260, 150, 1, false);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int count, boolean shift) {
        picture().fireEvent(new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, count, shift, false, false, false, true, false,
                false, false, false, false, null));
    }

    private Node picture() {
        return lookup("#timeline-picture").query();
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
        public void leap(int steps, double aroundX) {
            wishes.add("leap " + steps + " at " + (int) aroundX);
        }

        @Override
        public void hold() {
            holds++;
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
