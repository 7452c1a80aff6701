// SPDX-License-Identifier: Apache-2.0
package annals.time;

/** A text that is no date: says what is wrong, and where. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int column;

    /**
     * @param text what was to be read
     * @param column place of the fault in the text, from 0
     * @param reason what is wrong, as the end of a sentence
     */
    public EdtfException(String text, int column, String reason) {
        super("cannot read date \"" + text + "\": " + reason);
        this.column = column;
    }

    public int column() {
        return column;
    }
}
