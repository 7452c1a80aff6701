// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.AnswerModel;

/** The room that a picture has, in pixels. */
record Room(double width, double height) {
    /** Before it is known. */
    static final Room NONE = new Room(0, 0);

    boolean isNone() {
        return width < 1 || height < 1;
    }

    /**
     * Whether a picture of this size is to be made at once. Another question is told above the picture in another number of
     * lines: where that changes its height, the picture waits for the answer, for that of the last one would only be in its way.
     */
    boolean isFilledAtOnce(Room before, AnswerModel answers) {
        return width != before.width || !answers.askingProperty().get();
    }
}
