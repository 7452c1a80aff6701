// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.RowOrder.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    @Test
    void rowsStandAsComparingEveryTwoOfThemWouldPutThem() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            int[] rows = random.ints(0, 500).distinct().limit(random.nextInt(120)).sorted().toArray();
            var by = new ArrayList<By>();
            Comparator<Integer> compared = (_, _) -> 0;
            for (int thing = random.nextInt(4); thing > 0; thing--) {
                int[] grades = random.ints(500, RowOrder.NONE, 1 + random.nextInt(40)).toArray();
                boolean descending = random.nextBoolean();
                by.add(new By(row -> grades[row], descending));
                compared = compared.thenComparing(row -> grades[row] < 0)
                        .thenComparing(row -> descending ? -grades[row] : grades[row]);
            }
            assertThat(RowOrder.sorted(rows, by)).as("seed %d", seed)
                    .containsExactly(IntStream.of(rows).boxed().sorted(compared).mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    void whatHasNothingToGoByComesLastBothWays() {
        int[] rows = {0, 1, 2};
        int[] grades = {RowOrder.NONE, 4, 7};
        assertThat(RowOrder.sorted(rows, List.of(new By(row -> grades[row], false)))).containsExactly(1, 2, 0);
        assertThat(RowOrder.sorted(rows, List.of(new By(row -> grades[row], true)))).containsExactly(2, 1, 0);
        assertThat(rows).as("what was given is left as it was").containsExactly(0, 1, 2);
    }
}
