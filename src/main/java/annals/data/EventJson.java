// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;

/** One event as JSON in the shape of {@code data/}, and back. */
public final class EventJson {
    private EventJson() {}

    /** One line of JSON, every key present: empty arrays and null for what is absent. */
    public static String write(Event event) {
        throw new UnsupportedOperationException("not written yet: " + event);
    }

    /** The same with {@code "certain"} as its last key. */
    public static String write(Event event, boolean certain) {
        throw new UnsupportedOperationException("not written yet: " + event + certain);
    }

    /** Reads what {@link #write(Event)} wrote. */
    public static Event read(String json) {
        throw new UnsupportedOperationException("not written yet: " + json);
    }
}
