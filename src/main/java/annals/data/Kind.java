// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import java.util.List;

/** A kind of thing that a data folder holds, in the order in which they are read. */
enum Kind {
    ORGANIZATION(new Text("organization", "机构"), "organizations", false),
    PERSON(new Text("person", "人物"), "people", false),
    TECHNOLOGY(new Text("technology", "技术"), "technologies", false),
    SOURCE(new Text("source", "来源"), "sources", false),
    ERA(new Text("era", "时代"), "eras", false),
    EVENT(new Text("event", "事件"), "events", true),
    STORY(new Text("story", "故事"), "stories", true);

    /** What a link of an entity may lead to. */
    static final List<Kind> ENTITIES = List.of(ORGANIZATION, PERSON, TECHNOLOGY);

    private final Text word;
    private final String plural;
    private final boolean inFolder;

    Kind(Text word, String plural, boolean inFolder) {
        this.word = word;
        this.plural = plural;
        this.inFolder = inFolder;
    }

    /** Whether a file holds one, rather than a list: a narrative is long, and has an author. */
    boolean alone() {
        return this == STORY;
    }

    /** What one is called in a message. */
    Text word() {
        return word;
    }

    /** The name of the folder of its files, or of its one file without the ending; also of its schema. */
    String plural() {
        return plural;
    }

    /** Whether its files lie in a folder of their own. */
    boolean inFolder() {
        return inFolder;
    }
}
