// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Entity;
import annals.model.Era;
import annals.model.Event;
import annals.model.Language;
import annals.model.Story;
import annals.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How texts are written: in both languages, each with its own signs, as long as the screen has room for. */
final class TextRules {
    private static final int TITLE_EN = 60;
    private static final int TITLE_ZH = 28;
    private static final int LABEL_EN = 28;
    private static final int LABEL_ZH = 14;

    private static final String HAN = "\\u3400-\\u9fff";
    private static final Pattern CHINESE = Pattern.compile("[" + HAN + "]");
    private static final Pattern ENGLISH_END = Pattern.compile("[.!?)\"]$");
    private static final Pattern CHINESE_END = Pattern.compile("[。！？）”]$");

    /** A sign that must not stand in a language: the first group that matches; and what to write. */
    private record Sign(Pattern pattern, Text advice) {}

    private static final List<Sign> NOT_ENGLISH = List.of(
            new Sign(Pattern.compile("([\\u2018\\u2019\\u201c\\u201d])"),
                    new Text("write straight quotes and apostrophes in English", "英文中请写直引号和直撇号")),
            new Sign(Pattern.compile("([\\u2013\\u2014])"),
                    new Text("write a hyphen, a comma or a colon in English", "英文中请写连字符、逗号或冒号")),
            new Sign(Pattern.compile("([\\u3000-\\u9fff\\uff00-\\uffef])"),
                    new Text("write English with Latin letters and half-width signs", "英文请用拉丁字母和半角标点")));
    private static final List<Sign> NOT_CHINESE = List.of(
            new Sign(Pattern.compile("[" + HAN + "”》）] *([,;:?!()])|([,;:?!()]) *[" + HAN + "“《（]|[" + HAN + "](\\.)(?!\\w)"),
                    new Text("write the full-width sign in Chinese", "中文中请写全角标点")),
            new Sign(Pattern.compile("[" + HAN + "]( +)[A-Za-z0-9" + HAN + "]|[A-Za-z0-9%]( +)[" + HAN + "]"),
                    new Text("write no space beside a Chinese character", "汉字旁边请不要写空格")),
            new Sign(Pattern.compile("(\")"), new Text("write “ and ” in Chinese", "中文中请写“和”")));

    private TextRules() {}

    /** A text and the path at which it stands; a sentence ends like one, a name as it is called. */
    private record Told(String path, Text text, boolean sentence) {}

    static List<Rule<Event>> events() {
        return List.of(TextRules::titleFits, event -> told(event).flatMap(TextRules::isWellWritten),
                event -> isChinese(new Told("/title", event.title(), false)));
    }

    static List<Rule<Story>> stories() {
        return List.of(story -> told(story).flatMap(TextRules::isWellWritten));
    }

    /** Of organizations, people and technologies. */
    static <T extends Entity> List<Rule<T>> entities() {
        return List.of(entity -> told(entity).flatMap(TextRules::isWellWritten));
    }

    static List<Rule<Era>> eras() {
        return List.of(era -> isWellWritten(new Told("/name", era.name(), false)));
    }

    private static Stream<Finding> titleFits(Event event) {
        String en = event.title().en();
        String zh = event.title().zh();
        boolean fits = en.length() <= LABEL_EN && zh.length() <= LABEL_ZH;
        return Stream.of(
                Finding.unless(en.length() <= TITLE_EN, "/title/en", () -> HouseFaults.longTitle(Language.EN, en.length(), TITLE_EN)),
                Finding.unless(zh.length() <= TITLE_ZH, "/title/zh", () -> HouseFaults.longTitle(Language.ZH, zh.length(), TITLE_ZH)),
                Finding.unless(fits || event.brief() != null, "/title", () -> HouseFaults.longLabel(LABEL_EN, LABEL_ZH))).flatMap(finding -> finding);
    }

    private static Stream<Told> told(Event event) {
        var told = new ArrayList<Told>();
        told.add(new Told("/title", event.title(), false));
        add("/short", event.brief(), false, told);
        told.add(new Told("/summary", event.summary(), true));
        for (int i = 0; i < event.figures().size(); i++) {
            told.add(new Told("/figures/" + i + "/name", event.figures().get(i).name(), false));
        }
        for (int i = 0; i < event.claims().size(); i++) {
            told.add(new Told("/claims/" + i + "/says", event.claims().get(i).says(), true));
        }
        for (int i = 0; i < event.relations().size(); i++) {
            add("/relations/" + i + "/note", event.relations().get(i).note(), true, told);
        }
        return told.stream();
    }

    private static Stream<Told> told(Story story) {
        var told = new ArrayList<Told>();
        told.add(new Told("/title", story.title(), false));
        for (int i = 0; i < story.steps().size(); i++) {
            told.add(new Told("/steps/" + i + "/text", story.steps().get(i).text(), true));
        }
        return told.stream();
    }

    private static Stream<Told> told(Entity entity) {
        var told = new ArrayList<Told>();
        told.add(new Told("/name", entity.name(), false));
        switch (entity) {
            case Entity.Organization one -> add("/text", one.text(), true, told);
            case Entity.Technology one -> add("/text", one.text(), true, told);
            case Entity.Person one -> {
                add("/text", one.text(), true, told);
                for (int i = 0; i < one.roles().size(); i++) {
                    told.add(new Told("/roles/" + i + "/title", one.roles().get(i).title(), false));
                }
            }
        }
        return told.stream();
    }

    private static void add(String path, @Nullable Text text, boolean sentence, List<Told> told) {
        if (text != null) {
            told.add(new Told(path, text, sentence));
        }
    }

    private static Stream<Finding> isWellWritten(Told told) {
        return Stream.of(signs(told.path + "/en", told.text.en(), NOT_ENGLISH), signs(told.path + "/zh", told.text.zh(), NOT_CHINESE),
                told.sentence ? sentence(told) : Stream.<Finding>empty()).flatMap(finding -> finding);
    }

    /** The first sign of each sort: a text in the wrong hand would otherwise be told word by word. */
    private static Stream<Finding> signs(String path, String text, List<Sign> signs) {
        return signs.stream().flatMap(sign -> {
            Matcher found = sign.pattern.matcher(text);
            if (!found.find()) {
                return Stream.empty();
            }
            int group = 1;
            while (found.group(group) == null) {
                group++;
            }
            return Stream.of(new Finding(path, found.start(group), HouseFaults.sign(found.group(group), sign.advice)));
        });
    }

    private static Stream<Finding> sentence(Told told) {
        return Stream.of(isChinese(told),
                Finding.unless(ENGLISH_END.matcher(told.text.en()).find(), told.path + "/en", HouseFaults.NO_END_EN),
                Finding.unless(CHINESE_END.matcher(told.text.zh()).find() || !CHINESE.matcher(told.text.zh()).find(), told.path + "/zh",
                        HouseFaults.NO_END_ZH)).flatMap(finding -> finding);
    }

    private static Stream<Finding> isChinese(Told told) {
        return Finding.unless(CHINESE.matcher(told.text.zh()).find(), told.path + "/zh", HouseFaults.NO_CHINESE);
    }
}
