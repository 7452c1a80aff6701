// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.cli.ExitCode;
import annals.cli.Place;
import annals.cli.Terminal;
import annals.export.Exporter;
import annals.model.Language;
import annals.query.Condition;
import annals.query.Query;
import annals.state.ViewState;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What the program does where it cannot have a window: says why and what to do, and leaves the opening view as a picture. */
final class NoWindow {
    private NoWindow() {}

    /** Why there is no display, and what to do. */
    static String noDisplay(Map<String, String> environment) {
        String display = environment.getOrDefault("DISPLAY", "");
        return (display.isEmpty() ? "There is no display to open the window on: DISPLAY is not set."
                : "There is no display to open the window on: " + display + ", which DISPLAY names, does not answer.")
                + " Start Annals in a desktop session, or use its commands, which need none: \"annals --help\" lists them.";
    }

    /** Which library is missing, and what to do. */
    static String noLibrary(String reason) {
        return "A system library that windows need is missing (" + reason.replaceFirst("\\.$", "") + ")."
                + " Install GTK 3 (on Debian and Ubuntu: apt-get install libgtk-3-0) and start Annals again,"
                + " or use its commands, which need none: \"annals --help\" lists them.";
    }

    /** Writes the opening view into the home and says where. */
    static int picture(Place place, Terminal terminal) throws IOException {
        Path picture = place.home().resolve("opening-view.png");
        try (H2Store store = H2Store.open(place.home(), place.folders(), terminal::tell)) {
            var opening = new Condition.Period(ViewState.openingPeriod(store.index()));
            Exporter.openingView(store, Query.EVERYTHING.only(opening), Language.of(Locale.getDefault()), picture);
        }
        terminal.tell("What the window would open with is drawn in " + picture + ".");
        return ExitCode.NO_DISPLAY;
    }
}
