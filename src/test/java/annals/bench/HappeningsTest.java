// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is the same for every timeline and at every time. */
class HappeningsTest {
    @TempDir
    Path folder;

    @Test
    void theBytesAreThoseThatTheOtherTimelinesWereMeasuredWith() throws IOException, NoSuchAlgorithmException {
        assertThat(sha256(1)).isEqualTo("2afb8336989880877a0209ddf496ea02bfdd3b7526a373b313f4c6b6cdf2f695");
        assertThat(sha256(1000)).isEqualTo("e3738dfcfc7197369f22f4507744e81a2ba70b51c8ca0162ef68316b65bf47e2");
        assertThat(sha256(100_000)).isEqualTo("10f4d6afa763fb574baf31cd67f9ef37b27c4ef903057e7d4e34ae6f950c4e85");
    }

    @Test
    void theFolderHoldsThemAllWithoutAFault() throws IOException {
        var folders = List.of(new DataFolder(Generated.write(folder, 1000).path(), true));
        var loaded = DataFolder.read(folders);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().events()).hasSize(1000);
        assertThat(loaded.value().organizations().stream().map(one -> one.id())).hasSize(12).containsAll(Generated.KEPT);
        assertThat(loaded.value().events().stream().collect(Collectors.groupingBy(one -> one.importance(), Collectors.counting())))
                .containsEntry(5, 5L).containsEntry(4, 40L).containsEntry(3, 155L).containsEntry(2, 350L).containsEntry(1, 450L);
        assertThat(loaded.value().events().stream().filter(one -> one.when().toString().contains("/")).count())
                .as("ranges, but for those within a day").isBetween(150L, 230L);
    }

    private static String sha256(int count) throws IOException, NoSuchAlgorithmException {
        var bytes = new ByteArrayOutputStream();
        Happenings.json(count, Happenings.SEED, bytes);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }
}
