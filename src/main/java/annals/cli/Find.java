// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.EventJson;
import annals.model.Event;
import annals.query.Matches;
import annals.query.Query;
import annals.store.H2Store;
import java.io.IOException;
import java.util.List;
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
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("List events: date, title, companies, id. A date that is only possibly in the period "
                + "asked for has a question mark before it.", "");
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
        try (H2Store store = session.store()) {
            Query query = QueryArgument.read(arguments, store.vocabulary());
            Matches matches = store.find(query);
            int[] rows = matches.rows().toArray();
            List<Event> events = store.events(rows);
            if (arguments.hasMatchedOption("--json")) {
                json(events, rows, matches, session.terminal());
            } else {
                EventTable.write(events, row -> matches.certain(rows[row]), store, session.terminal());
                session.terminal().tell(count(matches.count(), store.index().size()));
            }
        }
        return ExitCode.DONE;
    }

    private static void json(List<Event> events, int[] rows, Matches matches, Terminal terminal) throws IOException {
        for (int place = 0; place < rows.length; place++) {
            terminal.say((place == 0 ? "[" : "") + EventJson.write(events.get(place), matches.certain(rows[place]))
                    + (place == rows.length - 1 ? "]" : ","));
        }
        if (rows.length == 0) {
            terminal.say("[]");
        }
    }

    private static String count(int matching, int all) {
        return matching + " of " + all + (all == 1 ? " event." : " events.");
    }
}
