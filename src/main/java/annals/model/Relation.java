// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an event is tied to another one.
 *
 * @param event id of the other event
 * @param note one line of why; null where there is none
 */
public record Relation(Type type, String event, @Nullable Text note, Basis basis) {
    /** Read as "this event is ... the other". */
    public enum Type {
        CAUSED_BY("caused by", "起因于", "led to", "导致"),
        FOLLOWS("follows", "承接", "followed by", "后续"),
        PART_OF("part of", "属于", "includes", "包含"),
        RESPONDS_TO("responds to", "回应", "answered by", "引发回应"),
        SUPERSEDES("supersedes", "取代", "superseded by", "被取代于"),
        COMPETES_WITH("competes with", "竞争", "competes with", "竞争");

        private final Text title;
        private final Text reverse;

        Type(String en, String zh, String reverseEn, String reverseZh) {
            title = new Text(en, zh);
            reverse = new Text(reverseEn, reverseZh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** What it is called from the other event's side: "the other is ... this event". */
        public Text reverse() {
            return reverse;
        }

        /** The word in the JSON files, such as {@code caused-by}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a source says so, or it is a reading of ours. */
    public enum Basis {
        DOCUMENTED("documented", "有据"),
        INTERPRETIVE("interpretation", "解读");

        private final Text title;

        Basis(String en, String zh) {
            title = new Text(en, zh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** The word in the JSON files, such as {@code documented}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
