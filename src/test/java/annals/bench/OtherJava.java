// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a Java process of its own, so that no measurement finds what another has warmed up or filled. */
final class OtherJava {
    /** What the program may use at most; loading must do with half of it. */
    static final String MEMORY = "-Xmx3g";

    private static final List<String> OPTIONS = List.of(MEMORY, "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=HeadlessPlus", "-Dprism.order=sw", "-Djava.awt.headless=true", "-Djavafx.pulseLogger=true");

    private OtherJava() {}

    /** The lines that it says; where it ends badly those before, and standard error says so. */
    static List<String> run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = process.inputReader()) {
            List<String> said = lines.lines().toList();
            if (process.waitFor() != 0) {
                System.err.println(main.getSimpleName() + " ended before it had measured everything");
            }
            return said;
        }
    }
}
