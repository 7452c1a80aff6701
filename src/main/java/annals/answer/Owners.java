// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.query.Query;
import annals.query.SharedLane;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands for others too: who asks for an owner asks for what it owned at the time, and who asks for a lane that several
 * share asks for each of them. The same with what is left out.
 */
final class Owners {
    /** The nearest first; only of those that something stands for. */
    private final Map<String, Set<String>> above = new HashMap<>();

    /** @param lanes the keys of all lanes */
    Owners(Collection<Organization> organizations, Collection<String> lanes) {
        var known = new HashMap<String, Organization>();
        organizations.stream().filter(one -> !one.parents().isEmpty() || !lanes.contains(one.id())).forEach(one -> known.put(one.id(), one));
        known.keySet().forEach(id -> {
            var passed = new LinkedHashSet<String>();
            climb(id, known, passed);
            passed.remove(id);
            above.put(id, passed);
        });
    }

    private static void climb(String id, Map<String, Organization> known, Set<String> passed) {
        Organization one = known.get(id);
        if (!passed.add(id) || one == null) {
            return;
        }
        one.parents().stream().map(Parent::id).forEach(parent -> climb(parent, known, passed));
        if (one.parents().isEmpty()) {
            passed.add(SharedLane.of(one).key());
        }
    }

    /** Whether an organization is let through or left out as part of what its owner, who is asked for, stands for. */
    boolean tells(String organization, Query query) {
        return !query.companies().contains(organization) && among(query.companies(), organization).isPresent();
    }

    /** The owner with which a question lets an organization through that it neither asks for itself nor leaves out. */
    Optional<String> letting(String organization, Query query) {
        return tells(organization, query) && !Filters.excluded(query).contains(organization)
                ? among(query.companies(), organization) : Optional.empty();
    }

    /** The owner with which a question that asks for no company leaves an organization out: with what it did while it was owned. */
    Optional<String> leaving(String organization, Query query) {
        Set<String> excluded = Filters.excluded(query);
        return !query.companies().isEmpty() || excluded.contains(organization) ? Optional.empty() : among(excluded, organization);
    }

    private Optional<String> among(Set<String> named, String organization) {
        return above.getOrDefault(organization, Set.of()).stream().filter(named::contains).findFirst();
    }
}
