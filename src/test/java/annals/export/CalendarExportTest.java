// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.picture.Words;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import annals.time.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Read back with ical4j, which also judges whether it is as RFC 5545 wants it. */
class CalendarExportTest extends OnShippedStore {
    @TempDir
    Path folder;

    @Test
    void everyDatedMatchIsAnEventOfTheCalendarOnceInOrder() throws Exception {
        String question = "company:openai,meta period:2012/2025";
        Calendar calendar = read(export(question, store, Language.ZH));
        assertThat(calendar.validate().hasErrors()).isFalse();
        var ids = new ArrayList<String>();
        for (Found found : Shelf.answer(question, store).found()) {
            ids.add(found.event().id() + "@annals");
        }
        assertThat(events(calendar)).extracting(event -> value(event, Property.UID)).isEqualTo(ids);
        assertThat(events(calendar)).extracting(event -> value(event, Property.DTSTAMP)).containsOnly(
                value(events(calendar).getFirst(), Property.DTSTAMP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2012-05-03 | 2012-05-03 | 2012-05-04 | Title", "2012-05 | 2012-05-01 | 2012-06-01 | Title (May 2012)",
        "1956 | 1956-01-01 | 1957-01-01 | Title (1956)", "2012-01/2013-02-03 | 2012-01-01 | 2013-02-04 | Title (January 2012 to 3 February 2013)",
        "0476-09-04 | 0476-09-04 | 0476-09-05 | Title"})
    void aDateFillsAllTheDaysThatItMayLieOnAndSaysSo(String date, LocalDate first, LocalDate end, String summary) throws Exception {
        try (H2Store own = Shelf.of(folder.resolve("own"), Shelf.event("a", "\"" + date + "\"", "Title", "Text", ""))) {
            VEvent event = events(read(export("", own, Language.EN))).getFirst();
            assertThat(event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow().getDate()).isEqualTo(first);
            assertThat(event.<DtEnd<Temporal>>getProperty(Property.DTEND).orElseThrow().getDate()).isEqualTo(end);
            assertThat(value(event, Property.SUMMARY)).isEqualTo(summary);
            assertThat(value(event, Property.DESCRIPTION)).contains("Text", "Said & <done> https://example.org/said?a=1&b=2");
        }
    }

    @Test
    void whatGoesOnEndsWithTheDataAndWhatHasNoDayIsCounted() throws Exception {
        try (H2Store own = Shelf.of(folder.resolve("own"), Shelf.event("on", "\"2014/..\"", "Goes on", "Text", ""),
                Shelf.event("last", "\"2020-03-01\"", "Last", "Text", ""), Shelf.event("never", "null", "Undated", "Text", ""),
                Shelf.event("far", "\"Y-17000\"", "Far", "Text", ""))) {
            Calendar calendar = read(export("", own, Language.EN));
            assertThat(events(calendar)).extracting(event -> value(event, Property.UID)).containsExactly("on@annals", "last@annals");
            assertThat(events(calendar).getFirst().<DtEnd<Temporal>>getProperty(Property.DTEND).orElseThrow().getDate())
                    .isEqualTo(dayAfterTheData(own));
            assertThat(calendar.<Property>getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                    .contains(Words.CALENDAR_LOSES.in(Language.EN), "2 of the 4 matching events stand here; 2 have no day");
        }
    }

    private static LocalDate dayAfterTheData(H2Store own) {
        return Span.day(own.index().lastSecond() - 1).plusDays(1);
    }

    @Test
    void linesAreAtMost75OctetsAndLettersStayWhole() throws Exception {
        String text = export("company:谷歌 period:2010/2016", store, Language.ZH);
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n", "\r");
        }
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void marksOfTheFormatComeBackAsTheyWere() throws Exception {
        String hard = "a, b; c: d \\\\ e \\\\n f";
        try (H2Store own = Shelf.of(folder.resolve("own"), Shelf.event("a", "\"2012-01-01\"", hard, hard, ""))) {
            assertThat(value(events(read(export("", own, Language.EN))).getFirst(), Property.SUMMARY)).isEqualTo("a, b; c: d \\ e \\n f");
        }
    }

    private String export(String question, H2Store from, Language language) throws IOException {
        Path target = folder.resolve("a.ics");
        assertThat(Exporter.export(Shelf.job(question, from, target, language), from, _ -> true)).isTrue();
        return Files.readString(target);
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }
}
