// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.query.Condition.Words;
import annals.query.Query.Term;
import annals.query.QueryText.Draft;
import annals.query.QueryText.Fault;
import annals.query.QueryText.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one question, from left to right; goes on after a fault, so that all of them are told at once. */
final class QueryReader {
    /** A part of the question as it was meant, and its place. */
    record Word(String text, int at) {}

    private final String text;
    private final Vocabulary vocabulary;
    private final FieldValues values;
    private final List<Term> terms = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Bare words side by side: some of them together may be a name. Only the first may be excluded. */
    private final List<Word> run = new ArrayList<>();
    private boolean runExcluded;
    /** Whether somebody is still writing at the end of the text. */
    private boolean writing;
    /** The value that was begun last in the present term; null where that has none. */
    private Writing.Part.@Nullable Value value;
    private int at;

    QueryReader(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        values = new FieldValues(vocabulary, faults);
    }

    Reading read() {
        skipSpace();
        while (at < text.length()) {
            readTerm();
            skipSpace();
        }
        return reading();
    }

    private Reading reading() {
        endRun();
        faults.sort(Comparator.comparingInt(Fault::at));
        return faults.isEmpty() ? new Reading.Understood(new Query(terms)) : new Reading.Misunderstood(List.copyOf(faults));
    }

    Draft draft() {
        writing = true;
        var unfinished = new ArrayList<Fault>();
        skipSpace();
        while (at < text.length()) {
            int before = faults.size();
            readTerm();
            if (at == text.length()) {
                List<Fault> last = faults.subList(before, faults.size());
                unfinished.addAll(last);
                last.clear();
            }
            skipSpace();
        }
        return new Draft(reading(), unfinished);
    }

    Writing writing() {
        writing = true;
        var words = new ArrayList<String>();
        Optional<Writing.Part> part = Optional.empty();
        skipSpace();
        while (at < text.length()) {
            value = null;
            int first = at;
            readTerm();
            int start = Signs.dash(text.charAt(first)) ? first + 1 : first;
            boolean bare = value == null && start < at && !Signs.quote(text.charAt(start));
            String term = text.substring(start, at);
            if (value != null || start > first) {
                words.clear();
            } else {
                words.add(term);
            }
            part = at < text.length() ? Optional.empty() : Optional.<Writing.Part>ofNullable(value)
                    .or(() -> bare && !Signs.hasStar(term) ? Optional.of(new Writing.Part.Word(start, term)) : Optional.empty());
            skipSpace();
        }
        return new Writing(String.join(" ", words), part);
    }

    private void readTerm() {
        int start = at;
        boolean excluded = Signs.dash(text.charAt(at));
        if (excluded) {
            at++;
            if (at == text.length() || Signs.space(text.charAt(at))) {
                faults.add(QueryFaults.loneDash(new Word(text.substring(start, at), start)));
                return;
            }
        }
        if (Signs.quote(text.charAt(at))) {
            endRun();
            readPhrase(excluded);
            return;
        }
        Word word = bareWord();
        if (at < text.length() && Signs.colon(text.charAt(at))) {
            endRun();
            readField(word, excluded);
        } else if (writing && at == text.length() || Signs.hasStar(word.text())) {
            readBegun(word, excluded);
        } else {
            if (excluded) {
                endRun();
                runExcluded = true;
            }
            run.add(word);
        }
    }

