// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words a figure as people write it: "$13 billion", "130亿美元", "15.3%", "3 days". No digit is rounded away: a number that
 * has too many of them for a word such as "billion" is written out, and one beyond all words as "2.15×10^25".
 */
public final class Amounts {
    /** More decimals than this before "million" read worse than the whole number. */
    private static final int MOST_DECIMALS = 3;

    /** From a thousand trillions on no word helps any more: so many digits before the point. */
    private static final int BEYOND_WORDS = 16;

    private static final List<Step> ENGLISH = List.of(new Step(12, " trillion"), new Step(9, " billion"), new Step(6, " million"));
    private static final List<Step> CHINESE = List.of(new Step(12, "万亿"), new Step(8, "亿"), new Step(4, "万"));

    /** What stands before an English sum of money, and after a Chinese one. */
    private static final Map<String, Text> MONEY = Map.ofEntries(
            Map.entry("USD", new Text("$", "美元")),
            Map.entry("EUR", new Text("€", "欧元")),
            Map.entry("GBP", new Text("£", "英镑")),
            Map.entry("CNY", new Text("CN¥", "元人民币")),
            Map.entry("JPY", new Text("JP¥", "日元")),
            Map.entry("KRW", new Text("₩", "韩元")),
            Map.entry("INR", new Text("₹", "印度卢比")),
            Map.entry("HKD", new Text("HK$", "港元")),
            Map.entry("TWD", new Text("NT$", "新台币")),
            Map.entry("CAD", new Text("CA$", "加元")),
            Map.entry("AUD", new Text("A$", "澳元")),
            Map.entry("SGD", new Text("S$", "新加坡元")),
            Map.entry("CHF", new Text("CHF ", "瑞士法郎")),
            Map.entry("SEK", new Text("SEK ", "瑞典克朗")));

