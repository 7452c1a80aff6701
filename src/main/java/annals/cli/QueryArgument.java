// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Language;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading.Misunderstood;
import annals.query.QueryText.Reading.Understood;
import annals.query.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The question on a command line: one argument, or its words as several. */
final class QueryArgument {
    private QueryArgument() {}

    static void addTo(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("QUERY").index("0..*").arity("1..*").required(true).type(List.class)
                .auxiliaryTypes(String.class)
                .description("The question, such as: company:openai,meta period:2012/2025 importance:>=3 -category:deal "
                        + "transformer. An empty one (\"\") means every event.").build());
    }

    /** @throws Failure where the question is not understood */
    static Query read(ParseResult arguments, Vocabulary vocabulary) throws Failure {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        return switch (QueryText.read(Dashes.shown(String.join(" ", words)), vocabulary)) {
            case Understood(Query query) -> query;
            case Misunderstood(List<QueryText.Fault> faults) -> throw new Failure(ExitCode.WRONG,
                    faults.stream().map(fault -> fault.tell(Language.EN)).collect(Collectors.joining("\n")));
        };
    }
}
