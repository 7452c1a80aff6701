// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.draw.Theme;
import annals.model.Language;
import annals.picture.Golden;
import annals.state.Perspective;
import annals.time.EdtfDate;
import annals.window.OnShippedModel;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two companies that face each other look as they did, in years whose events change seldom. */
class CompareGoldenTest extends OnShippedModel {
    @ParameterizedTest
    @CsvSource({"LIGHT, EN", "DARK, ZH"})
    void twoCompaniesLookAsTheyDid(Theme theme, Language language) throws IOException {
        model.state().speak(language);
        model.travel().turnTo(Perspective.COMPARE);
        model.compare().resize(1000, 560);
        model.filters().ask("period:2012/2021");
        model.travel().go(EdtfDate.parse("2014/2021"));
        model.compare().choose(lane("openai"), lane("google"));
        model.travel().select(store.index().row("bert").orElseThrow());
        Golden.compare("compare-" + theme.name().toLowerCase(Locale.ROOT),
                Golden.painted(model.compare().pictureProperty().get().orElseThrow(), theme));
    }

    private int lane(String key) {
        return model.compare().looks().stream().map(look -> look.key()).toList().indexOf(key);
    }
}
