// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end: after a space; in Chinese between any two characters but before closing and after opening
 * punctuation; in an address after a slash and the like that follow its host. Never inside a word or after its hyphen, so that a title is
 * found again as it was written.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String NEVER_FIRST = "、。，．：；？！）］｝」』》】〕〉”’…—～·％‰℃%),.:;?!]}";
    private static final String NEVER_LAST = "（［｛「『《【〔〈“‘([{$£€";
    private static final String ADDRESS_JOINTS = "/?&=_-#";

    /** So many characters the last line of a Chinese text has at least, its stop among them. */
    private static final int LAST_LINE = 3;

    private final Runnable onText;
    private String text = "";
    private int at;
    /** Before this an address is not parted: a piece of it might be taken for all. */
    private int host;
    private boolean address;

    /** @param onText called for every text that is laid out */
    LineBreaks(Runnable onText) {
        this.onText = onText;
    }

    @Override
    public void setText(String newText) {
        onText.run();
        text = newText;
        at = 0;
        int scheme = newText.indexOf("://");
        address = scheme >= 0;
        host = newText.indexOf('/', scheme + 3);
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !mayEndBefore(at));
        return at;
    }

    private boolean mayEndBefore(int place) {
        char last = text.charAt(place - 1);
        char first = text.charAt(place);
        if (Character.isLowSurrogate(first) || first == ' ') {
            return false;
        }
        if (last == ' ') {
            return true;
        }
        if (address && ADDRESS_JOINTS.indexOf(last) >= 0) {
            return host >= 0 && place > host && ADDRESS_JOINTS.indexOf(first) < 0;
        }
        boolean chinese = chinese(text.codePointBefore(place)) || chinese(text.codePointAt(place));
        return chinese && NEVER_FIRST.indexOf(first) < 0 && NEVER_LAST.indexOf(last) < 0
                // a number stays with what it counts
                && !(Character.isDigit(last) && Character.isLetter(first))
                // a character alone is no line
                && !(place > text.length() - LAST_LINE && Character.isIdeographic(last));
    }

    private static boolean chinese(int codePoint) {
        return Character.isIdeographic(codePoint) || codePoint >= 0x3000 && codePoint <= 0x30FF
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF || "“”‘’…—".indexOf(codePoint) >= 0;
    }
}
