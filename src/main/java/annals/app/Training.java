// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.cli.Commands;
import annals.cli.ExitCode;
import annals.cli.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The run from which the build learns what the program loads at its start: all commands, then the window until its first
 * picture. Ends with the code of the first that fails.
 */
public final class Training {
    private Training() {}

    /** @param arguments a folder to work in */
    public static void main(String[] arguments) {
        Path work = Path.of(arguments[0]);
        for (List<String> command : commands(work)) {
            int code = Commands.run(command, Main.surroundings(new Terminal(System.out, System.err)));
            if (code != ExitCode.DONE) {
                System.exit(code);
            }
        }
        System.exit(ExitCode.DONE);
    }

    /** Each twice where the second time takes another way, such as finding its store built. */
    private static List<List<String>> commands(Path work) {
        var commands = new ArrayList<>(List.of(
                List.of("find", "company:openai,meta period:2012/2025 importance:>=3"),
                List.of("find", "谷歌", "--json"),
                List.of("find", "-category:deal \"neural network\"", "--csv"),
                List.of("show", "openai"),
                List.of("show", "gpt-4", "--json"),
                List.of("check")));
        for (String ending : List.of(".pdf", ".svg", ".png", ".csv", ".json")) {
            commands.add(List.of("export", "google period:2015/2017", "-o", work.resolve("export" + ending).toString()));
        }
        commands.add(List.of());
        return commands.stream().map(words -> Stream.concat(words.stream(), Stream.of("--home", work.resolve("home").toString()))
                .toList()).toList();
    }
}
