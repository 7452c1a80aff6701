// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.fonts.Typeface;
import annals.model.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;

/** The report as GitHub Flavored Markdown: the same chapters without the timeline, citations as reference links. */
final class MarkdownExport {
    private final Report report;
    private final Citations citations = new Citations();
    private final Ledger ledger = new Ledger();

    private MarkdownExport(Report report) {
        this.report = report;
    }

    static void write(Answer answer, ExportJob job, Writer to, Steps steps) throws IOException {
        new MarkdownExport(new Report(answer, job)).write(to, steps);
    }

    private void write(Writer to, Steps steps) throws IOException {
        var found = new ArrayList<Found>();
        report.answer().found().forEach(found::add);
        long sources = found.stream().flatMap(one -> one.event().sources().stream()).distinct().count();
        long possible = found.stream().filter(one -> !one.certain()).count();
        Html front = new Cover(report, _ -> 0).writeFacts(sources, possible);
        new StoryChapter(report, citations).write(front, _ -> 0);
        to.append(text(front)).append(FiguresChapter.of(report, Typeface.load()).map(chapter -> text(chapter.write())).orElse(""));
        var events = new StringBuilder();
        new EventsChapter(report, citations, ledger).writeAll(EventGroups.of(found), steps.part(0, 0.9),
                chapter -> events.append(text(chapter)));
        to.append(events);
        Html back = report.chapter();
        new Bibliography(report, citations).write(back);
        new LedgerPage(report, ledger).write(back);
        to.append(text(back)).append(addresses());
        steps.done(1, 1);
    }

    private static String text(Html chapter) {
        var text = new MarkdownText();
        text.add(chapter);
        return text.toString();
    }

    /** Where citations lead: to the source, or to the list of sources where it has no address. */
    private String addresses() {
        var lines = new MarkdownText();
        for (String id : citations.cited()) {
            lines.line("[" + citations.number(id) + "]: " + report.answer().store().source(id).flatMap(Source::link)
                    .map(link -> "<" + MarkdownText.address(link.toString()) + ">")
                    .orElse("#" + report.say(Words.SOURCES).toLowerCase(report.language().locale())));
        }
        return lines.toString();
    }
}
