// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Colour;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Category;
import annals.model.Entity;
import annals.model.Entity.Colours;
import annals.model.Entity.Organization;
import annals.model.Language;
import annals.model.Text;
import annals.query.EventIndex.Lane;
import annals.query.Lanes;
import annals.query.LanesBy;
import annals.query.SharedLane;
import annals.store.H2Store;
import annals.timeline.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name and colour of a lane, the same in every picture. */
public record LaneLook(String key, Text name, Tone tone) {
    /** The looks of all lanes by company, by place in the index. */
    public static List<LaneLook> of(H2Store store) {
        var organizations = store.organizations().stream().collect(Collectors.toMap(Organization::id, one -> one));
        return store.index().lanes().stream()
                .map(lane -> lane.shared() ? shared(lane.key()) : own(lane, Optional.ofNullable(organizations.get(lane.key()))))
                .toList();
    }

    /**
     * The looks of all lanes by one thing, by place in the index. Only companies have colours. The names of people and
     * technologies are read from the store.
     */
    public static List<LaneLook> of(H2Store store, LanesBy by) {
        return by == LanesBy.COMPANY ? of(store)
                : store.index().lanes(by).all().stream()
                        .map(lane -> new LaneLook(lane.key(), name(store, by, lane), Token.INK_THIRD)).toList();
    }

    /** What a scene needs to know of names, colours and words, in a language. */
    public static Scene.Look look(H2Store store, LanesBy by, Language language) {
        return look(store, by, of(store, by), language);
    }

    /** The same where the looks of the lanes are at hand. */
    public static Scene.Look look(H2Store store, LanesBy by, List<LaneLook> lanes, Language language) {
        List<LaneLook> companies = by == LanesBy.COMPANY ? lanes : of(store);
        return new Scene.Look(by, language, lanes.stream().map(lane -> lane.name.in(language)).toList(),
                lanes.stream().map(LaneLook::tone).toList(), companies.stream().map(LaneLook::tone).toList(), store.eras(),
                row -> store.label(row, language));
    }

    private static Text name(H2Store store, LanesBy by, Lane lane) {
        return switch (by) {
            case COMPANY -> throw new IllegalArgumentException("a company has a colour too: " + lane);
            case CATEGORY -> Category.valueOf(lane.key().toUpperCase(Locale.ROOT)).title();
            case PERSON -> switch (lane.key()) {
                case Lanes.OTHER -> Words.OTHER_PEOPLE.text();
                case Lanes.NONE -> Words.NO_PERSON.text();
                default -> store.person(lane.key()).map(Entity::name).orElse(plain(lane));
            };
            case TECHNOLOGY -> switch (lane.key()) {
                case Lanes.OTHER -> Words.OTHER_TECHNOLOGIES.text();
                case Lanes.NONE -> Words.NO_TECHNOLOGY.text();
                default -> store.technology(lane.key()).map(Entity::name).orElse(plain(lane));
            };
            case IMPORTANCE -> Words.IMPORTANCE_LANE.text(lane.key());
            case NONE -> Words.ALL_EVENTS.text();
        };
    }

    private static Text plain(Lane lane) {
        return new Text(lane.key(), lane.key());
    }

    private static LaneLook shared(String key) {
        SharedLane lane = SharedLane.of(key).orElse(SharedLane.OTHER);
        return new LaneLook(key, lane.title(), switch (lane) {
            case ACADEMIA -> tone("#12756B", "#5CC8BB");
            case GOVERNMENT -> tone("#7A5C3E", "#C9A98A");
            case OTHER -> Token.INK_THIRD;
        });
    }

    private static LaneLook own(Lane lane, Optional<Organization> organization) {
        Text name = organization.map(Organization::name).orElseGet(() -> plain(lane));
        Colours colours = organization.map(Organization::colour).orElse(null);
        return new LaneLook(lane.key(), name, colours == null ? Token.INK_SECOND : tone(colours.light(), colours.dark()));
    }

    private static Tone tone(String light, String dark) {
        return new Tone.Own(Colour.web(light), Colour.web(dark));
    }
}
