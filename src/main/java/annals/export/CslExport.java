// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.data.JsonWriter;
import annals.model.Language;
import annals.model.Source;
import annals.store.Answer;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cited sources as CSL-JSON, for Zotero, Pandoc and other citation programs; what is not known is not there. */
final class CslExport {
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");
    private static final int SEASONS = 20;

    private CslExport() {}

    static void write(Answer answer, Writer to, Steps steps) throws IOException {
        String before = "[\n";
        for (Source source : Cited.by(answer, steps)) {
            to.append(before).append(entry(source));
            before = ",\n";
        }
        to.append(before.equals("[\n") ? "[]\n" : "\n]\n");
    }

    private static String entry(Source source) {
        String address = source.link().map(Object::toString).orElse(null);
        return JsonWriter.line(to -> {
            to.text("id", source.id());
            to.text("type", source.kind() == Source.Kind.BOOK ? "book" : address == null ? "document" : "webpage");
            to.known("title", source.title());
            if (source.author() != null) {
                to.list("author", List.of(source.author()), author -> to.text("literal", author));
            }
            to.known("publisher", source.publisher());
            if (source.published() != null) {
                to.object("issued", source.published(), date -> issued(date, to));
            }
            to.known("URL", address);
            to.text("language", source.language());
            to.text("keyword", source.kind().word());
        });
    }

    /** Days, months, years and intervals of them as numbers, with what is approximate about them; other dates in words. */
    private static void issued(EdtfDate date, JsonWriter to) {
        List<MatchResult> points = Stream.of(date.text().split("/", -1)).map(POINT::matcher)
                .filter(Matcher::matches).map(Matcher::toMatchResult).toList();
        boolean all = points.size() == (date.interval() ? 2 : 1);
        boolean season = points.stream().anyMatch(CslExport::season);
        if (!all || season && date.interval()) {
            to.text("literal", DateWords.of(date, Language.EN.locale()));
            return;
        }
        to.wholes("date-parts", points.stream().map(CslExport::parts).toList());
        if (season) {
            to.whole("season", Integer.parseInt(points.getFirst().group(2)) - SEASONS);
        }
        if (points.stream().anyMatch(point -> !point.group(4).isEmpty())) {
            to.flag("circa", true);
        }
    }

    private static boolean season(MatchResult point) {
        return point.group(2) != null && Integer.parseInt(point.group(2)) > SEASONS;
    }

    private static List<Integer> parts(MatchResult point) {
        return Stream.of(point.group(1), season(point) ? null : point.group(2), point.group(3))
                .filter(Objects::nonNull).map(Integer::valueOf).toList();
    }
}
