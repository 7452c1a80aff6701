// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates worded in Chinese; full-width signs are plain ones already. */
record ChineseGrammar() implements DateGrammar {
    private static final Map<String, String> SEASONS = Map.of("春", "21", "夏", "22", "秋", "23", "冬", "24");
    private static final String YEAR = "(?:公元)?(?<before>前)?(?<year>[0-9]{1,8}) ?年";
    private static final String CLOCK =
            "(?: ?(?<clock>[0-9]{2}:[0-9]{2}:[0-9]{2}) ?(?<zone>\\(当地时间\\)|\\(utc(?:[+-][0-9:]{2,5})?\\)))?";
    private static final Pattern DATE = Pattern.compile(YEAR
            + "(?: ?(?<season>[春夏秋冬])[季天]?| ?(?<month>[0-9]{1,2}) ?月(?:份)?(?: ?(?<day>[0-9]{1,2}) ?[日号]" + CLOCK + ")?)?");
    private static final Pattern LATER = Pattern.compile("(?:(?<month>[0-9]{1,2}) ?月(?:份)?)? ?(?:(?<day>[0-9]{1,2}) ?[日号])?");
    private static final Pattern DECADE = Pattern.compile("(?:(?<century>[0-9]{1,3}) ?世纪 ?)?(?<decade>[0-9]{0,3}0) ?年代");
    private static final Pattern KNOWN = Pattern.compile(
            "[0-9年月日号季天春夏秋冬至到约起前前后与和之间 ()utc:+-]|公元|世纪|年代|月份|可能为?|大约|当地时间|从|自|以来|开始|结束|时间不详|,");

    @Override
    public List<Shape> oneSided() {
        return List.of(Shape.of("(?:从|自)?(?<side>.+)(?:起|开始|以来), ?结束时间不详", "", "/"),
                Shape.of("[至到](?<side>.+), ?开始时间不详", "/", ""),
                Shape.of("(?:从|自)?(?<side>(?:(?![至到]).)+)(?:起|开始|以来|至今|以后)", "", "/.."),
                Shape.of("(?:[至到](?<side>.+))", "../", ""));
    }

    @Override
    public List<Pattern> twoSided() {
        return List.of(Pattern.compile("(?:从|自)?(?<from>.+?) ?[至到] ?(?<until>.+)"),
                Pattern.compile("(?<from>.+?) ?[~-] ?(?<until>.+)"));
    }

    @Override
    public Pattern doubt() {
        return Pattern.compile("可能为?|也许");
    }

    @Override
    public Pattern about() {
        return Pattern.compile("大约|约");
    }

    @Override
    public Pattern between() {
        return Pattern.compile("(?<from>.+?)[与和](?<until>.+?)之间");
    }

    @Override
    public Optional<String> plain(String words) {
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            int years = Integer.parseInt(decade.group("decade"));
            String century = decade.group("century");
            return Optional.of(century == null ? DateGrammar.decade(years)
                    : "%03dX".formatted((Integer.parseInt(century) - 1) * 10 + years / 10));
        }
        Matcher date = DATE.matcher(words);
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = DateGrammar.year(date.group("year"), date.group("before") != null);
        if (date.group("season") != null) {
            return Optional.of(year + "-" + SEASONS.get(date.group("season")));
        }
        return Optional.of(year + part(date.group("month")) + part(date.group("day")) + clock(date));
    }

    /** Chinese says at the beginning what both sides have in common. */
    @Override
    public Optional<String> completed(String from, String until) {
        return Optional.empty();
    }

    @Override
    public Optional<String> continued(String from, String until) {
        Matcher later = LATER.matcher(until);
        Matcher start = DATE.matcher(from);
        if (!later.matches() || !start.matches() || start.group("month") == null
                || later.group("day") == null != (start.group("day") == null)) {
            return Optional.empty();
        }
        String month = later.group("month") == null ? start.group("month") : later.group("month");
        return Optional.of(DateGrammar.year(start.group("year"), start.group("before") != null) + part(month)
                + part(later.group("day")));
    }

    @Override
    public String strange(String words) {
        String strange = KNOWN.matcher(words).replaceAll("\n").strip();
        return strange.isEmpty() ? words : strange.lines().findFirst().orElse(words);
    }

    private static String part(@Nullable String number) {
        return number == null ? "" : "-" + DateGrammar.two(Integer.parseInt(number));
    }

    private static String clock(Matcher date) {
        String clock = date.group("clock");
        if (clock == null) {
            return "";
        }
        String zone = date.group("zone");
        return "T" + clock + (zone.equals("(当地时间)") ? "" : zone.equals("(utc)") ? "Z" : zone.substring(4, zone.length() - 1));
    }
}
