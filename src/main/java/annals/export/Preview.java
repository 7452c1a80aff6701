// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.picture.PagePicture;
import annals.report.ExportJob;
import annals.report.Format;
import annals.report.Volume;
import annals.store.Answer;
import annals.store.H2Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What an export will be like, before it is written anywhere: made by the export itself, of a part of a large answer. */
public sealed interface Preview {
    /** So many events and no more are laid out whole, only to count their pages. */
    int MOST_EVENTS = Volume.MOST_EVENTS;

    /**
     * Pages of a report.
     *
     * @param pdf a report of the first events
     * @param pages how many pages that has
     * @param events how many events it has
     * @param of how many events the whole report will have
     */
    record Pages(byte[] pdf, int pages, int events, int of) implements Preview {
        /** Whether this is all of the report. */
        public boolean whole() {
            return events == of;
        }

        /** How many pages the whole report has, about: as many for each event as these first ones take. */
        public int estimate() {
            return whole() ? pages : (int) Math.round((double) pages * of / Math.max(1, events));
        }

        /**
         * A picture of a page.
         *
         * @param page counted from 0
         * @param width of the picture in pixels
         */
        public PagePicture picture(int page, int width) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                float scale = width / document.getPage(page).getCropBox().getWidth();
                return PagePicture.of(new PDFRenderer(document).renderImage(page, scale, ImageType.RGB));
            }
        }
    }

    /** One picture. @param width of the file in pixels. @param height likewise */
    record Pictured(PagePicture picture, int width, int height) implements Preview {}

    /** The beginning of a text. @param more whether it goes on */
    record Text(String beginning, boolean more) implements Preview {}

    /**
     * Makes one.
     *
     * @param job its target tells the format, and is not written
     * @param most how many events a report is laid out for
     * @param width of a picture in pixels, at most
     * @return empty where progress stopped it
     * @throws ExportException where no such file can be written, with what to do
     */
    static Optional<Preview> of(ExportJob job, H2Store store, int most, int width, Exporter.Progress progress) throws IOException {
        Format format = Format.of(job.target()).orElseThrow(() -> new IllegalArgumentException(Format.unknown(job.target())));
        var steps = new Steps(progress);
        try {
            Answer answer = Answer.of(job.query(), store);
            ReportSize.check(format, answer.count());
            return Optional.of(switch (format) {
                case PDF -> job.paper().layout().poster() ? poster(answer, job, steps) : report(answer, job, most, steps);
                case HTML -> pages(answer, job, most, steps);
                case SVG, PNG -> picture(answer, job, width, steps);
                case MARKDOWN -> text(format, answer.first(most), job, steps);
                case JSON, CSV, ICALENDAR, BIBTEX, CSL -> text(format, answer, job, steps);
            });
        } catch (Steps.Stopped stopped) {
            return Optional.empty();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    private static Preview pages(Answer answer, ExportJob job, int most, Steps steps) throws IOException {
        Answer some = answer.first(most);
        Path folder = Files.createTempDirectory("annals-preview-");
        Path file = folder.resolve("preview.pdf");
        try {
            new PdfExport(some, job.to(file)).write(steps);
            byte[] pdf = Files.readAllBytes(file);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new Pages(pdf, document.getNumberOfPages(), some.count(), answer.count());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static Preview report(Answer answer, ExportJob job, int most, Steps steps) throws IOException {
        PdfExport.check(answer.count(), Runtime.getRuntime().maxMemory());
        return pages(answer, job, most, steps);
    }

    private static Preview poster(Answer answer, ExportJob job, Steps steps) throws IOException {
        var pdf = new ByteArrayOutputStream();
        PosterExport.write(answer, job, pdf, steps);
        return new Pages(pdf.toByteArray(), 1, answer.count(), answer.count());
    }

    private static Preview picture(Answer answer, ExportJob job, int width, Steps steps) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PictureExport.png(answer, job.pixels(1), bytes, steps);
        ImageIO.setUseCache(false);
        var image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        return new Pictured(PagePicture.fitting(image, width, 2 * width), image.getWidth() * job.scale(), image.getHeight() * job.scale());
    }

    private static Preview text(Format format, Answer answer, ExportJob job, Steps steps) throws IOException {
        var head = new Head();
        try {
            Exporter.write(format, answer, job, head, steps);
        } catch (Head.Enough enough) {
            return new Text(head.text(), true);
        }
        return new Text(head.text(), false);
    }

    /** Takes the beginning of a file and breaks off what writes on. */
    final class Head extends OutputStream {
        /** More than a screen of it, in bytes. */
        private static final int MOST = 6000;

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

        /** There is enough. */
        static final class Enough extends IOException {
            private static final long serialVersionUID = 1;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            taken.write(bytes, from, Math.min(length, MOST - taken.size()));
            if (taken.size() == MOST) {
                throw new Enough();
            }
        }

        /** Without a byte order mark, and without half a letter at its end. */
        String text() {
            return taken.toString(StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").replaceFirst("\uFFFD+$", "");
        }
    }
}
