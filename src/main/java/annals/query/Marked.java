// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A text and where what somebody looks for stands in it.
 *
 * @param marks in order, none touching another
 */
public record Marked(String text, List<Stretch> marks) {
    /** From a place in a text to another one, excluded. */
    public record Stretch(int from, int until) {}

    /** A piece of the text: all pieces in their order are the text. */
    public record Piece(String text, boolean marked) {}

    public Marked {
        marks = List.copyOf(marks);
    }

    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /** Puts together what touches or overlaps. */
    static Marked of(String text, Collection<Stretch> found) {
        var marks = new ArrayList<Stretch>();
        for (Stretch next : found.stream().sorted(Comparator.comparingInt(Stretch::from)).toList()) {
            if (!marks.isEmpty() && next.from <= marks.getLast().until) {
                Stretch last = marks.removeLast();
                marks.add(new Stretch(last.from, Math.max(last.until, next.until)));
            } else {
                marks.add(next);
            }
        }
        return new Marked(text, marks);
    }

    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Stretch mark : marks) {
            add(text.substring(at, mark.from), false, pieces);
            add(text.substring(mark.from, mark.until), true, pieces);
            at = mark.until;
        }
        add(text.substring(at), false, pieces);
        return pieces;
    }

    private static void add(String text, boolean marked, List<Piece> to) {
        if (!text.isEmpty()) {
            to.add(new Piece(text, marked));
        }
    }

    /** What stands around the first mark: so much before it, and as much as is left of a length behind it. */
    public Marked around(int before, int length) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().from;
        int from = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
        if (from > first || first > before && from == 0) {
            from = Math.max(0, first - before);
        }
        int until = Math.min(text.length(), from + length);
        String head = from > 0 ? "…" : "";
        int shift = head.length() - from;
        int end = until;
        return new Marked(head + text.substring(from, until) + (until < text.length() ? "…" : ""), marks.stream()
                .filter(mark -> mark.until <= end).map(mark -> new Stretch(mark.from + shift, mark.until + shift)).toList());
    }
}
