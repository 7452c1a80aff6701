// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.Theme;
import annals.fonts.Typeface;
import annals.model.FigureKind;
import annals.model.Language;
import annals.query.Query;
import annals.store.OnShippedStore;
import annals.time.Span;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chart of parameters looks as it did. */
class ChartGoldenTest extends OnShippedStore {
    @ParameterizedTest
    @CsvSource({"LIGHT, EN", "DARK, ZH"})
    void theChartOfParametersLooksAsItDid(Theme theme, Language language) throws IOException {
        Golden.compare("figures-" + theme.name().toLowerCase(Locale.ROOT), picture(theme, language));
    }

    private static BufferedImage picture(Theme theme, Language language) {
        var values = ChartValues.of(store, store.find(Query.EVERYTHING),
                store.figures().of(new FigureKind("1", "parameters")).orElseThrow());
        var stretch = Span.of(LocalDate.of(2017, 1, 1), LocalDate.of(2024, 1, 1));
        Drawing drawing = new ChartPicture(store, Typeface.load(), language)
                .draw(values, Optional.empty(), Optional.of(stretch), new ChartPicture.Frame(1000, 560)).drawing();
        return Golden.painted(drawing, theme);
    }
}
