// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Language;
import annals.pdf.Html;
import annals.pdf.Paper;
import annals.picture.TimelinePage;
import annals.picture.Words;
import annals.store.Answer;
import annals.time.DateWords;
import annals.time.EdtfDate;
import annals.time.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** What all chapters of a report have in common: language, paper, title, style and the line at the foot of each page. */
public record Report(Answer answer, ExportJob job, Volume volume) {
    /** Kept free at each side of a sheet with a timeline, in millimetres; as in report.css. */
    static final double SHEET_SIDE = 12;
    /** Where a page of text lies: title and contents find room on fewer pages. */
    private static final String LYING = """
            .subject { margin-top: 18pt }
            .period { margin-bottom: 12pt }
            .contents li { padding-bottom: 2pt }
            """;

    /** The language of all but second titles and summaries. */
    public Language language() {
        return job.languages().getFirst();
    }

    /** The words in that language. */
    public String say(Words words, Object... given) {
        return words.in(language(), given);
    }

    /** A heading in all languages of the job. */
    Html heading(Html heading, Words words) {
        heading.text(say(words));
        job.languages().stream().skip(1)
                .forEach(other -> heading.add("span", "second").text(" " + words.in(other), ReportEvent.tag(other)));
        return heading;
    }

    /** A chapter to be written, nothing in it yet but the line at the foot. */
    public Html chapter() {
        return chapter(styles(job.paper()));
    }

    /** The same with a style of its own. */
    public Html chapter(String styles) {
        Html root = Html.root(ReportEvent.tag(language()));
        Html head = root.add("head");
        head.add("title").verbatim(Html.printable(title()));
        head.add("meta").with("name", "author").with("content", say(Words.PROGRAM));
        head.add("meta").with("name", "subject").with("content", question());
        head.add("style").verbatim(styles);
        Html body = root.add("body");
        Html footer = body.add("div", "footer").text(say(Words.COLON, say(Words.QUESTION), question()));
        footer.add("span", "version").text(say(Words.COLON, say(Words.DATA), answer.version()));
        if (!volume.alone()) {
            footer.add("span", "version").text(say(Words.VOLUME_OF, volume.number(), volume.of()));
        }
        return body;
    }

    /** Whether it stands on numbered pages, rather than on one that scrolls. */
    boolean paged() {
        return Format.of(job.target()).map(format -> format == Format.PDF).orElse(true);
    }

    private String title() {
        String title = Heading.of(answer, language());
        return volume.alone() ? title : title + say(Words.CLAUSE) + say(Words.VOLUME_OF, volume.number(), volume.of());
    }

    public String question() {
        return answer.question().isEmpty() ? say(Words.EVERYTHING) : answer.question();
    }

    /** The last day that the data know of. */
    String lastDay() {
        LocalDate day = Span.day(answer.store().index().lastSecond() - 1);
        boolean far = Math.abs(day.getYear()) > 9999;
        return worded(far ? EdtfDate.ofYear(day.getYear()) : EdtfDate.parse(day.toString()));
    }

    String worded(EdtfDate date) {
        return DateWords.of(date, language().locale());
    }

    /** What a timeline page is called. */
    public String title(TimelinePage page, boolean whole) {
        String stretch = Heading.period(answer, language()).filter(_ -> whole).orElseGet(() -> worded(page.stretch()));
        if (page.shown() < page.of()) {
            return say(Words.FOREMOST, stretch, page.shown(), page.of());
        }
        if (whole && page.parts() == 1) {
            return say(Words.WHOLE_PERIOD, stretch);
        }
        return page.parts() == 1 ? stretch : say(Words.PART_OF, stretch, page.part(), page.parts());
    }

    /** The style of all pages, on paper of this size. */
    public static String styles(Paper paper) {
        return resource("report.css") + String.format(Locale.ROOT, """
                @page { size: %1$smm %2$smm; margin-left: %3$smm; margin-right: %3$smm }
                @page lying { size: %4$smm %5$smm }
                .sheets { width: %6$smm }
                """ + (paper.textHeight() < paper.textWidth() ? LYING : ""), paper.textWidth(), paper.textHeight(), paper.textSide(),
                paper.width(), paper.height(),
                paper.width() - 2 * SHEET_SIDE);
    }

    /** A text that belongs to the program. */
    public static String resource(String name) {
        try (InputStream file = Report.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
