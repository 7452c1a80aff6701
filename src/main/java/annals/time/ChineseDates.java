// SPDX-License-Identifier: Apache-2.0
package annals.time;

import annals.time.EdtfPoint.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates in Chinese: "1997年5月3日至11日". */
record ChineseDates() implements DateWords.Wording {
    private static final List<String> SEASONS = List.of("春季", "夏季", "秋季", "冬季");

    @Override
    public String year(int year) {
        return year > 0 ? year + "年" : "公元前" + (1 - year) + "年";
    }

    @Override
    public String decade(int firstYear) {
        return firstYear / 100 + 1 + "世纪" + (firstYear % 100 == 0 ? "00" : firstYear % 100) + "年代";
    }

    @Override
    public String season(int season, int year) {
        return year(year) + SEASONS.get(season - 1);
    }

    @Override
    public String month(LocalDate day) {
        return year(day.getYear()) + day.getMonthValue() + "月";
    }

    @Override
    public String day(LocalDate day) {
        return month(day) + day.getDayOfMonth() + "日";
    }

    @Override
    public String days(LocalDate from, LocalDate until) {
        return from.getMonth() == until.getMonth()
                ? day(from) + "至" + until.getDayOfMonth() + "日"
                : day(from) + "至" + until.getMonthValue() + "月" + until.getDayOfMonth() + "日";
    }

    @Override
    public String months(LocalDate from, LocalDate until) {
        return month(from) + "至" + until.getMonthValue() + "月";
    }

    @Override
    public String clock(EdtfPoint point) {
        var time = point.time();
        if (time == null) {
            return "";
        }
        String zone = time.zone() == null ? "（当地时间）"
                : time.zone().getTotalSeconds() == 0 ? "（UTC）" : "（UTC" + time.zone().getId() + "）";
        return String.format(Locale.ROOT, "%02d:%02d:%02d%s", time.hour(), time.minute(), time.second(), zone);
    }

    @Override
    public String qualified(String words, boolean uncertain, boolean approximate) {
        return (uncertain ? "可能为" : "") + (approximate ? "约" : "") + words;
    }

    @Override
    public String between(String first, String last) {
        return first + "与" + last + "之间";
    }

    @Override
    public String to(String from, String until) {
        return from + "至" + until;
    }

    @Override
    public String since(String from) {
        return from + "起";
    }

    @Override
    public String until(String until) {
        return "至" + until;
    }

    @Override
    public String endUnknown(String from) {
        return from + "起，结束时间不详";
    }

    @Override
    public String startUnknown(String until) {
        return "至" + until + "，开始时间不详";
    }

    @Override
    public String precision(Unit unit) {
        return switch (unit) {
            case TIME -> "精确到秒";
            case DAY -> "精确到日";
            case MONTH -> "精确到月";
            case SEASON -> "精确到季";
            case YEAR -> "精确到年";
            case YEARS -> "仅知大致年份";
        };
    }
}
