// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who or what took part in events. Ids are unique within each kind. */
public sealed interface Entity {
    String id();

    Text name();

    /** Other names, in any language. */
    List<String> aliases();

    /** A company, lab, university or public body; {@code country} as ISO 3166-1 alpha-2, or EU. */
    record Organization(String id, Kind kind, Text name, List<String> aliases, @Nullable EdtfDate founded,
            @Nullable EdtfDate ended, @Nullable String country, @Nullable Colours colour, List<Parent> parents, List<Link> links,
            @Nullable Text text) implements Entity {
        public Organization {
            aliases = List.copyOf(aliases);
            parents = List.copyOf(parents);
            links = List.copyOf(links);
        }
    }

    /** Somebody. */
    record Person(String id, Text name, List<String> aliases, List<Role> roles, @Nullable Text text) implements Entity {
        public Person {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }
    }

    /** A model, product, framework, chip, cluster, benchmark, concept, law or power plant, by {@code kind}. */
    record Technology(String id, String kind, Text name, List<String> aliases, List<String> makers,
            @Nullable EdtfDate when, List<String> supersedes, List<Link> links, @Nullable Text text) implements Entity {
        public Technology {
            aliases = List.copyOf(aliases);
            makers = List.copyOf(makers);
            supersedes = List.copyOf(supersedes);
            links = List.copyOf(links);
        }
    }

    /** What kind of organization it is. */
    enum Kind {
        COMPANY("Company", "公司"),
        LAB("Lab", "实验室"),
        UNIVERSITY("University", "大学"),
        PUBLIC_BODY("Public body", "公共机构"),
        NONPROFIT("Non-profit", "非营利组织"),
        MEDIA("Media", "媒体");

        private final Text title;

        Kind(String en, String zh) {
            title = new Text(en, zh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** The word in the JSON files, such as {@code public-body}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An organization's own colour, as {@code #RRGGBB}, one for each theme. */
    record Colours(String light, String dark) {}

    /** Whose an organization was, and when; null where it always was. */
    record Parent(String id, @Nullable EdtfDate when) {}

    /** A tie to another entity: {@code type} is one word such as {@code co-founded}, {@code share} is in percent. */
    record Link(String type, String target, @Nullable EdtfDate when, @Nullable BigDecimal share) {}

    /** What a person was, where and when. */
    record Role(@Nullable String organization, Text title, @Nullable EdtfDate when) {}
}
