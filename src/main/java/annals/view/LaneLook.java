// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.draw.Colour;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Entity.Colours;
import annals.model.Entity.Organization;
import annals.model.Text;
import annals.query.EventIndex.Lane;
import annals.store.H2Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The name and colour of a lane. */
public record LaneLook(String key, Text name, Tone tone) {
    private static final Map<String, LaneLook> SHARED = Map.of(
            "academia", new LaneLook("academia", new Text("Academia", "学术界"), own("#12756B", "#5CC8BB")),
            "government", new LaneLook("government", new Text("Government", "政府"), own("#7A5C3E", "#C9A98A")),
            "other", new LaneLook("other", new Text("Other", "其他"), Token.INK_THIRD));

    /** The looks of all lanes, by place in the index. */
    static List<LaneLook> of(H2Store store) {
        return store.index().lanes().stream().map(lane -> of(lane, store)).toList();
    }

    private static LaneLook of(Lane lane, H2Store store) {
        LaneLook shared = lane.shared() ? SHARED.get(lane.key()) : null;
        if (shared != null) {
            return shared;
        }
        Optional<Organization> organization = store.organization(lane.key());
        Text name = organization.map(Organization::name).orElse(new Text(lane.key(), lane.key()));
        Tone tone = organization.map(Organization::colour).map(LaneLook::own).orElse(Token.INK_SECOND);
        return new LaneLook(lane.key(), name, tone);
    }

    private static Tone own(Colours colours) {
        return own(colours.light(), colours.dark());
    }

    private static Tone own(String light, String dark) {
        return new Tone.Own(Colour.web(light), Colour.web(dark));
    }
}
