// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataCheck;
import annals.data.DataFolder;
import annals.data.Problem;
import annals.data.Problem.Severity;
import annals.model.Language;
import annals.model.Text;
import annals.query.QueryText;
import annals.query.QueryText.Reading.Misunderstood;
import annals.query.QueryText.Reading.Understood;
import annals.query.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code annals check}: says everything that is wrong with the data, by the reader, the schemas and the rules of the house. */
final class Check implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.grammar();
        spec.usageMessage().description("Say everything that is wrong with the data, as file:line:column: message. Ends with 1 "
                + "where anything is left out for it, or the shipped data break a rule.", "");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("DIR").index("0..*").arity("0..*").type(List.class)
                .auxiliaryTypes(Path.class)
                .description("Folders to check alone; what they lack is taken from the shipped data. Without any, the shipped "
                        + "folder, yours and those of --data are checked.").build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException {
        List<Path> named = arguments.matchedPositionalValue(0, List.of());
        for (Path folder : named) {
            String fault = fault(folder);
            if (fault != null) {
                throw new ParameterException(arguments.commandSpec().commandLine(), fault);
            }
        }
        List<DataFolder> given = session.place().folders();
        List<DataFolder> checked = named.isEmpty() ? given
                : named.stream().map(folder -> new DataFolder(folder, false)).toList();
        List<DataFolder> lent = named.isEmpty() ? List.of() : given;
        List<Problem> problems = DataCheck.of(checked, lent, given.getFirst().path().resolve("schema"),
                knowledge -> questions(Vocabulary.of(knowledge)));
        problems.forEach(problem -> session.terminal().tell(problem.tell(Language.EN)));
        session.terminal().say(summary(checked, problems));
        return errors(problems) == 0 ? ExitCode.DONE : ExitCode.WRONG;
    }

    /** Why there is nothing to check; null where there is. */
    private static @Nullable String fault(Path folder) throws IOException {
        if (Place.notThere(folder) instanceof String fault) {
            return fault;
        }
        var data = new DataFolder(folder, false);
        return data.isEmpty() ? data.nothingRead() : null;
    }

    private static Function<String, Optional<Text>> questions(Vocabulary vocabulary) {
        return text -> switch (QueryText.read(text, vocabulary)) {
            case Understood _ -> Optional.empty();
            case Misunderstood(var faults) -> Optional.of(faults.getFirst().reason());
        };
    }

    private static String summary(List<DataFolder> checked, List<Problem> problems) throws IOException {
        int files = 0;
        for (DataFolder folder : checked) {
            files += folder.files().size();
        }
        long errors = errors(problems);
        return count(files, "file") + " checked: " + count(errors, "error") + ", "
                + count(problems.size() - errors, "warning") + ".";
    }

    private static String count(long number, String what) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    }
}
