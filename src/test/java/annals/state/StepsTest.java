// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final ViewState FIRST =
            new ViewState(Query.EVERYTHING, new Visible(0, 100), 0, Optional.empty(), Language.EN, ThemeChoice.SYSTEM,
                    Arrangement.FIRST, Perspective.TIMELINE, Optional.empty(), Aspect.FIRST);

    private static final Visible FAR = new Visible(1_000_000, 1_000_100);

    private final Steps state = new Steps(FIRST);

    @Test
    void backAndForwardLeadThroughTheSteps() {
        select("a");
        select("b");
        state.back();
        assertThat(state.state().event()).contains("a");
        state.back();
        assertThat(state.state()).isEqualTo(FIRST);
        assertThat(state.canGoBackProperty().get()).isFalse();
        state.forward();
        state.forward();
        assertThat(state.state().event()).contains("b");
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
    void stepsThatAmendEachOtherAreOneStep() {
        select("a");
        for (String letters : List.of("b", "bc", "bcd")) {
            state.amend(now -> now.withSelected(Optional.of(new Selection.OfEvent(letters))));
        }
        state.endAmending();
        state.amend(now -> now.withSelected(Optional.of(new Selection.OfEvent("e"))));
        select("f");
        state.amend(now -> now.withSelected(Optional.of(new Selection.OfEvent("g"))));
        var back = new ArrayList<String>();
        while (state.canGoBackProperty().get()) {
            state.back();
            back.add(state.state().event().orElse(""));
        }
        assertThat(back).containsExactly("f", "e", "bcd", "a", "");
    }

    @Test
    void whatChangesNothingIsAmendedByNothing() {
        select("a");
        state.amend(now -> now);
        state.amend(now -> now.withSelected(Optional.of(new Selection.OfEvent("b"))));
        state.back();
        assertThat(state.state().event()).contains("a");
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

    @Test
    void aStepFliesWhereMotionIsWantedAndIsOneStepBack() {
        state.flyWhere(() -> true);
        state.step(now -> now.withVisible(FAR).withSelected(Optional.of(new Selection.OfEvent("a"))));
        assertThat(state.state()).as("all but the place is there at once")
                .isEqualTo(FIRST.withSelected(Optional.of(new Selection.OfEvent("a"))));
        for (int frame = 1; frame < 20; frame++) {
            state.advance(frame / 40.0);
        }
        assertThat(state.state().visible().length()).isGreaterThan(1000);
        state.advance(1);
        assertThat(state.state().visible()).isEqualTo(FAR);
        assertThat(state.flightProperty().get()).isEmpty();
        state.back();
        state.advance(1);
        assertThat(state.state()).isEqualTo(FIRST);
        assertThat(state.canGoBackProperty().get()).isFalse();
    }

    @Test
    void aHandEndsAFlightWhereItIs() {
        state.flyWhere(() -> true);
        state.step(now -> now.withVisible(FAR));
        state.advance(0.3);
        Visible seen = state.state().visible();
        assertThat(seen).isNotEqualTo(FIRST.visible()).isNotEqualTo(FAR);
        state.move(now -> now.withVisible(now.visible().moved(7)));
        assertThat(state.state().visible()).isEqualTo(seen.moved(7));
        state.advance(0.4);
        assertThat(state.state().visible()).isEqualTo(seen.moved(7));
    }

    @Test
    void anotherGoalIsFlownToFromWhereTheFlightIs() {
        state.flyWhere(() -> true);
        state.step(now -> now.withVisible(FAR));
        state.advance(0.3);
        Visible seen = state.state().visible();
        state.step(now -> now.withVisible(now.visible().moved(1e6)));
        assertThat(state.state().visible()).isEqualTo(seen);
        state.advance(1);
        assertThat(state.state().visible()).as("what is wanted does not depend on the moment").isEqualTo(FAR.moved(1e6));
        state.back();
        state.advance(1);
        assertThat(state.state().visible()).isEqualTo(FAR);
    }

    @Test
    void theLanguageMayChangeInFlight() {
        state.flyWhere(() -> true);
        state.step(now -> now.withVisible(FAR).withScroll(80));
        state.advance(0.2);
        state.speak(Language.ZH);
        state.trim(10);
        state.advance(1);
        assertThat(state.state()).isEqualTo(FIRST.withVisible(FAR).withScroll(80).withLanguage(Language.ZH));
        state.trim(10);
        assertThat(state.state().scroll()).isEqualTo(10);
    }

    private void select(String id) {
        state.step(now -> now.withSelected(Optional.of(new Selection.OfEvent(id))));
    }
}
