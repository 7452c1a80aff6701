// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void whatGoesOnEndsWithTheDataInEveryAnswer() {
        EventIndex index = index("2012-05-03/..", "1997-05-11", "2020");
        assertThat(Reach.of(index)).hasValue(days("1997-05-11", "2021-01-01"));
        assertThat(Reach.of(only(index, 1))).as("the ongoing one").hasValue(days("2012-05-03", "2021-01-01"));
        assertThat(Reach.of(only(index, 0))).hasValue(days("1997-05-11", "1997-05-12"));
    }

    @Test
    void anUnknownBeginningDoesNotReachBeyondWhatIsKnown() {
        EventIndex index = index("/2013", "2015");
        assertThat(Reach.of(index)).hasValue(days("2013-01-02", "2016-01-01"));
        assertThat(Reach.of(only(index, 0))).hasValue(days("2013-01-02", "2014-01-01"));
    }

    @Test
    void theReachOfAllMatchesIsThatOfTheIndex() {
        EventIndex index = index("/2013", "2015", "1956~", "201X", "2012/..", null);
        assertThat(Reach.of(Samples.all(index))).isEqualTo(Reach.of(index));
    }

    @Test
    void somethingThatBeganAndGoesOnReachesAMomentAtLeast() {
        assertThat(Reach.of(index("2012-05-03/.."))).hasValueSatisfying(reach -> {
            assertThat(reach.start()).isEqualTo(Span.second(LocalDate.of(2012, 5, 3)));
            assertThat(reach.length()).isPositive();
        });
    }

    @Test
    void withoutDatesThereIsNoReach() {
        assertThat(Reach.of(index((String) null))).isEmpty();
        assertThat(Reach.of(only(index("2012"), -1))).isEmpty();
    }

    @Test
    void openSidesOfADateEndWithWhatIsKnown() {
        Span known = days("1950-01-01", "2026-01-01");
        assertThat(Reach.of(EdtfDate.parse("2012/..").bounds(), known)).isEqualTo(days("2012-01-01", "2026-01-01"));
        assertThat(Reach.of(EdtfDate.parse("../2012").bounds(), known)).isEqualTo(days("1950-01-01", "2013-01-01"));
        assertThat(Reach.of(EdtfDate.parse("1956").bounds(), known)).isEqualTo(days("1956-01-01", "1957-01-01"));
        assertThat(Reach.of(EdtfDate.parse("2030-01-01/..").bounds(), known).start())
                .isEqualTo(Span.second(LocalDate.of(2030, 1, 1)));
    }

    private static EventIndex index(String... dates) {
        var events = new ArrayList<Event>();
        for (String date : dates) {
            events.add(Samples.event("e" + events.size(), date, 3, "event", "alpha"));
        }
        return Samples.index(events);
    }

    private static Matches only(EventIndex index, int row) {
        var rows = new BitSet();
        if (row >= 0) {
            rows.set(row);
        }
        return new Matches(index, rows, rows);
    }

    private static Span days(String from, String until) {
        return Span.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
