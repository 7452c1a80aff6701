// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import static org.assertj.core.api.Assertions.assertThat;

import annals.answer.AnswerModel;
import annals.model.Language;
import annals.query.LanesBy;
import annals.state.Direct;
import annals.state.Held;
import annals.state.Steps;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.window.OnShippedModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneModelTest extends OnShippedModel {
    @Test
    void everyLaneThatIsShownHasANameAndSoNoneIsWhileTheNamesAreBeingRead() {
        var state = new Steps(ViewState.opening(store.index(), Language.EN, ThemeChoice.SYSTEM));
        var answers = new AnswerModel(state, store.finder(), new Direct());
        var reading = new Held();
        var lanes = new LaneModel(state, answers, store, reading);
        assertNamed(lanes);
        for (LanesBy by : List.of(LanesBy.PERSON, LanesBy.TECHNOLOGY, LanesBy.CATEGORY)) {
            lanes.choose(by);
            assertThat(lanes.shown()).as(by.name()).isEmpty();
            reading.finish();
            assertNamed(lanes);
        }
    }

    private static void assertNamed(LaneModel lanes) {
        assertThat(lanes.shown()).as(lanes.by().name()).isNotEmpty().allSatisfy(lane -> {
            assertThat(lanes.count(lane)).isPositive();
            assertThat(lanes.present().get(lane).name().en()).isNotBlank();
        });
    }
}
