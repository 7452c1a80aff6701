// SPDX-License-Identifier: Apache-2.0
package annals.report;

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
import annals.pdf.Html;
import annals.pdf.PdfBook;
import annals.picture.Words;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Writes one event of a report: its date at the left, what is known of it at the right. */
public final class ReportEvent {
    private static final String ANCHOR = "event-";

    private final H2Store store;
    private final List<Language> languages;
    private final Language language;
    private final Citations citations;
    private final Ties ties;
    private final boolean paged;
    private final Map<String, Optional<Organization>> organizations = new HashMap<>();
    private final Map<String, Optional<Person>> people = new HashMap<>();
    private final Map<String, Optional<Source>> sources = new HashMap<>();

    /** Titles, summaries and claims are in all languages of the job, all else is in the first. */
    ReportEvent(Report report, Citations citations, Ties ties) {
        this.store = report.answer().store();
        this.languages = report.job().languages();
        this.language = report.language();
        this.citations = citations;
        this.ties = ties;
        this.paged = report.paged();
    }

    /** Where links to an event lead. */
    public static String anchor(int row) {
        return ANCHOR + row;
    }

    /** The event that such a link leads to. */
    public static int row(String anchor) {
        return Integer.parseInt(anchor.substring(ANCHOR.length()));
    }

    /** The row of an event whose entry an anchor is; empty where it is another's. */
    static OptionalInt entry(String anchor) {
        return anchor.startsWith(ANCHOR) ? OptionalInt.of(row(anchor)) : OptionalInt.empty();
    }

    void write(Found found, Html to) {
        Event event = found.event();
        Html entry = to.add("div", "event").with("id", anchor(found.row()));
        Html title = entry.add("h3", "title").with("lang", tag(language));
        title.add("span", "date").text(event.when() == null ? Words.UNDATED.in(language) : Heading.date(event.when(), language));
        title.add("span").text(" " + event.title().in(language));
        inOtherLanguages(event.title(), entry, "title second");
        who(found, entry);
        entry.add("p", "summary").with("lang", tag(language)).text(event.summary().in(language));
        inOtherLanguages(event.summary(), entry, "summary second");
        figures(event, entry);
        claims(event, entry);
        related(found, entry);
        sources(event, entry);
    }

    private void inOtherLanguages(Text text, Html to, String style) {
        others().filter(other -> !text.in(other).equals(text.in(language)))
                .forEach(other -> to.add("p", style).with("lang", tag(other)).text(text.in(other)));
    }

    private Stream<Language> others() {
        return languages.stream().skip(1);
    }

    public static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    private void who(Found found, Html to) {
        Event event = found.event();
        Html line = to.add("p", "who");
        for (String id : event.organizations()) {
            Optional<Organization> organization = organization(id);
            Html chip = line.add("span", "chip");
            Colours colours = organization.map(Organization::colour).orElse(null);
            if (colours != null) {
                chip.add("span", "patch").with("style", "background-color: " + colours.light());
            }
            boolean last = id.equals(event.organizations().getLast());
            chip.text(Heading.name(organization, id, language) + (last ? Words.SEMICOLON : Words.COMMA).in(language));
        }
        line.add("span", "kind").text(event.category().title().in(language) + Words.CLAUSE.in(language)
                + Words.IMPORTANCE.in(language, event.importance()) + Words.CLAUSE.in(language));
        line.add("span", switch (event.evidence()) {
            case VERIFIED -> "mark good";
            case DISPUTED -> "mark warn";
            case REPORTED, UNVERIFIED -> "mark";
        }).text(event.evidence().title().in(language) + (found.certain() ? "" : Words.CLAUSE.in(language)));
        if (!found.certain()) {
            line.add("span", "mark warn").text(Words.NOT_CERTAIN.in(language));
        }
        if (!event.people().isEmpty()) {
            List<String> names = event.people().stream().map(id -> Heading.name(person(id), id, language)).toList();
            to.add("p", "people").text(Words.PEOPLE.in(language, Heading.names(names, language)));
        }
    }

