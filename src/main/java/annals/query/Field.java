// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands before the colon in a question: what a {@link Condition} is about. */
public enum Field {
    COMPANY("company", "公司", Vocabulary.Kind.ORGANIZATION),
    PERSON("person", "人物", Vocabulary.Kind.PERSON),
    TECHNOLOGY("technology", "技术", Vocabulary.Kind.TECHNOLOGY),
    CATEGORY("category", "类别", null),
    PERIOD("period", "时期", null),
    IMPORTANCE("importance", "重要性", null),
    EVIDENCE("evidence", "证据", null),
    STORY("story", "故事", Vocabulary.Kind.STORY),
    SOURCE("source", "来源", Vocabulary.Kind.SOURCE);

    private final Text name;
    private final Vocabulary.@Nullable Kind kind;

    Field(String en, String zh, Vocabulary.@Nullable Kind kind) {
        name = new Text(en, zh);
        this.kind = kind;
    }

    /** What it is called in a question, in either language. */
    public Text word() {
        return name;
    }

    /** Whose names its values are; empty where they are no names. */
    public Optional<Vocabulary.Kind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The field of this name in either language. */
    static Optional<Field> of(String word) {
        String folded = Spelling.fold(word);
        return Arrays.stream(values()).filter(field -> field.name.en().equals(folded) || field.name.zh().equals(folded))
                .findFirst();
    }

    /** The field whose values are names of this kind. */
    public static Field of(Vocabulary.Kind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).findFirst().orElseThrow();
    }

    static List<String> words() {
        return Arrays.stream(values()).flatMap(field -> Stream.of(field.name.en(), field.name.zh())).toList();
    }
}
