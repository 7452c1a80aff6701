// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals show}: one event or entity, whole. */
final class Show implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create();
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException, Failure {
        throw new Failure(ExitCode.USAGE, "not written yet: " + arguments + session);
    }
}
