// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Theme;
import annals.model.Language;
import annals.pdf.Html;
import annals.picture.LaneLook;
import annals.picture.Words;
import annals.report.Report;
import annals.store.Answer;
import annals.store.Answer.Found;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Buttons that leave the events and lanes of some companies; without the script nobody sees them. */
final class HtmlFilter {
    private final Report report;

    HtmlFilter(Report report) {
        this.report = report;
    }

    /** The lanes by company that these events lie in, with spaces between. */
    static String lanes(Answer answer, List<Integer> rows) {
        return rows.stream().flatMapToInt(row -> IntStream.of(answer.store().index().lanes(row))).distinct().mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    String form(List<Found> found) {
        var counts = new TreeMap<Integer, Integer>();
        found.forEach(one -> IntStream.of(report.answer().store().index().lanes(one.row()))
                .forEach(lane -> counts.merge(lane, 1, Integer::sum)));
        if (counts.size() < 2) {
            return "";
        }
        List<LaneLook> looks = LaneLook.of(report.answer().store());
        Language language = report.language();
        var out = new StringBuilder("<form id=\"filter\" hidden=\"hidden\" aria-label=\"" + say(Words.FILTER) + "\">\n<p>"
                + say(Words.FILTER) + " ");
        counts.forEach((lane, count) -> out.append("<button type=\"button\" aria-pressed=\"false\" data-lane=\"").append(lane)
                .append("\"><span class=\"patch\" style=\"background-color: ")
                .append(Theme.LIGHT.colour(looks.get(lane).tone()).web()).append("\"></span>")
                .append(HtmlText.escaped(Html.printable(looks.get(lane).name().in(language)))).append(" <span class=\"quiet\">")
                .append(count).append("</span></button>\n"));
        return out.append("<button type=\"button\" class=\"all\">").append(say(Words.FILTER_ALL)).append("</button> <output data-words=\"")
                .append(say(Words.SHOWN, "{n}", "{m}")).append("\">").append(say(Words.SHOWN, found.size(), found.size()))
                .append("</output></p>\n</form>\n").toString();
    }

    private String say(Words words, Object... given) {
        return HtmlText.escaped(report.say(words, given));
    }
}
