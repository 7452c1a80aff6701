// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import static org.assertj.core.api.Assertions.assertThat;

import annals.control.TimelineView;
import annals.model.Language;
import annals.state.Perspective;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {
    @Test
    void noKeyDoesTwoThings() {
        List<String> keys = Arrays.stream(Action.values()).flatMap(action -> action.strokes().stream()).map(Stroke::says).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void aKeyThatIsToldIsTheKeyThatDoesIt(Action action) {
        for (Stroke stroke : action.isDeed() ? action.strokes() : List.<Stroke>of()) {
            if (action.group() == Action.Group.MOVE) {
                assertThat(TimelineView.Key.of(stroke.code(), stroke.shift())).as(stroke.says()).isEqualTo(action.onTimeline());
            } else {
                assertThat(Action.of(pressed(stroke), false)).as(stroke.says()).contains(action);
            }
        }
    }

    @Test
    void whoTypesIsNotInterrupted() {
        assertThat(Action.of(key("?", KeyCode.SLASH, false, true), true)).isEmpty();
        assertThat(Action.of(key("/", KeyCode.SLASH, false, false), true)).isEmpty();
        assertThat(Action.of(key("z", KeyCode.Z, true, false), true)).isEmpty();
        assertThat(Action.of(key("z", KeyCode.Z, true, false), false)).contains(Action.UNDO);
        assertThat(Action.of(key("k", KeyCode.K, true, false), true)).contains(Action.SEARCH);
        assertThat(Action.of(key("", KeyCode.F8, false, false), true)).as("it writes nothing").contains(Action.PAGE);
        // on a German keyboard the question mark is Shift and the key behind the zero
        assertThat(Action.of(key("?", KeyCode.UNDEFINED, false, true), false)).contains(Action.KEYS);
        assertThat(Action.of(key("", KeyCode.NUMPAD2, true, false), false)).contains(Action.TABLE);
        assertThat(Action.of(key("k", KeyCode.K, false, false), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void everyPerspectiveHasAnAction(Perspective perspective) {
        assertThat(Action.of(perspective).perspective()).isEqualTo(Optional.of(perspective));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActionHasANameOfItsOwn(Language language) {
        assertThat(Arrays.stream(Action.values()).map(action -> action.says().in(language)).toList()).doesNotHaveDuplicates();
    }

    private static KeyEvent pressed(Stroke stroke) {
        boolean sign = stroke.says().length() == 1;
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", sign ? stroke.says() : "", stroke.code(), stroke.shift() || stroke.says().equals("?"),
                stroke.says().contains("Ctrl"), stroke.says().contains("Alt"), false);
    }

    private static KeyEvent key(String typed, KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code, shift, control, false, false);
    }
}
