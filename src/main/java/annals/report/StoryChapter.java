// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Claim;
import annals.model.Event;
import annals.model.Source;
import annals.model.Story;
import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.pdf.PdfBook;
import annals.picture.Words;
import annals.query.Condition;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The stories that a question asks for: their steps in order, what authors argue in them as theirs, the events with their pages. */
public final class StoryChapter {
    private final Report report;
    private final H2Store store;
    private final Edition edition;

    public StoryChapter(Report report, Edition edition) {
        this.report = report;
        store = report.answer().store();
        this.edition = edition;
    }

    static String anchor(Story story) {
        return "story-" + story.id();
    }

    private static String anchor(Story story, int step) {
        return anchor(story) + "-" + (step + 1);
    }

    /** Those that the question names to let their events through; mostly there is none. */
    List<Story> stories() {
        return report.answer().query().terms().stream().filter(term -> !term.excluded())
                .flatMap(term -> term.condition() instanceof Condition.Of(var kind, var ids) && kind == Kind.STORY
                        ? ids.stream().flatMap(id -> store.story(id).stream()) : null).distinct().toList();
    }

    public List<Bookmark> bookmarks() {
        return stories().stream().map(story -> new Bookmark(title(story), anchor(story), IntStream.range(0, story.steps().size())
                .mapToObj(step -> new Bookmark(step(story, step), anchor(story, step), List.of())).toList())).toList();
    }

    /** @param pages the page of an anchor, as printed; not asked where a report has no pages */
    public void write(Html body, ToIntFunction<String> pages) {
        stories().forEach(story -> write(story, body, pages));
    }

    private void write(Story story, Html body, ToIntFunction<String> pages) {
        body.add("h1", "chapter").with("id", anchor(story)).text(title(story));
        body.add("p", "lead").text(report.say(Words.STORY_LEAD, story.steps().size()));
        for (int at = 0; at < story.steps().size(); at++) {
            Story.Step step = story.steps().get(at);
            Html entry = body.add("div", "step").with("id", anchor(story, at));
            entry.add("h2").text(step(story, at));
            report.job().languages().forEach(language -> entry.add("p", language == report.language() ? "summary" : "summary second")
                    .with("lang", ReportEvent.tag(language)).text(step.text().in(language)));
            List<Event> events = step.events().stream().flatMap(id -> store.event(id).stream()).toList();
            events(events, entry, pages);
            arguments(events, entry);
        }
    }

    private void events(List<Event> events, Html entry, ToIntFunction<String> pages) {
        Html part = entry.add("ul", "part");
        for (Event event : events) {
            Html line = line(part, Words.EVENTS, event == events.getFirst());
            String title = event.title().in(report.language());
            String when = event.when() == null ? report.say(Words.UNDATED) : report.worded(event.when());
            OptionalInt row = store.index().row(event.id()).stream().filter(one -> report.answer().matches().has(one)).findFirst();
            if (row.isEmpty()) {
                line.add("span").text(title + report.say(Words.IN_BRACKETS, when));
            } else {
                String anchor = ReportEvent.anchor(row.getAsInt());
                line.add("a").with("href", PdfBook.ELSEWHERE + anchor).with("title", title).text(title);
                line.add("span").text(report.say(Words.IN_BRACKETS, when) + (report.paged() ? report.say(Words.CLAUSE) : ""));
                if (report.paged()) {
                    place(title, anchor, pages.applyAsInt(anchor), line);
                }
            }
        }
    }

    /** The page of an event, and its volume where there are several. */
    private void place(String title, String anchor, int page, Html line) {
        boolean alone = report.volume().alone();
        String place = report.say(Words.PAGE) + page + report.say(Words.PAGE_END);
        line.add("a", alone ? "place" : "place far").with("href", PdfBook.ELSEWHERE + anchor)
                .with("title", report.say(Words.NAME_ON_PAGE, title, page))
                .text(alone ? place : report.say(Words.NAME_IN, report.say(Words.VOLUME, edition.volumeOf(anchor).number()), place));
    }

    private record Argument(Claim claim, Source source) {}

    private void arguments(List<Event> events, Html entry) {
        var arguments = new ArrayList<Argument>();
        events.forEach(event -> event.claims().forEach(claim -> store.source(claim.source()).filter(Source::examined)
                .ifPresent(source -> arguments.add(new Argument(claim, source)))));
        Html part = arguments.isEmpty() ? entry : entry.add("ul", "part");
        for (Argument argument : arguments) {
            Html line = line(part, Words.ARGUED, argument == arguments.getFirst());
            boolean against = argument.claim().stance() == Claim.Stance.DISPUTES;
            int number = edition.citations().number(argument.source().id());
            Html who = KeptTogether.last(line, argument.source().voice() + " ");
            who.add("a", "cite").with("href", PdfBook.ELSEWHERE + edition.citations().anchor(argument.source().id()))
                    .with("title", report.say(Words.SOURCE_NUMBER, number)).text("[" + number + "]");
            line.add("span").text(" " + report.say(Words.ARGUES) + report.say(Words.CLAUSE));
            line.add("span", against ? "stance warn" : "stance good").text(report.say(against ? Words.AT_ODDS : Words.BORNE_OUT));
            line.add("span").text(report.say(Words.COLON, "", argument.claim().says().in(report.language())));
        }
    }

    private Html line(Html part, Words name, boolean first) {
        Html line = part.add("li");
        if (first) {
            line.add("span", "label").text(report.say(Words.COLON, report.say(name), ""));
        }
        return line;
    }

    private String title(Story story) {
        return report.say(Words.STORY, story.title().in(report.language()));
    }

    private String step(Story story, int step) {
        return report.say(Words.STEP, step + 1, story.steps().size());
    }
}
