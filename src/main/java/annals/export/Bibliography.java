// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Source;
import org.jspecify.annotations.Nullable;

/** The sources that a report cites, each once, under the number by which it does. */
final class Bibliography {
    static final String ANCHOR = "sources";

    private final Report report;
    private final Citations citations;

    Bibliography(Report report, Citations citations) {
        this.report = report;
        this.citations = citations;
    }

    void write(Html body) {
        body.add("h1", "chapter").with("id", ANCHOR).text(report.say(Words.SOURCES));
        body.add("p", "lead").text(report.say(Words.SOURCES_LEAD, citations.cited().size()));
        Html list = body.add("ul", "bibliography");
        for (String id : citations.cited()) {
            Html line = list.add("li").with("id", citations.anchor(id));
            line.add("span", "cited").text("[" + citations.number(id) + "]");
            report.answer().store().source(id).ifPresentOrElse(source -> write(source, line), () -> line.text(id));
        }
    }

    private void write(Source source, Html line) {
        line.add("span").text(worded(source));
        line.add("span", "quiet").text(report.say(Words.IN_BRACKETS, source.kind().title().in(report.language())));
        String address = address(source);
        if (address != null) {
            line.text(" ").add("a").with("href", address).with("title", source.label()).text(address);
        }
    }

    /** Author, title, publisher and date, as far as they are known. */
    private String worded(Source source) {
        var words = new StringBuilder(source.author() == null ? "" : source.author() + report.say(Words.CLAUSE));
        words.append(source.title() == null ? "" : report.say(Words.QUOTED, source.title()));
        if (source.publisher() != null) {
            words.append(source.title() == null ? "" : report.say(Words.CLAUSE)).append(source.publisher());
        }
        if (source.published() != null) {
            words.append(words.isEmpty() ? "" : report.say(Words.CLAUSE)).append(report.worded(source.published()));
        }
        return words.isEmpty() ? source.kind().title().in(report.language()) : words.toString();
    }

    /** The address, where it is one that a reader may follow. */
    private static @Nullable String address(Source source) {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
