// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.query.Condition;
import annals.query.Leads;
import annals.query.Leads.Lead;
import annals.query.Query;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What else to ask for: that which the words name, where no event has them all, or where they are the name of a choice. Any thread. */
final class LeadHits {
    private static final int LISTED = 8;

    private final H2Store store;
    private @Nullable Leads leads;

    LeadHits(H2Store store) {
        this.store = store;
    }

    /**
     * @param standing what is asked while the words are written: who goes to the figures of a kind sees those that its filters let through
     * @param nothing whether no event answers to the question as it is written
     */
    Optional<Group> find(Query asked, Query standing, boolean nothing) {
        Leads.Named named = leads().in(asked.words());
        Query rest = asked.filters();
        List<Lead> wanted = nothing ? named.leads() : named.whole() ? named.leads().stream().filter(LeadHits::choice).toList() : List.of();
        var hits = new ArrayList<Hit>();
        if (nothing ? !named.mentioned(asked.words()).equals(Leads.together(wanted)) : named.dated() && !named.whole()) {
            narrowed(rest, nothing ? named.mentioned(asked.words()) : named.all()).ifPresent(hits::add);
        }
        if (wanted.stream().filter(Lead.Asking.class::isInstance).count() > 1) {
            narrowed(rest, Leads.together(wanted)).filter(hit -> !hits.contains(hit)).ifPresent(hits::add);
        }
        wanted.forEach(lead -> (switch (lead) {
            case Lead.Asking(var condition) -> narrowed(rest, Query.EVERYTHING.only(condition));
            case Lead.Measuring(var own) -> Optional.<Hit>of(new Hit.Measured(own.kind(), own.heading(), own.count(store.find(standing.filters()))));
        }).filter(hit -> !hits.contains(hit)).ifPresent(hits::add));
        return hits.isEmpty() ? Optional.empty() : Optional.of(new Group(Found.Kind.LEADS, 0, hits.stream().limit(LISTED).toList()));
    }

    /** What a filter or a list has, and what events that have the word need not be: organizations and people are found by name. */
    private static boolean choice(Lead lead) {
        return !(lead instanceof Lead.Asking(Condition.Of _));
    }

    private Optional<Hit> narrowed(Query rest, Query by) {
        Query query = rest.and(by);
        int events = store.find(query).count();
        return events == 0 ? Optional.empty() : Optional.of(new Hit.Narrowed(AskedTerm.of(by, store), query, events));
    }

    private synchronized Leads leads() {
        if (leads == null) {
            leads = new Leads(store.vocabulary(), store.figures());
        }
        return leads;
    }
}
