// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final double WIDTH = 1000;
    private static final double LENGTH = 50_000;

    /** Each from one end to the other, the window's middle on the end, a quarter and half of its length from there, and so on. */
    @Test
    void aFadeFarWiderThanTheWindowIsAsSolidAsItIsThereUpToItsVeryEnds() {
        assertThat(shares(Mark.Fade.LEFT)).containsExactly(new double[] {1, 0.75, 0.5, 0.25, 0}, within(1e-9));
        assertThat(shares(Mark.Fade.MIDDLE)).containsExactly(new double[] {0, 0.5, 1, 0.5, 0}, within(1e-9));
        assertThat(shares(Mark.Fade.RIGHT)).containsExactly(new double[] {0, 0.25, 0.5, 0.75, 1}, within(1e-9));
    }

    @Test
    void whereTheWindowsMiddleIsPastAnEndOfSuchAFadeItIsAsItIsAtThatEnd() {
        double past = WIDTH / 4;
        assertThat(share(-past, Mark.Fade.LEFT)).isEqualTo(1);
        assertThat(share(-past, Mark.Fade.RIGHT)).isEqualTo(0);
        assertThat(share(LENGTH + past, Mark.Fade.LEFT)).isEqualTo(0);
        assertThat(share(LENGTH + past, Mark.Fade.RIGHT)).isEqualTo(1);
    }

    private static double[] shares(double solidAt) {
        return IntStream.rangeClosed(0, 4).mapToDouble(quarter -> share(quarter * LENGTH / 4, solidAt)).toArray();
    }

    /** How much of the colour is seen with the window's middle so far along the fade; one that is no share has no colour. */
    private static double share(double middle, double solidAt) {
        var window = new Window(middle - WIDTH / 2, WIDTH, 0, 100);
        var box = (Mark.Box) window.fade(new Rect(0, 10, LENGTH, 9), Token.INK, solidAt).getFirst();
        Theme.LIGHT.colour(box.fill());
        return ((Tone.Faded) box.fill()).by();
    }
}
