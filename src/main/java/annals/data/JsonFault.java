// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why a document cannot be read on, as people say it: the parser's own words are for programmers. */
final class JsonFault {
    private JsonFault() {}

    /**
     * @param rest what stands from the place of the fault on
     * @param deepest how deep values may lie in each other
     */
    static Text reason(JacksonException fault, String rest, int deepest) {
        String told = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamConstraintsException) {
            return FileFaults.unread(tooMuch(told, deepest));
        }
        return Text.of("no JSON: %s", "不是JSON：%s", told.contains("end-of-input")
                ? new Text("the file ends before everything is closed; a quote, } or ] is missing", "文件在全部闭合之前就结束了；缺少引号、}或]")
                : rest.isEmpty() ? new Text("the file ends too early", "文件过早结束") : here(told, Character.toString(rest.codePointAt(0))));
    }

    private static Text tooMuch(String told, int deepest) {
        if (told.contains("nesting")) {
            return Text.of("lists and objects lie more than %s deep in each other", "列表和对象的嵌套超过%s层", deepest);
        }
        return told.contains("Number") ? new Text("a number has too many digits", "有一个数字位数过多")
                : told.contains("ame length") ? new Text("a key is too long", "有一个键过长") : new Text("a text is too long", "有一段文字过长");
    }

    private static Text here(String told, String found) {
        if (told.contains("expecting comma")) {
            return Text.of("a comma is missing before %s", "%s前面缺少逗号", found);
        }
        if (told.contains("expecting a colon")) {
            return Text.of("a colon is missing after the key, before %s", "键后面、%s前面缺少冒号", found);
        }
        if (told.contains("to start")) {
            return Text.of("a key in double quotes must stand here, not %s", "此处应为双引号中的键，而不是%s", found);
        }
        if (told.contains("close marker")) {
            return Text.of("%s closes what something else opened", "%s与前面打开的括号不成对", found);
        }
        if (told.contains("CTRL-CHAR")) {
            return new Text("a line break, tab or other control character stands bare in the file; in a text, write \\n or \\t",
                    "文件中直接出现了换行、制表符等控制字符；在文字中请写\\n或\\t");
        }
        if (told.contains("escape")) {
            return new Text("what follows the backslash means nothing; write \\\\ for a backslash", "反斜杠后面的字符没有意义；要写反斜杠请写\\\\");
        }
        if (told.contains("umeric") || told.contains("ecimal point") || told.contains("leading")) {
            return new Text("a number is not written as JSON wants it", "数字的写法不合JSON的规定");
        }
        return told.contains("valid value") ? Text.of("%s stands where a value must be; texts stand in double quotes", "此处应为值，却是%s；文字要放在双引号中", found)
                : Text.of("%s begins no value; texts stand in double quotes, a number has no sign + and no blank",
                        "值不能以%s开头；文字要放在双引号中，数字不带加号和空格", found);
    }
}
