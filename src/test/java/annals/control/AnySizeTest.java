// SPDX-License-Identifier: Apache-2.0
package annals.control;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Tone.Token;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/** What is drawn stands any size: a window lays out what it has no room for, and edges may be wider than what they are around. */
class AnySizeTest extends ApplicationTest {
    private static final Function<Style, Font> FONTS = style -> new Font(style.size());
    private static final double[] SMALL = {0, 0, 0.25, 1, 2, 3, 9, 10, 11, 23, 24, 25};

    private final Drawing drawing = new Drawing(400, 300, List.of(new Mark.Box(new Rect(100, 100, 80, 20), 4, Token.ACCENT)),
            List.of(new Spot(new Rect(100, 100, 80, 20), new Subject.Item(7, 2))));
    private Pane pane;

    private enum Kind { TIMELINE, OVERVIEW, DRAWING }

    @Override
    public void start(Stage stage) {
        pane = new Pane();
        stage.setScene(new Scene(pane, 400, 300));
        stage.show();
    }

    @ParameterizedTest
    @EnumSource
    void noCanvasIsNegativeWhateverTheSizeAndTheEdgesOfItsControl(Kind kind) {
        interact(() -> {
            Control control = make(kind);
            control.getTransforms().add(new Scale(1, 1));
            pane.getChildren().setAll(control);
            control.requestFocus();
            var random = new Random(23);
            for (int round = 0; round < 400; round++) {
                control.setStyle("-fx-border-color: red; -fx-border-width: " + random.nextInt(4) + "; -fx-padding: " + random.nextInt(12) + ";");
                ((Scale) control.getTransforms().getFirst()).setX(1 + random.nextInt(3) / 2.0);
                control.resize(any(random), any(random));
                control.applyCss();
                control.requestLayout();
                control.layout();
                assertThat(canvases(control)).as("%s of %s x %s, %s", kind, control.getWidth(), control.getHeight(), control.getStyle())
                        .isNotEmpty().allMatch(canvas -> canvas.getWidth() >= 0 && canvas.getHeight() >= 0);
            }
        });
    }

    private static List<Canvas> canvases(Parent within) {
        return within.getChildrenUnmodifiable().stream().flatMap(node -> switch (node) {
            case Canvas canvas -> Stream.of(canvas);
            case Parent parent -> canvases(parent).stream();
            default -> Stream.empty();
        }).toList();
    }

    private static double any(Random random) {
        return random.nextBoolean() ? SMALL[random.nextInt(SMALL.length)] : random.nextInt(600);
    }

    private Control make(Kind kind) {
        var told = new Told();
        switch (kind) {
            case TIMELINE -> {
                var view = new TimelineView(told, FONTS);
                view.drawingProperty().set(drawing);
                return view;
            }
            case OVERVIEW -> {
                var strip = new OverviewStrip(told::resize, (_, _) -> { }, FONTS);
                strip.drawingProperty().set(drawing);
                strip.placeProperty().set(new OverviewStrip.Place(second -> second / 10, x -> x * 10));
                strip.fromProperty().set(1000);
                strip.untilProperty().set(2000);
                return strip;
            }
            case DRAWING -> {
                var view = new DrawingView(told, FONTS);
                view.drawingProperty().set(drawing);
                return view;
            }
        }
        throw new AssertionError(kind);
    }

    /** What is told of a size can be drawn; nothing else is heard. */
    private static final class Told implements TimelineView.Wishes, DrawingView.Wishes {
        @Override
        public void resize(double width, double height) {
            assertThat(Math.min(width, height)).isNotNegative();
        }

        @Override
        public void resize(double width) {
            assertThat(width).isNotNegative();
        }

        @Override
        public void pan(double dx, double dy) {}

        @Override
        public void scroll(double to) {}

        @Override
        public void zoom(int steps, double aroundX) {}

        @Override
        public void leap(int steps, double aroundX) {}

        @Override
        public void hold() {}

        @Override
        public void click(Subject subject, double screenX, double screenY) {}

        @Override
        public void choose(Subject subject, double screenX, double screenY) {}

        @Override
        public void press(TimelineView.Key key) {}

        @Override
        public void hover(Subject subject, Consumer<String> answer) {}
    }
}
