// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.model.Amounts;
import annals.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which value stands how high: ticks at 1, 2 or 5 times a power of ten, or where it is logarithmic at powers of ten.
 *
 * @param from the value at the bottom; positive where logarithmic
 * @param until the value at the top, greater
 * @param top in pixels
 * @param bottom in pixels, below it
 */
record ValueAxis(double from, double until, boolean logarithmic, double top, double bottom) {
    /** Two ticks stand at least so far apart, in pixels. */
    private static final double APART = 28;
    /** Of values that differ less than this part of the greatest, zero would press all into a stripe. */
    private static final double NARROW = 0.5;
    /** Room above and below the values, as a part of their range. */
    private static final double MARGIN = 0.04;

    ValueAxis {
        if (!(from < until) || !(top < bottom) || logarithmic && from <= 0) {
            throw new IllegalArgumentException("no axis: " + from + ".." + until + " at " + top + ".." + bottom);
        }
    }

    /** Whether a value has a place on such an axis. */
    static boolean holds(double value, boolean logarithmic) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }

    /** An axis for all values from one to another. */
    static ValueAxis over(double least, double most, boolean logarithmic, double top, double bottom) {
        if (logarithmic) {
            double low = Math.log10(least);
            double high = Math.log10(most);
            double margin = Math.max(0.15, (high - low) * MARGIN);
            return new ValueAxis(Math.pow(10, low - margin), Math.pow(10, high + margin), true, top, bottom);
        }
        boolean zero = least >= 0 && most - least > most * NARROW || least == most;
        double low = zero ? Math.min(0, least) : least;
        double high = Math.max(most, zero ? 0 : most);
        double margin = low == high ? 1 : (high - low) * MARGIN;
        return new ValueAxis(low == 0 ? 0 : low - margin, high + margin, false, top, bottom);
    }

    double y(double value) {
        double part = logarithmic ? Math.log10(value / from) / Math.log10(until / from) : (value - from) / (until - from);
        return bottom - part * (bottom - top);
    }

    /** A value with a line and a word of its own. */
    record Tick(double value, BigDecimal exact) {
        String words(String unit, Language language) {
            return Amounts.of(exact, unit, language);
        }
    }

    /** From the least. */
    List<Tick> ticks() {
        return logarithmic ? powers() : steps();
    }

    private List<Tick> steps() {
        BigDecimal step = step();
        var ticks = new ArrayList<Tick>();
        for (long at = (long) Math.ceil(from / step.doubleValue() - 1e-9); at * step.doubleValue() <= until; at++) {
            BigDecimal exact = step.multiply(BigDecimal.valueOf(at));
            ticks.add(new Tick(exact.doubleValue(), exact));
        }
        return ticks;
    }

    private BigDecimal step() {
        double least = (until - from) * APART / (bottom - top);
        int zeros = (int) Math.floor(Math.log10(least));
        for (int times : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(times).scaleByPowerOfTen(zeros);
            if (step.doubleValue() >= least) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(zeros + 1);
    }

    /** Every power of ten, or of many every second, fifth or so; between few also twice and five times. */
    private List<Tick> powers() {
        double decade = (bottom - top) / Math.log10(until / from);
        int[] times = decade >= APART / Math.log10(2) ? new int[] {1, 2, 5} : new int[] {1};
        int every = 1;
        while (every * decade < APART) {
            every++;
        }
        var ticks = new ArrayList<Tick>();
        for (int zeros = (int) Math.floor(Math.log10(from)); zeros <= Math.log10(until); zeros++) {
            for (int time : times) {
                BigDecimal exact = BigDecimal.valueOf(time).scaleByPowerOfTen(zeros);
                double value = exact.doubleValue();
                if (Math.floorMod(zeros, every) == 0 && value >= from && value <= until) {
                    ticks.add(new Tick(value, exact));
                }
            }
        }
        return ticks;
    }
}
