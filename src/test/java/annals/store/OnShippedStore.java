// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask the store of the shipped knowledge base. */
public abstract class OnShippedStore {
    @TempDir
    private static Path home;
    protected static H2Store store;

    @BeforeAll
    static void open() throws IOException {
        store = H2Store.open(home, List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true)), _ -> { });
    }

    @AfterAll
    static void close() {
        store.close();
    }
}
