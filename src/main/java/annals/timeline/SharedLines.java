// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import java.util.Arrays;
import java.util.List;

/**
 * How many lines each lane of a picture may have: some by itself, and more where the picture is higher than its lanes would be.
 * What there is to spare goes line by line to the lane that is most crowded then, until there is none or no lane wants any. Hangs
 * on no zoom and no place in time.
 */
final class SharedLines {
    /** The height changes by so many lines at once, or lanes would be laid out anew with every pixel of a window's edge. */
    private static final int AT_ONCE = 2;

    private SharedLines() {}

    /**
     * A lane that wants lines.
     *
     * @param dated how many events with a date it holds
     * @param least lines that it has even where the picture is too low for them
     * @param most lines that it may have
     */
    record Wanting(int dated, int least, int most) {
        boolean isShort(int lines) {
            return lines < Math.min(most, dated);
        }

        double crowd(int lines) {
            return Math.sqrt(dated) / lines;
        }
    }

    /** The height that counts, in pixels. */
    static double counted(double height) {
        return Math.floor(Math.max(0, height) / (AT_ONCE * Measures.ROW)) * AT_ONCE * Measures.ROW;
    }

    /**
     * The lines of each lane.
     *
     * @param height for all lanes together, in pixels
     */
    static int[] of(List<Wanting> lanes, double height) {
        int[] lines = lanes.stream().mapToInt(Wanting::least).toArray();
        double left = counted(height) - Arrays.stream(lines).mapToDouble(LaneLayout::height).sum();
        for (int next = neediest(lanes, lines); left >= Measures.ROW && next >= 0; next = neediest(lanes, lines)) {
            lines[next]++;
            left -= Measures.ROW;
        }
        return lines;
    }

    /** The most crowded lane that would use another line, the first of such; -1 where there is none. */
    private static int neediest(List<Wanting> lanes, int[] lines) {
        int neediest = -1;
        for (int lane = 0; lane < lines.length; lane++) {
            if (lanes.get(lane).isShort(lines[lane]) && (neediest < 0
                    || lanes.get(lane).crowd(lines[lane]) > lanes.get(neediest).crowd(lines[neediest]))) {
                neediest = lane;
            }
        }
        return neediest;
    }
}
