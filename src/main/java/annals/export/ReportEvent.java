// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.export.Answer.Found;
import annals.model.Amounts;
import annals.model.Claim;
import annals.model.Entity.Colours;
import annals.model.Entity.Organization;
import annals.model.Entity.Person;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Language;
import annals.model.Source;
import annals.model.Text;
import annals.store.H2Store;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one event of a report: its date at the left, what is known of it at the right. */
final class ReportEvent {
    private final H2Store store;
    private final List<Language> languages;
    private final Language language;
    private final Map<String, Optional<Organization>> organizations = new HashMap<>();
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private final Map<String, Optional<Source>> sources = new HashMap<>();

    /** @param languages of titles and summaries; all else is in the first */
    ReportEvent(H2Store store, List<Language> languages) {
        this.store = store;
        this.languages = List.copyOf(languages);
        this.language = languages.getFirst();
    }

    /** Where links to an event lead. */
    static String anchor(int row) {
        return "event-" + row;
    }

    void write(Found found, Html to) {
        Event event = found.event();
        Html entry = to.add("table", "event").with("id", anchor(found.row())).add("tr");
        Html left = entry.add("td", "when");
        left.add("div", "date").text(event.when() == null ? Words.UNDATED.in(language) : Heading.date(event.when(), language));
        left.add("div", switch (event.evidence()) {
            case VERIFIED -> "mark good";
            case DISPUTED -> "mark warn";
            case REPORTED, UNVERIFIED -> "mark";
        }).text(event.evidence().title().in(language));
        if (!found.certain()) {
            left.add("div", "mark warn").text(Words.NOT_CERTAIN.in(language));
        }
        Html right = entry.add("td", "what");
        inLanguages(event.title(), right, "title", "title second");
        who(event, right);
        inLanguages(event.summary(), right, "summary", "summary second");
        figures(event, right);
        claims(event, right);
        sources(event, right);
    }

    private void inLanguages(Text text, Html to, String first, String further) {
        to.add("div", first).with("lang", tag(language)).text(text.in(language));
        languages.stream().skip(1).filter(other -> !text.in(other).equals(text.in(language)))
                .forEach(other -> to.add("div", further).with("lang", tag(other)).text(text.in(other)));
    }

    static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    private void who(Event event, Html to) {
        Html line = to.add("div", "who");
        for (String id : event.organizations()) {
            Optional<Organization> organization = organization(id);
            Html chip = line.add("span", "chip");
            Colours colours = organization.map(Organization::colour).orElse(null);
            if (colours != null) {
                chip.add("span", "patch").with("style", "background-color: " + colours.light());
            }
            chip.text(Heading.name(organization, id, language));
        }
        line.add("span", "kind").text(event.category().title().in(language) + Words.CLAUSE.in(language)
                + Words.IMPORTANCE.in(language, event.importance()));
        if (!event.people().isEmpty()) {
            List<String> names = event.people().stream().map(id -> Heading.name(person(id), id, language)).toList();
            to.add("div", "people").text(Words.PEOPLE.in(language, Heading.names(names, language)));
        }
    }

    private void figures(Event event, Html to) {
        if (event.figures().isEmpty()) {
            return;
        }
        Html table = to.add("table", "figures");
        String name = Words.FIGURES.in(language);
        for (Figure figure : event.figures()) {
            Html row = table.add("tr");
            row.add("td").add("span", "name").text(name);
            name = "";
            row.add("td", "amount").text(Amounts.of(figure, language));
            String when = figure.when() == null ? "" : Words.CLAUSE.in(language) + worded(figure.when());
            row.add("td", "of").text(figure.name().in(language)).add("span", "quiet")
                    .text(Words.IN_BRACKETS.in(language, figure.status().title().in(language) + when));
        }
    }

    private void claims(Event event, Html to) {
        Html part = to.add("div", "part");
        for (Claim claim : event.claims()) {
            boolean against = claim.stance() == Claim.Stance.DISPUTES;
            Html line = line(part, Words.CLAIMS, claim == event.claims().getFirst());
            String about = claim.matter().map(matter -> Words.IN_BRACKETS.in(language, matter.in(language))).orElse("");
            link(source(claim.source()), line, claim.source());
            line.text(" ").add("span", against ? "stance warn" : "stance good").text(claim.stance().title().in(language) + about);
            // in an element of its own: bare text would be painted, and so copied, before its neighbours
            line.add("span").text(Words.COLON.in(language, "", claim.says().in(language)));
        }
    }

    /** Who said it, as a link; the address itself stands with the event's sources. */
    private void link(Optional<Source> source, Html to, String id) {
        String name = source.map(known -> known.publisher() == null ? known.label() : known.publisher()).orElse(id);
        String address = source.map(ReportEvent::address).orElse(null);
        if (address == null) {
            to.text(name);
        } else {
            to.add("a").with("href", address).with("title", name).text(name);
        }
    }

    private void sources(Event event, Html to) {
        Html part = to.add("div", "part sources");
        if (event.sources().isEmpty()) {
            line(part, Words.SOURCES, true).text(Words.NO_SOURCES.in(language));
        }
        for (String id : event.sources()) {
            Html line = line(part, Words.SOURCES, id.equals(event.sources().getFirst()));
            Optional<Source> source = source(id);
            line.text(source.map(this::worded).orElse(id));
            String address = source.map(ReportEvent::address).orElse(null);
            if (address != null) {
                line.text(" ").add("a").with("href", address).with("title", source.map(Source::label).orElse(id)).text(address);
            }
        }
    }

    /** A line of a part; the first has the part's name beside it. */
    private Html line(Html part, Words name, boolean first) {
        Html line = part.add("div", "line");
        if (first) {
            line.add("span", "label").text(name.in(language));
        }
        return line;
    }

    /** Author, title, publisher and date, as far as they are known. */
    private String worded(Source source) {
        var words = new StringBuilder(source.author() == null ? "" : source.author() + Words.CLAUSE.in(language));
        words.append(source.title() == null ? "" : Words.QUOTED.in(language, source.title()));
        if (source.publisher() != null) {
            words.append(source.title() == null ? "" : Words.CLAUSE.in(language)).append(source.publisher());
        }
        if (source.published() != null) {
            words.append(words.isEmpty() ? "" : Words.CLAUSE.in(language)).append(worded(source.published()));
        }
        return words.isEmpty() ? source.kind().title().in(language) : words.toString();
    }

    /** The address, where it is one that a reader may follow. */
    private static @Nullable String address(Source source) {
        String url = source.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private String worded(EdtfDate date) {
        return DateWords.of(date, language.locale());
    }

    private Optional<Organization> organization(String id) {
        return organizations.computeIfAbsent(id, store::organization);
    }

    private Optional<Person> person(String id) {
        return people.computeIfAbsent(id, store::person);
    }

    private Optional<Source> source(String id) {
        return sources.computeIfAbsent(id, store::source);
    }
}
