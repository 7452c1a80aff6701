// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Text;
import annals.query.QueryReader.Word;
import annals.query.QueryText.Fault;
import annals.time.EdtfException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what was not understood, each with what would be. */
final class QueryFaults {
    private static final int SUGGESTIONS = 3;
    /** Longer words are cut where they are repeated in a sentence. */
    private static final int SHOWN = 60;

    private QueryFaults() {}

    static Fault unknownField(Word name, String whole) {
        var near = Spelling.nearest(name.text(), Field.words(), 1);
        if (near.isEmpty()) {
            return fault(name, "%s is not a field. To look for the words, put them in quotes: %s"
                    .formatted(en(name.text()), Signs.quoted(whole)),
                    "%s不是字段。要查找这些文字，请加引号：%s".formatted(zh(name.text()), Signs.quoted(whole)));
        }
        return fault(name, "%s is not a field. Did you mean %s?".formatted(en(name.text()), near.getFirst()),
                "%s不是字段。您是想写%s吗？".formatted(zh(name.text()), near.getFirst()));
    }

    static Fault unknownName(Field field, Word value, Vocabulary vocabulary) {
        String english = "There is no %s %s.".formatted(field.word().en(), en(value.text()));
        String chinese = "没有%s%s。".formatted(field.word().zh(), zh(value.text()));
        var elsewhere = vocabulary.named(value.text()).stream()
                .map(ref -> Field.of(ref.kind()).word().en() + ":" + Signs.quotedWhereNeeded(ref.id()))
                .limit(SUGGESTIONS).toList();
        var near = Stream.concat(elsewhere.stream(), field.kind().stream()
                .flatMap(kind -> vocabulary.near(kind, value.text(), SUGGESTIONS).stream().map(Signs::quotedWhereNeeded)))
                .limit(SUGGESTIONS).toList();
        if (near.isEmpty()) {
            return fault(value, english + " An id, a name or an alias stands after the colon.",
                    chinese + "冒号后面要写标识、名称或别名。");
        }
        return fault(value, english + " Did you mean " + String.join(" or ", near) + "?",
                chinese + "您是想写" + String.join("或", near) + "吗？");
    }

    static Fault unknownChoice(Field field, Word value, List<Text> choices) {
        var english = choices.stream().map(choice -> Spelling.fold(choice.en())).toList();
        var chinese = choices.stream().map(Text::zh).toList();
        var near = Spelling.nearest(value.text(), Stream.concat(english.stream(), chinese.stream()).toList(), 1);
        String hint = near.isEmpty() ? "There are " + String.join(", ", english) + "."
                : "Did you mean " + near.getFirst() + "?";
        String chineseHint = near.isEmpty() ? "可以写" + String.join("、", chinese) + "。"
                : "您是想写" + near.getFirst() + "吗？";
        return fault(value, "There is no %s %s. %s".formatted(field.word().en(), en(value.text()), hint),
                "没有%s%s。%s".formatted(field.word().zh(), zh(value.text()), chineseHint));
    }

    static Fault badPeriod(Word value, EdtfException why) {
        String reason = String.valueOf(why.getMessage());
        return fault(value, Character.toUpperCase(reason.charAt(0)) + reason.substring(1)
                + ". A period is written 2012, 2012-06, 2012/2025 or 2012/..",
                why.chinese() + "。时期写作2012、2012-06、2012/2025或2012/..");
    }

    static Fault twoPeriods(Word second) {
        return fault(second, "%s is one period too many: a question has one stretch of time, such as 2012/2025."
                .formatted(en(second.text())),
                "%s是多余的时期：一次只能问一段时间，例如2012/2025。".formatted(zh(second.text())));
    }

    static Fault badImportance(Word value) {
        return fault(value, "%s is no importance: it goes from 1 to 5 and is written 3, >=3, <=2 or 2..4."
                .formatted(en(value.text())),
                "%s不是重要性：重要性从1到5，写作3、>=3、<=2或2..4。".formatted(zh(value.text())));
    }

    static Fault gapInImportance(Word value) {
        return fault(value, "Importance has to be one stretch without a gap, such as 2..4 or >=3.",
                "重要性只能是不间断的一段，例如2..4或>=3。");
    }

    static Fault noValue(Word field, boolean first) {
        return first
                ? fault(field, "%s needs a value after its colon.".formatted(en(field.text())),
                        "%s的冒号后面缺少内容。".formatted(zh(field.text())))
                : fault(field, "%s needs another value after its comma.".formatted(en(field.text())),
                        "%s的逗号后面缺少内容。".formatted(zh(field.text())));
    }

    static Fault loneDash(Word dash) {
        return fault(dash, "A hyphen on its own leaves nothing out: write it right before a word, or in quotes to look for it.",
                "单独的连字符没有排除任何内容：请紧接在词语前面写，要查找它则加引号。");
    }

    static Fault loneStar(Word star) {
        return fault(star, "A star stands right behind the beginning of a word, such as open*.",
                "星号要紧接在词的开头几个字后面写，例如open*。");
    }

    static Fault starWithin(Word word) {
        String begun = word.text().split("[*＊]", 2)[0];
        String meant = begun.isEmpty() ? "open*" : begun + "*";
        return fault(word, "A star stands only at the end of a word: %s. To look for the sign, put the word in quotes.".formatted(meant),
                "星号只能写在词的末尾：%s。要查找这个符号，请加引号。".formatted(meant));
    }

    /** Leaving out all that begins so, letter by letter, would leave out nearly everything at first. */
    static Fault notYetLeftOut(Word word) {
        return fault(word, "%s is left out once it is whole: type a space or press Enter.".formatted(en(word.text())),
                "%s写完后才会排除：请输入空格或按回车键。".formatted(zh(word.text())));
    }

    static Fault emptyPhrase(Word quotes) {
        return fault(quotes, "There is nothing between the quotes.", "引号之间没有内容。");
    }

    static Fault openQuote(Word rest) {
        return fault(rest, "The quote that begins here has no end: write \" behind %s.".formatted(shown(rest.text())),
                "这里的引号没有结束：请在%s后面写上\"。".formatted(shown(rest.text())));
    }

    private static Fault fault(Word word, String english, String chinese) {
        return new Fault(word.text(), word.at(), new Text(english, chinese));
    }

    private static String en(String word) {
        return '"' + shown(word) + '"';
    }

    private static String zh(String word) {
        return '“' + shown(word) + '”';
    }

    private static String shown(String word) {
        String line = word.codePoints().mapToObj(sign -> Character.isISOControl(sign) ? " " : Character.toString(sign))
                .limit(SHOWN + 1).collect(Collectors.joining());
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