    private void readPhrase(boolean excluded) {
        int start = at;
        Quoted quoted = quoted();
        if (quoted == null) {
            return;
        }
        var written = new Word(text.substring(start, at), start);
        String words = quoted.starred ? quoted.text.substring(0, quoted.text.length() - 1) : quoted.text;
        boolean atWord = !words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1));
        if (quoted.text.isBlank()) {
            faults.add(QueryFaults.emptyPhrase(written));
        } else if (quoted.starred && !atWord) {
            faults.add(QueryFaults.loneStar(written));
        } else if (excluded && !quoted.closed) {
            faults.add(QueryFaults.notYetLeftOut(written));
        } else {
            terms.add(new Term(new Words(words, quoted.starred || !quoted.closed && atWord), excluded));
        }
    }

    /** A bare word with a star behind it, or one that is still being written: part of a name only if that is whole with it. */
    private void readBegun(Word word, boolean excluded) {
        if (!excluded && !Signs.hasStar(word.text()) && endWithName(word)) {
            return;
        }
        endRun();
        int last = word.text().length() - 1;
        boolean starred = Signs.star(word.text().charAt(last));
        String begun = starred ? word.text().substring(0, last) : word.text();
        if (begun.isEmpty()) {
            faults.add(QueryFaults.loneStar(word));
        } else if (Signs.hasStar(begun)) {
            faults.add(QueryFaults.starWithin(word));
        } else if (excluded && !starred) {
            faults.add(QueryFaults.notYetLeftOut(word));
        } else {
            terms.add(new Term(new Words(begun, true), excluded));
        }
    }

    private Word bareWord() {
        int start = at;
        while (at < text.length() && !Signs.space(text.charAt(at)) && !Signs.colon(text.charAt(at))
                && !Signs.quote(text.charAt(at))) {
            at++;
        }
        return new Word(text.substring(start, at), start);
    }

    private void readField(Word name, boolean excluded) {
        var field = Field.of(name.text());
        if (field.isEmpty()) {
            int end = endOfUnknown();
            faults.add(QueryFaults.unknownField(name, text.substring(name.at(), end)));
            at = end;
            return;
        }
        at++;
        List<Word> given = readValues(name, field.get());
        if (!given.isEmpty()) {
            values.condition(field.get(), given).ifPresent(condition -> terms.add(new Term(condition, excluded)));
        }
    }

    /** Where what follows a word that is no field ends: a fault each for its words would only repeat itself. */
    private int endOfUnknown() {
        int end = at;
        boolean inQuotes = false;
        while (end < text.length() && (inQuotes || !Signs.space(text.charAt(end)))) {
            inQuotes ^= text.charAt(end) == '"';
            end++;
        }
        return end;
    }

    /** The values behind a colon, commas between them; none of them where one is missing or without end. */
    private List<Word> readValues(Word name, Field field) {
        var read = new ArrayList<Word>();
        while (true) {
            skipSpace();
            int start = at;
            value = new Writing.Part.Value(field, start, text.substring(start), read.stream().map(Word::text).toList());
            if (at == text.length() || Signs.comma(text.charAt(at)) || startsField()) {
                faults.add(QueryFaults.noValue(name, read.isEmpty()));
                skipCommas();
                return List.of();
            }
            Quoted written = Signs.quote(text.charAt(at)) ? quoted() : new Quoted(bareValue(), false, true);
            if (written == null) {
                return List.of();
            }
            read.add(new Word(written.text, start));
            int behind = at;
            skipSpace();
            if (at == text.length() || !Signs.comma(text.charAt(at))) {
                at = behind;
                return read;
            }
            at++;
        }
    }

    private void skipCommas() {
        while (at < text.length() && Signs.comma(text.charAt(at))) {
            at++;
        }
    }

    /** Whether the next field begins where a value should. */
    private boolean startsField() {
        int start = at;
        if (Signs.dash(text.charAt(at))) {
            at++;
        }
        Word word = bareWord();
        boolean field = at < text.length() && Signs.colon(text.charAt(at)) && Field.of(word.text()).isPresent();
        at = start;
        return field;
    }

    private String bareValue() {
        int start = at;
        while (at < text.length() && !Signs.space(text.charAt(at)) && !Signs.comma(text.charAt(at))
                && !Signs.quote(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * What stood between quotes.
     *
     * @param starred whether it ends with a star that was not taken as it is
     * @param closed whether a quote ended it; if not, it is still being written
     */
    private record Quoted(String text, boolean starred, boolean closed) {}

    /** What stands between the quotes that begin here, a backslash taking any sign as it is; null where a quote is missing. */
    private @Nullable Quoted quoted() {
        int start = at;
        char open = text.charAt(at++);
        var inside = new StringBuilder();
        boolean starred = false;
        while (at < text.length() && !Signs.closes(open, text.charAt(at))) {
            boolean asItIs = text.charAt(at) == '\\' && at + 1 < text.length();
            at += asItIs ? 1 : 0;
            starred = !asItIs && Signs.star(text.charAt(at));
            inside.append(text.charAt(at++));
        }
        boolean closed = at < text.length();
        if (!closed && !writing) {
            faults.add(QueryFaults.openQuote(new Word(text.substring(start), start)));
            return null;
        }
        at += closed ? 1 : 0;
        return new Quoted(inside.toString(), starred, closed);
    }

    private void skipSpace() {
        while (at < text.length() && Signs.space(text.charAt(at))) {
            at++;
        }
    }

    /** Turns the run into terms: the longest names first, the other words one by one. */
    private void endRun() {
        for (int first = 0; first < run.size();) {
            int length = longestName(first);
            String words = String.join(" ", run.subList(first, first + length).stream().map(Word::text).toList());
            terms.add(new Term(new Words(words), runExcluded && first == 0));
            first += length;
        }
        run.clear();
        runExcluded = false;
    }

    /** Ends the run and the begun word as one where the last words and it are a whole name, which may still go on. */
    private boolean endWithName(Word begun) {
        for (int first = runExcluded ? 1 : 0; first < run.size(); first++) {
            String words = String.join(" ", run.subList(first, run.size()).stream().map(Word::text).toList()) + ' ' + begun.text();
            if (!vocabulary.named(words).isEmpty()) {
                run.subList(first, run.size()).clear();
                endRun();
                terms.add(new Term(new Words(words, true), false));
                return true;
            }
        }
        return false;
    }

    private int longestName(int first) {
        var words = new StringBuilder(run.get(first).text());
        int longest = 1;
        for (int next = first + 1; next < run.size(); next++) {
            words.append(' ').append(run.get(next).text());
            String joined = words.toString();
            if (Spelling.fold(joined).length() > vocabulary.longestFolded()) {
                break;
            }
            if (!vocabulary.named(joined).isEmpty()) {
                longest = next - first + 1;
            }
        }
        return longest;
    }
}