    private void figures(Event event, Html to) {
        Html part = to.add("ul", "part");
        for (Figure figure : event.figures()) {
            Html line = line(part, Words.FIGURES, figure == event.figures().getFirst());
            line.add("span", "amount").text(Words.COLON.in(language, Amounts.of(figure, language), ""));
            String when = figure.when() == null ? "" : Words.CLAUSE.in(language) + worded(figure.when());
            line.add("span").text(figure.name().in(language));
            line.add("span", "quiet").text(Words.IN_BRACKETS.in(language, figure.status().title().in(language) + when));
            if (figure.source() != null) {
                cite(figure.source(), line.text(" "));
            }
        }
    }

    private void claims(Event event, Html to) {
        Html part = to.add("ul", "part");
        for (Claim claim : event.claims()) {
            boolean against = claim.stance() == Claim.Stance.DISPUTES;
            Html line = line(part, Words.CLAIMS, claim == event.claims().getFirst());
            String about = claim.matter().map(matter -> Words.IN_BRACKETS.in(language, matter.in(language))).orElse("");
            cite(claim.source(), KeptTogether.last(line, who(claim.source()) + " "));
            line.text(" ").add("span", against ? "stance warn" : "stance good")
                    .text(Words.COLON.in(language, claim.stance().title().in(language) + about, ""));
            // in an element of its own: bare text would be painted, and so copied, before its neighbours
            line.add("span").text(claim.says().in(language));
            others().filter(other -> !claim.says().in(other).equals(claim.says().in(language)))
                    .forEach(other -> line.add("span", "second").text(" " + claim.says().in(other), tag(other)));
        }
    }

    private void related(Found found, Html to) {
        Html part = to.add("ul", "part");
        List<Ties.Tie> all = ties.of(found);
        for (Ties.Tie tie : all) {
            Html line = line(part, Words.RELATED, tie == all.getFirst());
            line.add("span", "quiet").text(tie.kind(language) + " ");
            String title = tie.other().title().in(language);
            if (tie.address().isEmpty()) {
                String when = tie.other().when() == null ? Words.UNDATED.in(language) : worded(tie.other().when());
                line.add("span").text(title + Words.IN_BRACKETS.in(language, when));
            } else {
                link(tie, title, line);
            }
        }
    }

    /** One link from title and page, so that neither eyes nor ears meet two for one event. */
    private void link(Ties.Tie tie, String title, Html line) {
        Html link = line.add("a").with("href", tie.address()).with("title", title);
        if (tie.volume() > 0) {
            String volume = Words.VOLUME.in(language, tie.volume());
            link.add("span").text(title + Words.CLAUSE.in(language) + (tie.page() == 0 ? volume : Words.NAME_IN.in(language, volume,
                    Words.PAGE.in(language) + tie.page() + Words.PAGE_END.in(language))));
        } else if (paged) {
            link.add("span").text(title + Words.CLAUSE.in(language));
            // the style puts the number in, which the layout alone knows
            link.add("span", "page").with("data-page", tie.address()).text(Words.PAGE.in(language));
            link.add("span").text(Words.PAGE_END.in(language));
        } else {
            link.text(title);
        }
    }

    private void sources(Event event, Html to) {
        Html line = line(to.add("ul", "part"), Words.SOURCES, true);
        if (event.sources().isEmpty()) {
            line.add("span").text(Words.NO_SOURCES.in(language));
        }
        for (String id : event.sources()) {
            boolean first = id.equals(event.sources().getFirst());
            boolean last = id.equals(event.sources().getLast());
            if (!first) {
                line.add("span").text(comma().substring(1));
            }
            cite(id, last ? "" : comma().substring(0, 1), KeptTogether.last(line, who(id) + " "));
        }
    }

    private String comma() {
        return Words.COMMA.in(language);
    }

    /** A line of a part of an entry; the first has the part's name at its left. */
    private Html line(Html part, Words name, boolean first) {
        Html line = part.add("li");
        if (first) {
            line.add("span", "label").text(Words.COLON.in(language, name.in(language), ""));
        }
        return line;
    }

    private void cite(String id, Html to) {
        cite(id, "", to);
    }

    /** @param mark that no line may begin with, and so belongs to the link: between two elements a line may end */
    private void cite(String id, String mark, Html to) {
        to.add("a", "cite").with("href", PdfBook.ELSEWHERE + citations.anchor(id))
                .with("title", Words.SOURCE_NUMBER.in(language, citations.number(id))).text("[" + citations.number(id) + "]" + mark);
    }

    /** Whoever said it, shortly. */
    private String who(String id) {
        return source(id).map(known -> known.publisher() == null ? known.label() : known.publisher()).orElse(id);
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
