// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Areas of a picture that are taken, found by where they are: asking costs as much as there is nearby. */
final class Taken {
    private static final double CELL = 64;
    private static final double WIDE = 40 * CELL;

    private final Map<Cell, List<Rect>> cells = new HashMap<>();
    /** Areas of many cells, such as a line through all of time. */
    private final List<Rect> wide = new ArrayList<>();
    private record Cell(long across, long down) {}

    void add(Rect area) {
        if (area.width() > WIDE || area.height() > WIDE) {
            wide.add(area);
        } else {
            cells(area, cell -> !cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(area));
        }
    }

    boolean isFree(Rect area) {
        return isFree(area, area::meets);
    }

    /** @param own leaves its own area */
    boolean isFree(Rect area, Rect own) {
        return isFree(area, other -> !other.equals(own) && area.meets(other));
    }

    private boolean isFree(Rect area, Predicate<Rect> meets) {
        return wide.stream().noneMatch(meets) && !cells(area, cell -> cells.getOrDefault(cell, List.of()).stream().anyMatch(meets));
    }

    /** Whether any cell of an area satisfies it. */
    private static boolean cells(Rect area, Predicate<Cell> any) {
        for (long across = cell(area.x()); across <= cell(area.right()); across++) {
            for (long down = cell(area.y()); down <= cell(area.bottom()); down++) {
                if (any.test(new Cell(across, down))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long cell(double pixel) {
        return (long) Math.floor(pixel / CELL);
    }
}
