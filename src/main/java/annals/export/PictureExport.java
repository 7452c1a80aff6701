// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Style;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.fonts.Outlines;
import annals.fonts.Typeface;
import annals.model.Language;
import annals.picture.Framing;
import annals.picture.ImageSurface;
import annals.picture.LaneLook;
import annals.picture.StripedImage;
import annals.picture.SvgSurface;
import annals.picture.Words;
import annals.query.LanesBy;
import annals.report.ExportJob;
import annals.report.Heading;
import annals.store.Answer;
import annals.timeline.Storyboard;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/** The opening view of a question as one picture, as high as its lanes, in the light theme. */
final class PictureExport {
    private static final double WIDTH = 1600;
    /** What few lanes share; more take as much as they must. */
    private static final double HEIGHT = 1000;

    private static final Style SENTENCE = new Style(19, true);
    /** Around the sentence that stands where there is nothing to draw, in pixels. */
    private static final double MARGIN = 48;

    private PictureExport() {}

    static String svg(Answer answer, LanesBy lanes, Language language) {
        Typeface text = Typeface.load();
        return SvgSurface.document(draw(answer, lanes, language, text), Theme.LIGHT, Heading.of(answer, language), text);
    }

    static void png(Answer answer, ExportJob job, OutputStream to, Steps steps) throws IOException {
        png(draw(answer, job.lanes(), job.languages().getFirst(), Typeface.load()), job.scale(), to, steps);
    }

    /** @param scale how many pixels of the image are one of the drawing */
    static void png(Drawing drawing, int scale, OutputStream to, Steps steps) throws IOException {
        Outlines letters = Outlines.load();
        int height = (int) Math.ceil(drawing.height() * scale);
        var image = new StripedImage((int) Math.ceil(drawing.width() * scale), height, (on, top) -> {
            steps.done(top, height);
            on.setColor(new Color(Theme.LIGHT.colour(Tone.Token.PAPER).rgb()));
            on.fill(on.getClipBounds());
            on.scale(scale, scale);
            new ImageSurface(on, letters).paint(drawing.marks(), Theme.LIGHT);
        });
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", to);
    }

    private static Drawing draw(Answer answer, LanesBy lanes, Language language, Typeface text) {
        if (answer.count() == 0) {
            var sentence = new Mark.Label(new Point(MARGIN, MARGIN), Words.NO_MATCH.in(language), SENTENCE, Tone.Token.INK);
            return new Drawing(WIDTH, 2 * MARGIN, List.of(sentence), List.of());
        }
        var storyboard = new Storyboard(text);
        var framing = new Framing(storyboard, LaneLook.look(answer.store(), lanes, language), WIDTH);
        return storyboard.draw(framing.filled(framing.frame(answer.matches(), framing.lanes(answer), Framing.stretch(answer)), HEIGHT));
    }
}
