// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Choice;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.picture.LaneLook;
import annals.query.SharedLane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Organizations of a kind as one chooses among them: first those with lanes of their own, the most important ones before
 * others, then the rest as they come.
 */
public record CompanyGroup(Kind kind, List<Company> companies) {
    /** In the order in which they are listed. Those of the last three share a lane, which stands first among them. */
    public enum Kind { COMPANIES, LABS, NONPROFITS, ACADEMIA, GOVERNMENT, OTHER }

    /**
     * An organization, or a lane that several share.
     *
     * @param lane whether it has a lane, and so is listed without being searched for
     */
    public record Company(Choice choice, Tone tone, boolean lane) {
        public String key() {
            return choice.key();
        }
    }

    public CompanyGroup {
        companies = List.copyOf(companies);
    }

    /** All organizations in all groups that have any. */
    static List<CompanyGroup> of(Collection<LaneLook> lanes, Collection<Organization> organizations) {
        var known = new HashMap<String, Organization>();
        organizations.forEach(one -> known.put(one.id(), one));
        Map<Kind, List<Company>> groups = new EnumMap<>(Kind.class);
        for (LaneLook lane : lanes) {
            Optional<Organization> one = Optional.ofNullable(known.remove(lane.key()));
            Kind kind = SharedLane.of(lane.key()).map(CompanyGroup::kind).or(() -> one.map(CompanyGroup::kind)).orElse(Kind.COMPANIES);
            groups.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Company(
                    new Choice(lane.key(), lane.name(), one.map(Entity::aliases).orElse(List.of())), lane.tone(), true));
        }
        organizations.stream().filter(one -> known.containsKey(one.id())).forEach(one -> groups
                .computeIfAbsent(kind(one), _ -> new ArrayList<>())
                .add(new Company(new Choice(one.id(), one.name(), one.aliases()), Token.INK_SECOND, false)));
        return groups.entrySet().stream().map(group -> new CompanyGroup(group.getKey(), group.getValue())).toList();
    }

    private static Kind kind(SharedLane lane) {
        return switch (lane) {
            case ACADEMIA -> Kind.ACADEMIA;
            case GOVERNMENT -> Kind.GOVERNMENT;
            case OTHER -> Kind.OTHER;
        };
    }

    private static Kind kind(Organization one) {
        return switch (one.kind()) {
            case COMPANY -> Kind.COMPANIES;
            case LAB -> Kind.LABS;
            case NONPROFIT -> Kind.NONPROFITS;
            case UNIVERSITY -> Kind.ACADEMIA;
            case PUBLIC_BODY -> Kind.GOVERNMENT;
            case MEDIA -> Kind.OTHER;
        };
    }
}
