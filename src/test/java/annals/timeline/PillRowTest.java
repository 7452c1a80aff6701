// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.timeline.PillRow.Gap;
import annals.timeline.Ranked.Stretch;
import annals.timeline.Tile.Cluster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PillRowTest {
    private static final double WIDTH = 1000;
    private static final Window WINDOW = new Window(5000, WIDTH, 0, 100);
    private static final int[] ROWS = IntStream.range(0, 10_000).toArray();

    @Test
    void pillsStandApartInTheGapsInTheirOrderAndCountAllOfThemHoweverLittleRoomThereIs() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            List<Cluster> all = clusters(random);
            List<Gap> taken = taken(random);
            PillRow row = PillRow.of(WINDOW, Samples.TEXT, taken);
            List<Cluster> placed = row.place(all);
            double left = 0;
            for (Cluster one : placed) {
                double from = WINDOW.x(one.left());
                double until = WINDOW.x(one.right());
                assertThat(from).as("seed %d", seed).isGreaterThanOrEqualTo(left);
                assertThat(until).isLessThanOrEqualTo(WIDTH);
                assertThat(taken).noneMatch(other -> from < other.until() - 1e-6 && until > other.from() + 1e-6);
                left = until;
            }
            List<Integer> shown = all.stream().filter(one -> WINDOW.x(one.middle()) >= 0 && WINDOW.x(one.middle()) < WIDTH)
                    .flatMap(one -> one.rows().stream()).toList();
            List<Integer> counted = placed.stream().flatMap(one -> one.rows().stream()).toList();
            assertThat(counted).isEqualTo(row.gaps().isEmpty() ? List.of() : shown);
        }
    }

    @Test
    void whereNothingElseStandsPillsStayWhereTheyCount() {
        Cluster one = new Cluster(5500, 30, new RowsBetween(ROWS, new Stretch(3, 5), new int[0]));
        assertThat(PillRow.of(WINDOW, Samples.TEXT, List.of(new Gap(10, 100))).place(List.of(one))).containsExactly(one);
    }

    /** One in most bins, of which some events are drawn alone; the first and the last out of sight. */
    private static List<Cluster> clusters(Random random) {
        var clusters = new ArrayList<Cluster>();
        int place = 0;
        for (int bin = -2; bin < 16; bin++) {
            int first = place + random.nextInt(5);
            place = first + 3 + random.nextInt(200);
            if (random.nextInt(5) > 0) {
                clusters.add(new Cluster(5000 + (bin + 0.5) * Measures.BIN, 30 + random.nextInt(20),
                        new RowsBetween(ROWS, new Stretch(first, place), new int[] {first + 1})));
            }
        }
        return clusters;
    }

    private static List<Gap> taken(Random random) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> random.nextDouble() * WIDTH)
                .map(from -> new Gap(from, from + random.nextInt(700))).sorted(Comparator.comparingDouble(Gap::from)).toList();
    }
}
