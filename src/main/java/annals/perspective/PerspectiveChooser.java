// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Action;
import annals.kit.Buttons;
import annals.kit.Kit;
import annals.state.Perspective;
import annals.state.ViewState;
import annals.words.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which perspective the window shows, and turns to another. */
public final class PerspectiveChooser extends SegmentedButton {
    private final Kit kit;
    private final ObservableValue<Perspective> perspective;
    private final ObservableValue<Boolean> tight;

    /** @param tight whether there is little room, so that pictures must do for words */
    public PerspectiveChooser(Kit kit, ObservableValue<Boolean> tight) {
        this.kit = kit;
        this.tight = tight;
        perspective = kit.model().state().stateProperty().map(ViewState::perspective);
        setId("perspectives");
        accessibleTextProperty().bind(kit.words().live(Message.PERSPECTIVES));
        getButtons().setAll(Arrays.stream(Perspective.values()).map(this::button).toList());
    }

    private ToggleButton button(Perspective one) {
        var button = new ToggleButton();
        ObservableValue<String> name = kit.words().live(Action.of(one).says());
        button.setId("perspective-" + one.name().toLowerCase(Locale.ROOT));
        button.accessibleTextProperty().bind(name);
        button.textProperty().bind(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(new FontIcon(icon(one)));
        tight.subscribe(little -> button.setContentDisplay(little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        Buttons.hint(button, Action.of(one).tip(kit.words()));
        // a second click on the same one would leave none selected
        button.setOnAction(_ -> {
            button.setSelected(true);
            kit.model().travel().turnTo(one);
        });
        perspective.subscribe(shown -> button.setSelected(Objects.equals(shown, one)));
        return button;
    }

    private static Feather icon(Perspective perspective) {
        return switch (perspective) {
            case TIMELINE -> Feather.CLOCK;
            case TABLE -> Feather.LIST;
            case FIGURES -> Feather.TRENDING_UP;
            case STORIES -> Feather.BOOK_OPEN;
            case COMPARE -> Feather.COLUMNS;
        };
    }
}
