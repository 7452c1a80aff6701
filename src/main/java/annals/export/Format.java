// SPDX-License-Identifier: Apache-2.0
package annals.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an exported file holds; the ending of its name says which. */
public enum Format {
    PDF, SVG, PNG, JSON, CSV;

    /** The ending of a file's name, such as {@code .pdf}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** By the ending of a file's name, in capitals or small letters; empty where it is none of these. */
    public static Optional<Format> of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /** What is wrong with a name that ends in none of them. */
    public static String unknown(Path target) {
        String known = Stream.of(values()).limit(values().length - 1L).map(Format::ending).collect(Collectors.joining(", "));
        return "cannot tell what to write from the name \"" + target.getFileName() + "\": let it end in " + known + " or "
                + values()[values().length - 1].ending();
    }
}
