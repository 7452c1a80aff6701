// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Source;
import annals.pdf.Html;
import annals.picture.Words;
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
        body.add("h1", "chapter following").with("id", ANCHOR).text(report.say(Words.SOURCES));
        body.add("p", "lead").text(report.say(before == 0 ? Words.SOURCES_LEAD
                : cited.isEmpty() ? Words.SOURCES_BEFORE : Words.SOURCES_OF_VOLUME, cited.size()));
        Html list = body.add("ul", "bibliography");
        for (String id : cited) {
            Html line = list.add("li").with("id", citations.anchor(id));
            line.add("span", "cited").text("[" + citations.number(id) + "]");
            line.text(" ");
            report.answer().store().source(id).ifPresentOrElse(source -> {
                // most of the entry is in the source's language, and the layout tells only those of whole entries to readers
                line.with("lang", source.language());
                write(source, line);
            }, () -> line.text(id));
        }
    }

    private void write(Source source, Html line) {
        worded(source, line);
        line.add("span", "quiet").with("lang", ReportEvent.tag(report.language())).text(report.say(Words.IN_BRACKETS, source.kind().title().in(report.language())));
        String address = address(source);
        if (address != null) {
            line.text(" ").add("a").with("href", address).with("title", source.label()).text(address);
        }
    }

    /** Author, title, publisher and date, as far as they are known; the title in its own language. */
    private void worded(Source source, Html line) {
        if (source.author() != null) {
            line.add("span").text(source.author() + report.say(Words.CLAUSE));
        }
        if (source.title() != null) {
            line.add("span").with("lang", source.language()).text(report.say(Words.QUOTED, source.title()));
        }
        var words = new StringBuilder();
        if (source.publisher() != null) {
            words.append(source.title() == null ? "" : report.say(Words.CLAUSE)).append(source.publisher());
        }
        if (source.published() != null) {
            words.append(source.title() == null && source.publisher() == null ? "" : report.say(Words.CLAUSE))
                    .append(report.worded(source.published()));
        }
        if (!words.isEmpty()) {
            line.add("span").text(words.toString());
        } else if (source.title() == null && source.author() == null) {
            line.add("span").text(source.kind().title().in(report.language()));
        }
    }

    /** The address, where it is one that a reader may follow. */
    private static @Nullable String address(Source source) {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
