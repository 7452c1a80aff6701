// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.draw.Drawing;
import annals.query.Field;
import annals.query.Query;
import annals.timeline.Scale;

/**
 * The timeline as it is drawn for a state.
 *
 * @param query what it answers
 * @param scale which time stands where in it
 * @param scroll how far its lanes are scrolled down, in pixels
 * @param head how high axis and eras stand above the lanes, in pixels
 * @param fullHeight how high it would be with all lanes, in pixels
 * @param shown how many of the matching events lie in the visible stretch of time
 */
public record Picture(Drawing drawing, Query query, Scale scale, double scroll, double head, double fullHeight, int shown) {
    /**
     * Whether it shows the same place as another picture, packed anew for another question: what both have is worth following
     * with the eye then. Companies do not pack anew, their lanes come and go whole.
     */
    public boolean repacks(Picture before) {
        boolean samePlace = scale.equals(before.scale) && scroll == before.scroll;
        return samePlace && !query.open(Field.COMPANY).equals(before.query.open(Field.COMPANY));
    }
}
