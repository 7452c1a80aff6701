// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

/**
 * Which second stands at which pixel. Zooming is quantised: a step of the zoom multiplies what a pixel covers by the
 * eighth root of two, so that layouts can be anchored to absolute time and kept.
 *
 * @param start the second at the left edge, a fraction while panning
 * @param step zoom step: a pixel covers {@code 2^(step/8)} seconds
 */
public record Scale(double start, int step) {
    /** A pixel covers a second. */
    public static final int FINEST = 0;
    /** A pixel covers 2^31 seconds, 68 years: ten thousand years in 147 pixels. */
    public static final int COARSEST = 248;

    public Scale {
        if (step < FINEST || step > COARSEST) {
            throw new IllegalArgumentException("zoom step from " + FINEST + " to " + COARSEST + ", not " + step);
        }
    }

    /** What a pixel covers at a zoom step, in seconds. */
    public static double secondsPerPixel(int step) {
        return Math.pow(2, step / 8.0);
    }

    /** The finest scale that shows all of a stretch in {@code width} pixels, the stretch in the middle. */
    public static Scale showing(double from, double until, double width) {
        double wanted = (until - from) / Math.max(1, width);
        int step = (int) Math.ceil(8 * Math.log(Math.max(1, wanted)) / Math.log(2) - 1e-9);
        int clamped = Math.clamp(step, FINEST, COARSEST);
        return new Scale((from + until - width * secondsPerPixel(clamped)) / 2, clamped);
    }

    public double secondsPerPixel() {
        return secondsPerPixel(step);
    }

    public double x(double second) {
        return (second - start) / secondsPerPixel();
    }

    public double second(double x) {
        return start + x * secondsPerPixel();
    }

    /** Moved so that what stood at {@code x = 0} stands at {@code dx}. */
    public Scale panned(double dx) {
        return new Scale(start - dx * secondsPerPixel(), step);
    }

    /** Zoomed by steps (negative is closer) around a place that stays where it is. */
    public Scale zoomed(int steps, double aroundX) {
        int to = Math.clamp(step + steps, FINEST, COARSEST);
        return new Scale(second(aroundX) - aroundX * secondsPerPixel(to), to);
    }
}
