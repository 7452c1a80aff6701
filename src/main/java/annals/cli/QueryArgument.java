// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Language;
import annals.query.Mended;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading.Misunderstood;
import annals.query.QueryText.Reading.Understood;
import annals.store.H2Store;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The question on a command line: one argument, or its words as several. */
final class QueryArgument {
    /** So much of a question is shown around what is wrong in it, in characters. */
    private static final int SHOWN = 72;

    private QueryArgument() {}

    static void addTo(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("QUERY").index("0..*").arity("1..*").required(true).type(List.class)
                .auxiliaryTypes(String.class)
                .description(Usage.whole("The question, such as: company:openai,meta period:2012/2025 importance:>=3 -category:deal "
                        + "transformer. A star stands for the rest of a word: \"open*\". An empty one (\"\") means every event.")).build());
    }

    /**
     * The question; a word that nothing has gives way to one that is there, which the terminal is told.
     *
     * @throws Failure where the question is not understood
     */
    static Query read(ParseResult arguments, H2Store store, Terminal terminal) throws Failure {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        String question = Dashes.shown(String.join(" ", words));
        return switch (QueryText.read(question, store.vocabulary())) {
            case Understood(Query query) -> {
                Mended mended = store.finder().mend(query);
                mended.told().forEach(one -> terminal.tell(one.en()));
                yield mended.query();
            }
            case Misunderstood(List<QueryText.Fault> faults) -> throw new Failure(ExitCode.WRONG,
                    faults.stream().map(fault -> told(fault, question)).collect(Collectors.joining("\n")));
        };
    }

    /** What is wrong, and below it the part of the question that is, with a mark under its first character. */
    private static String told(QueryText.Fault fault, String question) {
        String reason = fault.tell(Language.EN);
        int at = Math.clamp(fault.at(), 0, question.length());
        int from = Math.max(0, at - SHOWN / 2);
        int until = Math.min(question.length(), from + SHOWN);
        String before = (from > 0 ? "... " : "") + question.substring(from, at);
        return (fault.word().length() > SHOWN ? reason.replace(fault.word(), fault.word().substring(0, SHOWN / 2) + "...") : reason)
                + "\n  " + before + question.substring(at, until) + (until < question.length() ? " ..." : "")
                + "\n  " + " ".repeat(before.codePoints().map(QueryArgument::columns).sum()) + "^";
    }

    /** Columns of a terminal that a character takes: Han characters and their like take two. */
    private static int columns(int character) {
        return character >= 0x1100 && (Character.isIdeographic(character) || Character.UnicodeBlock.of(character)
                == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION || character >= 0xFF01 && character <= 0xFF60) ? 2 : 1;
    }
}
