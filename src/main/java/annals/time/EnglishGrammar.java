// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates worded in English; the text is in small letters. */
record EnglishGrammar() implements DateGrammar {
    private static final Map<String, String> SEASONS =
            Map.of("spring", "21", "summer", "22", "autumn", "23", "fall", "23", "winter", "24");
    private static final String YEAR = "(?<year>[0-9]{1,8})(?<era> bce| bc| ce| ad)?";
    private static final String NAME = "(?<month>[a-z]{3,9})\\.?";
    private static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?";
    private static final String CLOCK = "(?:, (?<clock>[0-9]{2}:[0-9]{2}:[0-9]{2}) (?<zone>local time|utc(?:[+-][0-9:]{2,5})?))?";
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR);
    private static final Pattern DECADE = Pattern.compile("(?:the )?(?<year>[0-9]{1,3}0)'?s");
    private static final Pattern NAMED = Pattern.compile(NAME + "(?: of)?,? " + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile("(?:the )?" + DAY + "(?: of)? " + NAME + ",? " + YEAR + CLOCK);
    private static final Pattern MONTH_FIRST = Pattern.compile(NAME + " (?:the )?" + DAY + ",? " + YEAR + CLOCK);
    private static final Pattern LOOSE = Pattern.compile("(?:(?:the )?" + DAY + "(?: of)?)? ?(?:" + NAME + ")?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile(NAME + " (?:the )?" + DAY);
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final String KNOWN = "the|of|and|to|from|until|since|between|about|around|circa|ca|possibly|perhaps|maybe|bce|bc|ce|ad"
            + "|st|nd|rd|th|s|utc|local|time|end|start|unknown|till|through|or|later|earlier|onwards|'s";

    @Override
    public List<Shape> oneSided() {
        return List.of(Shape.of("from (?<side>.+), end unknown", "", "/"), Shape.of("until (?<side>.+), start unknown", "/", ""),
                Shape.of("since (?<side>.+)", "", "/.."), Shape.of("from (?<side>(?:(?! to | until |-).)+?)(?: on| onwards)?", "", "/.."),
                Shape.of("(?:until|till|up to) (?<side>.+)", "../", ""));
    }

    @Override
    public List<Pattern> twoSided() {
        return List.of(Pattern.compile("(?:from )?(?<from>.+?) (?:to|until|till|through) (?<until>.+)"),
                Pattern.compile("(?:from )?(?<from>.+?) ?- ?(?<until>.+)"));
    }

    @Override
    public Pattern doubt() {
        return Pattern.compile("(?:possibly|perhaps|maybe) ");
    }

    @Override
    public Pattern about() {
        return Pattern.compile("(?:about|around|circa|c\\.|ca\\.) ?");
    }

    @Override
    public Pattern between() {
        return Pattern.compile("between (?<from>.+?) and (?<until>.+)");
    }

    @Override
    public Optional<String> plain(String words) {
        Matcher year = WHOLE_YEAR.matcher(words);
        if (year.matches()) {
            return Optional.of(year(year));
        }
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            return Optional.of(DateGrammar.decade(Integer.parseInt(decade.group("year"))));
        }
        Matcher named = NAMED.matcher(words);
        if (named.matches()) {
            return month(named.group("month")).or(() -> Optional.ofNullable(SEASONS.get(named.group("month"))))
                    .map(month -> year(named) + "-" + month);
        }
        return Stream.of(DAY_FIRST, MONTH_FIRST).map(pattern -> pattern.matcher(words)).filter(Matcher::matches).findFirst()
                .flatMap(day -> month(day.group("month")).map(month -> year(day) + "-" + month + "-" + day(day) + clock(day)));
    }

    @Override
    public Optional<String> completed(String from, String until) {
        Optional<String> last = plain(until);
        boolean monthsFirst = MONTH_FIRST.matcher(until).matches();
        Matcher start = (monthsFirst ? MONTH_AND_DAY : LOOSE).matcher(from);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        String end = last.get();
        if (!start.matches() || !end.matches("-?[0-9]{4}-.*|Y.*-.*")) {
            return Optional.empty();
        }
        String year = end.substring(0, end.indexOf('-', 1));
        Optional<String> month = start.group("month") == null ? Optional.of(end.substring(year.length() + 1).substring(0, 2))
                : month(start.group("month")).or(() -> Optional.ofNullable(SEASONS.get(start.group("month"))));
        boolean sameUnit = start.group("day") == null || end.length() > year.length() + 3;
        return sameUnit ? month.map(known -> year + "-" + known + (start.group("day") == null ? "" : "-" + day(start)))
                : Optional.empty();
    }

    /** English says at the end what both sides have in common, save "May 3 to 11, 1997" and "2010 to 12", which may be anything. */
    @Override
    public Optional<String> continued(String from, String until) {
        return Optional.empty();
    }

    @Override
    public String strange(String words) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String one = word.group();
            if (!one.matches(KNOWN) && month(one).isEmpty() && !SEASONS.containsKey(one)) {
                return one;
            }
        }
        return words;
    }

    private static Optional<String> month(String name) {
        if (name.equals("sept")) {
            return Optional.of("09");
        }
        return Stream.of(Month.values()).filter(month -> {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            return name.equals(full) || name.length() == 3 && full.startsWith(name);
        }).findFirst().map(month -> DateGrammar.two(month.getValue()));
    }

    private static String year(Matcher matcher) {
        String era = matcher.group("era");
        return DateGrammar.year(matcher.group("year"), era != null && era.startsWith(" b"));
    }

    private static String day(Matcher matcher) {
        return DateGrammar.two(Integer.parseInt(matcher.group("day")));
    }

    private static String clock(Matcher matcher) {
        String clock = matcher.group("clock");
        if (clock == null) {
            return "";
        }
        String zone = matcher.group("zone");
        return "T" + clock + (zone.equals("local time") ? "" : zone.equals("utc") ? "Z" : zone.substring(3));
    }
}
