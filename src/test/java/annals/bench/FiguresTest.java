// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What is told of many measurements. */
class FiguresTest {
    @Test
    void theMedianAndTheRestAreValuesThatWereMeasured() {
        var hundred = Figures.of(DoubleStream.iterate(100, value -> value - 1).limit(100).boxed().toList());
        assertThat(List.of(hundred.p50(), hundred.p95(), hundred.max())).containsExactly(50.0, 95.0, 100.0);
        var one = Figures.of(List.of(7.0));
        assertThat(List.of(one.p50(), one.p95(), one.max())).containsExactly(7.0, 7.0, 7.0);
    }

    @Test
    void nothingMeasuredIsNoFigure() {
        assertThatThrownBy(() -> Figures.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
