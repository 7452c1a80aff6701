// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.fonts.Typeface;
import annals.model.Source;
import annals.pdf.Html;
import annals.picture.Words;
import annals.report.Bibliography;
import annals.report.Cover;
import annals.report.Edition;
import annals.report.EventsChapter;
import annals.report.ExportJob;
import annals.report.FiguresChapter;
import annals.report.LedgerPage;
import annals.report.Report;
import annals.report.StoryChapter;
import annals.store.Answer;
import annals.store.Answer.Found;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;

/** The report as GitHub Flavored Markdown: the same chapters without the timeline, citations as reference links. */
final class MarkdownExport {
    private final Report report;
    private final Edition edition;

    private MarkdownExport(Report report, Edition edition) {
        this.report = report;
        this.edition = edition;
    }

    static void write(Answer answer, ExportJob job, Writer to, Steps steps) throws IOException {
        Edition edition = Edition.whole(answer);
        new MarkdownExport(new Report(answer, job, edition.volumes().getFirst()), edition).write(to, steps);
    }

    private void write(Writer to, Steps steps) throws IOException {
        var found = new ArrayList<Found>();
        report.answer().found().forEach(found::add);
        Html front = new Cover(report, _ -> 0).writeFacts();
        new StoryChapter(report, edition).write(front, _ -> 0);
        to.append(text(front)).append(FiguresChapter.of(report, Typeface.load()).map(chapter -> text(chapter.writeTables())).orElse(""));
        var events = new StringBuilder();
        new EventsChapter(report, edition, found).writeAll(report.volume().groups(), steps.part(0, 0.9),
                chapter -> events.append(text(chapter)));
        to.append(events);
        Html back = report.chapter();
        new Bibliography(report, edition.citations()).write(back, 0);
        new LedgerPage(report, edition.ledger()).write(back);
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
        for (String id : edition.citations().cited()) {
            lines.line("[" + edition.citations().number(id) + "]: " + report.answer().store().source(id).flatMap(Source::link)
                    .map(link -> "<" + MarkdownText.address(link.toString()) + ">")
                    .orElse("#" + report.say(Words.SOURCES).toLowerCase(report.language().locale())));
        }
        return lines.toString();
    }
}
