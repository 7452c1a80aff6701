// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which version of the program this is, as the build wrote it down. */
final class Version {
    private Version() {}

    static String read() throws IOException {
        try (var text = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
