// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.query.Finder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** The search index alone, for a bench that has no store around it. */
public final class Words implements Finder.TextSearch, AutoCloseable {
    private final WordIndex index;

    private Words(WordIndex index) {
        this.index = index;
    }

    public static Words of(Path folder, int rows, IntFunction<List<String>> texts) throws IOException {
        try (var writer = new WordIndex.Writer(folder)) {
            for (int row = 0; row < rows; row++) {
                writer.add(row, texts.apply(row));
            }
            writer.finish();
        }
        return new Words(WordIndex.open(folder));
    }

    @Override
    public BitSet rows(String words) {
        return index.rows(words);
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
