// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.query.Condition.Words;
import annals.query.Finder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/** The search index over the events' texts, in a folder of its own. Call it from any thread. */
final class WordIndex implements Finder.TextSearch, AutoCloseable {
    /** The library's remarks about the Java it runs on help nobody here; held, since a logger that nobody holds forgets. */
    private static final Logger REMARKS = Logger.getLogger("org.apache.lucene");

    /** Words, and pairs of signs, with their places. */
    static final String WORDS = "words";
    /** Which rows have a word that begins with a letter, or a name of several words. */
    static final String SHORTCUTS = "shortcuts";

    /** Of a shorter word, one slip makes too many others. */
    private static final int SURE = 4;

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

    /** Opens what a {@link WordWriter} wrote, which is of one part, or of none where there are no rows. */
    static WordIndex open(Path folder) throws IOException {
        return new WordIndex(DirectoryReader.open(directory(folder)));
    }

    /** Nothing writes into a snapshot that is read: no locks. */
    static MMapDirectory directory(Path folder) throws IOException {
        return new MMapDirectory(folder, NoLockFactory.INSTANCE);
    }

    /** The first sign of a word, as the shortcuts have it. */
    static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    @Override
    public BitSet rows(Collection<Words> any) {
        var rows = new FixedBitSet(reader.maxDoc());
        try {
            for (var part : reader.leaves()) {
                for (Words words : any) {
                    addRows(SearchWords.of(words.text()), words.begun(), part.reader(), rows);
                }
            }
            return BitSet.valueOf(rows.getBits());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<String> near(String word) {
        List<String> cut = SearchWords.of(word);
        // a number with another digit is another number
        if (cut.size() != 1 || cut.getFirst().length() < SURE || !cut.getFirst().codePoints().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var slips = new CompiledAutomaton(new LevenshteinAutomata(cut.getFirst(), true).toAutomaton(1));
        String best = null;
        int most = 0;
        try {
            for (var part : reader.leaves()) {
                Terms terms = part.reader().terms(WORDS);
                if (terms != null) {
                    TermsEnum each = slips.getTermsEnum(terms);
                    while (each.next() != null) {
                        if (each.docFreq() > most) {
                            most = each.docFreq();
                            best = each.term().utf8ToString();
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return Optional.ofNullable(best);
    }

    @Override
    public List<String> forms(String word) {
        List<String> cut = SearchWords.of(word);
        var found = new ArrayList<String>();
        var forms = new WordForms(cut.size() == 1 ? cut.getFirst() : "");
        if (!forms.beginning().isEmpty()) {
            try {
                for (var part : reader.leaves()) {
                    eachBegun(part.reader().terms(WORDS), forms.beginning(), each -> {
                        String other = each.term().utf8ToString();
                        if (forms.has(other)) {
                            found.add(other);
                        }
                    });
                }
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
        return found;
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("the search index cannot be read: start the program again, which mends it", e);
    }

    private void addRows(List<String> wanted, boolean begun, LeafReader part, FixedBitSet rows) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        // a sign is a whole word as soon as it is there
        if (begun && !SearchWords.isSign(wanted.getLast())) {
            if (wanted.size() == 1) {
                addBegun(wanted.getFirst(), part, rows);
            } else {
                addBegunPhrase(wanted, part, rows);
            }
        } else if (wanted.size() == 1) {
            addRows(part.postings(new Term(WORDS, wanted.getFirst()), PostingsEnum.NONE), rows);
        } else {
            var name = part.postings(new Term(SHORTCUTS, KnownNames.written(wanted)), PostingsEnum.NONE);
            addRows(name == null ? phrase(wanted) : name, rows);
        }
    }

    private static void addBegun(String word, LeafReader part, FixedBitSet rows) throws IOException {
        if (word.equals(firstLetter(word))) {
            addRows(part.postings(new Term(SHORTCUTS, word), PostingsEnum.NONE), rows);
        } else {
            eachBegun(part.terms(WORDS), word, PostingsEnum.NONE, hits -> addRows(hits, rows));
        }
    }

    /** Known names that go so are found at a look; of the other rows that have the words at all, the places are compared. */
    private void addBegunPhrase(List<String> wanted, LeafReader part, FixedBitSet rows) throws IOException {
        List<String> whole = wanted.subList(0, wanted.size() - 1);
        var left = new FixedBitSet(reader.maxDoc());
        addRows(whole, false, part, left);
        var named = new FixedBitSet(reader.maxDoc());
        eachBegun(part.terms(SHORTCUTS), KnownNames.written(wanted), PostingsEnum.NONE, hits -> addRows(hits, named));
        rows.or(named);
        left.andNot(named);
        var having = new FixedBitSet(reader.maxDoc());
        addBegun(wanted.getLast(), part, having);
        left.and(having);
        if (!left.scanIsEmpty()) {
            var ends = PhraseEnds.of(whole, left, part);
            eachBegun(part.terms(WORDS), wanted.getLast(), PostingsEnum.POSITIONS, hits -> ends.addFollowed(hits, rows));
        }
    }

    /** What is done with the rows of a word. */
    private interface Hits {
        void take(PostingsEnum hits) throws IOException;
    }

    /** What is done with a word. */
    private interface Found {
        void take(TermsEnum word) throws IOException;
    }

    private static void eachBegun(@Nullable Terms terms, String begun, Found taking) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        var bytes = new BytesRef(begun);
        boolean there = each.seekCeil(bytes) != TermsEnum.SeekStatus.END;
        while (there && StringHelper.startsWith(each.term(), bytes)) {
            taking.take(each);
            there = each.next() != null;
        }
    }

    private static void eachBegun(@Nullable Terms terms, String begun, int features, Hits taking) throws IOException {
        var hits = new PostingsEnum[1];
        eachBegun(terms, begun, word -> {
            hits[0] = word.postings(hits[0], features);
            taking.take(hits[0]);
        });
    }

    private static void addRows(@Nullable DocIdSetIterator hits, FixedBitSet rows) throws IOException {
        if (hits != null) {
            hits.nextDoc();
            hits.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, rows, 0);
        }
    }

    /** The rows with the words in their order; of signs side by side as few pairs as hold them all. */
    private @Nullable DocIdSetIterator phrase(List<String> wanted) throws IOException {
        var phrase = new PhraseQuery.Builder();
        for (int from = 0, until; from < wanted.size(); from = until) {
            until = from + 1;
            while (until < wanted.size() && SearchWords.pair(wanted, until - 1)) {
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
        var weight = searcher.createWeight(searcher.rewrite(phrase.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
        Scorer hits = weight.scorer(reader.leaves().getFirst());
        return hits == null ? null : hits.iterator();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, reader.directory());
    }
}
