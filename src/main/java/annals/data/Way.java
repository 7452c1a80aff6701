// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How far a pass over folders has come. Ends it where its thread is interrupted. */
final class Way {
    /** So many events are passed before it is told again. */
    private static final int SOME = 1000;

    private final Progress.Step step;
    private final Progress progress;
    private final long bytes;
    private long before;
    private long inFile;
    private long events;
    private final DensityCount density = new DensityCount();

    Way(Progress.Step step, List<DataFolder> folders, Progress progress) throws IOException {
        this.step = step;
        this.progress = progress;
        long sum = 0;
        for (DataFolder folder : folders) {
            for (Path file : folder.files()) {
                sum += size(file);
            }
        }
        bytes = Math.max(1, sum);
    }

    /** A file was opened, and the one before it is done. */
    void entered(Path file) {
        before += inFile;
        inFile = size(file);
        tell(0);
    }

    /** One more event was read, at this character of its document. */
    void passed(int at, Document document) {
        if (++events % SOME == 0) {
            tell((double) at / document.length());
        }
    }

    /** An event was taken in. */
    void took(Event event) {
        density.add(event);
    }

    private void tell(double ofFile) {
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(new InterruptedIOException("reading was broken off"));
        }
        if (!density.isEmpty()) {
            progress.seen(density.now());
        }
        progress.at(step, Math.min(1, (before + ofFile * inFile) / bytes), events);
    }

    /** A file that cannot be asked is told of where it is read. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
