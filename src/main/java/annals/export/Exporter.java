// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.pdf.Paper;
import annals.query.Query;
import annals.report.ExportJob;
import annals.report.Format;
import annals.store.Answer;
import annals.store.H2Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes an answer to a file: to a temporary name beside the target first, renamed when whole. */
public final class Exporter {
    /** Told how far an export is; answers whether it is to go on. */
    @FunctionalInterface
    public interface Progress {
        /** @param done from 0 to 1. @return false to stop: then nothing is left behind */
        boolean at(double done);

        /** Told where a PDF is written in volumes, and goes on with this one; the first one comes last. */
        default void volume(int number, int of) { }
    }

    private Exporter() {}

    /**
     * @return whether the file was written; false where progress stopped it
     * @throws IllegalArgumentException where the target's name ends in none of the known endings, naming these
     * @throws ExportException where the target cannot be written, or not hold so many events, with what to do
     * @throws IOException where the store cannot be read, with what to do
     */
    public static boolean export(ExportJob job, H2Store store, Progress progress) throws IOException {
        Format format = Format.of(job.target())
                .orElseThrow(() -> new IllegalArgumentException(Format.unknown(job.target())));
        try {
            var steps = new Steps(progress);
            steps.done(0, 1);
            Answer answer = Answer.of(job.query(), store);
            ReportSize.check(format, answer.count());
            if (format == Format.PDF && !job.paper().layout().poster()) {
                PdfExport.check(answer.count(), Runtime.getRuntime().maxMemory());
                new PdfExport(answer, job).write(steps.part(0, 0.99));
            } else {
                TargetFile.write(job.target(), to -> {
                    write(format, answer, job, to, steps.part(0, 0.99));
                    steps.done(99, 100);
                });
            }
            progress.at(1);
            return true;
        } catch (Steps.Stopped stopped) {
            return false;
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    /**
     * How many events a file would hold, or where it holds what they cite, sources.
     *
     * @throws IOException where the store cannot be read, with what to do
     */
    public static int count(Query query, Format format, H2Store store) throws IOException {
        try {
            return format.holdsSources() ? Cited.by(Answer.of(query, store), new Steps(_ -> true)).size() : store.find(query).count();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    /** Writes a picture of what a window would open with, for where it cannot. */
    public static void openingView(H2Store store, Query query, Language language, Path target) throws IOException {
        export(new ExportJob(query, List.of(language), Paper.A4, target), store, _ -> true);
    }

    /** Whether a chart or a comparison can be written to a file of such a name. */
    public static boolean holdsDrawing(Path target) {
        return DrawnExport.format(target).isPresent();
    }

    /**
     * Writes a chart or a comparison, or what it shows as a table, in the same way.
     *
     * @throws ExportException where the target cannot be written or hold a drawing, with what to do
     * @throws IOException where the store cannot be read, with what to do
     */
    public static void drawn(DrawnJob job, H2Store store) throws IOException {
        Format format = DrawnExport.format(job);
        try {
            DrawnExport drawn = DrawnExport.of(job, store);
            TargetFile.write(job.target(), to -> drawn.write(format, job.scale(), to));
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    static void write(Format format, Answer answer, ExportJob job, OutputStream to, Steps steps) throws IOException {
        switch (format) {
            case PDF -> PosterExport.write(answer, job, to, steps);
            case HTML -> text(to, writer -> HtmlExport.write(answer, job, writer, steps));
            case MARKDOWN -> text(to, writer -> MarkdownExport.write(answer, job, writer, steps));
            case SVG -> text(to, writer -> writer.write(PictureExport.svg(answer, job.lanes(), job.languages().getFirst())));
            case PNG -> PictureExport.png(answer, job, to, steps);
            case JSON -> text(to, writer -> JsonExport.writeData(answer, writer, steps));
            case CSV -> text(to, writer -> {
                writer.write(CsvExport.BYTE_ORDER_MARK);
                CsvExport.write(answer, writer, steps);
            });
            case ICALENDAR -> text(to, writer -> CalendarExport.write(answer, job.languages(), writer, steps));
            case BIBTEX -> text(to, writer -> BibtexExport.write(answer, writer, steps));
            case CSL -> text(to, writer -> CslExport.write(answer, writer, steps));
        }
    }

    interface Writing {
        void to(Writer writer) throws IOException;
    }

    static void text(OutputStream to, Writing writing) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writing.to(writer);
        writer.flush();
    }
}
