// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;
import java.util.ArrayList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it takes, and what it does. */
interface Command {
    String name();

    /** An empty specification. */
    static CommandSpec grammar() {
        return CommandSpec.wrapWithoutInspection(null, Command::make);
    }

    /** What picocli has to make itself: the lists of options that may be repeated. Its own factory searches every jar for Groovy. */
    static <T> T make(Class<T> type) {
        return type.cast(new ArrayList<>());
    }

    /** Its arguments and help, without the options that all commands share. */
    CommandSpec spec();

    /**
     * @param arguments what was given for {@link #spec}
     * @return an {@link ExitCode}
     */
    int run(ParseResult arguments, Session session) throws IOException, Failure;
}
