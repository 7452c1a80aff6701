// SPDX-License-Identifier: Apache-2.0
package annals.time;

import annals.time.EdtfPoint.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF, ISO 8601-2:2019 and the Library of Congress's profile of it: level 0 and 1, and the X of level 2. */
final class EdtfReader {
    private static final Pattern POINT = Pattern.compile(
            "(?<year>-?[0-9X]{4}|Y-?[1-9][0-9]{4,})(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2})(?:T(?<time>.*?))?)?)?(?<mark>[?~%]?)");
    private static final Pattern TIME = Pattern.compile(
            "([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?");
    /** The calendar ends in the year 999999999, and "about" must have room before that. */
    private static final int LONGEST_YEAR = 8;
    private static final int LENGTH_OF_DAY = "2000-01-01".length();

    private final String text;

    EdtfReader(String text) {
        this.text = text;
    }

    /** The two sides of what was read: {@code end} is null for a single date. */
    record Sides(Side start, @Nullable Side end) {}

    /** One side: a date, or {@code ..} (goes on), or nothing (unknown). */
    sealed interface Side {
        record At(EdtfPoint point) implements Side {}

        record Open() implements Side {}

        record Unknown() implements Side {}
    }

    Sides read() {
        if (text.isEmpty()) {
            throw fault(0, "it is empty; write null where nothing is known", "内容是空的；不详时请写null");
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            if (text.equals("..")) {
                throw fault(0, "\"..\" stands only at one side of a slash", "“..”只能写在斜杠的一侧");
            }
            return new Sides(new Side.At(point(0, text.length())), null);
        }
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw fault(second, "one slash separates start and end, here is another", "起止之间只有一个斜杠，这里又有一个");
        }
        Side start = side(0, slash);
        Side end = side(slash + 1, text.length());
        if (!(start instanceof Side.At) && !(end instanceof Side.At)) {
            throw fault(0, "an interval needs a date on at least one side of its slash", "时间段的斜杠两侧至少要有一个日期");
        }
        if (start instanceof Side.At(var from) && end instanceof Side.At(var until) && from.from() >= until.until()) {
            throw fault(slash + 1, "it ends before it begins", "终点早于起点");
        }
        return new Sides(start, end);
    }

    private Side side(int from, int until) {
        String part = text.substring(from, until);
        return switch (part) {
            case "" -> new Side.Unknown();
            case ".." -> new Side.Open();
            default -> new Side.At(point(from, until));
        };
    }

    private EdtfPoint point(int from, int until) {
        String part = text.substring(from, until);
        EdtfPoint plain = wholeDay(part);
        if (plain != null) {
            return plain;
        }
        Matcher matcher = POINT.matcher(part);
        if (!matcher.matches()) {
            throw hint(part, from);
        }
        String year = matcher.group("year");
        if (year.startsWith("Y")) {
            year = year.substring(1);
            if (year.replace("-", "").length() > LONGEST_YEAR) {
                throw fault(from, "a year of more than " + LONGEST_YEAR + " digits", "年份超过" + LONGEST_YEAR + "位数字");
            }
        }
        String month = matcher.group("month");
        if (month != null) {
            checkMonth(month, from + matcher.start("month"), matcher.group("day") != null);
        }
        String mark = matcher.group("mark");
        String time = matcher.group("time");
        var point = new EdtfPoint(year, month, matcher.group("day"),
                time == null ? null : clock(time, from + matcher.start("time")),
                mark.equals("?") || mark.equals("%"), mark.equals("~") || mark.equals("%"));
        if (time != null && part.substring(0, matcher.start("time")).contains("X")) {
            throw fault(from, "a time of day needs a whole date before it", "时刻前面要有完整的日期");
        }
        if (!point.possible()) {
            throw fault(from + Math.max(0, matcher.start("day")), "the calendar has no such day", "日历上没有这一天");
        }
        return point;
    }

    /** Nearly all dates of a large base are whole days, and need no pattern; null for whatever else it may be. */
    private static @Nullable EdtfPoint wholeDay(String part) {
        if (part.length() != LENGTH_OF_DAY) {
            return null;
        }
        for (int at = 0; at < LENGTH_OF_DAY; at++) {
            char c = part.charAt(at);
            if (at == 4 || at == 7 ? c != '-' : c < '0' || c > '9') {
                return null;
            }
        }
        int month = Integer.parseInt(part, 5, 7, 10);
        int day = Integer.parseInt(part, 8, LENGTH_OF_DAY, 10);
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(Integer.parseInt(part, 0, 4, 10), month).lengthOfMonth()) {
            return null;
        }
        return new EdtfPoint(part.substring(0, 4), part.substring(5, 7), part.substring(8), null, false, false);
    }

    private void checkMonth(String month, int at, boolean withDay) {
        boolean digits = !month.contains("X");
        int number = digits ? Integer.parseInt(month) : 0;
        boolean season = number >= 21 && number <= 24;
        if (digits && !season && (number < 1 || number > 12)) {
            throw fault(at, "months go from 01 to 12, seasons from 21 (spring) to 24 (winter), not " + month,
                    "月份为01到12，季节为21（春）到24（冬），没有" + month);
        }
        if (season && withDay) {
            throw fault(at, "a season has no days", "季节后面不写日");
        }
        if (!digits && month.charAt(0) != 'X' && month.charAt(0) > '1') {
            throw fault(at, "no month begins with " + month.charAt(0), "没有以" + month.charAt(0) + "开头的月份");
        }
    }

    private Clock clock(String time, int at) {
        Matcher matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            throw fault(at, "a time of day is written 09:30:00Z, 09:30:00+08:00 or 09:30:00",
                    "时刻写作09:30:00Z、09:30:00+08:00或09:30:00");
        }
        String zone = matcher.group(4);
        try {
            return new Clock(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)), zone == null ? null : ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            throw fault(at, "no such time zone: " + zone, "没有这样的时区：" + zone);
        }
    }

    private EdtfException hint(String part, int at) {
        if (part.matches("[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}") || part.matches("[0-9]{4}[.][0-9]{1,2}.*")) {
            return fault(at, "write year-month-day with hyphens, such as 2022-11-30", "年月日之间用连字符，例如2022-11-30");
        }
        if (part.matches("[0-9]{4}-[0-9](-.*)?") || part.matches("[0-9]{4}-[0-9]{2}-[0-9]")) {
            return fault(at, "months and days have two digits, such as 2022-09-05", "月和日用两位数字，例如2022-09-05");
        }
        if (part.matches("[0-9]{1,3}|[0-9]{5,}")) {
            return fault(at, "years have four digits, such as 0476, or begin with Y where they have more",
                    "年份用四位数字，例如0476，更长的以Y开头");
        }
        if (part.matches(".*[?~%].*[0-9X].*")) {
            return fault(at, "?, ~ and % stand at the end of a date", "?、~和%写在日期末尾");
        }
        return fault(at, "write it as EDTF, such as 1956, 1956-06, 1956-06-18, 1950~, 199X or 1956-06/1956-08",
                "请按EDTF书写，例如1956、1956-06、1956-06-18、1950~、199X或1956-06/1956-08");
    }

    private EdtfException fault(int column, String english, String chinese) {
        return new EdtfException(text, column, english, chinese);
    }
}
