// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class FlightTest {
    private static final int FRAMES = 40;

    @Test
    void aFarGoalIsReachedByZoomingOutTravellingAndZoomingIn() {
        Flight flight = flight(new Visible(0, 10), new Visible(1000, 1010));
        double[] lengths = frames(flight).mapToDouble(Visible::length).toArray();
        double widest = DoubleStream.of(lengths).max().orElseThrow();
        // of the paper: the widest view is w0 times the hyperbolic cosine of r0, in the middle of the way
        double r0 = Math.log(100 + Math.hypot(100, 1));
        assertThat(widest).isCloseTo(10 * Math.cosh(r0), Percentage.withPercentage(0.1));
        int top = IntStream.range(0, lengths.length).filter(at -> lengths[at] == widest).findFirst().orElseThrow();
        assertThat(top).isEqualTo(FRAMES / 2);
        IntStream.range(1, lengths.length).forEach(at -> assertThat(lengths[at] > lengths[at - 1]).as("frame " + at)
                .isEqualTo(at <= top));
    }

    @Test
    void everyFlightLeadsFromItsBeginningToItsGoalWithoutAJump() {
        var random = new Random(11);
        for (int i = 0; i < 400; i++) {
            Visible from = any(random);
            Visible to = any(random);
            Flight flight = flight(from, to);
            assertThat(flight.visible(0)).isEqualTo(from);
            assertThat(flight.visible(flight.seconds())).isEqualTo(to);
            Visible almost = flight.visible(flight.seconds() * (1 - 1e-7));
            assertThat(almost.from()).as(flight.toString()).isCloseTo(to.from(), Offset.offset(to.length() * 1e-3));
            assertThat(almost.length()).as(flight.toString()).isCloseTo(to.length(), Percentage.withPercentage(0.1));
            Visible soon = flight.visible(flight.seconds() * 1e-5);
            assertThat(soon.from()).as(flight.toString()).isCloseTo(from.from(), Offset.offset(from.length() * 1e-3));
        }
    }

    @Test
    void oneAlwaysSeesWhereOneCameFrom() {
        var random = new Random(12);
        for (int i = 0; i < 400; i++) {
            Visible[] frames = frames(flight(any(random), any(random))).toArray(Visible[]::new);
            for (int at = 1; at < frames.length; at++) {
                boolean meets = frames[at].from() < frames[at - 1].until() && frames[at - 1].from() < frames[at].until();
                assertThat(meets).as("frame " + at + " of " + frames[0] + " to " + frames[FRAMES]).isTrue();
            }
        }
    }

    @Test
    void whatIsNearIsReachedByMovingAlone() {
        Flight flight = flight(new Visible(0, 100), new Visible(-120, -20));
        assertThat(frames(flight)).allSatisfy(frame -> assertThat(frame.length()).isCloseTo(100, Offset.offset(1e-9)));
    }

    @Test
    void zoomingKeepsThePlaceThatBothHaveInCommon() {
        // a quarter from the left in both
        Flight flight = flight(new Visible(0, 1000), new Visible(240, 280));
        assertThat(frames(flight)).allSatisfy(frame ->
                assertThat(frame.from() + frame.length() * 0.25).isCloseTo(250, Offset.offset(1e-6)));
        Flight back = flight(new Visible(240, 280), new Visible(0, 1000));
        assertThat(frames(back)).allSatisfy(frame ->
                assertThat(frame.from() + frame.length() * 0.25).isCloseTo(250, Offset.offset(1e-6)));
    }

    @Test
    void itTakesThreeToSevenTenthsOfASecondByTheDistance() {
        assertThat(flight(new Visible(0, 10), new Visible(1, 11)).seconds()).isBetween(0.3, 0.32);
        assertThat(flight(new Visible(0, 10), new Visible(0, 100)).seconds()).isBetween(0.35, 0.5);
        assertThat(flight(new Visible(0, 10), new Visible(1e9, 1e9 + 10)).seconds()).isEqualTo(0.7);
        assertThat(new Flight(new Visible(0, 10), new Visible(0, 10), 0, 500).seconds()).isEqualTo(0.3);
    }

    private static Flight flight(Visible from, Visible to) {
        return new Flight(from, to, 0, 0);
    }

    private static Stream<Visible> frames(Flight flight) {
        return IntStream.rangeClosed(0, FRAMES).mapToObj(frame -> flight.visible(flight.seconds() * frame / FRAMES));
    }

    /** Hours to millennia, anywhere within ten thousand years. */
    private static Visible any(Random random) {
        double length = 3600 * Math.pow(10, random.nextDouble() * 7);
        return Visible.around((random.nextDouble() - 0.5) * 3e11, length);
    }
}
