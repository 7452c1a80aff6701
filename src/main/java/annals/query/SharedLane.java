// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Entity.Organization;
import annals.model.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A lane that several organizations share. A question may name it like a company. In the order in which they are shown. */
public enum SharedLane {
    ACADEMIA("Academia", "学术界"),
    GOVERNMENT("Government", "政府"),
    OTHER("Other", "其他");

    private final Text title;

    SharedLane(String en, String zh) {
        title = new Text(en, zh);
    }

    /** Where an organization stands that has no lane of its own. */
    public static SharedLane of(Organization organization) {
        return switch (organization.kind()) {
            case UNIVERSITY -> ACADEMIA;
            case PUBLIC_BODY -> GOVERNMENT;
            case COMPANY, LAB, NONPROFIT, MEDIA -> OTHER;
        };
    }

    /** The lane with this key; empty where it is an organization's. */
    public static Optional<SharedLane> of(String key) {
        return Arrays.stream(values()).filter(lane -> lane.key().equals(key)).findFirst();
    }

    /** The lane with this key or title. */
    static Optional<SharedLane> named(String name) {
        String folded = Spelling.fold(name);
        return Arrays.stream(values()).filter(lane -> folded.equals(lane.key()) || folded.equals(Spelling.fold(lane.title.en()))
                || folded.equals(Spelling.fold(lane.title.zh()))).findFirst();
    }

    /** What it is called on screen and paper. */
    public Text title() {
        return title;
    }

    /** The key of the lane in an index, and its word in a question, such as {@code academia}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
