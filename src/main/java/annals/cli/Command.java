// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it takes, and what it does. */
interface Command {
    String name();

    /** Its arguments and help, without the options that all commands share. */
    CommandSpec spec();

    /**
     * @param arguments what was given for {@link #spec}
     * @return an {@link ExitCode}
     */
    int run(ParseResult arguments, Session session) throws IOException, Failure;
}
