// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.query.Condition.Words;
import java.util.ArrayList;
import java.util.List;

/** Marks in a text what a question's word stands for: the word itself, its forms, and every name of those that it names. */
public final class Marker {
    private static final int SURE = 2;

    private record Needle(Sought sought, boolean begun) {}

    private final List<Needle> needles = new ArrayList<>();

    /** @param forms other words that stand for it */
    Marker(Words words, List<String> forms, Vocabulary vocabulary) {
        add(words.text(), words.begun());
        forms.forEach(form -> add(form, false));
        // what begins with a letter are half of all names, and nobody asks which of them it was
        boolean letter = words.begun() && words.text().length() < SURE && !words.text().codePoints().anyMatch(Character::isIdeographic);
        if (letter) {
            return;
        }
        (words.begun() ? vocabulary.begun(words.text()) : vocabulary.named(words.text()))
                .forEach(ref -> vocabulary.names(ref).forEach(name -> add(name, false)));
    }

    private void add(String text, boolean begun) {
        Sought.of(text).ifPresent(sought -> needles.add(new Needle(sought, begun)));
    }

    /** The text with all that any of these stand for marked. */
    public static Marked mark(String text, List<Marker> markers) {
        Folded folded = Folded.of(text);
        var found = new ArrayList<Marked.Stretch>();
        markers.forEach(marker -> marker.needles.forEach(needle -> needle.sought.mark(folded, needle.begun, found)));
        return Marked.of(text, found);
    }

    public boolean marks(String text) {
        return marks(Folded.of(text));
    }

    /** Whether each of these marks something in a text. */
    public static boolean allMark(String text, List<Marker> markers) {
        Folded folded = Folded.of(text);
        return markers.stream().allMatch(marker -> marker.marks(folded));
    }

    private boolean marks(Folded text) {
        return needles.stream().anyMatch(needle -> needle.sought.marks(text, needle.begun));
    }
}
