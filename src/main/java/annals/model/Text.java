// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text in both languages; neither is empty. */
public record Text(String en, String zh) {
    /** A sentence by its format in each language, in which {@code %s} stands for a part; a part that is a text itself is in that language, too. */
    public static Text of(String en, String zh, @Nullable Object... parts) {
        return new Text(filled(en, Language.EN, parts), filled(zh, Language.ZH, parts));
    }

    private static String filled(String format, Language language, @Nullable Object[] parts) {
        return format.formatted(Arrays.stream(parts).map(part -> part instanceof Text text ? text.in(language) : part).toArray());
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
