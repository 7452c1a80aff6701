// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import annals.time.EdtfException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words for what is wrong with the keys and values of an object, each with what to do. */
final class FieldFaults {
    /** What a value must be. */
    static final Text QUOTED = new Text("a text, in quotes", "加引号的文字");
    static final Text TEXT = new Text("a text", "文字");
    static final Text ID = new Text("an id, in quotes", "加引号的标识");
    static final Text NUMBER = new Text("a number", "数字");
    static final Text FLAG = new Text("true or false", "true或false");
    static final Text LIST = new Text("a list, in [ and ]", "用[ ]括起的列表");
    static final Text OBJECT = new Text("an object, in { and }", "用{ }括起的对象");
    static final Text IMPORTANCE = new Text("a whole number from 1 to 5", "1到5的整数");

    /** Characters that are none, as the bytes of another encoding are. */
    static final Text BROKEN = new Text("a broken character: save the file as UTF-8", "有损坏的字符：请将文件保存为UTF-8");
    static final Text CONTROL = new Text("a line break, tab or other control character in a text is read as a space",
            "文字中的换行、制表符等控制字符会读作空格");
    static final Text NO_STEP = new Text("has no step that can be read", "没有可以读取的步骤");
    static final Text NO_RANGE = new Text("\"from\" is greater than \"to\"", "“from”大于“to”");
    static final Text SPACED_UNIT = new Text("\"unit\" must have no spaces: write a number in full, and USD rather than million USD",
            "“unit”不能含有空格：数字请写完整，单位写USD，不写“million USD”");
    static final Text NO_SHARE = new Text("\"share\" is in per cent: from 0 to 100", "“share”为百分比：从0到100");
    static final Text OWN_PARENT = new Text("an organization is not its own parent", "机构不能是自己的上级");
    static final Text OWN_RELATION = new Text("an event is not related to itself", "事件不能与自己相关");

    private static final Text REMOVE_OR_ADD = new Text("; add it, or remove it here", "；请添加，或在此删去");

    private FieldFaults() {}

    static Text unknownKey(String key, Collection<String> known) {
        return Text.of("unknown key \"%s\"%s", "未知的键“%s”%s", key,
                Nearest.of(key, known).map(FieldFaults::meant).orElse(new Text("; nothing reads it", "；程序不读取它")));
    }

    static Text repeatedKey(String key) {
        return Text.of("the key \"%s\" stands here a second time; the first is taken, remove one", "键“%s”在此重复出现；以第一个为准，请删去一个", key);
    }

    static Text missing(String key) {
        return Text.of("has no \"%s\": add it", "缺少“%s”：请添加", key);
    }

    static Text missingOrNull(String key) {
        return Text.of("has no \"%s\": write null where the date is not known", "缺少“%s”：日期不详时请写null", key);
    }

    static Text empty(String key) {
        return Text.of("\"%s\" is empty: write it", "“%s”是空的：请填写", key);
    }

    static Text wrong(String key, Text wanted, Node found) {
        return Text.of("\"%s\" must be %s, not %s", "“%s”应为%s，而不是%s", key, wanted, found.what());
    }

    /** @param key of the list that it is in */
    static Text wrongInList(String key, Text wanted, Node found) {
        return Text.of("each of \"%s\" must be %s, not %s", "“%s”中的每一项都应为%s，而不是%s", key, wanted, found.what());
    }

    /** Of what has no key. */
    static Text wrong(Text wanted, Node found) {
        return Text.of("must be %s, not %s", "应为%s，而不是%s", wanted, found.what());
    }

    /** A number is told as it is written. */
    static Text wrongNumber(String key, Text wanted, Node found) {
        return found instanceof Node.Digits digits ? Text.of("\"%s\" must be %s, not %s", "“%s”应为%s，而不是%s", key, wanted, digits.value())
                : wrong(key, wanted, found);
    }

    static Text tooManyDigits(String key, int most) {
        return Text.of("\"%s\" is out of range: at most %s digits", "“%s”超出范围：最多%s位数字", key, most);
    }

    static Text unknownWord(String key, String word, List<String> known) {
        return Text.of("unknown %s \"%s\"%s", "“%s”不能是“%s”%s", key, word, Nearest.of(word, known).map(FieldFaults::meant)
                .orElse(Text.of("; use one of %s", "；可以写%s", listed(known))));
    }

    static Text noAddress(String key, Text reason) {
        return Text.of("\"%s\" %s", "“%s”%s", key, reason);
    }

    static Text noColour(String key, String found) {
        return Text.of("\"%s\" must be a colour like #1A2B3C, not \"%s\"", "“%s”应为#1A2B3C这样的颜色，而不是“%s”", key, found);
    }

    static Text noId(String found) {
        return Text.of("\"%s\" is no id: use at most 80 small letters a to z, digits, full stops and hyphens, a letter or digit first",
                "“%s”不是标识：标识最多80个字符，只用小写字母a到z、数字、句点和连字符，以字母或数字开头", found);
    }

    static Text noDate(EdtfException fault) {
        return new Text(String.valueOf(fault.getMessage()), fault.chinese());
    }

    static Text again(String id) {
        return Text.of("\"%s\" stands here a second time", "“%s”在此重复出现", id);
    }

    /** @param near the id that is probably meant */
    static Text unknown(Collection<Kind> kinds, String id, Optional<String> near) {
        Text any = kinds.stream().map(Kind::word).reduce((one, other) -> Text.of("%s or %s", "%s或%s", one, other)).orElseThrow();
        return Text.of("unknown %s \"%s\"%s", "没有%s“%s”%s", any, id, near.map(FieldFaults::meant).orElse(REMOVE_OR_ADD));
    }

    /** The words that are allowed, in a row. */
    static Text listed(List<String> words) {
        return new Text(String.join(", ", words), String.join("、", words));
    }

    private static Text meant(String near) {
        return Text.of("; did you mean \"%s\"?", "；您是想写“%s”吗？", near);
    }
}
