// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.query.EventIndex;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is written beside the marks of an answer in a language, cut to the widest that a label may be: the same at every
 * zoom step, so the last few thousand are kept. One thread at a time.
 */
final class Labels {
    private static final int KEPT = 1 << 14;
    /** Spreads rows that lie evenly apart, as those of a lane do. */
    private static final int SPREAD = 0x9E3779B1;

    private final EventIndex index;
    private final IntFunction<String> labels;
    private final TextMeasure text;
    private final @Nullable Fitted[] kept;
    private final int shift;

    /**
     * A label.
     *
     * @param words possibly cut short, possibly none
     * @param width in pixels
     */
    record Fitted(int row, String words, double width) {}

    /** @param most how many rows the answer has */
    Labels(EventIndex index, IntFunction<String> labels, TextMeasure text, int most) {
        this.index = index;
        this.labels = labels;
        this.text = text;
        int size = Integer.highestOneBit(Math.clamp(most, 1, KEPT / 2)) << 1;
        kept = new Fitted[size];
        shift = Integer.numberOfLeadingZeros(size) + 1;
    }

    TextMeasure text() {
        return text;
    }

    Fitted of(int row) {
        int at = row * SPREAD >>> shift;
        Fitted known = kept[at];
        if (known == null || known.row() != row) {
            known = fit(row);
            kept[at] = known;
        }
        return known;
    }

    /** Most are short enough and measured once. */
    private Fitted fit(int row) {
        Style style = style(index.importance(row));
        String all = labels.apply(row);
        double width = text.width(all, style);
        if (width <= Measures.LABEL_WIDEST) {
            return new Fitted(row, all, width);
        }
        String words = text.fit(all, style, Measures.LABEL_WIDEST);
        return new Fitted(row, words, text.width(words, style));
    }

    static Style style(int importance) {
        return Measures.strong(importance) ? Style.LABEL_STRONG : Style.LABEL;
    }
}
