// SPDX-License-Identifier: Apache-2.0
package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://openai.com/index/chatgpt/", "HTTP://example.org", "https://example.org/例子"})
    void aWebAddressMayBeOpened(String url) {
        assertThat(source(url).link()).map(Object::toString).hasValue(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "https:///nowhere", "https://me:secret@example.org/",
        "https://example.org/two words", "example.org", ""})
    void anAddressThatIsNotOfTheWebOrHidesSomethingIsNoLink(String url) {
        assertThat(source(url).link()).isEmpty();
    }

    @Test
    void aSourceWithoutAddressHasNoLink() {
        assertThat(source(null).link()).isEmpty();
    }

    private static Source source(String url) {
        return new Source("it", Source.Kind.PRESS, "en", url, null, null, null, null, false);
    }
}
