// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.draw.Colour;
import annals.draw.Mark;
import annals.draw.Point;
import annals.draw.Rect;
import annals.draw.Style;
import annals.draw.Surface;
import annals.pdf.LanguageRuns.Run;
import annals.pdf.PdfBook.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Draws on a page of a PDF: exact curves, and text that stays text. Lengths are points, y goes up from the bottom. */
final class PdfSurface implements Surface {
    /** How far a quarter circle's control points lie from its ends, as a share of the radius. */
    private static final double KAPPA = 0.5522847498;

    private static final COSName SPAN = COSName.getPDFName(StandardStructureTypes.SPAN);

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PictureTags tags;
    private final PDPageContentStream page;
    private final Place place;
    private final double scale;
    private final String language;

    /**
     * @param tags to be told what is a text and what is not
     * @param place where the picture's left upper corner lies on the page
     * @param scale how many points a pixel of the picture is
     * @param language of the picture's words, as a tag
     */
    PdfSurface(PdfBook book, PictureTags tags, Place place, double scale, String language) {
        document = book.document();
        fonts = book.fonts();
        this.tags = tags;
        page = tags.content();
        this.place = place;
        this.scale = scale;
        this.language = language;
    }

    @Override
    public void box(Rect at, double radius, Colour fill) {
        filled(fill, () -> rounded(at, radius));
    }

    @Override
    public void frame(Rect at, double radius, double thickness, Colour colour) {
        double in = Math.min(thickness / 2, Math.min(at.width(), at.height()) / 2);
        stroked(thickness, false, colour, () -> rounded(at.grown(-in), Math.max(0, radius - in)));
    }

    @Override
    public void fade(Rect at, Colour fill, double solidAt) {
        if (at.width() <= 0 || at.height() <= 0) {
            return;
        }
        drawing(() -> {
            page.setGraphicsStateParameters(softEdge(at, fill.alpha(), solidAt));
            colour(fill);
            rounded(at, 0);
            page.fill();
        });
    }

    @Override
    public void dot(Point centre, double radius, Colour fill) {
        filled(fill, () -> rounded(new Rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius));
    }

    @Override
    public void rule(Point from, Point to, double thickness, boolean dashed, Colour colour) {
        stroked(thickness, dashed, colour, () -> {
            page.moveTo(x(from.x()), y(from.y()));
            page.lineTo(x(to.x()), y(to.y()));
        });
    }

    @Override
    public void curve(Mark.Curve curve, Colour colour) {
        stroked(curve.thickness(), curve.dashed(), colour, () -> {
            page.moveTo(x(curve.from().x()), y(curve.from().y()));
            page.curveTo(x(curve.firstControl().x()), y(curve.firstControl().y()), x(curve.secondControl().x()),
                    y(curve.secondControl().y()), x(curve.to().x()), y(curve.to().y()));
        });
    }

    @Override
    public void label(Point baseline, String text, Style style, Colour colour) {
        String shown = fonts.printable(text);
        if (shown.isBlank()) {
            return;
        }
        drawing(() -> tags.label(baseline), () -> {
            page.setGraphicsStateParameters(opacity(colour.alpha()));
            colour(colour);
            page.beginText();
            page.setFont(fonts.font(style.bold()), (float) (style.size() * scale));
            page.newLineAtOffset(x(baseline.x()), y(baseline.y()));
            for (Run run : LanguageRuns.of(shown, language)) {
                show(run);
            }
            page.endText();
        });
    }

    private void show(Run run) throws IOException {
        boolean foreign = !LanguageRuns.same(run.language(), language);
        if (foreign) {
            page.beginMarkedContent(SPAN, MarkedContents.language(run.language()));
        }
        page.showText(run.text());
        if (foreign) {
            page.endMarkedContent();
        }
    }

    @Override
    public void clip(Rect to, Runnable inside) {
        drawing(() -> {
            rounded(to, 0);
            page.clip();
            inside.run();
        });
    }

    private float x(double x) {
        return (float) (place.left() + x * scale);
    }

    private float y(double y) {
        return (float) (place.top() - y * scale);
    }

    private void filled(Colour fill, Path path) {
        drawing(() -> {
            page.setGraphicsStateParameters(opacity(fill.alpha()));
            colour(fill);
            path.trace();
            page.fill();
        });
    }

    private void stroked(double thickness, boolean dashed, Colour colour, Path path) {
        drawing(() -> {
            page.setGraphicsStateParameters(opacity(colour.alpha()));
            page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
            page.setLineWidth((float) (thickness * scale));
            page.setLineDashPattern(dashed ? new float[] {(float) (4 * scale), (float) (3 * scale)} : new float[0], 0);
            path.trace();
            page.stroke();
        });
    }

