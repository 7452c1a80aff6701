// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.time.EdtfDate;
import annals.time.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose an organization was at a date. */
final class Ownership {
    private final Map<String, Organization> organizations = new HashMap<>();

    Ownership(Collection<Organization> organizations) {
        organizations.forEach(one -> this.organizations.put(one.id(), one));
    }

    /** These organizations and all above them at the date; for an undated event, above them to this day. */
    Collection<String> owners(List<String> ids, @Nullable EdtfDate date) {
        if (independent(ids)) {
            return ids;
        }
        var owners = new LinkedHashSet<String>();
        ids.forEach(id -> climb(id, date, owners, new LinkedHashSet<>()));
        return owners;
    }

    /** The highest above these organizations at the date: those without a parent, or the organizations themselves. */
    Collection<String> tops(List<String> ids, @Nullable EdtfDate date) {
        if (independent(ids)) {
            return ids;
        }
        var tops = new LinkedHashSet<String>();
        ids.forEach(id -> climb(id, date, new LinkedHashSet<>(), tops));
        return tops;
    }

    /** Whether nobody ever owned any of these, as is so of most: nothing to climb then. */
    private boolean independent(List<String> ids) {
        for (String id : ids) {
            var organization = organizations.get(id);
            if (organization != null && !organization.parents().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void climb(String id, @Nullable EdtfDate date, Set<String> passed, Set<String> tops) {
        if (!passed.add(id)) {
            return;
        }
        var parents = parents(id, date);
        if (parents.isEmpty()) {
            tops.add(id);
        }
        parents.forEach(parent -> climb(parent, date, passed, tops));
    }

    private List<String> parents(String id, @Nullable EdtfDate date) {
        var organization = organizations.get(id);
        return organization == null ? List.of()
                : organization.parents().stream().filter(parent -> holds(parent, date)).map(Parent::id).toList();
    }

    /** Whether a parent was one when an event of this date began, as early as it can have begun. */
    private static boolean holds(Parent parent, @Nullable EdtfDate date) {
        if (parent.when() == null) {
            return true;
        }
        var years = parent.when().bounds();
        if (date == null) {
            return years.latestEnd() == Span.FUTURE;
        }
        long start = date.bounds().earliestStart();
        return years.earliestStart() <= start && start < years.latestEnd();
    }
}
