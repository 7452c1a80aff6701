// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.TargetFile.Part;
import annals.fonts.Typeface;
import annals.model.Text;
import annals.pdf.PdfBook;
import annals.pdf.PdfFonts;
import annals.report.Edition;
import annals.report.ExportJob;
import annals.report.Report;
import annals.report.Volume;
import annals.store.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A period as a PDF, or as several where one would be too large: which files, and in which order they are written. */
final class PdfExport {
    /** What every event takes until the last volume is there, in bytes: its page, and its entries in the index. */
    private static final long MEMORY = 3_000;
    /** What the largest volume takes beside the store, in bytes. */
    private static final long VOLUME = 200_000_000;
    /** How much of the work the first volume is, which holds no events. */
    private static final double FIRST = 0.1;

    private final Answer answer;
    private final ExportJob job;
    private final Edition edition;
    private final Typeface typeface = Typeface.load();

    PdfExport(Answer answer, ExportJob job) {
        this(answer, job, Volume.MOST_EVENTS);
    }

    /** @param most how many events a volume holds at most */
    PdfExport(Answer answer, ExportJob job, int most) {
        this.answer = answer;
        this.job = job;
        edition = new Edition(answer, most);
    }

    /**
     * Refuses what no report can hold, before any work is done for it.
     *
     * @param memory that the program may have, in bytes
     */
    static void check(int events, long memory) throws ExportException {
        long most = Math.max(Volume.MOST_EVENTS, (memory - VOLUME) / MEMORY);
        if (events > most) {
            throw new ExportException(new Text(
                    String.format(Locale.ROOT, "A PDF can hold %,d events here, and the question has %,d: ask for a shorter period,"
                            + " a company or a higher importance, or write .csv or .json, which hold any number.", most, events),
                    String.format(Locale.ROOT, "此处PDF最多可容纳%,d个事件，而该查询有%,d个：请缩短期间、限定公司或提高重要性，或写入数量不限的.csv或.json。",
                            most, events)));
        }
    }

    /** Writes all volumes or none. */
    void write(Steps steps) throws IOException {
        List<Path> obsolete = OldVolumes.leftOver(job.target(), edition.volumes().size());
        TargetFile.write(parts(steps), obsolete);
    }

    /** The volumes, the first one last: it tells the pages of all others. */
    private List<Part> parts(Steps steps) {
        var parts = new ArrayList<Part>();
        double done = 0;
        for (Volume volume : edition.volumes()) {
            if (volume.number() > 1) {
                double share = (1 - FIRST) * volume.rows().size() / answer.count();
                parts.add(part(volume, steps.part(done, done + share)));
                done += share;
            }
        }
        parts.add(part(edition.volumes().getFirst(), steps.part(done, 1)));
        return parts;
    }

    private Part part(Volume volume, Steps steps) {
        return new Part(volume.file(job.target()), to -> write(volume, to, steps));
    }

    private void write(Volume volume, OutputStream to, Steps steps) throws IOException {
        if (!volume.alone()) {
            steps.volume(volume.number(), volume.of());
        }
        var report = new Report(answer, job, volume);
        try (var document = new PDDocument()) {
            var book = new PdfBook(document, new PdfFonts(document));
            new PdfVolume(report, edition, book, typeface).write(steps.part(0, 0.95));
            PdfDescription.of(report).onto(document);
            document.save(to);
        }
        steps.done(1, 1);
    }
}
