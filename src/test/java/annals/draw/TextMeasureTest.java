// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import static org.assertj.core.api.Assertions.assertThat;

import annals.fonts.Typeface;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private static final String[] PARTS = {"GPT-4", " ", "  ", "开放", "人工智能", "i", "W", "𠮷", "\u3000", "released", "é", "\uD840"};

    private final Typeface face = Typeface.load();

    @Test
    void theLongestBeginningThatFitsIsKept() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int parts = random.nextInt(12); parts >= 0; parts--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            double room = random.nextDouble() * face.width(text.toString(), Style.LABEL) * 1.1;
            assertThat(face.fit(text.toString(), Style.LABEL, room)).as("seed %d", seed).isEqualTo(longest(text.toString(), room));
        }
    }

    @Test
    void aLongTextIsMeasuredAFewTimesOnly() {
        int[] measured = {0};
        TextMeasure counting = (text, _) -> {
            measured[0]++;
            return text.length() * 7;
        };
        assertThat(counting.fit("a".repeat(10_000), Style.LABEL, 700)).isEqualTo("a".repeat(97) + "...");
        assertThat(measured[0]).isLessThan(25);
    }

    private String longest(String text, double room) {
        if (face.width(text, Style.LABEL) <= room) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            String kept = text.substring(0, end).strip();
            boolean chinese = !kept.isEmpty() && Character.isIdeographic(kept.codePointBefore(kept.length()));
            String cut = kept + (chinese ? "…" : "...");
            if (!Character.isLowSurrogate(text.charAt(end)) && face.width(cut, Style.LABEL) <= room) {
                return cut;
            }
        }
        return "";
    }
}
