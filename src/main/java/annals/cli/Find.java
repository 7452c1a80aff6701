// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.export.CsvExport;
import annals.export.JsonExport;
import annals.store.Answer;
import annals.store.H2Store;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals find}: lists the events that a question means. */
final class Find implements Command {
    @Override
    public String name() {
        return "find";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.grammar();
        spec.usageMessage().description("List events: date, title, companies, id. A question mark stands before a date that is "
                + "only possibly meant, such as 1956 where June 1956 is asked for.", "");
        QueryArgument.addTo(spec);
        spec.addArgGroup(ArgGroupSpec.builder().exclusive(true)
                .addArg(OptionSpec.builder("--json").type(boolean.class)
                        .description("One array of whole events, each with \"certain\": whether it surely matches.").build())
                .addArg(OptionSpec.builder("--csv").type(boolean.class)
                        .description("A table with a line of headings.").build())
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException, Failure {
        Terminal terminal = session.terminal();
        try (H2Store store = session.store()) {
            Answer answer = Answer.of(QueryArgument.read(arguments, store, terminal), store);
            if (arguments.hasMatchedOption("--json")) {
                JsonExport.write(answer, terminal.answer());
            } else if (arguments.hasMatchedOption("--csv")) {
                CsvExport.write(answer, terminal.answer());
            } else {
                int possible = EventTable.write(answer, terminal);
                terminal.flush();
                terminal.tell(count(answer.count(), store.index().size(), possible));
                if (answer.count() == 0) {
                    Instead.of(answer.query(), store).forEach(terminal::tell);
                }
            }
        }
        return ExitCode.DONE;
    }

    private static String count(int matching, int all, int possible) {
        return String.format(Locale.ROOT, "%,d of %,d %s", matching, all, all == 1 ? "event" : "events") + (possible == 0 ? "."
                : String.format(Locale.ROOT, "; the dates of the %,d with a question mark are only possibly meant.", possible));
    }
}
