// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://openai.com/a?b=c#d", "http://jmc.stanford.edu/a.pdf", "HTTPS://example.org/"})
    void addressesOfTheWebOpen(String url) {
        assertThat(SourceLines.address(source(url))).contains(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/a", "calc.exe", "https:", "http://",
        "-version", "https://exa mple.org", "mailto:a@example.org"})
    void nothingElseDoes(String url) {
        assertThat(SourceLines.address(source(url))).isEmpty();
    }

    @Test
    void lettersOfOtherScriptsAreEncoded() {
        assertThat(SourceLines.address(source("https://example.org/人工智能"))).hasValueSatisfying(
                address -> assertThat(address).isASCII().startsWith("https://example.org/%E4"));
    }

    private static Source source(String url) {
        return new Source("s", Source.Kind.PRESS, "en", url, null, null, null, null);
    }
}
