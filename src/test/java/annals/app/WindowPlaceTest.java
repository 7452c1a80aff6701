// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.app.Settings.Frame;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class WindowPlaceTest extends ApplicationTest {
    private static final Frame LAST = new Frame(40, 30, 800, 500, true, false);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);
    private static final Rectangle2D MAIN = new Rectangle2D(0, 25, 1440, 875);

    private Stage stage;
    private WindowPlace place;

    @Override
    public void start(Stage given) {
        stage = given;
        stage.setFullScreen(false);
        stage.setMaximized(false);
        place = new WindowPlace(stage, LAST);
        stage.setScene(new Scene(new Group(), place.usual().width(), place.usual().height()));
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void leave() {
        interact(() -> {
            stage.setFullScreen(false);
            stage.setMaximized(false);
        });
    }

    @Test
    void whereItIsMovedToIsRemembered() {
        interact(() -> {
            stage.setX(120);
            stage.setY(60);
        });
        interact(() -> assertThat(place.toRemember()).isEqualTo(new Frame(120, 60, 800, 500, true, false)));
    }

    @Test
    void theFullScreenIsNotRememberedButThePlaceBeforeIt() throws TimeoutException {
        interact(() -> stage.setFullScreen(true));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> stage.getScene().getWidth() > 800).get());
        interact(() -> assertThat(place.toRemember()).isEqualTo(LAST));
    }

    @Test
    void maximizedIsRememberedWithThePlaceBeforeIt() {
        interact(() -> stage.setMaximized(true));
        interact(() -> assertThat(place.toRemember()).isEqualTo(new Frame(40, 30, 800, 500, true, true)));
        interact(() -> stage.setFullScreen(true));
        interact(() -> assertThat(place.toRemember()).isEqualTo(new Frame(40, 30, 800, 500, true, true)));
    }

    @Test
    void whatAScreenShowsStaysWhereItIs() {
        Frame left = new Frame(-1200, 40, 1100, 700, true, false);
        assertThat(WindowPlace.within(left, List.of(MAIN, LEFT))).isEqualTo(left);
    }

    @Test
    void aCornerBeyondTheEdgeIsBroughtBackToTheScreenThatShowsMost() {
        assertThat(WindowPlace.within(new Frame(-300, -60, 1000, 700, true, false), List.of(MAIN, LEFT)))
                .isEqualTo(new Frame(0, 25, 1000, 700, true, false));
        assertThat(WindowPlace.within(new Frame(1430, 880, 1000, 700, true, true), List.of(MAIN)))
                .isEqualTo(new Frame(440, 200, 1000, 700, true, true));
    }

    @Test
    void itIsNoLargerThanItsScreen() {
        assertThat(WindowPlace.within(new Frame(-1900, 0, 2500, 1400, true, false), List.of(MAIN, LEFT)))
                .isEqualTo(new Frame(-1920, 0, 1920, 1080, true, false));
    }

    @Test
    void whereAScreenIsGoneTheSystemChooses() {
        Frame gone = WindowPlace.within(new Frame(-1600, 40, 1500, 700, true, true), List.of(MAIN));
        assertThat(gone).isEqualTo(new Frame(0, 0, 1440, 700, false, true));
    }
}
