// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.model.Knowledge;
import annals.query.Condition;
import annals.query.Finder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The search index alone, for a bench that has no store around it. */
public final class Words implements Finder.TextSearch, AutoCloseable {
    private final WordIndex index;

    private Words(WordIndex index) {
        this.index = index;
    }

    /** Of all that events are found by, each event a row. */
    public static Words of(Path folder, Knowledge knowledge) throws IOException {
        var texts = new SearchTexts(knowledge);
        try (var writer = new WordWriter(folder)) {
            for (int row = 0; row < knowledge.events().size(); row++) {
                writer.add(row, texts.of(knowledge.events().get(row)));
            }
            writer.finish();
        }
        return new Words(WordIndex.open(folder));
    }

    @Override
    public BitSet rows(Collection<Condition.Words> any) {
        return index.rows(any);
    }

    @Override
    public List<String> forms(String word) {
        return index.forms(word);
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
