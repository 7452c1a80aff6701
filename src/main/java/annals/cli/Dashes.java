// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.util.List;

/**
 * Hides words that begin with a dash and are no option, such as {@code -person:elon-musk}, from the parser of the command
 * line, which would take {@code -openai} for {@code -o penai}. A real argument never holds the mark that hides it.
 */
final class Dashes {
    private static final String MARK = "\0";

    private Dashes() {}

    /** @param options the one-letter options there are */
    static String[] hidden(List<String> arguments, List<String> options) {
        return arguments.stream().map(word -> word.startsWith("-") && !word.startsWith("--") && !options.contains(word)
                && options.stream().noneMatch(option -> word.startsWith(option + "=")) ? MARK + word : word)
                .toArray(String[]::new);
    }

    /** The words as they were. */
    static String shown(String text) {
        return text.replace(MARK, "");
    }
}
