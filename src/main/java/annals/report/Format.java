// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Text;
import annals.picture.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an exported file holds; the ending of its name says which. */
public enum Format {
    /** A report to read: pages. */
    PDF("PDF", "pdf"),
    /** The same report for a browser. */
    HTML("HTML", "html"),
    /** The same report as plain text with marks, for places that know GitHub's Markdown. */
    MARKDOWN("Markdown", "md"),
    /** The timeline as lines and letters. */
    SVG("SVG", "svg"),
    /** The timeline as pixels. */
    PNG("PNG", "png"),
    /** The events as the data folder holds them. */
    JSON("JSON", "json"),
    /** The events as a table. */
    CSV("CSV", "csv"),
    /** The events as days of a calendar. */
    ICALENDAR("iCalendar", "ics"),
    /** The sources for LaTeX. */
    BIBTEX("BibTeX", "bib"),
    /** The sources for citation programs. */
    CSL("CSL-JSON", "csl.json");

    private final String title;
    private final String ending;

    Format(String title, String ending) {
        this.title = title;
        this.ending = "." + ending;
    }

    /** What it is called, in every language. */
    public String title() {
        return title;
    }

    /** Whether it shows the timeline, in lanes. */
    public boolean showsTimeline() {
        return this == PDF || this == HTML || this == SVG || this == PNG;
    }

    /** Whether it holds what the events cite, and no event itself. */
    public boolean holdsSources() {
        return this == BIBTEX || this == CSL;
    }

    /** Whether it is printed on sheets of paper. */
    public boolean takesPaper() {
        return this == PDF || this == HTML;
    }

    /** The ending of a file's name, such as {@code .pdf}. */
    public String ending() {
        return ending;
    }

    /** What of the events it has no place for, to be said before and after it is written; empty where nothing worth saying is lost. */
    public Optional<Text> loses() {
        return this == ICALENDAR ? Optional.of(Words.CALENDAR_LOSES.text()) : Optional.empty();
    }

    /** By the ending of a file's name, in capitals or small letters, the longest that fits; empty where it is none of these. */
    public static Optional<Format> of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.ending))
                .max(Comparator.comparingInt(format -> format.ending.length()));
    }

    /** All endings, such as {@code .pdf, .html or .md}. */
    public static String endings() {
        List<String> all = Stream.of(values()).map(Format::ending).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    /** What is wrong with a name that ends in none of them. */
    public static String unknown(Path target) {
        return "The name \"" + target.getFileName() + "\" does not tell what to write: let it end in " + endings() + ".";
    }
}
