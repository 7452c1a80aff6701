// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are worded in one language, read into EDTF. What both languages have in common is here. */
sealed interface DateGrammar permits EnglishGrammar, ChineseGrammar {
    /** Two digits of a decade below this are of this century: the 20s are to come or just there, the 30s long ago. */
    int PIVOT = 30;
    int MOST_OF_FOUR_DIGITS = 9999;

    /** What a part of a text comes to. */
    sealed interface Part {
        record Edtf(String text) implements Part {}

        record Unread(String text) implements Part {}
    }

    /** A way to word an interval: what stands for its sides, in the groups from and until. */
    record Shape(Pattern words, String before, String after) {
        static Shape of(String words, String before, String after) {
            return new Shape(Pattern.compile(words), before, after);
        }
    }

    /** The ways to word an interval with one known side, the longest first. */
    List<Shape> oneSided();

    /** Two sides, in the groups from and until. */
    List<Pattern> twoSided();

    /** A single date without doubts; empty where it is none. */
    Optional<String> plain(String words);

    /** What says that the source doubts it. */
    Pattern doubt();

    /** What says that it is only about then. */
    Pattern about();

    /** Two dates between which one unknown date lies, in the groups from and until. */
    Pattern between();

    /** The first side of an interval with what it lacks taken from the second: "3" of "3 to 11 May 1997". */
    Optional<String> completed(String from, String until);

    /** The second side of an interval with what it lacks taken from the first: "11日" of "1997年5月3日至11日". */
    Optional<String> continued(String from, String until);

    /** The first of it that means nothing in a date; all of it where each word could. */
    String strange(String words);

    /** All of a text. */
    default Part read(String text) {
        for (Shape shape : oneSided()) {
            Matcher matcher = shape.words().matcher(text);
            if (matcher.matches()) {
                return map(point(matcher.group("side")), side -> shape.before() + side + shape.after());
            }
        }
        if (point(text) instanceof Part.Edtf whole) {
            return whole;
        }
        for (Pattern pattern : twoSided()) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return interval(matcher.group("from"), matcher.group("until"));
            }
        }
        return point(text);
    }

    private Part interval(String from, String until) {
        Part first = point(from);
        Part last = point(until);
        if (last instanceof Part.Unread) {
            last = continued(from, until).<Part>map(Part.Edtf::new).orElse(last);
        }
        Part end = last;
        // "30 to 13 March 1824" can only mean the year 30
        Optional<String> completed = completed(from, until)
                .filter(start -> end instanceof Part.Edtf(var side) && start.compareTo(side) <= 0 && side.indexOf('T') < 0);
        if (completed.isPresent()) {
            first = new Part.Edtf(completed.get());
        }
        return first instanceof Part.Edtf(var start) ? map(end, side -> start.equals(side) ? side : start + "/" + side) : first;
    }

    private static Part map(Part part, Function<String, String> change) {
        return part instanceof Part.Edtf(var text) ? new Part.Edtf(change.apply(text)) : part;
    }

    /** One side, with the doubts about it. */
    default Part point(String words) {
        Matcher doubted = doubt().matcher(words);
        String rest = doubted.lookingAt() ? words.substring(doubted.end()) : words;
        Matcher rough = about().matcher(rest);
        boolean roughly = rough.lookingAt();
        rest = (roughly ? rest.substring(rough.end()) : rest).strip();
        boolean doubtful = rest.length() < words.length() && doubted.lookingAt();
        String mark = doubtful ? roughly ? "%" : "?" : roughly ? "~" : "";
        String date = rest;
        return (mark.isEmpty() ? edtf(date) : Optional.<String>empty()).or(() -> plain(date)).or(() -> unknownBetween(date))
                .<Part>map(text -> new Part.Edtf(text.replace("/", mark + "/") + mark))
                .orElseGet(() -> new Part.Unread(strange(date.isEmpty() ? words : date)));
    }

    private Optional<String> unknownBetween(String words) {
        Matcher matcher = between().matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> last = plain(matcher.group("until"));
        return plain(matcher.group("from")).flatMap(from -> last.map(until -> unspecified(from, until)));
    }

    /** An EDTF date may stand among words. */
    private static Optional<String> edtf(String words) {
        String text = words.toUpperCase(Locale.ROOT);
        try {
            return text.indexOf('/') < 0 ? Optional.of(EdtfDate.parse(text).text()) : Optional.empty();
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /** One date of which some digits are not known, where that names just these two as the first and last; else all between. */
    private static String unspecified(String first, String last) {
        String interval = first.equals(last) ? first : first + "/" + last;
        // 1 BCE is the year 0: beside years before it, it is written with their sign
        String end = first.startsWith("-0") && last.startsWith("0000") ? "-" + last : last;
        if (first.length() != end.length()) {
            return interval;
        }
        var digits = new StringBuilder();
        for (int i = 0; i < first.length(); i++) {
            digits.append(first.charAt(i) == end.charAt(i) ? first.charAt(i) : 'X');
        }
        try {
            Span named = EdtfDate.parse(digits.toString()).bounds().possible();
            return named.equals(EdtfDate.parse(interval).bounds().possible()) ? digits.toString() : interval;
        } catch (EdtfException noPattern) {
            return interval;
        }
    }

    /** A year as EDTF writes it; 0 is 1 BCE. */
    static String year(int year) {
        return EdtfDate.ofYear(year).text();
    }

    static String year(String digits, boolean beforeChrist) {
        int year = Integer.parseInt(digits);
        return year(beforeChrist ? 1 - year : year);
    }

    /** A month or day with two digits. */
    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String decade(int year) {
        int full = year >= 100 ? year : year < PIVOT ? 2000 + year : 1900 + year;
        return String.format(Locale.ROOT, "%03dX", full / 10);
    }
}
