// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.util.List;

/** An entry of a PDF's outline: its name, the anchor that it leads to, and the entries inside it. */
public record Bookmark(String name, String anchor, List<Bookmark> inside) {
    public Bookmark {
        inside = List.copyOf(inside);
    }
}
