// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where something is under way, and turns as long as it is seen; where little motion is wanted it stands still. */
public final class Wheel extends StackPane {
    public Wheel() {
        var turning = new ProgressIndicator();
        turning.setMinSize(0, 0);
        var still = new FontIcon(Feather.LOADER);
        ObservableValue<Boolean> calm = sceneProperty().map(Scene::getPreferences).flatMap(Scene.Preferences::reducedMotionProperty).orElse(false);
        still.visibleProperty().bind(calm);
        turning.visibleProperty().bind(still.visibleProperty().not());
        getStyleClass().add("wheel");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        getChildren().addAll(turning, still);
    }
}
