// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.query.Finder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;

/** The search index over the events' texts, in a folder of its own. Call it from any thread. */
final class WordIndex implements Finder.TextSearch, AutoCloseable {
    /** The library's remarks about the Java it runs on help nobody here; held, since a logger that nobody holds forgets. */
    private static final Logger REMARKS = Logger.getLogger("org.apache.lucene");

    private static final String WORDS = "words";
    private static final String ROW = "row";
    /** So far apart that no phrase reaches from one text of an event into its next. */
    private static final int GAP = 1000;

    static {
        REMARKS.setLevel(Level.SEVERE);
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private WordIndex(DirectoryReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        // an answer is kept by whoever asked
        searcher.setQueryCache(null);
    }

    /** Opens what a {@link Writer} wrote. */
    static WordIndex open(Path folder) throws IOException {
        return new WordIndex(DirectoryReader.open(directory(folder)));
    }

    /** Nothing writes into a snapshot that is read: no locks. */
    private static MMapDirectory directory(Path folder) throws IOException {
        return new MMapDirectory(folder, NoLockFactory.INSTANCE);
    }

    @Override
    public BitSet rows(String words) {
        var rows = new BitSet();
        List<String> phrase = SearchWords.of(words);
        if (phrase.isEmpty()) {
            return rows;
        }
        try {
            var query = searcher.rewrite(new PhraseQuery(WORDS, phrase.toArray(String[]::new)));
            var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer hits = weight.scorer(leaf);
                if (hits != null) {
                    NumericDocValues rowOf = DocValues.getNumeric(leaf.reader(), ROW);
                    DocIdSetIterator each = hits.iterator();
                    for (int hit = each.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = each.nextDoc()) {
                        rowOf.advanceExact(hit);
                        rows.set((int) rowOf.longValue());
                    }
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read: start the program again, which mends it", e);
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, reader.directory());
    }

    /** Writes a search index. */
    static final class Writer implements AutoCloseable {
        private static final FieldType PLACES = places();

        /** In megabytes, for the words of a million events: what does not fit is written in parts, which must be merged. */
        private static final double ROOM = 256;

        private final MMapDirectory directory;
        private final IndexWriter writer;
        // used over and over: making them takes longer than filling them
        private final Places places = new Places();
        private final NumericDocValuesField place = new NumericDocValuesField(ROW, 0);
        private final Document document = new Document();

        Writer(Path folder) throws IOException {
            directory = directory(folder);
            // merging where it is called for: no threads that outlive the writing
            writer = new IndexWriter(directory, new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler())
                    .setUseCompoundFile(true).setCommitOnClose(false).setRAMBufferSizeMB(ROOM));
            document.add(place);
            document.add(new Field(WORDS, places, PLACES));
        }

        private static FieldType places() {
            var type = new FieldType();
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
            type.setOmitNorms(true);
            type.freeze();
            return type;
        }

        /** Adds the texts that an event is found by. */
        void add(int row, List<String> texts) throws IOException {
            addCut(row, texts.stream().map(SearchWords::of).toList());
        }

        /** The same for texts that {@link SearchWords} has cut already. */
        void addCut(int row, List<List<String>> texts) throws IOException {
            place.setLongValue(row);
            places.of(texts);
            writer.addDocument(document);
        }

        /** Makes it whole. */
        void finish() throws IOException {
            writer.forceMerge(1);
            writer.commit();
        }

        @Override
        public void close() throws IOException {
            IOUtils.close(writer, directory);
        }
    }

    /** The words of an event's texts, each a place after the one before, the first of a text far behind the text before. */
    private static final class Places extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<List<String>> texts = Collections.emptyIterator();
        private Iterator<String> words = Collections.emptyIterator();

        void of(List<List<String>> all) {
            texts = all.iterator();
            words = Collections.emptyIterator();
        }

        @Override
        public boolean incrementToken() {
            boolean begins = false;
            while (!words.hasNext()) {
                if (!texts.hasNext()) {
                    return false;
                }
                words = texts.next().iterator();
                begins = true;
            }
            clearAttributes();
            step.setPositionIncrement(begins ? GAP : 1);
            term.append(words.next());
            return true;
        }
    }
}
