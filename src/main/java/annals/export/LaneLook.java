// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Colour;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Entity.Colours;
import annals.model.Entity.Organization;
import annals.model.Language;
import annals.model.Text;
import annals.query.EventIndex.Lane;
import annals.query.SharedLane;
import annals.store.H2Store;
import annals.timeline.Scene;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name and colour of a lane, the same in every picture. */
public record LaneLook(String key, Text name, Tone tone) {
    /** The looks of all lanes, by place in the index. */
    public static List<LaneLook> of(H2Store store) {
        var organizations = store.organizations().stream().collect(Collectors.toMap(Organization::id, one -> one));
        return store.index().lanes().stream()
                .map(lane -> lane.shared() ? shared(lane.key()) : own(lane, Optional.ofNullable(organizations.get(lane.key()))))
                .toList();
    }

    /** What a scene needs to know of names, colours and words, in a language. */
    public static Scene.Look look(H2Store store, Language language) {
        List<LaneLook> lanes = of(store);
        return new Scene.Look(language, lanes.stream().map(lane -> lane.name.in(language)).toList(),
                lanes.stream().map(LaneLook::tone).toList(), store.eras(), row -> store.label(row, language));
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
        Text name = organization.map(Organization::name).orElseGet(() -> new Text(lane.key(), lane.key()));
        Colours colours = organization.map(Organization::colour).orElse(null);
        return new LaneLook(lane.key(), name, colours == null ? Token.INK_SECOND : tone(colours.light(), colours.dark()));
    }

    private static Tone tone(String light, String dark) {
        return new Tone.Own(Colour.web(light), Colour.web(dark));
    }
}
