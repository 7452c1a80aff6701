// SPDX-License-Identifier: Apache-2.0
package annals.time;

/**
 * A date as its source knows it: an EDTF (ISO 8601-2) string kept verbatim, and the bounds that it leaves open.
 * Level 0 and 1, {@code ..} and the {@code X} of level 2.
 */
public final class EdtfDate {
    private final String text;
    private final Bounds bounds;

    private EdtfDate(String text, Bounds bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** @throws EdtfException where the text is no EDTF date that this program reads */
    public static EdtfDate parse(String text) {
        throw new EdtfException(text, 0, "not written yet");
    }

    /** The date as it was written. */
    public String text() {
        return text;
    }

    public Bounds bounds() {
        return bounds;
    }

    /** Whether the source itself doubts it ({@code ?} or {@code %}): then nothing is certain about it. */
    public boolean doubted() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
