// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.model.Language;
import annals.query.Leads;
import annals.query.Leads.Lead;
import annals.query.Query;
import annals.query.QueryText;
import annals.store.H2Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one may ask instead of words that no event has: what they name, as commands to copy. */
final class Instead {
    private final Query asked;
    private final H2Store store;

    private Instead(Query asked, H2Store store) {
        this.asked = asked;
        this.store = store;
    }

    /** None where they name nothing, or nothing answers to what they name. */
    static List<String> of(Query asked, H2Store store) {
        var instead = new Instead(asked, store);
        Leads.Named named = new Leads(store.vocabulary(), store.figures()).in(asked.words());
        List<Lead> leads = named.leads();
        return Stream.concat(leads.isEmpty() ? Stream.empty() : instead.events(named.mentioned(asked.words()))
                .or(() -> instead.events(Leads.together(leads))).stream(), leads.stream().filter(Lead.Measuring.class::isInstance)
                .map(Lead.Measuring.class::cast).flatMap(lead -> instead.figures(lead).stream())).toList();
    }

    private Optional<String> events(Query named) {
        Query query = asked.filters().and(named);
        int count = named.terms().isEmpty() ? 0 : store.find(query).count();
        return count == 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "What these words name has %,d %s: annals find %s",
                count, count == 1 ? "event" : "events", argument(QueryText.print(query))));
    }

    private Optional<String> figures(Lead.Measuring lead) {
        String heading = lead.figures().heading().in(Language.EN);
        return lead.figures().count(store.find(asked.filters())) == 0 ? Optional.empty()
                : Optional.of(heading + " over time: annals export " + argument(QueryText.print(asked.filters()))
                        + " --figures " + argument(lead.figures().kind().measure()) + " -o figures.svg");
    }

    /** As a shell takes it for one word. */
    private static String argument(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
