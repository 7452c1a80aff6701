// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.SafeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Puts what went wrong into a sentence, and what only its author can read into a file. */
public final class ErrorLog {
    private ErrorLog() {}

    /** What the disk or the system refused, and what to do about it. */
    static String sentence(IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied ->
                denied.getFile() + " cannot be used: allow it to be read and written, or name another place with --home.";
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case FileSystemException system -> system.getFile() + " cannot be used: " + system.getReason() + ".";
            default -> String.valueOf(fault.getMessage());
        };
    }

    /**
     * Writes a fault of the program itself into a file: in {@code home}, or in the folder for temporary files where that
     * cannot be written.
     *
     * @return a sentence that says where it is
     */
    public static String keep(Throwable bug, Path home) {
        var trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace, true));
        for (Path folder : new Path[] {home, Path.of(System.getProperty("java.io.tmpdir"))}) {
            Path log = folder.resolve("annals-error.log");
            try {
                Files.createDirectories(folder);
                SafeFile.write(log, trace.toString());
                return "Annals met a fault of its own and stopped; what happened is written in " + log + ".";
            } catch (IOException notThere) {
                // the next folder, then
            }
        }
        return "Annals met a fault of its own and stopped (" + bug + "), and could not write down where.";
    }
}
