// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.time.EdtfDate;
import annals.timeline.Scene;

/**
 * A page of the timeline.
 *
 * @param scene what is drawn on it
 * @param stretch the time that it covers, worded by whole months or years
 * @param part which part of its lanes it shows, from 1
 * @param parts how many pages its lanes take
 * @param of how many events there are, of which it shows the most important ones where it has no room for all
 */
public record TimelinePage(Scene scene, EdtfDate stretch, int part, int parts, int of) {
    /** How many events it shows. */
    public int shown() {
        return scene.answer().matches().count();
    }
}
