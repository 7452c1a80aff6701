// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.draw.Theme;
import annals.fonts.Typeface;
import annals.model.Text;
import annals.picture.SvgSurface;
import annals.report.Format;
import annals.store.H2Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** What can be written as a picture, or as a table of what that shows. */
abstract class DrawnExport {
    static DrawnExport of(DrawnJob job, H2Store store) {
        return switch (job) {
            case ChartJob chart -> new ChartExport(chart, store);
            case CompareJob comparison -> new CompareExport(comparison, store);
        };
    }

    static Optional<Format> format(Path target) {
        return Format.of(target).filter(format -> format == Format.SVG || format == Format.PNG || format == Format.CSV);
    }

    /** @throws ExportException where neither a drawing nor a table can be in such a file */
    static Format format(DrawnJob job) throws ExportException {
        Text drawing = switch (job) {
            case ChartJob _ -> new Text("A chart", "图表");
            case CompareJob _ -> new Text("A comparison", "对比");
        };
        Path name = job.target().getFileName();
        return format(job.target()).orElseThrow(() -> new ExportException(new Text(
                drawing.en() + " cannot be written to \"" + name + "\": let the name end in .svg, .png or .csv.",
                drawing.zh() + "无法写入“" + name + "”：文件名请以.svg、.png或.csv结尾。")));
    }

    abstract String title();

    abstract Drawing drawing(Typeface text);

    abstract void table(Appendable to) throws IOException;

    final void write(Format format, int scale, OutputStream to) throws IOException {
        Typeface text = Typeface.load();
        switch (format) {
            case SVG -> Exporter.text(to, writer -> writer.write(SvgSurface.document(drawing(text), Theme.LIGHT, title(), text)));
            case PNG -> PictureExport.png(drawing(text), scale, to, new Steps(_ -> true));
            default -> Exporter.text(to, writer -> {
                writer.write(CsvExport.BYTE_ORDER_MARK);
                table(writer);
            });
        }
    }
}
