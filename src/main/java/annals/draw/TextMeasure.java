// SPDX-License-Identifier: Apache-2.0
package annals.draw;

/** Tells how wide a text is, the same for every surface. Must be callable from any thread. */
@FunctionalInterface
public interface TextMeasure {
    /** Width in pixels of one line of text. */
    double width(String text, Style style);

    /** The text, or its longest beginning with an ellipsis that fits into {@code room} pixels; empty if none does. */
    default String fit(String text, Style style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        // the longest beginning that fits by itself is quickly found; with its ellipsis only a few letters less do
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(text.substring(0, middle).strip(), style) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        for (int end = low; end > 0; end--) {
            if (!Character.isLowSurrogate(text.charAt(end)) && width(cut(text, end), style) <= room) {
                return cut(text, end);
            }
        }
        return "";
    }

    /** The bundled typeface is Chinese: its "…" floats at half height, where only Chinese text has it. */
    private static String cut(String text, int end) {
        String kept = text.substring(0, end).strip();
        return kept + (!kept.isEmpty() && Character.isIdeographic(kept.codePointBefore(kept.length())) ? "…" : "...");
    }
}
