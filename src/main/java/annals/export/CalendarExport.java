// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Event;
import annals.model.Language;
import annals.model.Source;
import annals.picture.Words;
import annals.report.Heading;
import annals.report.ReportEvent;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.time.Bounds;
import annals.time.DateWords;
import annals.time.EdtfDate;
import annals.time.Span;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dated matches as all-day events of a calendar (RFC 5545). A date that is less exact than a day fills all the days that
 * it may lie on, and says so in words; what a calendar has no place for is told in the calendar's description.
 */
final class CalendarExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** A calendar writes years with four digits. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final H2Store store;
    private final List<Language> languages;
    private final Language language;
    private final CalendarLines lines;
    private final String stamp;

    private CalendarExport(H2Store store, List<Language> languages, Writer to) {
        this.store = store;
        this.languages = languages;
        language = languages.getFirst();
        lines = new CalendarLines(to);
        stamp = SECOND.format(Instant.ofEpochSecond(store.index().lastSecond() - 1));
    }

    static void write(Answer answer, List<Language> languages, Writer to, Steps steps) throws IOException {
        new CalendarExport(answer.store(), languages, to).write(answer, steps);
    }

    private void write(Answer answer, Steps steps) throws IOException {
        long without = answer.matches().rows().filter(row -> days(row).isEmpty()).count();
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Annals//Annals//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.text("NAME", Heading.of(answer, language));
        lines.text("X-WR-CALNAME", Heading.of(answer, language));
        String loses = Words.CALENDAR_LOSES.in(language) + "\n" + Words.CALENDAR_WITHOUT.in(language, answer.count() - without,
                answer.count(), without);
        lines.text("DESCRIPTION", loses);
        lines.text("X-WR-CALDESC", loses);
        int written = 0;
        for (Found found : answer.found()) {
            Optional<Days> days = days(found.row());
            if (days.isPresent() && found.event().when() != null) {
                event(found, found.event().when(), days.get());
            }
            steps.done(++written, answer.count());
        }
        lines.raw("END", "VCALENDAR");
    }

    /** @param end the day after the last */
    private record Days(LocalDate first, LocalDate end) {}

    /** The days that an event may lie on; empty where it is undated, or beyond the years that a calendar can write. */
    private Optional<Days> days(int row) {
        if (row >= store.index().firstUndated()) {
            return Optional.empty();
        }
        Bounds bounds = store.index().bounds(row);
        long from = bounds.earliestStart() == Span.PAST ? bounds.earliestEnd() - Span.DAY : bounds.earliestStart();
        long until = bounds.latestEnd() == Span.FUTURE ? Math.max(store.index().lastSecond(), from + 1) : bounds.latestEnd();
        LocalDate first = Span.day(from);
        LocalDate last = Span.day(until - 1);
        return first.isBefore(FIRST) || last.isAfter(LAST) ? Optional.empty() : Optional.of(new Days(first, last.plusDays(1)));
    }

    private void event(Found found, EdtfDate when, Days days) throws IOException {
        Event event = found.event();
        boolean oneDay = days.first().plusDays(1).equals(days.end());
        lines.raw("BEGIN", "VEVENT");
        lines.text("UID", event.id() + "@annals");
        lines.raw("DTSTAMP", stamp);
        lines.raw("DTSTART;VALUE=DATE", DAY.format(days.first()));
        lines.raw("DTEND;VALUE=DATE", DAY.format(days.end()));
        String title = event.title().in(language);
        lines.text("SUMMARY;LANGUAGE=" + ReportEvent.tag(language), oneDay ? title
                : title + Words.IN_BRACKETS.in(language, DateWords.of(when, language.locale())));
        lines.text("DESCRIPTION", description(found, when));
        lines.text("CATEGORIES", event.category().title().in(language));
        Optional<String> address = event.sources().stream().flatMap(id -> store.source(id).stream())
                .flatMap(source -> source.link().stream()).map(Object::toString).findFirst();
        if (address.isPresent()) {
            lines.raw("URL", address.get());
        }
        lines.raw("TRANSP", "TRANSPARENT");
        lines.raw("END", "VEVENT");
    }

    private String description(Found found, EdtfDate when) {
        Event event = found.event();
        var parts = Stream.<String>builder();
        parts.add(Words.COLON.in(language, Words.DATE.in(language), Heading.date(when, language)
                + (when.text().matches("\\d{4}-\\d\\d-\\d\\d") ? "" : Words.IN_BRACKETS.in(language, "EDTF " + when.text()))));
        if (!found.certain()) {
            parts.add(Words.NOT_CERTAIN.in(language));
        }
        languages.forEach(each -> {
            if (each != language) {
                parts.add(event.title().in(each));
            }
            parts.add(event.summary().in(each));
        });
        parts.add(Words.COLON.in(language, Words.SOURCES.in(language), event.sources().isEmpty() ? Words.NO_SOURCES.in(language) : ""));
        event.sources().forEach(id -> parts.add("- " + store.source(id).map(CalendarExport::worded).orElse(id)));
        return parts.build().collect(Collectors.joining("\n"));
    }

    private static String worded(Source source) {
        return source.link().map(link -> source.label() + " " + link).orElse(source.label());
    }
}
