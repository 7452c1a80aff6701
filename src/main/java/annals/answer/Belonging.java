// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Entity.Organization;
import annals.model.Text;
import annals.query.Condition;
import annals.query.Query;
import annals.query.SharedLane;
import annals.query.Vocabulary;
import annals.state.Steps;
import annals.store.H2Store;
import java.util.Collection;
import java.util.Optional;

/** What the question makes of organizations that are, or were, part of others that it names. Window's thread only. */
public final class Belonging {
    private final Steps state;
    private final H2Store store;
    private final Owners owners;

    /** @param lanes the keys of all lanes */
    Belonging(Steps state, H2Store store, Collection<String> lanes) {
        this.state = state;
        this.store = store;
        owners = new Owners(store.organizations(), lanes);
    }

    /** Whether an organization is let through or left out as part of what its owner, who is asked for, stands for. */
    boolean tells(String organization) {
        return owners.tells(organization, state.state().query());
    }

    /** The owner with which an organization is let through that is not asked for itself: with what it did while it was owned. */
    public Optional<Text> letWith(String organization) {
        return owners.letting(organization, state.state().query()).flatMap(this::name);
    }

    /** The owner with which all of an organization is left out that is not left out itself. */
    public Optional<Text> leftOutWith(String organization) {
        return leaving(organization).flatMap(this::name);
    }

    /**
     * What is let through of an organization whose owner is left out.
     *
     * @param events how many: what it did before or after it was owned
     */
    public record Part(Text owner, int events) {}

    /** What is left of an organization without what it did as part of another; empty where all or none of it is left out. */
    public Optional<Part> partOf(String organization) {
        Query now = state.state().query();
        return owners.leaving(organization, now).filter(_ -> leaving(organization).isEmpty()).flatMap(this::name)
                .map(owner -> new Part(owner, store.find(now.and(asked(organization))).count()));
    }

    /** The owner with which all of an organization is left out that is not left out itself: its key, or that of a lane. */
    Optional<String> leaving(String organization) {
        Query now = state.state().query();
        // of what was owned for a while only, some may be let through without its owner
        return owners.leaving(organization, now).filter(owner -> SharedLane.of(owner).isPresent()
                || store.find(Filters.leavingOut(now).and(asked(organization))).count() == 0);
    }

    private static Query.Term asked(String organization) {
        return new Query.Term(Condition.Of.one(Vocabulary.Kind.ORGANIZATION, organization), false);
    }

    private Optional<Text> name(String owner) {
        return SharedLane.of(owner).map(SharedLane::title).or(() -> store.organization(owner).map(Organization::name));
    }
}
