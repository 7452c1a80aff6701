// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Text;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the events of a picture are put into lanes by. In the order in which one chooses from them. */
public enum LanesBy {
    COMPANY("Company", "公司"),
    CATEGORY("Category", "类别"),
    PERSON("Person", "人物"),
    TECHNOLOGY("Technology", "技术"),
    IMPORTANCE("Importance", "重要性"),
    NONE("None", "无");

    private final Text title;

    LanesBy(String en, String zh) {
        title = new Text(en, zh);
    }

    /** What it is called on screen. */
    public Text title() {
        return title;
    }

    /** Its word on the command line and in settings, such as {@code company}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a question names of it; empty where it names nothing, or nothing that is a name. */
    public SortedSet<String> asked(Query query) {
        return switch (this) {
            case COMPANY -> query.named(Vocabulary.Kind.ORGANIZATION);
            case PERSON -> query.named(Vocabulary.Kind.PERSON);
            case TECHNOLOGY -> query.named(Vocabulary.Kind.TECHNOLOGY);
            case CATEGORY, IMPORTANCE, NONE -> new TreeSet<>();
        };
    }
}
