// SPDX-License-Identifier: Apache-2.0
package annals.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How high charts are, each with its table below it: as many to a page as there is room for, and as high as fills it. All lengths
 * are in one unit.
 */
final class ChartHeights {
    private ChartHeights() {}

    /**
     * A chart.
     *
     * @param least it is no lower
     * @param most it is no higher
     * @param words what stands above and below it on the same page
     */
    record Block(double least, double most, double words) {
        private double low() {
            return least + words;
        }
    }

    /**
     * The height of each chart.
     *
     * @param first the room of the first page
     * @param next the room of each other
     */
    static List<Double> of(List<Block> blocks, double first, double next) {
        var heights = new ArrayList<Double>();
        double room = first;
        for (int from = 0; from < blocks.size();) {
            int until = from + 1;
            double left = room - blocks.get(from).low();
            while (until < blocks.size() && blocks.get(until).low() <= left) {
                left -= blocks.get(until).low();
                until++;
            }
            heights.addAll(grown(blocks.subList(from, until), left));
            from = until;
            room = next;
        }
        return heights;
    }

    /** The lower ones grow first, until all are as high as each other or as they may be. */
    private static List<Double> grown(List<Block> page, double left) {
        double fits = 0;
        double fails = page.stream().mapToDouble(Block::most).max().orElseThrow();
        while (fails - fits > 1) {
            double middle = (fits + fails) / 2;
            double taken = page.stream().mapToDouble(block -> height(block, middle) - block.least).sum();
            if (taken <= left) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        double level = fits;
        return page.stream().map(block -> height(block, level)).toList();
    }

    private static double height(Block block, double level) {
        return Math.clamp(level, block.least, block.most);
    }
}
