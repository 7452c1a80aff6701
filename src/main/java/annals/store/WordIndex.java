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
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;

/** The search index over the events' texts, in a folder of its own. Call it from any thread. */
final class WordIndex implements Finder.TextSearch, AutoCloseable {
    /** The library's remarks about the Java it runs on help nobody here; held, since a logger that nobody holds forgets. */
    private static final Logger REMARKS = Logger.getLogger("org.apache.lucene");

    private static final String WORDS = "words";
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
        List<String> wanted = SearchWords.of(words);
        if (wanted.isEmpty()) {
            return new BitSet();
        }
        try {
            var query = searcher.rewrite(query(wanted));
            var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            var rows = new FixedBitSet(reader.maxDoc());
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer hits = weight.scorer(leaf);
                if (hits != null) {
                    DocIdSetIterator each = hits.iterator();
                    each.nextDoc();
                    each.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, rows, -leaf.docBase);
                }
            }
            return BitSet.valueOf(rows.getBits());
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read: start the program again, which mends it", e);
        }
    }

    /** The words in their order; of signs side by side as few pairs as hold them all. */
    private static Query query(List<String> wanted) {
        var phrase = new PhraseQuery.Builder();
        for (int from = 0, until; from < wanted.size(); from = until) {
            until = from + 1;
            while (until < wanted.size() && pair(wanted, until - 1)) {
                until++;
            }
            if (until == from + 1) {
                phrase.add(new Term(WORDS, wanted.get(from)), from);
            }
            for (int at = from; at + 1 < until; at += 2) {
                phrase.add(new Term(WORDS, wanted.get(at) + wanted.get(at + 1)), at);
            }
            if (until > from + 1 && (until - from) % 2 == 1) {
                phrase.add(new Term(WORDS, wanted.get(until - 2) + wanted.get(until - 1)), until - 2);
            }
        }
        return phrase.build();
    }

    /** Whether a word and the one behind it are signs, which stand in the index as a pair too. */
    private static boolean pair(List<String> words, int at) {
        return at + 1 < words.size() && SearchWords.isSign(words.get(at)) && SearchWords.isSign(words.get(at + 1));
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, reader.directory());
    }

    /** Writes a search index. Its documents are the rows, in their order: what is found needs no translation. */
    static final class Writer implements AutoCloseable {
        private static final FieldType PLACES = places();

        /** In megabytes, for the words of a million events: what does not fit is written in parts, which must be merged. */
        private static final double ROOM = 256;

        private final MMapDirectory directory;
        private final IndexWriter writer;
        // used over and over: making them takes longer than filling them
        private final Places places = new Places();
        private final Document document = new Document();
        private int added;

        Writer(Path folder) throws IOException {
            directory = directory(folder);
            var neighbours = new LogDocMergePolicy();
            // in one file however large, or one part that is whole would be written once more
            neighbours.setNoCFSRatio(1);
            // merging where it is called for: no threads that outlive the writing; and neighbours only, so that rows stay in order
            writer = new IndexWriter(directory, new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler())
                    .setMergePolicy(neighbours).setUseCompoundFile(true).setCommitOnClose(false).setRAMBufferSizeMB(ROOM));
            document.add(new Field(WORDS, places, PLACES));
        }

        private static FieldType places() {
            var type = new FieldType();
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
            type.setOmitNorms(true);
            type.freeze();
            return type;
        }

        /** Adds the texts that the event of the next row is found by. */
        void add(int row, List<String> texts) throws IOException {
            addCut(row, texts.stream().map(SearchWords::of).toList());
        }

        /** The same for texts that {@link SearchWords} has cut already. */
        void addCut(int row, List<List<String>> texts) throws IOException {
            if (row != added) {
                throw new IllegalArgumentException("row " + row + " comes after " + added + " rows");
            }
            added++;
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

    /**
     * The words of an event's texts, each a place after the one before, the first of a text far behind the text before; a pair
     * of signs stands where its first one does.
     */
    private static final class Places extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<List<String>> texts = Collections.emptyIterator();
        private List<String> words = List.of();
        private int next;
        private boolean pairNext;

        void of(List<List<String>> all) {
            texts = all.iterator();
            words = List.of();
            next = 0;
            pairNext = false;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (pairNext) {
                pairNext = false;
                step.setPositionIncrement(0);
                term.append(words.get(next - 1)).append(words.get(next));
                return true;
            }
            while (next == words.size()) {
                if (!texts.hasNext()) {
                    return false;
                }
                words = texts.next();
                next = 0;
            }
            step.setPositionIncrement(next == 0 ? GAP : 1);
            term.append(words.get(next));
            pairNext = pair(words, next);
            next++;
            return true;
        }
    }
}
