// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.List;
import java.util.Locale;

/** How well an event is backed, from best to worst. */
public enum Evidence {
    /** A primary source, or two independent ones, were seen. */
    VERIFIED("Verified", "已核实"),
    /** One secondary source was seen. */
    REPORTED("Reported", "有报道"),
    /** Sources disagree; the claims say how. */
    DISPUTED("Disputed", "有争议"),
    /** General knowledge; no source was seen. */
    UNVERIFIED("Unverified", "未核实");

    private final Text title;

    Evidence(String en, String zh) {
        title = new Text(en, zh);
    }

    /** What it is called on screen and paper. */
    public Text title() {
        return title;
    }

    /** All that people call it, in either language. */
    public List<String> names() {
        return List.of(word(), title.en(), title.zh());
    }

    /** The word in the JSON files and in a query, such as {@code verified}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
