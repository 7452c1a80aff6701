// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import java.util.Locale;

/**
 * Something that can be done by its name.
 *
 * @param also its names in the other language and whatever else finds it
 * @param beside what stands at the end of its line: its keys, or the matter that it is about
 */
record Deed(String name, String also, String beside, Runnable run) {
    boolean has(String word) {
        return (name + " " + also + " " + beside).toLowerCase(Locale.ROOT).contains(word);
    }

    boolean begins(String typed) {
        return name.toLowerCase(Locale.ROOT).startsWith(typed);
    }
}
