// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.pdf.Paper;
import annals.pdf.PdfPictures.Picture;
import annals.picture.Framing;
import annals.picture.Words;
import annals.store.Answer;
import annals.time.Span;
import annals.timeline.Overview;
import annals.timeline.Scene;
import java.util.List;
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

    private OverviewPicture() {}

    /** How high it is on paper, in points. */
    static double height() {
        return HEIGHT * POINTS;
    }

    public static Picture of(Report report, Scene.Look look, Overview overview) {
        Paper paper = report.job().paper();
        double width = (paper.textWidth() - 2 * paper.textSide()) * POINTS_OF_MILLIMETRE / POINTS;
        Answer answer = report.answer();
        Span stretch = atLeast(Framing.stretch(answer));
        var companies = IntStream.range(0, answer.store().index().lanes().size()).boxed().collect(Collectors.toSet());
        var strip = new Overview.Strip(answer.matches(), companies, look.companyTones(), report.language(), stretch, width, HEIGHT);
        return new Picture(overview.draw(strip), Cover.OVERVIEW, 0, POINTS,
                report.say(Words.OVERVIEW_PICTURE, Heading.period(answer, report.language()), answer.count()), List.of());
    }

    private static Span atLeast(Span stretch) {
        long missing = Math.max(0, DAYS * Span.DAY - stretch.length()) / (2 * Span.DAY) * Span.DAY;
        return new Span(stretch.start() - missing, stretch.end() + missing);
    }
}
