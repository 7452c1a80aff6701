// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.data.DataFolder;
import annals.data.Progress;
import annals.fonts.Typeface;
import annals.sight.PictureModel.Studio;
import annals.state.Background;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What a window stands on, opened in its order and closed in the other. */
record Services(H2Store store, Typeface typeface) implements AutoCloseable {
    /**
     * Opens them.
     *
     * @param progress told how far it has come where the store must be built
     * @throws IOException where the store cannot be opened, with what to do
     */
    static Services open(Path home, List<DataFolder> folders, Consumer<String> notices, Progress progress) throws IOException {
        H2Store store = H2Store.open(home, folders, notices, progress);
        // what the window asks for at once is read here, so that its thread does not wait for the database
        store.vocabulary();
        store.organizations();
        store.eras();
        return new Services(store, Typeface.load());
    }

    Studio studio(Background background) {
        return new Studio(store, typeface, Clock.systemUTC(), background);
    }

    @Override
    public void close() {
        store.close();
    }
}
