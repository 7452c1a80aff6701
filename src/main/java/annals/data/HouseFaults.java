// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Claim.About;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Language;
import annals.model.Relation;
import annals.model.Story;
import annals.model.Text;
import annals.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for what breaks a rule of the house, each with what to do. */
final class HouseFaults {
    /** A longer circle is told by its beginning. */
    private static final int MOST_TOLD = 12;

    static final Text NO_SOURCE = new Text("names no source: say where you saw it", "没有来源：请注明出处");
    static final Text NO_WHOLE_SOURCE = new Text(
            "names no source that has a title, a publisher, an address and a date: complete one of them, or add one that has",
            "没有一个来源兼有标题、出版者、网址和日期：请补全其中一个，或另加一个");
    static final Text NOT_BORNE_OUT = new Text("is verified, but names neither a source at first hand (primary, paper, filing) nor two publishers, "
            + "beside those that dispute it: add one, or write reported",
            "标为“verified”，但除持异议者外，既无第一手来源（“primary”“paper”“filing”），也无两个出版者：请补充来源，或改为“reported”");
    static final Text SAYS_NOT_WHAT_ELSE = new Text(
            "is disputed, but no claim says what else: add one that disputes cause or who, or when or figure with its value",
            "标为“disputed”，但没有说法给出不同的内容：请添加一条对“cause”或“who”有异议的说法，或对“when”或“figure”有异议且写明其值的说法");
    static final Text NO_NOTE = new Text("has no \"note\": say in one line of both languages why the two belong together",
            "缺少“note”：请用中英文各写一行，说明二者为何相关");
    static final Text NO_TEXT = new Text("has no \"text\": introduce it in a sentence of both languages", "缺少“text”：请用中英文各写一句介绍");
    static final Text NO_TEXT_OF_WEIGHT = new Text(
            "has no \"text\", and an event of importance 3 or more names it: introduce it in a sentence of both languages",
            "缺少“text”，而有重要性不低于3的事件提到它：请用中英文各写一句介绍");
    static final Text UNUSED = new Text("no event names this source: name it in \"sources\" of one, or remove it",
            "没有事件引用此来源：请在某个事件的“sources”中列出，或删去此来源");
    static final Text NO_END_EN = new Text("is no whole sentence: it has no sign at its end", "不是完整的句子：末尾没有标点");
    static final Text NO_END_ZH = new Text("is no whole sentence: it has no sign at its end, such as 。", "不是完整的句子：末尾没有句号等标点");
    static final Text NO_CHINESE = new Text("has no Chinese character: write it in Chinese", "没有汉字：请用中文书写");

    private HouseFaults() {}

    static Text oneSource(int importance) {
        return Text.of("is of importance %s and names one source only: name a second one, or lower the importance",
                "重要性为%s，却只有一个来源：请再列一个来源，或降低重要性", importance);
    }

    static Text sourceNotNamed(@Nullable String source) {
        return Text.of("\"%s\" is not among the \"sources\" of this event: name it there, too", "“%s”不在此事件的“sources”中：请也在那里列出", source);
    }

    /** @param near the unit that is probably meant */
    static Text unknownUnit(String unit, Optional<String> near) {
        return Text.of("unknown unit \"%s\"; %s", "未知的单位“%s”；%s", unit, near
                .map(guess -> Text.of("did you mean \"%s\"?", "您是想写“%s”吗？", guess))
                .orElse(new Text("write a UCUM unit such as %, GW, d or 1 (a count), or an ISO 4217 currency such as USD",
                        "请写UCUM单位，例如%、GW、d或1（个数），或ISO 4217货币代码，例如USD")));
    }

    static Text newYearsDay(String day) {
        return Text.of("is of 1 January: write only what the source knows, such as %s; where it names that day, add a claim "
                + "about when that supports %s",
                "日期是1月1日：请只写来源所知的，例如%s；如果来源写明这一天，请添加一条关于“when”、支持%s的说法", day.substring(0, 4), day);
    }

    static Text disputed(Evidence evidence, String source, About about) {
        return Text.of("is %s, but \"%s\" disputes %s: write disputed; or, where that claim is about words only, about other",
                "标为“%s”，但“%s”对“%s”有异议：请改为“disputed”；如果该说法只关乎措辞，则将其改为关于“other”", evidence.word(), source, about.word());
    }

    static Text nothingAgainst(About about) {
        return Text.of("nothing stands against this: state the other %s in the event, or add a claim that supports it",
                "没有与此相对的内容：请在事件中写明另一个“%s”，或添加一条支持它的说法", about.word());
    }

