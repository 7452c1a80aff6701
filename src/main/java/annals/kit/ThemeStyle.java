// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.draw.Theme;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The colours of a theme as a style that the style sheet looks its colours up in: panels and picture cannot differ. */
public final class ThemeStyle {
    private ThemeStyle() {}

    /** Such as {@code -ink-second: #5C626B;} for every token. */
    public static String of(Theme theme) {
        return Arrays.stream(Token.values()).map(token -> name(token) + ": " + theme.colour(token).web() + ";")
                .collect(Collectors.joining(" "));
    }

    /** The style that gives a node a lane's colour to look up. */
    public static String company(Tone tone, Theme theme) {
        return "-company: " + theme.colour(tone).web() + ";";
    }

    private static String name(Token token) {
        return "-annals-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
