// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Language;
import annals.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that a question may be narrowed to.
 *
 * @param key what stands for it in a question
 * @param aliases what it is called too, in any language
 */
public record Choice(String key, Text name, List<String> aliases) {
    public Choice {
        aliases = List.copyOf(aliases);
    }

    /** Whether any of its names has this within, whatever the case. */
    public boolean answersTo(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Arrays.stream(Language.values()).map(name::in), aliases.stream())
                .anyMatch(called -> called.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
