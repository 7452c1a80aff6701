// SPDX-License-Identifier: Apache-2.0
package annals.window;

import static org.assertj.core.api.Assertions.assertThat;

import annals.answer.Answer;
import annals.answer.Belonging;
import annals.answer.FilterModel;
import annals.answer.Tally;
import annals.draw.Drawing.Subject;
import annals.model.Category;
import annals.model.Language;
import annals.model.Text;
import annals.pdf.Paper;
import annals.query.Condition;
import annals.query.EventIndex;
import annals.query.Field;
import annals.query.Query;
import annals.query.QueryText;
import annals.report.ExportJob;
import annals.report.Format;
import annals.sight.OverviewModel;
import annals.sight.Picture;
import annals.sight.Walk;
import annals.state.Perspective;
import annals.state.ViewState;
import annals.state.Visible;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Scale;
import annals.window.ExportModel.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window does, without a window, on the shipped knowledge base. */
class WindowModelTest extends OnShippedModel {
    @ParameterizedTest
    @ValueSource(strings = {"", "company:openai", "company:openai,meta importance:>=4", "company:fair", "-company:meta",
        "category:policy", "period:1956", "llama", "company:academia", "谷歌"})
    void theLanesShownHoldEveryMatch(String question) {
        model.filters().ask(question);
        Answer answer = model.answers().answer().orElseThrow();
        EventIndex index = store.index();
        assertThat(QueryText.print(answer.query())).isEqualTo(model.filters().text());
        assertThat(answer.matches().count()).isPositive();
        assertThat(answer.matches().rows()).allMatch(row -> IntStream.of(index.lanes(row)).anyMatch(answer.lanes()::contains));
    }

    @Test
    void onlyTheLanesOfTheCompaniesAskedForAreShown() {
        model.filters().ask("company:openai,meta importance:>=4");
        assertThat(lanes()).containsExactlyInAnyOrder("openai", "meta");
        // it has no lane of its own: what it did stands in those of its owners
        model.filters().ask("company:fair");
        assertThat(lanes()).contains("meta").doesNotContain("fair");
    }

    @Test
    void anExportBeginsWithTheWholeAnswerWithAllOfAStoryAndWhereNothingIsAskedWithWhatIsInSight() {
        assertThat(model.exported()).isEqualTo(Query.EVERYTHING);
        assertThat(model.exportedTime()).contains(model.state().state().visible().period());
        model.filters().ask("company:meta");
        model.travel().go(EdtfDate.parse("2020"));
        assertThat(QueryText.print(model.exported())).isEqualTo("company:meta");
        assertThat(model.exportedTime()).as("not by chance the view").isEmpty();
        model.filters().ask("company:meta period:2019/2021");
        assertThat(model.exportedTime()).contains(EdtfDate.parse("2019/2021"));
        model.stories().open("how-ai-began", 2);
        assertThat(QueryText.print(model.exported())).isEqualTo("story:how-ai-began");
        assertThat(model.exportedTime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"company:openai, 2012/2025", "company:openai, 2017-07/2022-11", "company:openai, 2021-11-30/2022-11-30",
        "company:openai, 2022-11", "company:openai, 2022-11-30", "company:openai period:2016/2022-06, 2013/2023",
        "company:openai period:2022-06-15/2022-12-01, 2022-06/2022-12", "'', 2012/2025", "'', 1950/1960"})
    void anExportOfWhatIsInSightWritesAsManyEventsAsAreCounted(String question, String seen) {
        model.filters().ask(question);
        model.travel().go(EdtfDate.parse(seen));
        model.exports().count(model.exported().only(new Condition.Period(model.inSight())), Format.JSON);
        assertThat(model.exports().countProperty().get().orElseThrow()).as(model.inSight().text())
                .isEqualTo(model.pictures().shownProperty().get().orElseThrow());
    }

    @Test
    void whatTheCompanyListCountsIsWhatOnlyThenShows() {
        model.filters().ask("importance:>=3");
        model.facets().watch(Field.COMPANY);
        Tally tally = model.facets().tally(Field.COMPANY);
        for (String lane : model.filters().lanes()) {
            model.filters().onlyCompany(lane);
            assertThat(model.answers().answer().orElseThrow().matches().count()).as(lane).isEqualTo(tally.count(lane));
            model.filters().allCompanies();
        }
    }

