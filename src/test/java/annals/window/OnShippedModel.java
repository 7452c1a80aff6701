// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.data.DataFolder;
import annals.fonts.Typeface;
import annals.model.Language;
import annals.sight.PictureModel;
import annals.state.Direct;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of a window's models on the shipped knowledge base, without a window. */
public abstract class OnShippedModel {
    protected static final double WIDTH = 856;
    protected static final double HEIGHT = 700;

    @TempDir
    static Path home;
    protected static H2Store store;
    protected static Typeface typeface;

    protected WindowModel model;

    @BeforeAll
    static void openStore() throws IOException {
        store = H2Store.open(home, List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true)), _ -> { });
        typeface = Typeface.load();
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    @BeforeEach
    protected void makeModel() {
        var clock = Clock.fixed(Instant.parse("2025-11-20T12:00:00Z"), ZoneOffset.UTC);
        model = new WindowModel(ViewState.opening(store.index(), Language.EN, ThemeChoice.SYSTEM),
                new PictureModel.Studio(store, typeface, clock, new Direct()));
        model.pictures().resize(WIDTH, HEIGHT);
        model.overview().resize(WIDTH, 76);
    }
}
