// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Another process that opens a store: says its version when it is open, and closes it when its input ends. */
final class OtherProcess implements AutoCloseable {
    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    static OtherProcess opening(Path home, Path data) throws IOException {
        return new OtherProcess(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                OtherProcess.class.getName(), home.toString(), data.toString()).redirectErrorStream(true).start());
    }

    public static void main(String[] args) throws IOException {
        try (var store = H2Store.open(Path.of(args[0]), List.of(new DataFolder(Path.of(args[1]), true)), System.out::println)) {
            System.out.println(store.version() + " " + store.events(0).getFirst().id());
            while (System.in.read() >= 0) {
                // until whoever started this has seen enough
            }
        }
    }

    /** Its next line; blocks until it has said one. */
    String line() throws IOException {
        return String.valueOf(process.inputReader().readLine());
    }

    /** Kills it as soon as something has happened; false where it ended before. */
    boolean killOnce(BooleanSupplier happened) throws InterruptedException {
        while (!happened.getAsBoolean()) {
            if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        process.destroyForcibly().waitFor();
        return true;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
