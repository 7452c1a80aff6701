// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import annals.draw.Tone.Token;
import java.util.List;
import java.util.stream.Stream;

/** Light or dark: which colour each meaning has. */
public enum Theme {
    LIGHT("#FAF9F6", "#FFFFFF", "#E7E3DA", "#F0EDE6", "#1E2227", "#5C626B", "#666C74", "#3D4FD0", "#EEF0FC", "#FFFFFF",
            "#F1EEE7", "#18763F", "#9A5209", "#BE352D"),
    DARK("#15171B", "#1C1F24", "#2C3037", "#23272D", "#E8EAED", "#A2A8B1", "#8F959F", "#8C9BFF", "#262B45", "#15171B",
            "#1F2329", "#6FD79B", "#F0AE5D", "#FF7A70");

    private static final Colour WHITE = Colour.web("#FFFFFF");

    private final List<Colour> colours;

    /** One colour for each token, in the order of {@link Token}. */
    Theme(String... web) {
        if (web.length != Token.values().length) {
            throw new IllegalArgumentException(web.length + " colours for " + Token.values().length + " tokens");
        }
        colours = Stream.of(web).map(Colour::web).toList();
    }

    /** The colour on paper: of the light theme, but paper itself is white. */
    public static Colour printed(Tone tone) {
        return switch (tone) {
            case Token token -> token == Token.PAPER ? WHITE : LIGHT.colour(token);
            case Tone.Own own -> LIGHT.colour(own);
            case Tone.Faded(var of, var by) -> printed(of).faded(by);
        };
    }

    public Colour colour(Tone tone) {
        return switch (tone) {
            case Token token -> colours.get(token.ordinal());
            case Tone.Own(var light, var dark) -> this == LIGHT ? light : dark;
            case Tone.Faded(var of, var by) -> colour(of).faded(by);
        };
    }
}
