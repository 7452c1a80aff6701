// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.model.Language;
import annals.model.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What exports say, in both languages. {@code %s} stands for what is given, and {@code {one|many}} for what suits the number before it. */
public enum Words {
    PROGRAM("Annals", "Annals"),
    HISTORY("History of artificial intelligence", "人工智能史"),
    AND("%s and %s", "%s与%s"),
    AND_MORE("%s and %s more", "%s等%s项"),
    COMMA(", ", "、"),
    CLAUSE(", ", "，"),
    SEMICOLON("; ", "；"),
    TITLE_AND_PERIOD("%s, %s", "%s，%s"),
    QUOTED("\"%s\"", "\u201C%s\u201D"),
    IN_BRACKETS(" (%s)", "（%s）"),
    COLON("%s: %s", "%s：%s"),

    QUESTION("Question", "查询"),
    EVERYTHING("everything", "全部"),
    MATCHES("Answer", "结果"),
    EVENT_COUNT("%s {event|events} from %s {source|sources}", "%s个事件，%s个来源"),
    POSSIBLY("%s of them only possibly in this period", "其中%s个仅可能在此期间"),
    DATA("Data", "数据"),
    DATA_VERSION("version %s, known up to %s", "版本%s，所知截至%s"),
    LIKE_PAIRS("%s pairs of like events", "%s对同类事件"),
    CONTENTS("Contents", "目录"),
    VOLUME("volume %s", "第%s册"),
    VOLUME_OF("volume %s of %s", "第%s册，共%s册"),
    VOLUME_HEADING("Volume %s of %s: %s", "第%s册，共%s册：%s"),
    FROM_TO("%s to %s", "%s至%s"),
    VOLUME_PAGE("%s:%s", "%s:%s"),
    VOLUME_EVENTS("%s of the %s {event|events}", "%2$s个事件中的%1$s个"),
    VOLUMES("The contents, the index and the ledger of all volumes stand in the first one.", "全部各册的目录、索引与核对均在第一册。"),
    ATTACHED("The %s matching {event|events}, data version %s", "符合的%s个事件，数据版本%s"),
    ATTACHED_QUESTION("The question that this report answers, for opening it in Annals", "本报告所依据的查询，供Annals打开"),
    NO_MATCH("No event matches the question.", "没有事件符合该查询。"),

    SAME_DATA("The data here are the same, version %s.", "此处的数据相同，版本为%s。"),
    NOTHING_DIFFERS("The data here are version %s, the report's were %s: none of its %s events differs.",
            "此处数据版本为%s，报告当时为%s：其中%s个事件均无差别。"),
    DIFFERS("The data here are version %s, the report's were %s. Since its %s events were printed: %s.",
            "此处数据版本为%s，报告当时为%s。报告中有%s个事件，此后的变化：%s。"),
    NOT_WHOLE("Not all volumes lie beside it, so what was added cannot be told.", "其旁并非各卷俱全，因此无法得知新增了哪些。"),
    NO_LONGER_ASKED("%s asks \"%s\", which the data here do not understand. %s Add the data that it was made from with --data.",
            "%s的查询“%s”在此处的数据中无法理解。%s请用--data加入生成该报告的数据。"),

    TIMELINE("Timeline", "时间线"),
    TIMELINE_OF("Timeline: %s", "时间线：%s"),
    OVERVIEW("Overview", "概览"),
    OVERVIEW_REST("%s more", "另有%s项"),
    OVERVIEW_HIGHEST("highest column: %s {event|events}", "最高一柱：%s个事件"),
    OVERVIEW_HIGHEST_SHARED("highest column: %s, an event counted per colour", "最高一柱：%s个，一个事件按其每种颜色各计一次"),
    OVERVIEW_PICTURE("Columns for how many events began when, from %s: %s in all, stacked by company.",
            "按公司堆叠的柱形，表示各时期开始的事件数（%s），共%s个。"),
    PICTURE("Timeline of %s: %s {event|events} drawn as {a mark of its|marks of their} own, %s {cluster|clusters} of several; "
            + "the links after it name them.",
            "%s的时间线：单独画出%s个事件，聚合%s处；其后的链接逐一列出。"),
    MARK("%s, %s", "%s，%s"),
    MARKS_TOGETHER("%s {event|events}", "%s个事件"),
    MARKS_MORE("%s more", "另有%s个"),
    PART_OF("%s, part %s of %s", "%s，第%s部分，共%s部分"),
    WHOLE_PERIOD("%s, the whole period", "%s，整个期间"),
    POSTER_ACCOUNT("%s {event matches|events match}: %s drawn as {a mark of its|marks of their} own, %s of them without a name beside "
            + "them; %s counted where they begin, in a pill; %s undated.", "符合的事件共%s个：单独画出%s个，其中%s个旁边未标名；%s个在其开始处合并计数；%s个日期不详。"),
    POSTER_BEYOND("%s more that began before are not drawn.", "另有%s个更早开始的事件未画出。"),
    POSTER_FEWER_LANES("More lanes have no room here: they are by %s.", "此处容不下更多泳道：按%s分列。"),
    POSTER_ONE_LANE("More lanes than one have no room here.", "此处容不下一条以上的泳道。"),
    POSTER_PICTURE("Timeline of %s: %s {event|events} drawn as {a mark of its|marks of their} own, %s {cluster|clusters} of several; "
            + "the links after it lead to the first source on the web of each.", "%s的时间线：单独画出%s个事件，聚合%s处；其后的链接通向各事件的首个网络来源。"),
    LEGEND("Legend", "图例"),
    LEGEND_POINT("at that time", "当时"),
    LEGEND_SPAN("all that time", "整段时间"),
    LEGEND_OPEN("at some time of it: no source is more exact", "其间某时：来源仅精确至此"),
    LEGEND_PILL("as many events, counted for want of room", "因位置不足而合并计数的事件数"),
    LEGEND_ERA("era", "时期"),
    LEGEND_COLOURS("Colours are those of the companies; a large mark is of the highest importance.", "颜色代表公司；大的标记重要性最高。"),
    FOREMOST("%s, overview: %s of %s events, the most important first", "%1$s，概览：%3$s个事件中的%2$s个，重要者优先"),

