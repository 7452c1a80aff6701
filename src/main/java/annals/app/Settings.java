// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.data.SafeFile;
import annals.model.Language;
import annals.query.LanesBy;
import annals.reading.TableLook;
import annals.state.TextSize;
import annals.state.ThemeChoice;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the window remembers from one time to the next.
 *
 * @param frame where the window was; width and height in pixels, positive
 * @param lanes what its lanes were by
 * @param table how its table was arranged
 * @param textSize in percent
 * @param view what it showed, as text; empty where that was nothing in particular
 */
record Settings(Frame frame, Language language, ThemeChoice theme, LanesBy lanes, TableLook table, int textSize, String view) {
    private static final String FILE = "window.properties";

    /** Place and size of a window. {@code placed} is false where the system is to choose the place. */
    record Frame(double x, double y, double width, double height, boolean placed, boolean maximized) {
        static final Frame FIRST = new Frame(0, 0, 1440, 900, false, false);
    }

    /** What was remembered in a home folder; the system's language and theme where nothing was. Never fails. */
    static Settings read(Path home, Locale system) {
        var properties = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (NoSuchFileException first) {
            return new Settings(Frame.FIRST, Language.of(system), ThemeChoice.SYSTEM, LanesBy.COMPANY, TableLook.FIRST,
                    TextSize.LEAST, "");
        } catch (IOException | IllegalArgumentException unreadable) {
            // forgotten settings are no reason not to open
        }
        double width = number(properties, "width", Frame.FIRST.width());
        double height = number(properties, "height", Frame.FIRST.height());
        boolean placed = properties.containsKey("x") && properties.containsKey("y");
        return new Settings(
                new Frame(number(properties, "x", 0), number(properties, "y", 0), Math.max(640, width), Math.max(480, height),
                        placed, Boolean.parseBoolean(properties.getProperty("maximized"))),
                choice(properties, "language", Language.of(system)), choice(properties, "theme", ThemeChoice.SYSTEM),
                choice(properties, "lanes", LanesBy.COMPANY), TableLook.read(properties.getProperty("table", "")),
                Math.clamp(Math.round(number(properties, "text-size", TextSize.LEAST)), TextSize.LEAST, TextSize.MOST),
                properties.getProperty("view", ""));
    }

    /** The same for a window that shows nothing in particular. */
    Settings withoutView() {
        return new Settings(frame, language, theme, lanes, table, textSize, "");
    }

    /** Whether no window was ever open in this home. */
    static boolean none(Path home) {
        return Files.notExists(home.resolve(FILE));
    }

    /** @throws IOException where home cannot be written */
    void write(Path home) throws IOException {
        var lines = new TreeMap<String, String>();
        if (frame.placed()) {
            lines.put("x", String.valueOf(Math.round(frame.x())));
            lines.put("y", String.valueOf(Math.round(frame.y())));
        }
        lines.put("width", String.valueOf(Math.round(frame.width())));
        lines.put("height", String.valueOf(Math.round(frame.height())));
        lines.put("maximized", String.valueOf(frame.maximized()));
        lines.put("language", language.name().toLowerCase(Locale.ROOT));
        lines.put("lanes", lanes.word());
        lines.put("table", table.text());
        lines.put("theme", theme.name().toLowerCase(Locale.ROOT));
        lines.put("text-size", String.valueOf(textSize));
        lines.put("view", view.replace("\\", "\\\\"));
        String text = lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
        Files.createDirectories(home);
        SafeFile.write(home.resolve(FILE), text);
    }

    private static double number(Properties properties, String key, double otherwise) {
        try {
            double value = Double.parseDouble(properties.getProperty(key, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static <E extends Enum<E>> E choice(Properties properties, String key, E otherwise) {
        try {
            return Enum.valueOf(otherwise.getDeclaringClass(), properties.getProperty(key, "").strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
