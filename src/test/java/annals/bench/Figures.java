// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.util.Collection;
import java.util.Locale;

/** What was measured, many times over, from the least to the most. */
record Figures(double[] sorted) {
    static Figures of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Figures(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** So much, at most, in this part of all cases: 0.5 is the median. */
    double at(double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    double p50() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    double max() {
        return at(1);
    }

    /** Hands the three that are told over to the process that makes the table. */
    void tell(String name) {
        tell(name + ".p50", p50());
        tell(name + ".p95", p95());
        tell(name + ".max", max());
    }

    static void tell(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s=%.3f", name, value));
    }
}
