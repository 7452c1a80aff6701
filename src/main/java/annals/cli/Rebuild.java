// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.store.H2Store;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals rebuild}: throws the store away and builds it again from the JSON. */
final class Rebuild implements Command {
    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.grammar();
        spec.usageMessage().description("Throw the store away and build it again from the JSON files.", "");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException {
        H2Store.discard(session.place().home(), session.place().folders());
        try (H2Store store = session.store()) {
            session.terminal().tell("Built the store again: " + store.index().size() + " events, data version "
                    + store.version() + ".");
        }
        return ExitCode.DONE;
    }
}
