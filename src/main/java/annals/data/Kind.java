// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.List;

/** A kind of thing that a data folder holds, in the order in which they are read. */
enum Kind {
    ORGANIZATION("organization", "organizations", false),
    PERSON("person", "people", false),
    TECHNOLOGY("technology", "technologies", false),
    SOURCE("source", "sources", false),
    ERA("era", "eras", false),
    EVENT("event", "events", true),
    STORY("story", "stories", true);

    /** What a link of an entity may lead to. */
    static final List<Kind> ENTITIES = List.of(ORGANIZATION, PERSON, TECHNOLOGY);

    private final String word;
    private final String plural;
    private final boolean inFolder;

    Kind(String word, String plural, boolean inFolder) {
        this.word = word;
        this.plural = plural;
        this.inFolder = inFolder;
    }

    /** Whether a file holds one, rather than a list: a narrative is long, and has an author. */
    boolean alone() {
        return this == STORY;
    }

    /** What one is called in a message. */
    String word() {
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
