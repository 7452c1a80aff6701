// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.pdf.Html;

/** Words at whose end something small follows that should not begin a line of its own, such as the number of a source. */
final class KeptTogether {
    /** A last word longer than this may be parted from what follows: it might not fit on a line with it. */
    private static final int LONGEST = 24;

    private KeptTogether() {}

    /**
     * Writes words.
     *
     * @return what their last word stands in, for what is to stay with it
     */
    static Html last(Html to, String words) {
        int begin = words.stripTrailing().lastIndexOf(' ') + 1;
        if (words.length() - begin > LONGEST) {
            to.add("span").text(words);
            return to;
        }
        if (begin > 0) {
            to.add("span").text(words.substring(0, begin));
        }
        Html kept = to.add("span", "kept");
        kept.add("span").text(words.substring(begin));
        return kept;
    }
}
