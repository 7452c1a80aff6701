// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it takes, and what it does. */
interface Command {
    String name();

    /** An empty specification. Nothing is made by reflection here, and picocli's own factory searches every jar for Groovy. */
    static CommandSpec grammar() {
        return CommandSpec.wrapWithoutInspection(null, Command::refuse);
    }

    /** The factory of what is made by reflection. */
    static <T> T refuse(Class<T> type) {
        throw new UnsupportedOperationException(type.getName());
    }

    /** Its arguments and help, without the options that all commands share. */
    CommandSpec spec();

    /**
     * @param arguments what was given for {@link #spec}
     * @return an {@link ExitCode}
     */
    int run(ParseResult arguments, Session session) throws IOException, Failure;
}
