// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.store.H2Store;
import java.io.IOException;

/** Writes an answer to a file: to a temporary name beside the target first, renamed when whole. */
public final class Exporter {
    /** Told how far an export is; answers whether it is to go on. */
    @FunctionalInterface
    public interface Progress {
        /** @param done from 0 to 1. @return false to stop: then nothing is left behind */
        boolean at(double done);
    }

    private Exporter() {}

    /**
     * @return whether the file was written; false where progress stopped it
     * @throws IllegalArgumentException where the ending is none of the known ones, naming these
     * @throws IOException where the target cannot be written, with what to do
     */
    public static boolean export(ExportJob job, H2Store store, Progress progress) throws IOException {
        throw new IOException("not written yet: " + job + store + progress);
    }
}
