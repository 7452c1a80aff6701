// SPDX-License-Identifier: Apache-2.0
package annals.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoastTest {
    private static final long MILLI = 1_000_000;

    @Test
    void thePaperGoesOnAsFastAsTheHandAndLiesStillAfterHalfASecond() {
        Coast coast = drag(900, -300).release(64 * MILLI);
        assertThat(coast.vx()).isCloseTo(900, Offset.offset(1.0));
        assertThat(coast.vy()).isCloseTo(-300, Offset.offset(1.0));
        assertThat(coast.x(0)).isZero();
        assertThat(coast.x(0.01)).isCloseTo(9, Offset.offset(0.5));
        assertThat(coast.x(0.5) - coast.x(0.45)).as("the last twentieth of a second").isLessThan(1);
        assertThat(coast.x(9)).isEqualTo(coast.x(0.5));
        assertThat(coast.y(0.5)).isCloseTo(-coast.x(0.5) / 3, Offset.offset(0.1));
    }

    @Test
    void aHandThatRestsBeforeItLetsGoLeavesThePaperWhereItIs() {
        assertThat(drag(900, 0).release(200 * MILLI).moves()).isFalse();
    }

    @Test
    void aSlowHandPutsThePaperWhereItWantsIt() {
        assertThat(drag(60, 0).release(64 * MILLI).moves()).isFalse();
    }

    @Test
    void noHandThrowsThePaperOutOfSight() {
        assertThat(drag(90_000, 0).release(64 * MILLI).x(1)).isLessThan(1000);
    }

    @Test
    void onlyTheLastMomentsCount() {
        var swing = drag(-5000, 0);
        for (int at = 160; at <= 320; at += 16) {
            swing.add(at * 2, 0, at * MILLI);
        }
        assertThat(swing.release(320 * MILLI).vx()).isCloseTo(2000, Offset.offset(1.0));
    }

    /** With this speed in pixels a second, a moment every 16 ms until 64 ms. */
    private static Swing drag(double vx, double vy) {
        var swing = new Swing();
        swing.begin(0, 0, 0);
        for (int at = 16; at <= 64; at += 16) {
            swing.add(vx * at / 1000, vy * at / 1000, at * MILLI);
        }
        return swing;
    }
}
