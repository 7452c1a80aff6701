// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** Writes a {@link WordIndex}. Its documents are the rows, in their order: what is found needs no translation. */
final class WordWriter implements AutoCloseable {
    /** In megabytes, for the words of a million events: what does not fit is written in parts, which must be merged. */
    private static final double ROOM = 256;

    private final MMapDirectory directory;
    private final IndexWriter writer;
    // used over and over: making them takes longer than filling them
    private final Places places = new Places();
    private final Shortcuts shortcuts = new Shortcuts();
    private final Document document = new Document();
    private int added;

    WordWriter(Path folder) throws IOException {
        directory = WordIndex.directory(folder);
        var neighbours = new LogDocMergePolicy();
        // in one file however large, or one part that is whole would be written once more
        neighbours.setNoCFSRatio(1);
        // merging where it is called for: no threads that outlive the writing; and neighbours only, so that rows stay in order
        writer = new IndexWriter(directory, new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(neighbours).setUseCompoundFile(true).setCommitOnClose(false).setRAMBufferSizeMB(ROOM));
        document.add(new Field(WordIndex.WORDS, places, keeping(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS)));
        document.add(new Field(WordIndex.SHORTCUTS, shortcuts, keeping(IndexOptions.DOCS)));
    }

    private static FieldType keeping(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Adds what the event of the next row is found by. */
    void add(int row, CutTexts texts) throws IOException {
        if (row != added) {
            throw new IllegalArgumentException("row " + row + " comes after " + added + " rows");
        }
        added++;
        places.of(texts.words());
        shortcuts.of(texts);
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

    /**
     * The words of an event's texts, each a place after the one before, the first of a text far behind the text before; a pair
     * of signs stands where its first one does.
     */
    private static final class Places extends TokenStream {
        /** So far apart that no phrase reaches from one text of an event into its next. */
        private static final int GAP = 1000;

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
            pairNext = SearchWords.pair(words, next);
            next++;
            return true;
        }
    }

    /** What would take long to find by the words: all that begin with a letter, and a name of several. */
    private static final class Shortcuts extends TokenStream {
        private static final int PLAIN = 128;

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> letters = new ArrayList<>();
        /** The letters of English that are in the list; others may be there twice, which the index does not mind. */
        private final BitSet plain = new BitSet(PLAIN + 1);
        private Iterator<String> next = Collections.emptyIterator();
        private Iterator<String> names = Collections.emptyIterator();

        void of(CutTexts texts) {
            letters.clear();
            plain.clear();
            texts.words().forEach(words -> words.forEach(this::addLetter));
            next = letters.iterator();
            names = texts.names().iterator();
        }

        private void addLetter(String word) {
            char first = word.charAt(0);
            boolean known = first < PLAIN && plain.get(first);
            if (!known && !SearchWords.isSign(word)) {
                plain.set(Math.min(first, PLAIN));
                letters.add(WordIndex.firstLetter(word));
            }
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            next = next.hasNext() ? next : names;
            if (!next.hasNext()) {
                return false;
            }
            term.append(next.next());
            return true;
        }
    }
}
