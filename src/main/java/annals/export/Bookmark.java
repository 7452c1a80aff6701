// SPDX-License-Identifier: Apache-2.0
package annals.export;

import java.util.List;

/** An entry of a PDF's outline: its name, the anchor that it leads to, and the entries inside it. */
record Bookmark(String name, String anchor, List<Bookmark> inside) {
    Bookmark {
        inside = List.copyOf(inside);
    }
}
