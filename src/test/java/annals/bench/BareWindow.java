// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;

/** The least that a JavaFX program can show: a stage with a canvas in it. Says so when it is on the screen, and ends. */
public final class BareWindow extends Application {
    /** The third frame begins when the first is drawn: the drawing thread is never more than one frame behind. */
    private static final int FRAME_AFTER_THE_FIRST_PICTURE = 3;

    @Override
    public void start(Stage stage) {
        var canvas = new Canvas(1280, 800);
        canvas.getGraphicsContext2D().fillRect(100, 100, 200, 20);
        stage.setScene(new Scene(new Group(canvas)));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == FRAME_AFTER_THE_FIRST_PICTURE) {
                    System.out.println(StartBench.FIRST_PICTURE);
                    Platform.exit();
                }
            }
        }.start();
    }

    /** As the program does: a main class that is no {@link Application} itself. */
    public static final class Launcher {
        private Launcher() {}

        public static void main(String[] arguments) {
            Application.launch(BareWindow.class, arguments);
        }
    }
}
