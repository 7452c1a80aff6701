// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Language;
import annals.model.Text;
import annals.time.EdtfDate;
import java.util.List;

/** Reads a question from text and prints it back: printing a query and reading that again gives the same value. */
public final class QueryText {
    private QueryText() {}

    /** What became of a text. */
    public sealed interface Reading {
        record Understood(Query query) implements Reading {}

        /** At least one fault, in the order of the text. */
        record Misunderstood(List<Fault> faults) implements Reading {}
    }

    /**
     * A part of the text that was not understood.
     *
     * @param word the part
     * @param at its place in the text, from 0
     * @param reason what is wrong with it and the nearest thing that would be understood
     */
    public record Fault(String word, int at, Text reason) {
        public String tell(Language language) {
            return reason.in(language);
        }
    }

    /**
     * What became of a text that somebody is still writing.
     *
     * @param reading of the text as far as it is written; {@code Misunderstood} only for what lies behind the writer
     * @param unfinished what is wrong so far with the part that is being written, which the question then lacks
     */
    public record Draft(Reading reading, List<Fault> unfinished) {
        public Draft {
            unfinished = List.copyOf(unfinished);
        }
    }

    /** What became of a period that was typed without a field. */
    public sealed interface PeriodReading {
        record Understood(EdtfDate period) implements PeriodReading {}

        record Misunderstood(Fault fault) implements PeriodReading {}
    }

    /** Reads a stretch of time as people write it: EDTF, or two years with a dash such as 2012-2025. */
    public static PeriodReading period(String text) {
        return FieldValues.period(new QueryReader.Word(text, 0));
    }

    /** Reads all of it; every fault is told, not only the first. */
    public static Reading read(String text, Vocabulary vocabulary) {
        return new QueryReader(text, vocabulary).read();
    }

    /**
     * Reads a text to whose end somebody is still writing: a last word without a space behind it is only begun, as if it had a
     * star, and so is a last phrase without a quote behind it. What leaves something out does so once it is whole.
     */
    public static Draft draft(String text, Vocabulary vocabulary) {
        return new QueryReader(text, vocabulary).draft();
    }

    /** What could be completed at the end of a text that somebody is still writing. */
    public static Writing writing(String text, Vocabulary vocabulary) {
        return new QueryReader(text, vocabulary).writing();
    }

    /** The question as text, ids for names; the empty text for everything. */
    public static String print(Query query) {
        return QueryPrinter.print(query);
    }
}
