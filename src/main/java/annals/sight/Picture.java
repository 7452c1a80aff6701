// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.draw.Drawing;
import annals.query.Field;
import annals.query.LanesBy;
import annals.query.Query;
import annals.state.Arrangement;
import annals.state.ViewState;
import annals.timeline.Scale;

/**
 * The timeline as it is drawn for a state.
 *
 * @param query what it answers
 * @param lanes how its lanes are arranged
 * @param scale which time stands where in it
 * @param scroll how far its lanes are scrolled down, in pixels
 * @param head how high axis and eras stand above the lanes, in pixels
 * @param fullHeight how high it would be with all lanes, in pixels
 * @param shown how many of the matching events lie in the visible stretch of time
 */
public record Picture(Drawing drawing, Query query, Arrangement lanes, Scale scale, double scroll, double head,
        double fullHeight, int shown) {
    /** Whether it is of a state, in so many pixels of width. */
    boolean shows(ViewState state, double width) {
        return query.equals(state.query()) && lanes.equals(state.lanes()) && scroll == state.scroll()
                && scale.equals(state.visible().scale(width));
    }

    /**
     * Whether it shows the same place as another picture, packed anew for another question or in other lanes: what both have
     * is worth following with the eye then. In lanes by company, companies do not pack anew: their lanes come and go whole.
     */
    public boolean repacks(Picture before) {
        boolean rearranged = scale.equals(before.scale) && !lanes.equals(before.lanes);
        boolean samePlace = scale.equals(before.scale) && scroll == before.scroll;
        return rearranged || samePlace && !packed().equals(before.packed());
    }

    /** What the places of its marks within their lanes depend on. */
    private Query packed() {
        return lanes.by() == LanesBy.COMPANY ? query.open(Field.COMPANY) : query;
    }
}
