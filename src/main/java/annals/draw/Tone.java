// SPDX-License-Identifier: Apache-2.0
package annals.draw;

/** A colour by its meaning; a {@link Theme} says which it is at the last moment. */
public sealed interface Tone {
    /** A meaning that every theme knows. */
    enum Token implements Tone {
        PAPER, PANEL, LINE, FINE_LINE, INK, INK_SECOND, INK_THIRD, ACCENT, ACCENT_WASH, ON_ACCENT, ERA, GOOD, WARN, TODAY
    }

    /** A colour that belongs to somebody, such as a company's, with a tone for each theme. */
    record Own(Colour light, Colour dark) implements Tone {}

    /** Another tone, fainter: {@code by} from 0 to 1. */
    record Faded(Tone tone, double by) implements Tone {}
}
