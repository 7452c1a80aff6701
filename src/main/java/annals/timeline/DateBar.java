// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as a bar: pale over all that is possible; on it, solid what is certain, fading to where it is no longer possible.
 *
 * @param y its upper edge in pixels
 */
record DateBar(Extent extent, double y, Tone tone) {
    private static final double UNCERTAIN = 0.28;
    /** As much as leaves every colour three times as light or dark as the paper where it is strongest. */
    private static final double LIKELY = 0.9;

    /** What of it a window shows. */
    List<Mark> in(Window window) {
        var marks = new ArrayList<Mark>();
        if (extent.exact()) {
            box(window, extent.from(), extent.until(), tone).ifPresent(marks::add);
            return marks;
        }
        box(window, extent.from(), extent.until(), new Tone.Faded(tone, UNCERTAIN)).ifPresent(marks::add);
        if (!extent.hasCore()) {
            marks.addAll(window.fade(between(extent.from(), extent.until()), new Tone.Faded(tone, LIKELY), Mark.Fade.MIDDLE));
            return marks;
        }
        double inward = Math.min(Measures.BAR / 2, (extent.solidUntil() - extent.solidFrom()) / 2);
        box(window, extent.solidFrom(), extent.solidUntil(), tone).ifPresent(marks::add);
        if (extent.from() < extent.solidFrom()) {
            marks.addAll(window.fade(between(extent.from(), extent.solidFrom() + inward), tone, Mark.Fade.RIGHT));
        }
        if (extent.solidUntil() < extent.until()) {
            marks.addAll(window.fade(between(extent.solidUntil() - inward, extent.until()), tone, Mark.Fade.LEFT));
        }
        return marks;
    }

    private Rect between(double left, double right) {
        return new Rect(left, y, right - left, Measures.BAR);
    }

    private Optional<Mark> box(Window window, double left, double right, Tone fill) {
        return window.bar(left, right, y, Measures.BAR).map(Measures::seen).map(at -> new Mark.Box(at, Measures.BAR / 2, fill));
    }
}
