// SPDX-License-Identifier: Apache-2.0
package annals.store;

import java.util.Locale;

/** A kind of entity in the tables. */
enum Shelf {
    ORGANIZATION, PERSON, TECHNOLOGY, SOURCE, ERA, STORY;

    /** The word in the tables. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