    CHARTS("Figures over time", "数值变化"),
    CHARTS_LEAD("Each kind of figure of which the answer has %s or more with a date, the most frequent first; all figures stand with "
            + "their events.", "答案中带日期的数值达到%s个的各类指标，最多的在前；全部数值另见所属事件。"),
    CHARTS_LEAD_DRAWN(" A year or month without a day is drawn over all of it.", "只知年或月的日期，画在整段时间上。"),
    CHART_PICTURE("Chart of %s over time. %s. The links after it name the values drawn.", "%s随时间变化的图表。%s。其后的链接逐一列出画出的数值。"),
    CHART_FIGURES("%s {figure|figures}", "%s个数值"),
    CHART_CLAIMS(" and %s {claim that disputes one|claims that dispute some}", "和%s个异议值"),
    CHART_ALONE("%s drawn", "画出%s个"),
    CHART_COUNTED("%s counted in numbers below, for want of room", "因位置不足在下方计数%s个"),
    CHART_EARLIER("%s earlier", "更早%s个"),
    CHART_LATER("%s later", "更晚%s个"),
    CHART_OFF_AXIS("%s of zero or less, without a place on this axis", "不大于零而不在此轴上%s个"),
    CHART_UNDATED("%s undated", "日期不详%s个"),
    CHART_UNLABELLED("%s of them without a name", "其中%s个未标名"),
    CHART_LED("highest so far, of those official or reported", "历次最高（官方或据报道的数值）"),
    CHART_ALL("all values", "全部数值"),
    CHART_WHEN("When", "时间"),
    CHART_WHO("What", "事项"),
    CHART_VALUE("Value", "数值"),
    CHART_PERHAPS("perhaps surpassed already: dates leave it open", "可能已被超过：日期无法确定"),

    STORY("Story: %s", "故事：%s"),
    STORY_LEAD("Told in %s {step|steps}. The text is the story's; what authors argue is theirs, and told beside what is on record.",
            "分%s步讲述。正文为本故事所述；作者的观点属作者本人，与记录并列。"),
    STEP("Step %s of %s", "第%s步，共%s步"),
    ARGUED("Argued", "观点"),
    ARGUES("argues", "认为"),
    BORNE_OUT("borne out by the record", "与记录相符"),
    AT_ODDS("at odds with the record", "与记录不符"),

    EVENTS("Events", "事件"),
    EVENTS_IN_ORDER("All %s {event|events} in order", "按时间排列的全部%s个事件"),
    EVENTS_LEAD("In the order of the earliest day on which each may have begun; dates as exactly as their sources know them.",
            "按每个事件可能开始的最早日期排列；日期的精确程度以来源为准。"),
    SINCE("%s and later", "%s起"),
    UNDATED("Undated", "日期不详"),
    NOT_CERTAIN("possibly in this period", "可能在此期间"),
    IMPORTANCE("importance %s of 5", "重要性%s/5"),
    PEOPLE("People: %s", "人物：%s"),
    FIGURES("Figures", "数字"),
    CLAIMS("Claims", "说法"),
    SOURCES("Sources", "来源"),
    SOURCES_LEAD("%s {source|sources}, each once, under the number by which the events cite it.", "共%s个来源，各列一次，编号与事件中的引注一致。"),
    SOURCES_OF_VOLUME("The %s {source|sources} that this volume is the first to cite. Those with lower numbers stand in earlier volumes.",
            "本册首次引用的%s个来源；编号更小者在前面各册。"),
    SOURCES_BEFORE("Every source that this volume cites stands in an earlier one.", "本册引用的来源均列于前面各册。"),
    SOURCE_NUMBER("source %s", "来源%s"),
    RELATED("Related", "关联"),
    PAGE("p. ", "第"),
    PAGE_END("", "页"),
    NO_SOURCES("none was seen: general knowledge", "未见来源，属一般常识"),

