// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.pdf.PdfBook;
import annals.picture.Words;
import annals.query.EventIndex;
import annals.query.EventIndex.Facet;
import annals.store.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;

/** The first pages of a report: what it is about, a strip over its time, and what stands where. */
public final class Cover {
    /** Where the strip over all time belongs. */
    public static final String OVERVIEW = "overview";
    public static final String CONTENTS = "contents";

    private final Report report;
    private final ToIntFunction<String> pages;

    /** @param pages the page of an anchor, as printed */
    public Cover(Report report, ToIntFunction<String> pages) {
        this.report = report;
        this.pages = pages;
    }

    public Html write(List<Bookmark> chapters) {
        Html body = writeFacts();
        if (Heading.dated(report.answer())) {
            Html strip = body.add("div", "sheet");
            strip.add("h2", "overview").text(report.say(Words.OVERVIEW));
            strip.add("div", "picture").with("id", OVERVIEW).with("style", "height: " + OverviewPicture.height() + "pt");
            OverviewPicture.legend(report, strip);
        }
        Html survey = body.add("div", "survey");
        report.heading(survey.add("h2").with("id", CONTENTS), Words.CONTENTS);
        contents(survey, chapters);
        return body;
    }

    /** The title page of a volume that is not the first. */
    public Html ofVolume(String title, List<Bookmark> chapters) {
        Volume volume = report.volume();
        Html body = title(report.say(Words.VOLUME_EVENTS, volume.rows().size(), report.answer().count()));
        body.add("h2").with("id", volume.anchor()).text(title);
        body.add("p", "lead").add("a").with("href", PdfBook.ELSEWHERE + CONTENTS).with("title", report.say(Words.CONTENTS))
                .text(report.say(Words.VOLUMES));
        contents(body.add("div", "survey"), chapters);
        return body;
    }

    private static int sources(Answer answer) {
        EventIndex index = answer.store().index();
        var sources = new HashSet<String>();
        answer.matches().rows().forEach(row -> sources.addAll(index.ids(Facet.SOURCE, row)));
        return sources.size();
    }

    /** What it is about alone. */
    public Html writeFacts() {
        Answer answer = report.answer();
        long possible = answer.matches().rows().filter(row -> !answer.matches().certain(row)).count();
        return title(report.say(Words.EVENT_COUNT, answer.count(), sources(answer))
                + (possible == 0 ? "" : report.say(Words.SEMICOLON) + report.say(Words.POSSIBLY, possible)));
    }

    private Html title(String matches) {
        Html body = report.chapter();
        Html program = body.add("div", "program");
        program.add("span", "square");
        program.add("span").text(report.say(Words.PROGRAM));
        body.add("h1", "subject").text(Heading.subject(report.answer(), report.language()));
        Heading.period(report.answer(), report.language()).ifPresent(period -> body.add("div", "period").text(period));
        Html facts = body.add("table", "facts");
        fact(facts, Words.QUESTION, "question", report.question());
        fact(facts, Words.MATCHES, "plain", matches);
        fact(facts, Words.DATA, "plain", report.say(Words.DATA_VERSION, report.answer().version(), report.lastDay()));
        return body;
    }

    private void fact(Html facts, Words name, String style, String value) {
        Html row = facts.add("tr");
        row.add("th", "name").with("scope", "row").text(report.say(name));
        row.add("td").add("span", style).text(value);
    }

    private void contents(Html body, List<Bookmark> chapters) {
        Html list = body.add("ul", "contents");
        for (Bookmark chapter : chapters) {
            Html entry = list.add("li");
            Html link = link(entry, chapter);
            if (report.paged()) {
                link.add("span", "number").text(page(chapter) + " ");
            }
            link.add("span").text(chapter.name());
            if (!chapter.inside().isEmpty()) {
                Html inside = entry.add("p", "inside");
                for (Bookmark part : chapter.inside()) {
                    Html inner = link(inside, part);
                    inner.add("span").text(part.name() + " ");
                    if (report.paged()) {
                        inner.add("span", "quiet").text(page(part));
                    }
                    // where the line may end
                    inside.text(" ");
                }
            }
        }
    }

    private static Html link(Html in, Bookmark to) {
        return in.add("a").with("href", PdfBook.ELSEWHERE + to.anchor()).with("title", to.name());
    }

    private String page(Bookmark to) {
        return Integer.toString(pages.applyAsInt(to.anchor()));
    }
}
