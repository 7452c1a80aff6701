// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.draw.Theme;
import annals.draw.Tone;
import annals.pdf.Html;
import annals.pdf.Paper;
import annals.pdf.PdfPictures.Picture;
import annals.picture.Framing;
import annals.picture.LaneLook;
import annals.picture.Words;
import annals.store.Answer;
import annals.time.Span;
import annals.timeline.Overview;
import annals.timeline.Scene;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The strip on the cover: how many events began when, by company. */
public final class OverviewPicture {
    /** What a pixel of it is on paper, in points: its labels come out at 7.4 points. */
    private static final double POINTS = 0.62;
    private static final double HEIGHT = 96;
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;

    /** So many days at least: fewer would be parted into weeks without their month, or into hours that no source tells. */
    private static final long DAYS = 366;

    /** So many colours are named, which is a line. */
    private static final int NAMED = 6;

    private OverviewPicture() {}

    /** How high it is on paper, in points. */
    static double height() {
        return HEIGHT * POINTS;
    }

    /** None where no event has a date. */
    public static Optional<Picture> of(Report report, Scene.Look look, Overview overview) {
        Answer answer = report.answer();
        return Heading.period(answer, report.language()).filter(_ -> Heading.dated(answer)).map(period ->
                new Picture(overview.draw(strip(report, look.companyTones())), Cover.OVERVIEW, 0, POINTS,
                        report.say(Words.OVERVIEW_PICTURE, period, answer.count()), List.of()));
    }

    /** What its colours mean, those of which there is most first, and how many its highest column counts. */
    static void legend(Report report, Html to) {
        Answer answer = report.answer();
        List<LaneLook> lanes = LaneLook.of(answer.store());
        List<Integer> most = IntStream.range(0, lanes.size()).boxed().filter(lane -> answer.matches().rows(lane).length > 0)
                .sorted(Comparator.comparingInt((Integer lane) -> -answer.matches().rows(lane).length)).toList();
        Html legend = to.add("p", "account");
        for (int lane : most.subList(0, Math.min(NAMED, most.size()))) {
            Html chip = legend.add("span", "chip");
            chip.add("span", "patch").with("style", "background-color: " + Theme.LIGHT.colour(lanes.get(lane).tone()).web());
            chip.text(lanes.get(lane).name().in(report.language()) + " ");
        }
        String rest = most.size() > NAMED ? report.say(Words.OVERVIEW_REST, most.size() - NAMED) + report.say(Words.SEMICOLON) : "";
        boolean shared = most.stream().mapToInt(lane -> answer.matches().rows(lane).length).sum() > answer.count();
        legend.add("span").text(rest + report.say(shared ? Words.OVERVIEW_HIGHEST_SHARED : Words.OVERVIEW_HIGHEST,
                Overview.highest(strip(report, lanes.stream().map(LaneLook::tone).toList()))));
    }

    private static Overview.Strip strip(Report report, List<Tone> tones) {
        Paper paper = report.job().paper();
        double width = (paper.textWidth() - 2 * paper.textSide()) * POINTS_OF_MILLIMETRE / POINTS;
        Answer answer = report.answer();
        Span stretch = atLeast(Framing.stretch(answer));
        var companies = IntStream.range(0, answer.store().index().lanes().size()).boxed().collect(Collectors.toSet());
        return new Overview.Strip(answer.matches(), companies, tones, report.language(), stretch, width, HEIGHT);
    }

    private static Span atLeast(Span stretch) {
        long missing = Math.max(0, DAYS * Span.DAY - stretch.length()) / (2 * Span.DAY) * Span.DAY;
        return new Span(stretch.start() - missing, stretch.end() + missing);
    }
}
