// SPDX-License-Identifier: Apache-2.0
package annals.time;

/** A text that is no date: says what is wrong, and where. Its message is the English one. */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int column;
    private final String chinese;

    /**
     * @param text what was to be read
     * @param column place of the fault in the text, from 0
     * @param english what is wrong, as the end of a sentence
     * @param chinese the same in Chinese
     */
    public EdtfException(String text, int column, String english, String chinese) {
        super("cannot read date \"" + text + "\": " + english);
        this.column = column;
        this.chinese = "看不懂日期“" + text + "”：" + chinese;
    }

    public int column() {
        return column;
    }

    /** The message in Chinese. */
    public String chinese() {
        return chinese;
    }
}
