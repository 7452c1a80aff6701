// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;

/** Takes in events as they are read, in the order of the files, so that nobody has to hold them all. */
public interface EventSink {
    /** Reading begins, or begins once more from the first file: whatever came before does not count. */
    void begin();

    /**
     * One event.
     *
     * @param again whether one with its id may have come before, which this one replaces
     */
    void add(Event event, boolean again);
}
