// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.query.Query;

/**
 * Where one is in a story.
 *
 * @param story its id
 * @param step counted from 0
 * @param asked what was asked before one began to read, which is asked again when one leaves
 * @param visible the stretch of time that was visible then
 */
public record StoryPlace(String story, int step, Query asked, Visible visible) {
    public StoryPlace {
        if (step < 0) {
            throw new IllegalArgumentException("step " + step);
        }
    }
}
