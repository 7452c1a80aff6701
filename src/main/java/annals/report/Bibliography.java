// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Source;
import annals.pdf.Html;
import annals.picture.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources that a report cites, each once, under the number by which it does. */
public final class Bibliography {
    public static final String ANCHOR = "sources";

    private final Report report;
    private final Citations citations;

    public Bibliography(Report report, Citations citations) {
        this.report = report;
        this.citations = citations;
    }

    /** @param before how many of them stand in earlier volumes */
    public void write(Html body, int before) {
        List<String> cited = citations.cited().stream().skip(before).toList();
        report.heading(body.add("h1", "chapter following").with("id", ANCHOR), Words.SOURCES);
        body.add("p", "lead").text(report.say(before == 0 ? Words.SOURCES_LEAD
                : cited.isEmpty() ? Words.SOURCES_BEFORE : Words.SOURCES_OF_VOLUME, cited.size()));
        Html list = body.add("ul", "bibliography");
        for (String id : cited) {
            Html line = list.add("li").with("id", citations.anchor(id));
            line.add("span", "cited").text("[" + citations.number(id) + "]");
            line.text(" ");
            report.answer().store().source(id).ifPresentOrElse(source -> write(source, line), () -> line.text(id));
        }
    }

    /** A part of an entry, in one language, which a tag names. */
    private record Part(String text, String language) {}

    private void write(Source source, Html line) {
        List<Part> known = known(source);
        for (Part part : known) {
            // the comma stands with what is before it: between two elements a line may end
            line.text(part == known.getLast() ? part.text() : part.text() + report.say(Words.CLAUSE), part.language());
        }
        line.add("span", "quiet").text(report.say(Words.IN_BRACKETS, source.kind().title().in(report.language())));
        String address = address(source);
        if (address != null) {
            line.text(" ").add("a").with("href", address).with("title", source.label()).text(address);
        }
    }

    /** Author, title, publisher and date, as far as they are known, what comes from the source in its language. */
    private List<Part> known(Source source) {
        var known = new ArrayList<Part>();
        if (source.author() != null) {
            known.add(new Part(source.author(), source.language()));
        }
        if (source.title() != null) {
            known.add(new Part(report.say(Words.QUOTED, source.title()), source.language()));
        }
        if (source.publisher() != null) {
            known.add(new Part(source.publisher(), source.language()));
        }
        if (source.published() != null) {
            known.add(new Part(report.worded(source.published()), ReportEvent.tag(report.language())));
        }
        if (known.isEmpty()) {
            known.add(new Part(source.kind().title().in(report.language()), ReportEvent.tag(report.language())));
        }
        return known;
    }

    /** The address, where it is one that a reader may follow. */
    private static @Nullable String address(Source source) {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