    private void colour(Colour fill) throws IOException {
        page.setNonStrokingColor(fill.red() / 255f, fill.green() / 255f, fill.blue() / 255f);
    }

    private void rounded(Rect at, double wanted) throws IOException {
        double radius = Math.min(wanted, Math.min(at.width(), at.height()) / 2);
        if (radius <= 0) {
            page.addRect(x(at.x()), y(at.bottom()), (float) (at.width() * scale), (float) (at.height() * scale));
            return;
        }
        double bend = radius * (1 - KAPPA);
        double right = at.right();
        double bottom = at.bottom();
        page.moveTo(x(at.x() + radius), y(at.y()));
        page.lineTo(x(right - radius), y(at.y()));
        page.curveTo(x(right - bend), y(at.y()), x(right), y(at.y() + bend), x(right), y(at.y() + radius));
        page.lineTo(x(right), y(bottom - radius));
        page.curveTo(x(right), y(bottom - bend), x(right - bend), y(bottom), x(right - radius), y(bottom));
        page.lineTo(x(at.x() + radius), y(bottom));
        page.curveTo(x(at.x() + bend), y(bottom), x(at.x()), y(bottom - bend), x(at.x()), y(bottom - radius));
        page.lineTo(x(at.x()), y(at.y() + radius));
        page.curveTo(x(at.x()), y(at.y() + bend), x(at.x() + bend), y(at.y()), x(at.x() + radius), y(at.y()));
        page.closePath();
    }

    private PDExtendedGraphicsState opacity(double alpha) {
        return fonts.opacities().computeIfAbsent(alpha, value -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) alpha);
            state.setStrokingAlphaConstant((float) alpha);
            return state;
        });
    }

    /** A mask that lets through more and more from its ends to where it is solid: opacity in PDF knows no gradient of its own. */
    private PDExtendedGraphicsState softEdge(Rect at, double alpha, double solidAt) throws IOException {
        var bounds = new PDRectangle(x(at.x()), y(at.bottom()), (float) (at.width() * scale), (float) (at.height() * scale));
        var mask = new PDFormXObject(document);
        mask.setResources(new PDResources());
        mask.setBBox(bounds);
        var group = new PDTransparencyGroupAttributes();
        group.getCOSObject().setItem(COSName.CS, COSName.DEVICEGRAY);
        group.getCOSObject().setItem(COSName.I, COSBoolean.TRUE);
        mask.setGroup(group);
        try (var content = new PDFormContentStream(mask)) {
            content.shadingFill(ramp(bounds, alpha, solidAt));
        }
        var soft = new COSDictionary();
        soft.setItem(COSName.TYPE, COSName.MASK);
        soft.setItem(COSName.S, COSName.LUMINOSITY);
        soft.setItem(COSName.G, mask.getCOSObject());
        var state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, soft);
        return state;
    }

    private static PDShadingType2 ramp(PDRectangle bounds, double alpha, double solidAt) {
        COSDictionary function = solidAt == Mark.Fade.LEFT ? even(alpha, 0) : solidAt == Mark.Fade.RIGHT ? even(0, alpha)
                : joined((float) solidAt, even(0, alpha), even(alpha, 0));
        var shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShadingType2.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceGray.INSTANCE);
        shading.setCoords(numbers(bounds.getLowerLeftX(), 0, bounds.getUpperRightX(), 0));
        shading.getCOSObject().setItem(COSName.FUNCTION, function);
        return shading;
    }

    /** From one value to another at the same pace. */
    private static COSDictionary even(double first, double last) {
        COSDictionary function = function(COSInteger.TWO);
        function.setItem(COSName.C0, numbers((float) first));
        function.setItem(COSName.C1, numbers((float) last));
        function.setItem(COSName.N, COSInteger.ONE);
        return function;
    }

    /** One function up to a bound, another from there on. */
    private static COSDictionary joined(float bound, COSDictionary before, COSDictionary after) {
        COSDictionary function = function(COSInteger.THREE);
        function.setItem(COSName.FUNCTIONS, new COSArray(List.of(before, after)));
        function.setItem(COSName.BOUNDS, numbers(bound));
        function.setItem(COSName.ENCODE, numbers(0, 1, 0, 1));
        return function;
    }

    private static COSDictionary function(COSInteger type) {
        var function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, type);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        return function;
    }

    private static COSArray numbers(float... values) {
        var array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    private void drawing(Path marks) {
        drawing(tags::figure, marks);
    }

    /** Draws between saved and restored state, so that no mark's colour or mask reaches another. */
    private void drawing(Path whose, Path marks) {
        try {
            whose.trace();
            page.saveGraphicsState();
            marks.trace();
            page.restoreGraphicsState();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @FunctionalInterface
    private interface Path {
        void trace() throws IOException;
    }
}
