// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about an event, for it or against it.
 *
 * @param source id of the source
 * @param about what it is about; null where that is plain
 * @param value the value it gives, such as another date; null where it gives none
 */
public record Claim(String source, Text says, Stance stance, @Nullable About about, @Nullable String value) {
    /** For or against what the event says. */
    public enum Stance {
        SUPPORTS("supports", "支持"),
        DISPUTES("disputes", "质疑");

        private final Text title;

        Stance(String en, String zh) {
            title = new Text(en, zh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** The word in the JSON files, such as {@code disputes}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is about, in words; nothing where that has no name. */
    public Optional<Text> matter() {
        return Optional.ofNullable(about).filter(part -> part != About.OTHER).map(About::title);
    }

    /** What part of the event a claim is about. */
    public enum About {
        WHEN("date", "日期"),
        FIGURE("figure", "数字"),
        CAUSE("cause", "原因"),
        WHO("who", "人物"),
        OTHER("other", "其他");

        private final Text title;

        About(String en, String zh) {
            title = new Text(en, zh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** The word in the JSON files, such as {@code when}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