    OTHER_PEOPLE("Other people", "其他人物"),
    NO_PERSON("No person named", "未提及人物"),
    OTHER_TECHNOLOGIES("Other technologies", "其他技术"),
    NO_TECHNOLOGY("No technology named", "未提及技术"),
    IMPORTANCE_LANE("Importance %s", "重要性%s"),
    ALL_EVENTS("All events", "全部事件"),

    INDEX("Index", "索引"),
    INDEX_VOLUMES("3:45 is page 45 of volume 3.", "3:45指第3册第45页。"),
    INDEX_YEARS("Where there are more than %s pages, the first one of each year or decade is given.", "超过%s页者，只列每个年份或年代的第一页。"),
    INDEX_EMPTY("These events name no organization, person or technology.", "这些事件未提及机构、人物或技术。"),
    ORGANIZATIONS("Organizations", "机构"),
    PERSONS("People", "人物"),
    TECHNOLOGIES("Technologies", "技术"),
    NAME_ON_PAGE("%s, page %s", "%s，第%s页"),
    NAME_IN("%s, %s", "%s，%s"),

    SKIP("Skip to the events", "跳至事件"),
    FILTER("Show only", "仅显示"),
    FILTER_ALL("Show all", "全部显示"),
    SHOWN("%s of %s {event|events} shown", "显示%s个事件，共%s个"),

    DATE("Date", "日期"),
    CALENDAR_WITHOUT("%s of the %s matching {event stands|events stand} here; %s {has|have} no day that a calendar can write.",
            "此处有%s个事件，符合的共%s个；其中%s个没有日历可写的日期。"),
    CALENDAR_LOSES("A calendar knows days only: a date that is less exact fills all the days that it may lie on, what goes on ends with the"
            + " last day that the data know of, and undated events, relations and disagreements are left out.",
            "日历只有日期：不够精确的日期占满其可能的所有日子，仍在进行的事件止于数据所知的最后一天，日期不详的事件、关联与分歧均被略去。"),

    LEDGER("Ledger", "核对"),
    LEDGER_LEAD("Every event of the data is accounted for. One that several parts of the question leave out is counted with the first of them.",
            "数据中的每个事件均有着落。被查询的多个部分排除的事件，计入其中的第一个。"),
    LEDGER_ALL("Events in the data", "数据中的事件"),
    LEDGER_LEFT_OUT("Left out by %s", "由%s排除"),
    LEDGER_MATCHED("Events that match the question", "符合查询的事件"),
    LEDGER_DATED("Printed with their date", "带日期印出"),
    LEDGER_UNDATED("Listed as undated", "列为日期不详"),
    LEDGER_SUM("Printed and listed together", "印出与列出合计"),
    LEDGER_VOLUME("Printed in volume %s", "印于第%s册"),
    LEDGER_CERTAIN("Of the matches, certainly in the period asked for", "其中确定在查询的期间内"),
    LEDGER_POSSIBLE("Of the matches, only possibly in it", "其中仅可能在查询的期间内"),
    LEDGER_ALONE("On the timeline pages, drawn as a mark of their own", "时间线上单独画出"),
    LEDGER_COUNTED("On the timeline pages, counted in a cluster only", "时间线上仅计入聚合"),
    LEDGER_ABSENT("Not on the timeline pages, since undated", "因日期不详而不在时间线上"),
    LEDGER_BESIDE("Undated events that no period can match", "日期不详、任何期间都无法匹配的事件"),
    LEDGER_BESIDE_LEAD("Without its period the question would match %s undated {event|events} more. Above they are counted as left out.",
            "查询限定了期间。若不限定，还会匹配以下%s个日期不详的事件；它们在上表中计为排除。");

    private static final Pattern CHOICE = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)\\}");

    private final Text text;

    Words(String en, String zh) {
        text = new Text(en, zh);
    }

    /** The words in both languages, with what is given put in. */
    public Text text(Object... given) {
        return new Text(in(Language.EN, given), in(Language.ZH, given));
    }

    /** The words in a language, with what is given put in: large numbers in groups of three digits. */
    public String in(Language language, Object... given) {
        String words = text.in(language);
        Object[] shown = Stream.of(given).map(Words::grouped).toArray();
        return words.contains("{") ? counted(words, shown) : String.format(Locale.ROOT, words, shown);
    }

    private static Object grouped(Object given) {
        return given instanceof Integer || given instanceof Long ? String.format(Locale.ROOT, "%,d", ((Number) given).longValue()) : given;
    }

    /** In {@code {one|many}} the first where the number given last before it is 1, else the second. */
    private static String counted(String words, Object[] given) {
        var said = new StringBuilder();
        Matcher choice = CHOICE.matcher(words);
        int from = 0;
        int numbers = 0;
        while (choice.find()) {
            String before = words.substring(from, choice.start());
            numbers += before.split("%s", -1).length - 1;
            said.append(before).append(given[numbers - 1].equals("1") ? choice.group(1) : choice.group(2));
            from = choice.end();
        }
        return String.format(Locale.ROOT, said.append(words.substring(from)).toString(), given);
    }
}
