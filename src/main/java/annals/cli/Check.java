// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals check}: says what is wrong with the data. */
final class Check implements Command {
    @Override
    public String name() {
        return "check";
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
