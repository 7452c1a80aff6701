// SPDX-License-Identifier: Apache-2.0
package annals.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.report.ChartHeights.Block;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How high the charts of a report are. */
class ChartHeightsTest {
    private static final double FIRST = 650;
    private static final double NEXT = 730;

    @Test
    void aChartThatHasAPageAloneFillsItAsFarAsItMay() {
        assertThat(ChartHeights.of(List.of(new Block(160, 900, 300)), FIRST, NEXT).getFirst()).isCloseTo(350, within(1.0));
        assertThat(ChartHeights.of(List.of(new Block(160, 250, 300)), FIRST, NEXT).getFirst()).isCloseTo(250, within(1.0));
    }

    @Test
    void whatAPageHasLeftGoesToItsLowestCharts() {
        List<Double> heights = ChartHeights.of(List.of(new Block(100, 400, 100), new Block(200, 400, 100)), FIRST, NEXT);
        assertThat(heights).allSatisfy(height -> assertThat(height).isCloseTo(225, within(1.0)));
        assertThat(ChartHeights.of(List.of(new Block(50, 400, 100), new Block(350, 400, 100)), FIRST, NEXT).getFirst()).isCloseTo(100, within(1.0));
    }

    @Test
    void aChartThatHasNoRoomBelowAnotherBeginsAPage() {
        List<Double> heights = ChartHeights.of(List.of(new Block(160, 300, 250), new Block(160, 300, 250)), FIRST, NEXT);
        assertThat(heights).allSatisfy(height -> assertThat(height).isCloseTo(300, within(1.0)));
    }

    @Test
    void asManyChartsStandOnAPageAsTheLowestOnesWouldAndNoneOutgrowsIt() {
        var random = new Random(6);
        for (int round = 0; round < 200; round++) {
            List<Block> blocks = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> {
                double least = 100 + random.nextInt(150);
                return new Block(least, least + random.nextInt(300), 50 + random.nextInt(350));
            }).toList();
            List<Double> heights = ChartHeights.of(blocks, FIRST, NEXT);
            assertThat(heights).hasSameSizeAs(blocks);
            assertThat(pages(blocks, heights)).isEqualTo(pages(blocks, blocks.stream().map(Block::least).toList()));
            for (int at = 0; at < blocks.size(); at++) {
                assertThat(heights.get(at)).isBetween(blocks.get(at).least(), blocks.get(at).most());
            }
        }
    }

    private static int pages(List<Block> blocks, List<Double> heights) {
        int pages = 1;
        double left = FIRST;
        for (int at = 0; at < blocks.size(); at++) {
            double taken = heights.get(at) + blocks.get(at).words();
            if (taken > left) {
                pages++;
                left = NEXT;
            }
            left -= taken;
        }
        return pages;
    }
}
