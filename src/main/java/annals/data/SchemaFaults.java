// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The words for what a schema finds: those of the validator are for programmers, and no sentences. */
final class SchemaFaults {
    private static final Text OTHERWISE = new Text("is not written as the README of the data says", "的写法与数据的README不符");

    private SchemaFaults() {}

    static Text of(Error error, Kind kind) {
        NodePath path = error.getInstanceLocation();
        Object name = path.getNameCount() == 0 ? null : path.getElement(path.getNameCount() - 1);
        Text subject = name instanceof String key ? Text.of("\"%s\" ", "“%s”", key) : new Text("", "");
        return Text.of("%s%s (%s.schema.json)", "%s%s（%s.schema.json）", subject, found(error), kind.plural());
    }

    private static Text found(Error error) {
        JsonNode demanded = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "enum" -> Text.of("must be one of %s, not %s", "应为%s之一，而不是%s", FieldFaults.listed(words(demanded)),
                    written(error.getInstanceNode()));
            case "pattern" -> form(demanded.asString());
            case "type" -> Text.of("must be %s", "应为%s", type(demanded.isArray() ? demanded.get(0).asString() : demanded.asString()));
            case "required" -> FieldFaults.missing(String.valueOf(error.getProperty()));
            case "additionalProperties" -> FieldFaults.unknownKey(String.valueOf(error.getProperty()), List.of());
            case "maxLength" -> Text.of("must be at most %s characters long", "最多%s个字符", demanded);
            case "minItems" -> Text.of("must have at least %s entries", "至少要有%s项", demanded);
            case "minimum" -> Text.of("must be at least %s", "不能小于%s", demanded);
            case "maximum" -> Text.of("must be at most %s", "不能大于%s", demanded);
            case "uniqueItems" -> new Text("has something twice: leave one out", "中有重复的内容：请删去一个");
            default -> OTHERWISE;
        };
    }

    /** A pattern is for machines. */
    private static Text form(String pattern) {
        return switch (pattern) {
            case "\\S" -> new Text("must not be blank", "不能是空白");
            case "^\\S+$" -> new Text("must have no spaces", "不能含有空格");
            case "^#[0-9A-F]{6}$" -> new Text("must be a colour like #1A2B3C, with large letters", "应为#1A2B3C这样的颜色，字母要大写");
            case "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" -> new Text("must be the tag of a language, such as en or zh-CN", "应为语言代码，例如en或zh-CN");
            case "^https?://[^\\s]+$" -> new Text("must be an address that begins with https:// or http://", "应为以https://或http://开头的网址");
            default -> OTHERWISE;
        };
    }

    private static Text type(String name) {
        return switch (name) {
            case "string" -> FieldFaults.QUOTED;
            case "array" -> FieldFaults.LIST;
            case "object" -> FieldFaults.OBJECT;
            case "boolean" -> FieldFaults.FLAG;
            default -> FieldFaults.NUMBER;
        };
    }

    private static Text written(JsonNode value) {
        return value.isString() ? Text.of("\"%s\"", "“%s”", value.asString()) : new Text(value.toString(), value.toString());
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }
}
