// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.data.EventJson;
import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.picture.Words;
import annals.report.Volume;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * An exported PDF, read back.
 *
 * @param others the other volumes of the same report that lie beside it, by their number
 */
public record ReportFile(Path file, Origin origin, List<Path> others) {
    private static final String BEGINNING = "%PDF-";
    /** The header may stand behind so many other bytes, as mail programs leave them. */
    private static final int HEAD = 1024;
    private static final int MOST_OF_A_QUESTION = 1 << 16;
    /** More than anybody keeps in a folder; what a damaged file says is not to be looked for for ever. */
    private static final int MOST_VOLUMES = 1000;

    public ReportFile {
        others = List.copyOf(others);
    }

    /**
     * Reads what a PDF says of itself.
     *
     * @throws ExportException where it is no PDF of this program, or cannot be read, with what to do
     */
    public static ReportFile read(Path name) throws ExportException {
        Path file = name.toAbsolutePath().normalize();
        check(file);
        Origin origin = within(file, pdf -> origin(pdf, file));
        return new ReportFile(file, origin, others(file, origin));
    }

    /** Whether all volumes of the report are at hand. */
    public boolean whole() {
        return others.size() + 1 == origin.volumes();
    }

    /**
     * Reads the attached events of all volumes at hand, one after the other.
     *
     * @throws ExportException where what is attached is damaged, with what to do
     */
    void events(Consumer<Event> each) throws ExportException {
        var files = new ArrayList<Path>(others);
        files.addFirst(file);
        for (Path one : files) {
            within(one, pdf -> {
                PDEmbeddedFile attached = attached(pdf, PdfDescription.EVENTS);
                if (attached != null) {
                    events(attached, each);
                } else if (origin.volumes() == 1 || origin(pdf, one).volume() > 1) {
                    throw damaged(one);
                }
                return one;
            });
        }
    }

    private static void events(PDEmbeddedFile attached, Consumer<Event> each) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(attached.createInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String event = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
                if (event.startsWith("{")) {
                    each.accept(EventJson.read(event));
                }
            }
        }
    }

    private static void check(Path file) throws ExportException {
        if (!Files.exists(file)) {
            throw new ExportException(new Text("There is no file " + file + ": look whether its name is right.",
                    "没有文件" + file + "：请检查文件名。"));
        }
        if (Files.isDirectory(file)) {
            throw new ExportException(new Text(file + " is a folder: choose a PDF in it.", file + "是文件夹：请选择其中的PDF。"));
        }
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        } catch (IOException fault) {
            throw unreadable(file, fault);
        }
        if (!new String(head, StandardCharsets.ISO_8859_1).contains(BEGINNING)) {
            throw new ExportException(new Text(file + " is no PDF: choose one that Annals has exported.",
                    file + "不是PDF：请选择由Annals导出的PDF。"));
        }
    }

    /** Something that is done with an open PDF. */
    private interface Reading<T> {
        T of(PDDocument pdf) throws IOException;
    }

    private static <T> T within(Path file, Reading<T> reading) throws ExportException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return reading.of(pdf);
        } catch (ExportException told) {
            throw told;
        } catch (InvalidPasswordException locked) {
            throw new ExportException(new Text(file + " is locked with a password: save it without one in a PDF program, then open that.",
                    file + "有密码保护：请用PDF程序另存为无密码的文件，再打开该文件。"), locked);
        } catch (AccessDeniedException denied) {
            throw unreadable(file, denied);
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            // a damaged file may break the reader anywhere
            throw damaged(file);
        }
    }

    private static Origin origin(PDDocument pdf, Path file) throws IOException {
        PDEmbeddedFile attached = attached(pdf, Origin.FILE);
        if (attached == null) {
            boolean ours = Words.PROGRAM.in(Language.EN).equals(pdf.getDocumentInformation().getCreator());
            throw new ExportException(ours
                    ? new Text(file + " comes from Annals, but its question is no longer in it: another program or an older version wrote it."
                            + " Open the original, or ask the question that its pages name.",
                            file + "出自Annals，但其中已没有查询：它由其他程序或旧版本写成。请打开原始文件，或输入其页面上的查询。")
                    : new Text(file + " was not exported by Annals, so there is no question in it to ask again: choose one that was.",
                            file + "不是由Annals导出的，其中没有可重新执行的查询：请选择由Annals导出的PDF。"));
        }
        try (var in = attached.createInputStream()) {
            return Origin.read(new String(in.readNBytes(MOST_OF_A_QUESTION), StandardCharsets.UTF_8)).orElseThrow(() -> damaged(file));
        }
    }

    private static @Nullable PDEmbeddedFile attached(PDDocument pdf, String name) throws IOException {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        PDComplexFileSpecification found = files == null ? null : files.getValue(name);
        return found == null ? null : found.getEmbeddedFile();
    }

    /** The volumes are called so that any of them leads to the others. */
    private static List<Path> others(Path file, Origin origin) {
        var others = new ArrayList<Path>();
        Volume.first(file, origin.volume()).ifPresent(first -> {
            for (int volume = 1; volume <= Math.min(MOST_VOLUMES, origin.volumes()); volume++) {
                Path other = Volume.file(first, volume);
                if (volume != origin.volume() && belongs(other, origin.volume(volume, origin.volumes()))) {
                    others.add(other);
                }
            }
        });
        return others;
    }

    private static boolean belongs(Path file, Origin wanted) {
        try {
            return Files.isRegularFile(file) && within(file, pdf -> origin(pdf, file)).equals(wanted);
        } catch (ExportException otherFile) {
            return false;
        }
    }

    private static ExportException damaged(Path file) {
        return new ExportException(new Text(file + " is damaged and cannot be read to its end: fetch it anew from where you have it from,"
                + " or export it again.", file + "已损坏，无法完整读取：请重新获取该文件，或再次导出。"));
    }

    private static ExportException unreadable(Path file, IOException fault) {
        return new ExportException(new Text(file + " cannot be read: allow it to be, or choose another.",
                file + "无法读取：请授予读取权限，或另选文件。"), fault);
    }
}
