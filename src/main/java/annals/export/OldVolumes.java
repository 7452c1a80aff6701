// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.model.Text;
import annals.picture.Words;
import annals.report.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What lies where a report's volumes are to stand. Volumes of an earlier export are replaced with it, those too whose numbers
 * the new one does not reach; any other file is left alone, since nobody named it.
 */
final class OldVolumes {
    private OldVolumes() {}

    /**
     * The volumes of an earlier export that would be left over.
     *
     * @param first the file of the first volume
     * @param count how many volumes are going to be written
     * @throws ExportException where a volume would replace a file that is none
     */
    static List<Path> leftOver(Path first, int count) throws ExportException {
        for (int number = 2; number <= count; number++) {
            Path file = Volume.file(first, number);
            if (Files.exists(file) && !isVolume(file, number)) {
                throw new ExportException(new Text(
                        "The PDF takes " + count + " volumes, and " + file + " is there already and is no volume of an earlier"
                                + " export: choose another name, or move that file away.",
                        "该PDF共需" + count + "册，而" + file + "已存在，且不是先前导出的分册：请另取名称，或将该文件移走。"));
            }
        }
        var left = new ArrayList<Path>();
        for (int number = Math.max(2, count + 1); isVolume(Volume.file(first, number), number); number++) {
            left.add(Volume.file(first, number));
        }
        return left;
    }

    private static boolean isVolume(Path file, int number) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var pdf = Loader.loadPDF(file.toFile())) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            String volume = information.getCustomMetadataValue(PdfDescription.VOLUME);
            return Words.PROGRAM.in(Language.EN).equals(information.getCreator()) && volume != null
                    && volume.startsWith(number + "/");
        } catch (IOException noPdf) {
            return false;
        }
    }
}
