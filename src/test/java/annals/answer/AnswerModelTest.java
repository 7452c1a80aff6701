// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Query;
import annals.query.QueryText;
import annals.state.Held;
import annals.state.Steps;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.window.OnShippedModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerModelTest extends OnShippedModel {
    private final Held held = new Held();
    private final List<Boolean> asking = new ArrayList<>();

    @Test
    void whoStopsWaitingIsBackAtWhatWasAnswered() {
        var state = new Steps(ViewState.opening(store.index(), Language.EN, ThemeChoice.SYSTEM));
        var answers = new AnswerModel(state, store.finder(), held);
        answers.askingProperty().subscribe(waits -> {
            asking.add(waits);
        });
        held.finish();
        state.step(now -> now.withQuery(query("company:openai")));
        answers.cancel();
        assertThat(state.state().query()).isEqualTo(Query.EVERYTHING);
        held.finish();
        assertThat(answers.answer().orElseThrow().query()).isEqualTo(Query.EVERYTHING);
        state.step(now -> now.withQuery(query("company:meta")));
        held.finish();
        assertThat(answers.answer().orElseThrow().query()).isEqualTo(query("company:meta"));
        assertThat(asking).containsExactly(true, false, true, false, true, false);
    }

    private static Query query(String text) {
        return ((QueryText.Reading.Understood) QueryText.read(text, store.vocabulary())).query();
    }
}
