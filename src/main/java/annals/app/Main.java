// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.cli.Commands;
import annals.cli.ExitCode;
import annals.cli.Place;
import annals.cli.Surroundings;
import annals.cli.Terminal;
import annals.data.DataFolder;
import annals.export.ReportFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program starts: the window without a command, else the command line. The shipped knowledge base is the
 * folder that the property {@code annals.data} names, or {@code data} in the working folder.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // pictures are drawn in memory: nothing else of Java than JavaFX may look for a display
        System.setProperty("java.awt.headless", "true");
        speakTheUsersLanguage(System.getenv());
        var terminal = new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        System.exit(Commands.run(List.of(arguments), surroundings(terminal)));
    }

    static Surroundings surroundings(Terminal terminal) {
        Path shipped = Path.of(System.getProperty("annals.data", "data")).toAbsolutePath().normalize();
        Path home = Home.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        return new Surroundings(new DataFolder(shipped, true), home, terminal, (place, report) -> window(place, report, terminal));
    }

    private static int window(Place place, Optional<ReportFile> report, Terminal terminal) throws IOException {
        return switch (WindowApplication.launch(place.home(), place.folders(), report, terminal::tell)) {
            case WindowOutcome.Closed _ -> ExitCode.DONE;
            case WindowOutcome.NoKnowledge(String reason) -> {
                terminal.tell(reason);
                yield ExitCode.ENVIRONMENT;
            }
            case WindowOutcome.NoDisplay _ -> {
                terminal.tell(NoWindow.noDisplay(System.getenv()));
                yield report.isPresent() ? ExitCode.NO_DISPLAY : NoWindow.picture(place, terminal);
            }
            case WindowOutcome.NoWindowLibrary(String reason) -> {
                terminal.tell(NoWindow.noLibrary(reason));
                yield report.isPresent() ? ExitCode.NO_DISPLAY : NoWindow.picture(place, terminal);
            }
        };
    }

    /** Where the launcher had to put the locale aside for the sake of UTF-8, its language still counts. */
    private static void speakTheUsersLanguage(Map<String, String> environment) {
        String locale = environment.getOrDefault("ANNALS_LOCALE", "").replaceFirst("[.@].*", "").replace('_', '-');
        if (!locale.isEmpty() && !Locale.forLanguageTag(locale).getLanguage().isEmpty()) {
            Locale.setDefault(Locale.forLanguageTag(locale));
        }
    }
}
