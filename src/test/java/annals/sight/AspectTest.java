// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.FigureKind;
import annals.sight.CompareModel.Chosen;
import annals.sight.FiguresModel.Gathered;
import annals.state.Aspect;
import annals.state.Perspective;
import annals.state.View;
import annals.state.Visible;
import annals.window.OnShippedModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is chosen in Figures and Compare is a step to go back from, and part of what one saves. */
class AspectTest extends OnShippedModel {
    private static final FigureKind VALUATION = new FigureKind("USD", "valuation");

    @BeforeEach
    void look() {
        model.travel().turnTo(Perspective.FIGURES);
    }

    @Test
    void backLeadsFromTheAxisToTheKindAndToTheKindBefore() {
        FigureKind first = kind();
        boolean suits = model.figures().isLogarithmic();
        model.figures().choose(VALUATION);
        boolean own = model.figures().isLogarithmic();
        model.figures().chooseAxis(!own);
        assertThat(kind()).isEqualTo(VALUATION);
        model.state().back();
        assertThat(model.figures().isLogarithmic()).isEqualTo(own);
        assertThat(kind()).isEqualTo(VALUATION);
        model.state().back();
        assertThat(kind()).isEqualTo(first);
        assertThat(model.figures().isLogarithmic()).isEqualTo(suits);
        model.state().forward();
        assertThat(kind()).isEqualTo(VALUATION);
    }

    @Test
    void anotherKindHasTheAxisThatSuitsIt() {
        model.figures().chooseAxis(false);
        model.figures().choose(VALUATION);
        assertThat(model.state().state().aspect().logarithmic()).isEmpty();
    }

    @Test
    void aSavedViewShowsTheSameFiguresAgain() {
        model.figures().choose(VALUATION);
        model.figures().chooseAxis(true);
        String text = model.saved().text();
        model.figures().choose(new FigureKind("1", "parameters"));
        assertThat(model.saved().open(text)).isEmpty();
        assertThat(kind()).isEqualTo(VALUATION);
        assertThat(model.figures().isLogarithmic()).isTrue();
    }

    @Test
    void whereNothingIsChosenTheKindWithTheMostFiguresOfTheAnswerIsShown() {
        model.filters().ask("company:anthropic");
        Gathered gathered = model.figures().gatheredProperty().get().orElseThrow();
        assertThat(kind()).isEqualTo(gathered.kinds().getFirst().own().kind());
    }

    @Test
    void theTwoCompaniesAreAStepAndPartOfASavedView() {
        model.travel().turnTo(Perspective.COMPARE);
        Chosen foremost = compared();
        List<Integer> choices = model.compare().choices();
        var other = new Chosen(choices.getLast(), choices.getFirst());
        model.compare().choose(other.above(), other.below());
        assertThat(compared()).isEqualTo(other);
        String text = model.saved().text();
        model.state().back();
        assertThat(compared()).isEqualTo(foremost);
        model.saved().open(text);
        assertThat(compared()).isEqualTo(other);
    }

    @Test
    void companiesWithoutALaneGiveWayToThoseThatTheAnswerHasMostOf() {
        model.travel().turnTo(Perspective.COMPARE);
        Chosen foremost = compared();
        View now = View.of(model.state().state());
        model.filters().open(new View(now.query(), now.visible(), now.lanes(), now.perspective(), now.selected(), now.told(),
                now.aspect().comparing(new Aspect.Facing("nobody", "openai"))));
        assertThat(compared()).isEqualTo(foremost);
    }

    @Test
    void fitShowsTheTimeOfTheKindsValues() {
        model.figures().choose(VALUATION);
        model.fit();
        Visible shown = model.state().state().visible();
        model.figures().values().stream().filter(value -> value.when() != null).forEach(value -> {
            assertThat(value.when().bounds().earliestStart()).isGreaterThanOrEqualTo((long) shown.from());
            assertThat(value.when().bounds().latestEnd()).isLessThanOrEqualTo((long) Math.ceil(shown.until()));
        });
        model.travel().turnTo(Perspective.TIMELINE);
        model.fit();
        assertThat(model.state().state().visible().length()).isGreaterThan(shown.length());
    }

    private FigureKind kind() {
        return model.figures().gatheredProperty().get().flatMap(Gathered::values).orElseThrow().own().kind();
    }

    private Chosen compared() {
        return model.compare().comparisonProperty().get().orElseThrow().lanes();
    }
}
