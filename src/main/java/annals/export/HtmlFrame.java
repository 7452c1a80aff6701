// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.data.Sha256;
import annals.draw.Colour;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.fonts.Subset;
import annals.pdf.Html;
import annals.picture.Words;
import annals.report.EventsChapter;
import annals.report.Heading;
import annals.report.Report;
import annals.report.ReportEvent;
import annals.timeline.Scene;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What stands around a report in an HTML file: what browsers must know, its style, letters and script, nothing from elsewhere. */
final class HtmlFrame {
    private final Report report;
    private final Scene.Look look;

    HtmlFrame(Report report, Scene.Look look) {
        this.report = report;
        this.look = look;
    }

    void write(String body, Writer to) throws IOException {
        String script = Report.resource("filter.js");
        String title = HtmlText.escaped(Html.printable(Heading.of(report.answer(), report.language())));
        to.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(ReportEvent.tag(report.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(policy(script)).append("\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n")
                .append("<meta name=\"generator\" content=\"").append(report.say(Words.PROGRAM)).append("\"/>\n")
                .append("<meta name=\"description\" content=\"").append(description()).append("\"/>\n<title>")
                .append(title).append("</title>\n<style>\n");
        letters(title + body + foot(), to);
        to.append(Report.styles(report.job().paper())).append(Report.resource("screen.css"))
                .append(foot()).append(colours()).append("</style>\n</head>\n<body>\n")
                .append("<a class=\"skip\" href=\"#").append(EventsChapter.ANCHOR).append("\">")
                .append(HtmlText.escaped(report.say(Words.SKIP))).append("</a>\n<main>\n").append(body).append("</main>\n<script>")
                .append(script).append("</script>\n</body>\n</html>\n");
    }

    private String description() {
        return HtmlText.escaped(origin(report.say(Words.SEMICOLON)));
    }

    /** What was asked of which data. */
    private String origin(String between) {
        return Html.printable(report.say(Words.COLON, report.say(Words.QUESTION), report.question()) + between
                + report.say(Words.COLON, report.say(Words.DATA), report.answer().version()));
    }

    /** What stands at the foot of each printed page: the line that the pages of a PDF have there, which browsers cannot move. */
    private String foot() {
        String text = origin("   ").replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3C ").replace("&", "\\26 ");
        return "@media print { @page { @bottom-left { content: \"" + text + "\"; white-space: pre; font: 7.5pt 'Noto Sans SC';"
                + " color: #646A73 } } }\n";
    }

    /** Nothing is fetched, and no script runs but the one that belongs to it. */
    private static String policy(String script) {
        byte[] digest = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
    }

    /** The letters that it needs of the bundled typeface, so that Chinese looks the same where no font has any. */
    private static void letters(String text, Writer to) throws IOException {
        int[] used = text.codePoints().distinct().sorted().toArray();
        for (boolean bold : new boolean[] {false, true}) {
            to.append("@font-face { font-family: 'Noto Sans SC'; font-weight: ").append(bold ? "600" : "400")
                    .append("; src: url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(Subset.of(bold, used))).append(") format('truetype') }\n");
        }
    }

    /** The colours of the pictures, which are drawn in light, as they are in the dark, and on paper, where paper itself is white. */
    private String colours() {
        var dark = new LinkedHashMap<Colour, Colour>();
        Stream.of(Stream.of(Token.values()), look.laneTones().stream(), look.companyTones().stream()).<Tone>flatMap(tones -> tones)
                .forEach(tone -> dark.putIfAbsent(Theme.LIGHT.colour(tone), Theme.DARK.colour(tone)));
        var rules = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        for (Map.Entry<Colour, Colour> pair : dark.entrySet()) {
            String light = pair.getKey().web();
            String instead = pair.getValue().web();
            rules.append("svg [fill=\"").append(light).append("\"] { fill: ").append(instead).append(" } svg [stroke=\"").append(light)
                    .append("\"] { stroke: ").append(instead).append(" } svg [stop-color=\"").append(light).append("\"] { stop-color: ")
                    .append(instead).append(" } .patch[style*=\"").append(light).append("\"] { background-color: ").append(instead)
                    .append(" !important }\n");
        }
        return rules.append("}\n@media print { svg [fill=\"").append(Theme.LIGHT.colour(Token.PAPER).web()).append("\"] { fill: ")
                .append(Theme.printed(Token.PAPER).web()).append(" } }\n").toString();
    }
}
