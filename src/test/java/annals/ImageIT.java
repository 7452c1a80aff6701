// SPDX-License-Identifier: Apache-2.0
package annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The image that the build leaves behind, started as on a machine without Java: nothing in the environment but the plain
 * C locale and a home. Command lines stand in a script, since this process itself may not be able to pass Chinese on.
 */
@EnabledOnOs(OS.LINUX)
class ImageIT {
    private static final Path IMAGE = Path.of("target", "annals").toAbsolutePath();

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @Test
    void aChineseQueryIsUnderstoodInThePlainCLocale() throws Exception {
        Outcome chinese = run("$ANNALS find 谷歌");
        assertThat(chinese.err()).matches("\\d+ of \\d+ events\\.\n");
        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).isNotEmpty().isEqualTo(run("$ANNALS find google").out());
        assertThat(run("$ANNALS show google").out()).contains("谷歌");
    }

    @Test
    void aFileMayHaveAChineseName() throws Exception {
        assertThat(run("$ANNALS export 谷歌 -o 导出.csv && test -s 导出.csv && echo there").out()).endsWith("there\n");
    }

    @Test
    void itWorksWhereverItIsMovedAndThroughALink() throws Exception {
        Outcome here = run("$ANNALS find google");
        assertThat(run("/bin/cp -a \"$IMAGE\" '搬 家' && '搬 家/bin/annals' find google")).isEqualTo(here);
        assertThat(run("/bin/ln -s '搬 家/bin/annals' link && ./link find google")).isEqualTo(here);
    }

    @Test
    void withoutADisplayItSaysSoInTwoSentencesAndWritesThePicture() throws Exception {
        Outcome outcome = run("$ANNALS");
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("display").doesNotContain("Exception", "\tat ");
        Path picture = folder.resolve("home/.local/share/annals/opening-view.png");
        assertThat(outcome.err()).contains(picture.toString());
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void nothingIsWrittenBesideItsOwnHome() throws Exception {
        run("$ANNALS");
        run("$ANNALS find google");
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
                    .allMatch(file -> file.startsWith(folder.resolve("home/.local/share/annals")));
        }
    }

    private Outcome run(String commands) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("run.sh"), commands + "\n");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var run = new ProcessBuilder("/bin/sh", script.toString())
                .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        run.environment().clear();
        run.environment().put("LC_ALL", "C");
        run.environment().put("PATH", "");
        run.environment().put("HOME", Files.createDirectories(folder.resolve("home")).toString());
        run.environment().put("IMAGE", IMAGE.toString());
        run.environment().put("ANNALS", IMAGE.resolve("bin").resolve("annals").toString());
        Process process = run.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