    static Text inItself(Circle circle, List<String> ids) {
        boolean cut = ids.size() > MOST_TOLD;
        List<String> told = cut ? ids.subList(0, MOST_TOLD) : ids;
        return Text.of("%s itself in a circle: %s", "%s，形成循环：%s", circle.words,
                Text.of(cut ? "%s and so on" : "%s", cut ? "%s等" : "%s", FieldFaults.listed(told)));
    }

    /** What leads back to its own beginning. */
    enum Circle {
        BELONGS("belongs to", "归属于自己"),
        SUPERSEDES("supersedes", "取代自己"),
        CAUSED("is caused by", "起因于自己"),
        FOLLOWS("follows", "接续自己");

        private final Text words;

        Circle(String en, String zh) {
            words = new Text(en, zh);
        }
    }

    static Text endsTooEarly(@Nullable EdtfDate ended, @Nullable EdtfDate founded) {
        return Text.of("ended in %s, before it was founded in %s", "终止于%s，早于成立时间%s", ended, founded);
    }

    static Text leadsToLater(Event event, Relation.Type type, Event later) {
        return Text.of("is of %s and cannot %s \"%s\", which is later: of %s", "发生于%s，不能%s“%s”，后者更晚：%s", event.when(), bare(type),
                later.id(), later.when());
    }

    private static Text bare(Relation.Type type) {
        return switch (type) {
            case CAUSED_BY -> new Text("be caused by", "起因于");
            case FOLLOWS -> new Text("follow", "接续");
            case SUPERSEDES -> new Text("supersede", "取代");
            case RESPONDS_TO -> new Text("respond to", "回应");
            case PART_OF -> new Text("be part of", "属于");
            case COMPETES_WITH -> new Text("compete with", "竞争于");
        };
    }

    static Text addressTaken(String source) {
        return Text.of("\"%s\" has this address: name that source instead", "“%s”已有此网址：请改用该来源", source);
    }

    static Text tracks(String key) {
        return Text.of("\"%s\" tracks who reads the page: remove it from the address", "“%s”会追踪读者：请从网址中删去", key);
    }

    static Text misunderstood(Text reason) {
        return Text.of("the question of this step is not understood: %s", "看不懂此步的查询：%s", reason);
    }

    static Text steps(int steps, int fewest, int most) {
        return Text.of("has %s: tell it in %s to %s", "共%s步：请用%s到%s步讲述", steps == 1 ? new Text("1 step", "1") : Text.of("%s steps", "%s", steps),
                fewest, most);
    }

    static Text stepWithout(List<String> keys) {
        return Text.of("has no \"%s\": each step names its events, and the period and query that show them",
                "缺少“%s”：每一步都要写明事件，以及显示它们的时期和查询",
                new Text(String.join("\", no \"", keys), String.join("”“", keys)));
    }

    static Text outsideStep(String event, @Nullable EdtfDate when, EdtfDate period) {
        return Text.of("\"%s\" is of %s, outside the period of its step, %s", "“%s”发生于%s，不在此步的时期%s之内", event, when, period);
    }

    static Text wrongFile(Story story, String file) {
        return Text.of("lies in %s: call the file %s.json", "位于%s：请将文件命名为%s.json", file, story.id());
    }

    static Text wrongYear(Event event, String file) {
        return Text.of("is of %s: that belongs in %s", "发生于%s：应放在%s中", event.when(), file);
    }

    static Text outOfOrder(Event event, Event before) {
        return Text.of("is of %s and stands after \"%s\" of %s: put it in the order of the dates", "发生于%s，却排在“%s”（%s）之后：请按日期排列",
                event.when(), before.id(), before.when());
    }

    static Text toldTwice(String other) {
        return Text.of("tells what \"%s\" tells: make one event of the two, or title them for what is different",
                "与“%s”讲的是同一件事：请合并为一个事件，或用标题写出不同之处", other);
    }

    static Text longTitle(Language written, int length, int most) {
        return Text.of("has %s characters: a title has at most %s in %s", "有%s个字符：%3$s标题最多%2$s个", length, most,
                written == Language.EN ? new Text("English", "英文") : new Text("Chinese", "中文"));
    }

    static Text longLabel(int mostEnglish, int mostChinese) {
        return Text.of("is longer than the timeline has room for: add a \"short\" of at most %s characters in English and %s in Chinese",
                "在时间线上放不下：请添加“short”，英文最多%s个字符，中文最多%s个", mostEnglish, mostChinese);
    }

    /** @param advice what to write */
    static Text sign(String sign, Text advice) {
        return Text.of("%s: %s", "%s：%s", sign.isBlank() ? new Text("a space", "空格") : sign.equals("\"") ? new Text("a straight quote", "直引号")
                : Text.of("\"%s\"", "“%s”", sign), advice);
    }
}
