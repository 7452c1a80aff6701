// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

/**
 * Where an event of a lane stands at the zoom steps of an octave, counted from its finest step: what is drawn at a step is
 * drawn at all finer ones of the octave.
 *
 * @param place of the event in its lane
 * @param line from above, the same at all steps
 * @param drawn at how many steps
 * @param labelled at how many of these with a label
 * @param right at how many of these the label stands to the right of the mark
 */
record Seat(int place, int line, int drawn, int labelled, int right) {
    /** Steps of the zoom that double what a pixel covers. */
    static final int STEPS = 8;

    /** The same at all steps as at the finest. */
    Seat steady() {
        return new Seat(place, line, drawn > 0 ? STEPS : 0, labelled > 0 ? STEPS : 0, right > 0 ? STEPS : 0);
    }
}
