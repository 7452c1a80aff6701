// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.query.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose organizations are or were: who asks for an owner asks for what it owned at the time. */
final class Owners {
    /** The nearest first; only of those that anybody owned. */
    private final Map<String, Set<String>> above = new HashMap<>();

    Owners(Collection<Organization> organizations) {
        var known = new HashMap<String, Organization>();
        organizations.stream().filter(one -> !one.parents().isEmpty()).forEach(one -> known.put(one.id(), one));
        known.keySet().forEach(id -> {
            var passed = new LinkedHashSet<String>();
            climb(id, known, passed);
            passed.remove(id);
            above.put(id, passed);
        });
    }

    private static void climb(String id, Map<String, Organization> known, Set<String> passed) {
        if (passed.add(id) && known.containsKey(id)) {
            known.get(id).parents().stream().map(Parent::id).forEach(parent -> climb(parent, known, passed));
        }
    }

    /** Whether an organization is let through or left out as part of what its owner, who is asked for, stands for. */
    boolean tells(String organization, Query query) {
        return !query.companies().contains(organization) && asked(organization, query).isPresent();
    }

    /** The owner with which a question lets an organization through that it neither asks for itself nor leaves out. */
    Optional<String> letting(String organization, Query query) {
        return tells(organization, query) && !Filters.excluded(query).contains(organization) ? asked(organization, query) : Optional.empty();
    }

    private Optional<String> asked(String organization, Query query) {
        var asked = query.companies();
        return above.getOrDefault(organization, Set.of()).stream().filter(asked::contains).findFirst();
    }
}