    /** UCUM units that are words; English ones take an s where there is not one. */
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("s", new Text("second", "秒")),
            Map.entry("min", new Text("minute", "分钟")),
            Map.entry("h", new Text("hour", "小时")),
            Map.entry("d", new Text("day", "天")),
            Map.entry("wk", new Text("week", "周")),
            Map.entry("mo", new Text("month", "个月")),
            Map.entry("a", new Text("year", "年")),
            Map.entry("By", new Text("byte", "字节")),
            Map.entry("[mi_us]", new Text("mile", "英里")),
            Map.entry("[acr_us]", new Text("acre", "英亩")),
            Map.entry("{token}", new Text("token", "个词元")),
            Map.entry("{parameter}", new Text("parameter", "个参数")),
            Map.entry("{person}", new Text("person", "人")));

    /** UCUM units that English writes as signs; bytes by the thousand are signs in Chinese too. */
    private static final Map<String, Text> SIGNS = Map.ofEntries(
            Map.entry("W", new Text("W", "瓦")),
            Map.entry("kW", new Text("kW", "千瓦")),
            Map.entry("MW", new Text("MW", "兆瓦")),
            Map.entry("GW", new Text("GW", "吉瓦")),
            Map.entry("GW.h", new Text("GWh", "吉瓦时")),
            Map.entry("TW.h", new Text("TWh", "太瓦时")),
            Map.entry("m", new Text("m", "米")),
            Map.entry("km", new Text("km", "公里")),
            Map.entry("m2", new Text("m²", "平方米")),
            Map.entry("nm", new Text("nm", "纳米")),
            Map.entry("Hz", new Text("Hz", "赫兹")),
            Map.entry("kBy", new Text("kB", "KB")),
            Map.entry("MBy", new Text("MB", "MB")),
            Map.entry("GBy", new Text("GB", "GB")),
            Map.entry("TBy", new Text("TB", "TB")),
            Map.entry("PBy", new Text("PB", "PB")));

    /** A power of ten and its word. */
    private record Step(int zeros, String word) {}

    private Amounts() {}

    /** The UCUM units that have words in both languages, with shares and counts; what is counted may be named in braces. */
    public static Set<String> units() {
        return Stream.of(WORDS.keySet(), SIGNS.keySet(), Set.of("1", "%")).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The figure's value or range with its unit, without its name, status and date. */
    public static String of(Figure figure, Language language) {
        String from = of(figure.from(), figure.unit(), language);
        if (figure.from().compareTo(figure.to()) == 0) {
            return from;
        }
        String to = of(figure.to(), figure.unit(), language);
        return switch (language) {
            case EN -> from + " to " + to;
            case ZH -> from + "至" + to;
        };
    }

    /** A number in a unit, as {@link Figure} has them. */
    public static String of(BigDecimal value, String unit, Language language) {
        String minus = value.signum() < 0 ? "\u2212" : "";
        BigDecimal size = value.abs();
        Text money = MONEY.get(unit);
        if (money != null) {
            return minus + switch (language) {
                case EN -> money.en() + sum(size);
                case ZH -> number(size, language) + money.zh();
            };
        }
        return minus + number(size, language) + unit(unit, size, language);
    }

    /** A unit by itself, as a heading names it: "USD" and "美元", "months" and "月". */
    public static String unit(String unit, Language language) {
        if (MONEY.containsKey(unit)) {
            return language == Language.ZH ? MONEY.get(unit).zh() : unit;
        }
        if (WORDS.containsKey(unit)) {
            Text word = WORDS.get(unit);
            return language == Language.ZH ? word.zh().replaceFirst("^个", "") : many(word);
        }
        return unit(unit, BigDecimal.TWO, language).strip();
    }

    private static String unit(String unit, BigDecimal size, Language language) {
        if (unit.equals("1")) {
            return "";
        }
        if (unit.equals("%")) {
            return "%";
        }
        Text sign = SIGNS.get(unit);
        if (sign != null) {
            return language == Language.ZH ? sign.zh() : " " + sign.en();
        }
        Text word = WORDS.get(unit);
        if (word == null) {
            return " " + unit.replace("{", "").replace("}", "");
        }
        if (language == Language.ZH) {
            return word.zh();
        }
        boolean one = size.compareTo(BigDecimal.ONE) == 0;
        return " " + (one ? word.en() : many(word));
    }

    private static String many(Text word) {
        return word.en().equals("person") ? "people" : word.en() + "s";
    }

    /** Sums of less than a million have two decimals or none. */
    private static String sum(BigDecimal size) {
        BigDecimal bare = size.stripTrailingZeros();
        boolean cents = bare.scale() == 1 && size.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
        return cents ? plain(bare.setScale(2), Language.EN) : number(size, Language.EN);
    }

    private static String number(BigDecimal size, Language language) {
        BigDecimal bare = size.stripTrailingZeros();
        int digits = bare.precision() - bare.scale();
        if (digits >= BEYOND_WORDS) {
            BigDecimal first = bare.movePointLeft(digits - 1).stripTrailingZeros();
            String power = "10^" + (digits - 1);
            return first.compareTo(BigDecimal.ONE) == 0 ? power : first.toPlainString() + "×" + power;
        }
        for (Step step : language == Language.ZH ? CHINESE : ENGLISH) {
            BigDecimal scaled = size.movePointLeft(step.zeros()).stripTrailingZeros();
            if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS) {
                return plain(scaled, language) + step.word();
            }
            if (scaled.compareTo(BigDecimal.ONE) >= 0) {
                break;
            }
        }
        return plain(size.stripTrailingZeros(), language);
    }

    /** In groups of three; Chinese leaves four digits together, as in 1750亿. */
    private static String plain(BigDecimal number, Language language) {
        String digits = number.toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        int least = language == Language.ZH ? 5 : 4;
        var grouped = new StringBuilder(digits);
        for (int at = point - 3; at > 0 && point >= least; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
