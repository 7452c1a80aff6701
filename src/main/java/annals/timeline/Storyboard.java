// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Drawing;
import annals.draw.TextMeasure;

/**
 * Lays out the picture of an answer: axis, eras, lanes by company, marks, labels, clusters, arcs, today. A pure function
 * of the scene, apart from layouts it keeps for the next call. Any thread, one at a time.
 */
public final class Storyboard {
    public Storyboard(TextMeasure text) {
        throw new UnsupportedOperationException("not written yet: " + text);
    }

    public Drawing draw(Scene scene) {
        throw new UnsupportedOperationException("not written yet: " + scene);
    }

    /** How high all lanes of a scene are together with axis and eras, in pixels: where scrolling ends. */
    public double fullHeight(Scene scene) {
        throw new UnsupportedOperationException("not written yet: " + scene);
    }
}
