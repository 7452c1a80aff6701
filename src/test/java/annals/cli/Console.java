// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import annals.export.ReportFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines in this process, on the shipped knowledge base and a home of its own. */
final class Console {
    /** How a command ended and what it said. */
    record Outcome(int code, String out, String err) {}

    private final Path home;
    /** The places at which a window was asked for. */
    final List<Place> windows = new ArrayList<>();
    /** The reports that windows were asked for with. */
    final List<ReportFile> reports = new ArrayList<>();
    /** Whether there is one for windows. */
    boolean display = true;

    Console(Path home) {
        this.home = home;
    }

    /** How many events are shipped, read from the files alone. */
    static int events() throws IOException {
        var shipped = new DataFolder(Path.of(System.getProperty("annals.data")), true);
        return DataFolder.read(List.of(shipped)).value().events().size();
    }

    Outcome run(String... arguments) {
        return run(Path.of(System.getProperty("annals.data")), arguments);
    }

    Outcome run(Path shipped, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Commands.run(List.of(arguments), new Surroundings(new DataFolder(shipped, true), home, new Terminal(out, err),
                (place, report) -> {
                    windows.add(place);
                    report.ifPresent(reports::add);
                    return display ? ExitCode.DONE : ExitCode.NO_DISPLAY;
                }));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
