// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Words what can be chosen from a list. */
final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is not typed: " + text);
    }
}
