// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody types, held against names and texts: case, accents, spaces and hyphens do not matter, and of a name it may be
 * any beginning, or a slip of the finger away.
 */
public final class Sought {
    /** How a name answers, best first. */
    public enum Nearness {
        /** It is the name. */
        WHOLE,
        /** The name begins so. */
        BEGUN,
        /** Words of the name begin so. */
        WORD,
        /** The name has it somewhere. */
        WITHIN,
        /** One letter is wrong, missing, too many or swapped. */
        SLIP
    }

    /** The name that answers best, marked, and how; and to what it answers. */
    public record Hit(Marked name, Nearness nearness, Sought sought) {}

    /** Shorter ones are within many names that nobody means. */
    private static final int SURE_WITHIN = 3;
    /** Of a shorter one, a slip makes too many others. */
    private static final int SURE_SLIP = 4;

    private final String sought;
    private final List<String> words;
    private final boolean signs;

    private Sought(String sought, List<String> words) {
        this.sought = sought;
        this.words = words;
        signs = sought.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Empty where there is no letter or digit in what is typed. */
    public static Optional<Sought> of(String typed) {
        String sought = Folded.of(typed).signs();
        List<String> words = Arrays.stream(typed.split("[\\s\\u3000]+")).map(word -> Folded.of(word).signs())
                .filter(word -> !word.isEmpty()).toList();
        return sought.isEmpty() ? Optional.empty() : Optional.of(new Sought(sought, words));
    }

    /** The name that answers best, the first of several; empty where none does, or only with a slip. */
    public Optional<Hit> in(Collection<String> names) {
        return best(names.stream().map(Folded::of).toList(), this::hit);
    }

    Optional<Hit> in(List<Folded> names, boolean slips) {
        return best(names, slips ? this::slip : this::hit);
    }

    private static Optional<Hit> best(List<Folded> names, Function<Folded, Optional<Hit>> hit) {
        return names.stream().map(hit).flatMap(Optional::stream).min(Comparator.comparing(Hit::nearness));
    }

    private Optional<Hit> hit(Folded name) {
        String own = name.signs();
        int at = own.indexOf(sought);
        int atPart = at;
        while (atPart >= 0 && !name.atPart(atPart)) {
            atPart = own.indexOf(sought, atPart + 1);
        }
        if (at == 0) {
            return Optional.of(hit(name, 0, own.length() == sought.length() ? Nearness.WHOLE : Nearness.BEGUN));
        } else if (atPart > 0) {
            return Optional.of(hit(name, atPart, Nearness.WORD));
        } else if (words.size() > 1) {
            return scattered(name);
        }
        return at > 0 && sought.length() >= (signs ? 1 : SURE_WITHIN) ? Optional.of(hit(name, at, Nearness.WITHIN)) : Optional.empty();
    }

    private Hit hit(Folded name, int at, Nearness nearness) {
        return new Hit(new Marked(name.text(), List.of(name.stretch(at, at + sought.length()))), nearness, this);
    }

    /** Every word begins one of the name's, in whatever order: altman sam. */
    private Optional<Hit> scattered(Folded name) {
        var found = new ArrayList<Marked.Stretch>();
        for (String word : words) {
            int at = name.signs().indexOf(word);
            while (at >= 0 && !name.atPart(at)) {
                at = name.signs().indexOf(word, at + 1);
            }
            if (at < 0) {
                return Optional.empty();
            }
            found.add(name.stretch(at, at + word.length()));
        }
        return Optional.of(new Hit(Marked.of(name.text(), found), Nearness.WORD, this));
    }

    /** The name, one of its words, or the beginning of it, with one slip: never in a digit, which makes it another number. */
    private Optional<Hit> slip(Folded name) {
        String own = name.signs();
        if (sought.length() < SURE_SLIP || signs || own.isEmpty()) {
            return Optional.empty();
        }
        for (int from = 0; from < own.length(); from = name.nextWord(from + 1)) {
            int word = name.nextWord(from + 1);
            for (int until : new int[] {own.length(), word, from + sought.length(), from + sought.length() + 1}) {
                if (until <= own.length() && near(own.substring(from, until))) {
                    return Optional.of(new Hit(new Marked(name.text(), List.of(name.stretch(from, until))), Nearness.SLIP, this));
                }
            }
        }
        return Optional.empty();
    }

    private boolean near(String other) {
        return EditDistance.of(sought, other, 1) <= 1 && digits(sought).equals(digits(other));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /**
     * Marks where it stands in a text at the beginning of a word.
     *
     * @param begun whether that word may go on
     */
    void mark(Folded text, boolean begun, Collection<Marked.Stretch> found) {
        for (int at = next(text, begun, 0); at >= 0; at = next(text, begun, at + 1)) {
            found.add(text.stretch(at, at + sought.length()));
        }
    }

    boolean marks(Folded text, boolean begun) {
        return next(text, begun, 0) >= 0;
    }

    private int next(Folded text, boolean begun, int from) {
        int at = text.signs().indexOf(sought, from);
        while (at >= 0 && !(text.atWord(at) && (begun || text.atWord(at + sought.length())))) {
            at = text.signs().indexOf(sought, at + 1);
        }
        return at;
    }
}
