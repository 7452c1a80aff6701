// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.view.Picture;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/**
 * The moment at which the timeline is first on the screen, for the build's training run and the bench: where the property
 * {@code annals.exit-after-first-picture} is set, it is said on standard output and the window closes.
 */
final class FirstPicture extends AnimationTimer {
    /** The third frame begins when the first is drawn: the drawing thread is never more than one frame behind. */
    private static final int FRAMES = 3;

    private final ObservableValue<Optional<Picture>> picture;
    private final Runnable close;
    private int frames;

    private FirstPicture(ObservableValue<Optional<Picture>> picture, Runnable close) {
        this.picture = picture;
        this.close = close;
    }

    static void watch(ObservableValue<Optional<Picture>> picture, Runnable close) {
        if (Boolean.getBoolean("annals.exit-after-first-picture")) {
            new FirstPicture(picture, close).start();
        }
    }

    @Override
    public void handle(long now) {
        if (picture.getValue().isPresent() && ++frames == FRAMES) {
            System.out.println("first picture");
            stop();
            close.run();
        }
    }
}
