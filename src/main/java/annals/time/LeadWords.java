// SPDX-License-Identifier: Apache-2.0
package annals.time;

import java.util.Locale;

/** Words how much earlier one thing was than another, no more exactly than both dates allow: "41 to 71 days", "相差41至71天". */
public final class LeadWords {
    /** From here on days alone tell nobody how long that is. */
    private static final long MANY = 730;
    private static final double YEAR = 365.25;

    private LeadWords() {}

    /** In Chinese where the locale's language is Chinese, else in English. Does not say which of the two was first. */
    public static String of(Lead lead, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return switch (lead.order()) {
            case TOGETHER -> chinese ? "同一天" : "the same day";
            case FIRST -> between(lead.least(), lead.most(), chinese);
            case SECOND -> between(-lead.most(), -lead.least(), chinese);
            case FIRST_OR_TOGETHER -> upTo(lead.most(), chinese);
            case SECOND_OR_TOGETHER -> upTo(-lead.least(), chinese);
            case UNKNOWN -> unknown(Math.max(lead.most(), -lead.least()), chinese);
        };
    }

    private static String between(long least, long most, boolean chinese) {
        String days = least == most ? number(least) : number(least) + (chinese ? "至" : " to ") + number(most);
        return chinese ? days + "天" + years(least, most, true)
                : days + (most == 1 ? " day" : " days") + years(least, most, false);
    }

    private static String upTo(long most, boolean chinese) {
        return chinese ? "至多" + number(most) + "天，或同一天" : "up to " + number(most) + (most == 1 ? " day" : " days") + ", or the same day";
    }

    private static String unknown(long most, boolean chinese) {
        return chinese ? "先后不明，相差至多" + number(most) + "天"
                : "order unknown, at most " + number(most) + (most == 1 ? " day" : " days") + " apart";
    }

    private static String years(long least, long most, boolean chinese) {
        if (least < MANY) {
            return "";
        }
        String from = String.format(Locale.ROOT, "%.1f", least / YEAR);
        String until = String.format(Locale.ROOT, "%.1f", most / YEAR);
        String years = from.equals(until) ? from : from + (chinese ? "至" : " to ") + until;
        return chinese ? "（约" + years + "年）" : " (" + years + " years)";
    }

    private static String number(long days) {
        return String.format(Locale.ROOT, "%,d", days);
    }
}