    @Test
    void noCompanyAtAllIsAnAnswerToo() {
        model.filters().noCompany();
        assertThat(model.answers().answer().orElseThrow().matches().count()).isZero();
        assertThat(model.filters().filters().companies()).isEmpty();
        model.filters().toggleCompany("openai");
        assertThat(model.filters().text()).isEqualTo("company:openai");
    }

    @Test
    void anUnreadableQuestionLeavesTheLastOneStanding() {
        model.filters().ask("company:meta");
        model.filters().ask("compny:openai");
        assertThat(model.filters().faultsProperty().get()).singleElement()
                .satisfies(fault -> assertThat(fault.tell(Language.EN)).contains("compny", "company"));
        assertThat(model.filters().text()).isEqualTo("company:meta");
        model.filters().ask("company:openai");
        assertThat(model.filters().faultsProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012/2025", "2012-2025", "2012 – 2025", " 2012—2025 ", "2012至2025"})
    void aPeriodMayBeTypedAsPeopleWriteIt(String text) {
        assertThat(model.filters().period(text)).isEmpty();
        assertThat(model.filters().text()).isEqualTo("period:2012/2025");
    }

    @Test
    void aPeriodIsFittedAndTakenAwayAgain() {
        model.filters().period("1956");
        Visible visible = model.state().state().visible();
        assertThat(visible.from()).isLessThan(Instant.parse("1956-01-01T00:00:00Z").getEpochSecond());
        assertThat(visible.until()).isGreaterThan(Instant.parse("1957-01-01T00:00:00Z").getEpochSecond());
        assertThat(visible.length()).isLessThan(400 * 86_400.0);
        model.filters().anyPeriod();
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        assertThat(model.pictures().picture().orElseThrow().shown()).isEqualTo(store.index().firstUndated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 2023", "2023年3月"})
    void aDateInWordsIsTravelledToAndAskedForAlike(String words) {
        assertThat(model.filters().readPeriod(words)).isEqualTo(new FilterModel.Typed.Period(EdtfDate.parse("2023-03")));
        model.travel().go(EdtfDate.parse("2023-03"));
        Visible there = model.state().state().visible();
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        model.filters().period(words);
        assertThat(model.filters().text()).isEqualTo("period:2023-03");
        assertThat(model.state().state().visible()).isEqualTo(there);
    }

    @Test
    void thePeriodThatIsToldIsTheOneAskedForUntilOneWalksOn() {
        model.filters().ask("period:2022-11-30/2023-03");
        assertThat(model.travel().period(model.state().state()).text()).isEqualTo("2022-11-30/2023-03");
        model.travel().pan(200, 0);
        assertThat(model.travel().period(model.state().state())).isEqualTo(model.state().state().visible().period());
        model.travel().turnTo(Perspective.TABLE);
        assertThat(model.travel().period(model.state().state()).text()).as("rows have no time to walk in").isEqualTo("2022-11-30/2023-03");
    }

    @Test
    void whatIsNotUnderstoodOfADateIsNamedInBothLanguages() {
        Text fault = model.filters().period("early spring 1956").orElseThrow();
        assertThat(fault.en()).contains("\"early\"", "spring 1956");
        assertThat(fault.zh()).contains("“early”");
    }

    @Test
    void onlyAFilterThatPacksAnewIsFollowedByAFade() {
        Picture first = model.pictures().picture().orElseThrow();
        model.filters().onlyCompany("openai");
        Picture company = model.pictures().picture().orElseThrow();
        assertThat(company.repacks(first)).isFalse();
        model.filters().ask("company:openai importance:>=3");
        Picture important = model.pictures().picture().orElseThrow();
        assertThat(important.repacks(company)).isTrue();
        model.travel().pan(-30, 0);
        model.filters().ask("company:openai");
        assertThat(model.pictures().picture().orElseThrow().repacks(important)).as("moved meanwhile").isFalse();
    }

    @Test
    void aTimelineThatNobodySeesIsNotDrawnButItsEventsAreCounted() {
        Picture seen = model.pictures().picture().orElseThrow();
        OverviewModel.Picture strip = model.overview().pictureProperty().get().orElseThrow();
        model.travel().turnTo(Perspective.TABLE);
        model.filters().ask("company:openai");
        assertThat(model.pictures().picture()).containsSame(seen);
        assertThat(model.overview().pictureProperty().get()).containsSame(strip);
        int counted = model.pictures().shownProperty().get().orElseThrow();
        assertThat(counted).isPositive().isLessThan(seen.shown());
        var shown = new ArrayList<Optional<Picture>>();
        model.pictures().pictureProperty().subscribe((_, now) -> shown.add(now));
        model.travel().turnTo(Perspective.TIMELINE);
        assertThat(shown).as("no old picture comes back").hasSize(2).first().isEqualTo(Optional.empty());
        assertThat(model.pictures().picture().orElseThrow().shown()).isEqualTo(counted);
        assertThat(model.overview().pictureProperty().get().orElseThrow().strip().matches().count())
                .isEqualTo(model.answers().answer().orElseThrow().matches().count());
    }

    @Test
    void aTimelineThatIsStillTrueIsThereAtOnceWhenOneComesBack() {
        Picture seen = model.pictures().picture().orElseThrow();
        model.travel().turnTo(Perspective.FIGURES);
        model.travel().pan(-300, 0);
        assertThat(model.pictures().shownProperty().get()).isNotEqualTo(OptionalInt.of(seen.shown()));
        model.state().back();
        assertThat(model.pictures().picture()).containsSame(seen);
        assertThat(model.pictures().shownProperty().get()).hasValue(seen.shown());
    }

    @Test
    void anAnswerOutOfSightIsBroughtIntoSight() {
        model.filters().ask("dartmouth");
        assertThat(model.pictures().picture().orElseThrow().shown()).isPositive();
        assertThat(model.state().state().visible().from()).isLessThan(Instant.parse("1957-01-01T00:00:00Z").getEpochSecond());
    }

    @Test
    void movingKeepsHowMuchIsSeen() {
        Visible before = model.state().state().visible();
        model.travel().pan(0, -50);
        assertThat(model.state().state().visible()).isEqualTo(before);
        assertThat(model.state().state().scroll()).isEqualTo(50);
        model.travel().pan(120, 0);
        assertThat(model.state().state().visible().length()).isCloseTo(before.length(), Offset.offset(1.0));
        assertThat(model.state().state().visible().from()).isLessThan(before.from());
    }

    private Scale scale() {
        return model.state().state().visible().scale(WIDTH);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        double second = scale().second(200);
        for (int steps : new int[] {-2, -7, 3, -16, 8}) {
            model.travel().zoom(steps, 200);
            assertThat(scale().x(second)).isCloseTo(200, Offset.offset(0.5));
        }
    }

    @Test
    void nobodyGetsLostByZoomingOrPanning() {
        for (int i = 0; i < 200; i++) {
            model.travel().zoom(3, 10);
        }
        assertThat(model.state().state().visible().length()).isLessThan(model.travel().bounds().length() * 2);
        for (int i = 0; i < 50; i++) {
            model.travel().pan(5000, 5000);
        }
        Visible far = model.state().state().visible();
        assertThat((far.from() + far.until()) / 2).isBetween(model.travel().bounds().from() - 1, model.travel().bounds().until());
        for (int i = 0; i < 200; i++) {
            model.travel().zoom(-3, 400);
        }
        assertThat(model.state().state().visible().length()).isBetween(3600.0, 4200.0);
    }

    @Test
    void panningMovesByWholeHandsAndScrollsTheLanes() {
        Visible before = model.state().state().visible();
        model.travel().pan(-100, -50);
        Visible after = model.state().state().visible();
        assertThat(after.length()).isCloseTo(before.length(), Percentage.withPercentage(10));
        assertThat(model.state().state().scroll()).isEqualTo(50);
        model.travel().pan(0, 500);
        assertThat(model.state().state().scroll()).isZero();
    }

    @Test
    void walkingOnVisitsEveryEventOfALaneOnce() {
        model.filters().ask("company:openai");
        model.travel().home();
        model.travel().walk(Walk.ON);
        var visited = new ArrayList<String>();
        while (visited.isEmpty() || !visited.getLast().equals(selected())) {
            visited.add(selected());
            model.travel().walk(Walk.ON);
        }
        List<String> expected = model.answers().answer().orElseThrow().matches().rows().mapToObj(store.index()::id).toList();
        assertThat(visited).isEqualTo(expected);
    }

    @Test
    void whatOneWalksToIsInSight() {
        model.travel().walk(Walk.ON);
        for (Walk step : List.of(Walk.ON, Walk.DOWN, Walk.DOWN, Walk.DOWN, Walk.BACK, Walk.DOWN, Walk.UP, Walk.ON)) {
            model.travel().walk(step);
            int row = store.index().row(selected()).orElseThrow();
            assertThat(model.pictures().picture().orElseThrow().drawing().spots()).as(step + " to " + selected())
                    .anyMatch(spot -> switch (spot.subject()) {
                        case Subject.Item(var item, _) -> item == row;
                        case Subject.Cluster(_, var rows) -> rows.contains(row);
                        case Subject.Undated(_, var rows) -> rows.contains(row);
                        case Subject.Lane _ -> false;
                    });
        }
    }

    @Test
    void whatIsSelectedHasItsPage() {
        for (int row = 0; row < store.index().size(); row += 7) {
            model.travel().jump(row);
            assertThat(model.pages().event().orElseThrow().event().id()).isEqualTo(store.index().id(row));
        }
    }

    @Test
    void whereOneJumpsToAtTheEndOfTimeNoEmptinessIsShownInsteadOfEvents() {
        Span known = ViewState.known(store.index());
        model.travel().fit();
        double years = model.state().state().visible().length();
        for (int row = 0; row < store.index().firstUndated(); row += 7) {
            model.travel().jump(row);
            Visible visible = model.state().state().visible();
            assertThat(visible.from()).as(store.index().id(row)).isGreaterThan(known.start() - years / 10);
            assertThat(visible.until()).as(store.index().id(row)).isLessThan(known.end() + years / 10);
        }
    }

    @Test
    void anEventThatAFilterHidesCanStillBeRead() {
        model.filters().onlyCompany("meta");
        model.travel().jump("chatgpt-launch");
        assertThat(model.pages().event().orElseThrow().event().id()).isEqualTo("chatgpt-launch");
        assertThat(hiding()).containsExactly("company:meta");
        model.filters().allCompanies();
        assertThat(hiding()).isEmpty();
    }

    @Test
    void whatHidesAnEventIsDroppedTermByTerm() {
        model.filters().ask("company:meta importance:>=1 -category:product,model,research period:1956");
        model.travel().jump("chatgpt-launch");
        assertThat(hiding()).contains("company:meta", "period:1956").doesNotContain("importance:>=1");
        while (!hiding().isEmpty()) {
            int terms = hiding().size();
            model.filters().drop(model.pages().hidingProperty().get().getFirst().term());
            assertThat(hiding()).hasSize(terms - 1);
        }
        assertThat(model.filters().text()).isEqualTo("importance:>=1");
    }

    @Test
    void aChoiceFromAListIsAllThatIsLeft() {
        model.filters().noCompany();
        model.filters().toggleCompany("openai");
        assertThat(model.filters().text()).isEqualTo("company:openai");
        assertThat(model.answers().answer().orElseThrow().matches().count()).isPositive();
        model.filters().ask("-category:model");
        model.filters().onlyCategory(Category.MODEL);
        assertThat(model.filters().text()).isEqualTo("category:model");
        model.filters().ask("-period:2020");
        model.filters().period("2020");
        assertThat(model.filters().text()).isEqualTo("period:2020");
    }

    @Test
    void aCompanyWithoutALaneIsListedWhileItIsAskedFor() {
        model.filters().ask("company:fair");
        assertThat(model.filters().namesFew("fair")).isTrue();
        assertThat(model.filters().filters().companies()).containsExactly("fair");
        model.facets().watch(Field.COMPANY);
        assertThat(model.facets().tally(Field.COMPANY).count("fair")).isEqualTo(model.answers().answer().orElseThrow().matches().count());
        model.filters().toggleCompany("openai");
        assertThat(model.filters().text()).isEqualTo("company:fair,openai");
        model.filters().toggleCompany("fair");
        assertThat(model.filters().text()).isEqualTo("company:openai");
        assertThat(model.filters().namesFew("fair")).isFalse();
    }

    @Test
    void aCompanyIsTickedAsTheAnswerHoldsIt() {
        model.filters().ask("-company:meta");
        assertThat(model.filters().belonging().leftOutWith("fair").map(Text::en)).contains("Meta");
        assertThat(model.filters().belonging().leftOutWith("openai")).isEmpty();
        model.filters().toggleCompany("fair");
        assertThat(model.filters().belonging().leftOutWith("fair")).isEmpty();
        assertThat(model.filters().filters().companies()).contains("fair", "openai").doesNotContain("meta");
        model.filters().ask("-company:google");
        assertThat(model.filters().belonging().leftOutWith("deepmind")).as("was there before it was bought").isEmpty();
        assertThat(model.filters().belonging().partOf("fair")).isEmpty();
        Belonging.Part part = model.filters().belonging().partOf("deepmind").orElseThrow();
        assertThat(part.owner().en()).isEqualTo("Google");
        model.filters().ask("-company:google company:deepmind");
        assertThat(model.answers().answer().orElseThrow().matches().count()).isEqualTo(part.events()).isPositive();
        model.filters().ask("-company:google");
        model.filters().toggleCompany("deepmind");
        assertThat(model.filters().text()).isEqualTo("-company:deepmind,google");
        assertThat(model.filters().belonging().partOf("deepmind")).as("all of it").isEmpty();
        model.filters().ask("company:academia");
        assertThat(model.filters().belonging().letWith("stanford").map(Text::zh)).contains("学术界");
        model.filters().toggleCompany("stanford");
        assertThat(model.filters().text()).isEqualTo("company:academia -company:stanford");
    }

    @Test
    void theOpeningPeriodIsWhatTheWindowOpensOn() {
        assertThat(ViewState.openingPeriod(store.index())).isEqualTo(model.state().state().period());
        assertThat(ViewState.openingPeriod(store.index()).text()).startsWith("2012/");
    }

    @Test
    void aFaultInAPeriodIsToldInBothLanguages() {
        Text fault = model.filters().period("someday").orElseThrow();
        assertThat(fault.en()).contains("someday", "2012/2025");
        assertThat(fault.zh()).contains("someday", "时期");
    }

    @Test
    void aFailedExportSaysWhyInBothLanguages() {
        model.exports().start(new ExportJob(Query.EVERYTHING, List.of(Language.EN), Paper.A4,
                home.resolve("no-such-folder").resolve("a.pdf")));
        assertThat(model.exports().stageProperty().get()).isInstanceOfSatisfying(Stage.Failed.class,
                failed -> assertThat(failed.reason().zh()).contains("no-such-folder").isNotEqualTo(failed.reason().en()));
    }

    private List<String> hiding() {
        return model.pages().hidingProperty().get().stream().map(term -> QueryText.print(new Query(List.of(term.term())))).toList();
    }

    @Test
    void aClusterIsPartedByZoomingUntilItIsTooNarrowForThat() {
        Set<Integer> seen = new TreeSet<>();
        var rows = clusters().stream().filter(cluster -> cluster.size() > 2).findFirst().orElseThrow();
        int zooms = 0;
        while (model.travel().part(rows)) {
            zooms++;
            seen.add(rows.size());
            List<Integer> all = rows;
            rows = clusters().stream().filter(cluster -> cluster.size() > 1 && all.containsAll(cluster)).findFirst()
                    .orElse(List.of(all.getFirst()));
            assertThat(zooms).as("it ends").isLessThan(40);
        }
        assertThat(zooms).isPositive();
        assertThat(seen).isNotEmpty();
    }

    private List<List<Integer>> clusters() {
        return model.pictures().picture().orElseThrow().drawing().spots().stream().map(spot -> spot.subject())
                .filter(Subject.Cluster.class::isInstance).map(Subject.Cluster.class::cast).map(Subject.Cluster::rows).toList();
    }

    private List<String> lanes() {
        return model.answers().answer().orElseThrow().lanes().stream().map(lane -> store.index().lanes().get(lane).key()).toList();
    }

    private String selected() {
        return model.state().state().event().orElseThrow();
    }
}
