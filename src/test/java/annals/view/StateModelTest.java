// SPDX-License-Identifier: Apache-2.0
package annals.view;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Query;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateModelTest {
    private static final ViewState FIRST =
            new ViewState(Query.EVERYTHING, new Visible(0, 100), 0, Optional.empty(), Language.EN, ThemeChoice.SYSTEM);

    private final StateModel state = new StateModel(FIRST);

    @Test
    void backAndForwardLeadThroughTheSteps() {
        select("a");
        select("b");
        state.back();
        assertThat(state.state().selected()).contains("a");
        state.back();
        assertThat(state.state()).isEqualTo(FIRST);
        assertThat(state.canGoBackProperty().get()).isFalse();
        state.forward();
        state.forward();
        assertThat(state.state().selected()).contains("b");
        assertThat(state.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void goingBackReturnsToWhereTheHandHadMovedThePicture() {
        state.move(now -> now.withVisible(new Visible(50, 150)));
        select("a");
        state.move(now -> now.withVisible(new Visible(500, 600)));
        state.back();
        assertThat(state.state().visible()).isEqualTo(new Visible(50, 150));
        assertThat(state.canGoBackProperty().get()).as("moving is no step").isFalse();
    }

    @Test
    void anotherWayForgetsTheOldOne() {
        select("a");
        state.back();
        select("b");
        assertThat(state.canGoForwardProperty().get()).isFalse();
        state.back();
        assertThat(state.state()).isEqualTo(FIRST);
    }

    @Test
    void languageAndThemeAreNoPlacesToGoBackTo() {
        select("a");
        state.speak(Language.ZH);
        state.wear(ThemeChoice.DARK);
        state.back();
        assertThat(state.state()).isEqualTo(FIRST.withLanguage(Language.ZH).withTheme(ThemeChoice.DARK));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        select("a");
        select("a");
        state.back();
        assertThat(state.state()).isEqualTo(FIRST);
    }

    @Test
    void troubleIsForgottenWithTheNextAction() {
        state.fail(new IllegalStateException("lost"));
        assertThat(state.troubleProperty().get()).isPresent();
        select("a");
        assertThat(state.troubleProperty().get()).isEmpty();
    }

    private void select(String id) {
        state.step(now -> now.withSelected(Optional.of(id)));
    }
}
