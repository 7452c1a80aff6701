// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.cli.Commands;
import annals.cli.ExitCode;
import annals.cli.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runs from which the build learns what the program loads for its commands, see {@code src/build/Image.java}. Ends
 * with the code of the first that fails.
 */
public final class Training {
    private Training() {}

    /** @param arguments {@code ask} for the commands that answer, {@code write} for the others; and a folder to work in */
    public static void main(String[] arguments) {
        Path work = Path.of(arguments[1]);
        for (List<String> command : arguments[0].equals("ask") ? asking() : writing(work)) {
            List<String> words = Stream.concat(command.stream(), Stream.of("--home", work.resolve(arguments[0]).toString())).toList();
            int code = Commands.run(words, Main.surroundings(new Terminal(System.out, System.err)));
            if (code != ExitCode.DONE) {
                System.exit(code);
            }
        }
        System.exit(ExitCode.DONE);
    }

    /** Each twice, for the second time takes another way: it finds its store built. */
    private static List<List<String>> asking() {
        return List.of(
                List.of("find", "company:openai,meta period:2012/2025 importance:>=3"),
                List.of("find", "谷歌", "--json"),
                List.of("find", "-category:deal \"neural network\"", "--csv"),
                List.of("show", "openai"),
                List.of("show", "gpt-4", "--json"));
    }

    private static List<List<String>> writing(Path work) {
        return Stream.concat(Stream.of(List.of("check")), Stream.of(".pdf", ".svg", ".png", ".csv", ".json")
                .map(ending -> List.of("export", "google period:2015/2017", "-o", work.resolve("export" + ending).toString()))).toList();
    }
}
