// SPDX-License-Identifier: Apache-2.0
package annals.window;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.LanesBy;
import annals.query.Query;
import annals.state.LastTime;
import annals.state.Perspective;
import annals.state.ThemeChoice;
import annals.state.View;
import annals.state.ViewState;
import org.junit.jupiter.api.Test;

class LastTimeTest extends OnShippedModel {
    @Test
    void aWindowGoesOnWhereAnotherWasLeft() {
        model.filters().ask("company:meta category:model");
        model.travel().jump("llama-2");
        model.travel().turnTo(Perspective.TABLE);
        ViewState next = begin(LastTime.text(model.state(), store.index()));
        assertThat(View.of(next)).isEqualTo(View.of(model.state().state()));
        assertThat(next.language()).isEqualTo(Language.ZH);
    }

    @Test
    void ofAWindowThatShowsNothingInParticularNothingIsKept() {
        assertThat(LastTime.text(model.state(), store.index())).isEmpty();
        model.lanes().choose(LanesBy.CATEGORY);
        assertThat(LastTime.text(model.state(), store.index())).as("lanes are kept as such").isEmpty();
        assertThat(begin("")).isEqualTo(usual());
    }

    @Test
    void whatTheDataNoLongerHaveIsNoReasonNotToOpen() {
        assertThat(begin("annals:view?ask=company:nobody&see=2012-01-01/2026-01-01&lanes=company&as=timeline")).isEqualTo(usual());
        assertThat(begin("rubbish")).isEqualTo(usual());
    }

    @Test
    void everythingIsShownAgainAsAStep() {
        model.filters().ask("company:meta");
        model.travel().jump("llama-2");
        model.lanes().choose(LanesBy.CATEGORY);
        ViewState left = model.state().state();
        model.filters().showEverything();
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        assertThat(LastTime.text(model.state(), store.index())).isEmpty();
        assertThat(model.lanes().by()).isEqualTo(LanesBy.CATEGORY);
        model.state().back();
        assertThat(model.state().state()).isEqualTo(left);
    }

    private static ViewState usual() {
        return ViewState.opening(store.index(), Language.ZH, ThemeChoice.DARK);
    }

    private static ViewState begin(String text) {
        return LastTime.begin(usual(), text, store.index(), store::vocabulary);
    }
}
