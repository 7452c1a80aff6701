// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.export.Shelf;
import annals.query.Matches;
import annals.store.H2Store;
import annals.time.EdtfDate;
import annals.time.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretchesTest {
    @TempDir
    Path folder;

    @Test
    void whatCanBeReadWholeIsNotCutAndEmptyYearsAtItsEndsAreLeftOut() throws IOException {
        assertThat(cut(_ -> true, "1900/2030", "2001-05-03", "2007")).containsExactly("2001/2007");
    }

    @Test
    void aCutLiesAtTheBeginningOfAYearWhereFewestEventsGoOn() throws IOException {
        Predicate<Span> atMostFiveYears = stretch -> stretch.length() <= 5 * 366 * 86_400L;
        assertThat(cut(atMostFiveYears, "2000/2009", "2000-01-02", "2003-06/2005-03", "2009-12-30"))
                .containsExactly("2000/2004", "2005/2009");
        assertThat(cut(atMostFiveYears, "2000/2009", "2000-01-02", "2004-06/2005-03", "2009-12-30"))
                .as("giving up a year spares the event").containsExactly("2000/2003", "2004/2008", "2009");
    }

    @Test
    void aYearThatIsTooMuchIsCutIntoHalvesQuartersOrMonths() throws IOException {
        Predicate<Span> atMostAQuarter = stretch -> stretch.length() <= 93 * 86_400L;
        assertThat(cut(atMostAQuarter, "2023", "2023-01-02", "2023-05-01", "2023-12-24"))
                .as("the third quarter holds nothing").containsExactly("2023-01/2023-03", "2023-04/2023-06", "2023-10/2023-12");
        assertThat(cut(_ -> false, "2023-03/2023-04", "2023-03-02", "2023-04-01"))
                .as("less than a month is counted in clusters").containsExactly("2023-03", "2023-04");
    }

    @Test
    void aPeriodOfMillionsOfYearsIsCutInBoundedSteps() throws IOException {
        Predicate<Span> atMostAThousandYears = stretch -> stretch.length() <= 1000 * 366 * 86_400L;
        assertThat(cut(stretch -> stretch.length() <= 2 * 366 * 86_400L, "Y-12000/Y-11998", "Y-12000", "Y-11998"))
                .containsExactly("Y-12000/Y-11999", "Y-11998");
        assertThat(cut(atMostAThousandYears, "Y-170000/2020", "Y-170000", "2020")).hasSize(2).first().asString().startsWith("Y-170000");
        assertThat(cut(stretch -> stretch.length() <= 100_000_000L * 366 * 86_400L, "Y-90000000/Y17000", "Y-90000000", "Y17000")).isNotEmpty();
    }

    private List<String> cut(Predicate<Span> readable, String period, String... dates) throws IOException {
        String[] events = IntStream.range(0, dates.length)
                .mapToObj(at -> Shelf.event("event-" + at, "\"" + dates[at] + "\"", "Title", "Summary", "")).toArray(String[]::new);
        try (H2Store store = Shelf.of(folder.resolve(String.join("+", dates).replace('/', '-')), events)) {
            Matches matches = Shelf.answer("", store).matches();
            return new Stretches(matches, readable).of(EdtfDate.parse(period).bounds().possible()).stream()
                    .map(stretch -> Stretches.worded(stretch).text()).toList();
        }
    }
}
