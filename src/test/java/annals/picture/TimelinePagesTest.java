// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.export.Shelf;
import annals.fonts.Typeface;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.store.Answer;
import annals.store.OnShippedStore;
import annals.time.Span;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePagesTest extends OnShippedStore {
    private static final double WIDTH = 1248;
    private static final double HEIGHT = 800;
    private static final Typeface TEXT = Typeface.load();

    private final Storyboard storyboard = new Storyboard(TEXT);

    @ParameterizedTest
    @ValueSource(strings = {"", "period:2012/2025", "company:openai,meta period:2012/2025", "company:deepmind", "period:2023",
        "category:policy", "importance:>=4", "period:2016-05-01/2016-05-31", "period:../1960", "Turing", "period:2010-03"})
    void everyDatedMatchStandsOnSomePageAndNothingIsCut(String question) {
        assertAccounted(question, LanesBy.COMPANY);
    }

    @ParameterizedTest
    @EnumSource
    void everyDatedMatchStandsOnSomePageInLanesOfEveryKind(LanesBy by) {
        assertAccounted("period:2021/2023", by);
    }

    private void assertAccounted(String question, LanesBy by) {
        Answer answer = Shelf.answer(question, store);
        EventIndex index = store.index();
        var pages = pages(by, Language.EN);
        var accounted = new BitSet();
        List<TimelinePage> list = pages.of(answer);
        for (TimelinePage page : list) {
            assertThat(page.scene().width()).isEqualTo(WIDTH);
            assertThat(page.scene().height()).isLessThanOrEqualTo(HEIGHT);
            Span stretch = page.stretch().bounds().possible();
            wordsAreWhole(storyboard.draw(page.scene()).marks());
            for (Spot spot : storyboard.draw(page.scene()).spots()) {
                switch (spot.subject()) {
                    case Subject.Item(int row, int _) -> {
                        accounted.set(row);
                        if (stretch.holds(index.bounds(row).possible())) {
                            inside(spot);
                        }
                    }
                    case Subject.Cluster(int _, var rows) -> {
                        rows.forEach(accounted::set);
                        inside(spot);
                    }
                    case Subject.Undated _ -> throw new AssertionError("undated on a page of the timeline: " + spot);
                    case Subject.Lane _ -> { }
                }
            }
        }
        assertThat(accounted.stream()).containsExactlyElementsOf(
                answer.matches().rows().filter(row -> row < index.firstUndated()).boxed().toList());
        var either = (BitSet) pages.alone().clone();
        either.or(pages.counted());
        assertThat(either).isEqualTo(accounted);
    }

    /** Names of bars that go on across the page's edges too. */
    private static void wordsAreWhole(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Clip clip -> wordsAreWhole(clip.inside());
                case Mark.Label label -> {
                    assertThat(label.baseline().x()).as(label.text()).isGreaterThanOrEqualTo(0);
                    assertThat(label.baseline().x() + TEXT.width(label.text(), label.style())).as(label.text()).isLessThanOrEqualTo(WIDTH);
                }
                default -> { }
            }
        }
    }

    private static void inside(Spot spot) {
        assertThat(spot.area().x()).isGreaterThanOrEqualTo(0);
        assertThat(spot.area().right()).isLessThanOrEqualTo(WIDTH);
        assertThat(spot.area().bottom()).isLessThanOrEqualTo(HEIGHT);
    }

    @Test
    void theFirstPageShowsTheWholePeriodAndTheOthersItsStretchesWithoutAGapOfEvents() {
        Answer answer = Shelf.answer("company:openai,meta period:2012/2025", store);
        List<TimelinePage> list = pages(Language.EN).of(answer);
        assertThat(list).hasSizeGreaterThan(2);
        assertThat(list.getFirst().stretch().text()).isEqualTo("2012/2025");
        assertThat(list.getFirst().of()).isEqualTo(answer.count());
        var stretches = list.stream().skip(1).map(page -> page.stretch().bounds().possible()).distinct().toList();
        for (int at = 1; at < stretches.size(); at++) {
            assertThat(stretches.get(at).start()).isGreaterThanOrEqualTo(stretches.get(at - 1).end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "period:2012/2023-09", "company:openai", "company:openai,meta period:2012/2025"})
    void whereAllIsTooMuchForAPageTheOverviewIsFullOfTheMostImportantAllByName(String question) {
        Answer answer = Shelf.answer(question, store);
        TimelinePage overview = pages(Language.EN).of(answer).getFirst();
        assertThat(overview.of()).isEqualTo((int) answer.matches().rows().filter(row -> row < store.index().firstUndated()).count());
        assertThat(overview.shown()).isLessThan(overview.of());
        assertThat(overview.scene().height()).isBetween(0.8 * HEIGHT, HEIGHT);
        List<Spot> spots = storyboard.draw(overview.scene()).spots();
        assertThat(spots).noneMatch(spot -> spot.subject() instanceof Subject.Cluster)
                .filteredOn(spot -> spot.subject() instanceof Subject.Item).allMatch(spot -> spot.area().width() >= Framing.MARK_ALONE);
        assertThat(overview.scene().answer().matches().rows()).containsAll(answer.matches().rows()
                .filter(row -> row < store.index().firstUndated() && store.index().importance(row) == 5).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"period:2021, 3, 31", "company:openai, 3, 116", "'company:openai,google', 5, 242", "period:2012/2023-09, 9, 320", "'', 17, 750"})
    void pagesHaveAsManyRowsAsTheyHaveRoomForSoThatFewEventsGoWithoutAName(String question, int most, int named) {
        List<TimelinePage> list = pages(Language.EN).of(Shelf.answer(question, store));
        assertThat(list).hasSizeLessThanOrEqualTo(most);
        var names = new BitSet();
        list.forEach(page -> named(page.scene(), names));
        assertThat(names.cardinality()).isGreaterThanOrEqualTo(named);
    }

    private void named(Scene scene, BitSet names) {
        for (Spot spot : storyboard.draw(scene).spots()) {
            if (spot.subject() instanceof Subject.Item(int row, int _) && spot.area().width() >= Framing.MARK_ALONE) {
                names.set(row);
            }
        }
    }

    @Test
    void aPictureOfOneCompanyIsHigherToNameItsEventsAndOneThatIsHighEnoughAlreadyIsNot() {
        Answer answer = Shelf.answer("company:openai", store);
        Framing framing = framing(LanesBy.COMPANY, Language.EN);
        Scene plain = framing.frame(answer.matches(), framing.lanes(answer), Framing.stretch(answer));
        Scene filled = framing.filled(plain, HEIGHT);
        assertThat(filled.height()).isBetween(plain.height() + 1, HEIGHT);
        assertThat(filled.scale()).isEqualTo(plain.scale());
        var before = new BitSet();
        named(plain, before);
        var after = new BitSet();
        named(filled, after);
        assertThat(after.cardinality()).isGreaterThan(before.cardinality() * 3 / 2);
        assertThat(framing.filled(plain, plain.height())).isEqualTo(plain);
    }

    @Test
    void whereOneStretchIsAllThereIsNoPageRepeatsNearlyAllOfTheOthers() {
        List<TimelinePage> list = pages(Language.EN).of(Shelf.answer("period:2021", store));
        assertThat(list).extracting(TimelinePage::part).containsExactly(1, 2);
        assertThat(list).allSatisfy(page -> assertThat(page.shown()).isEqualTo(page.of()));
    }

    @Test
    void aQuestionForCompaniesShowsTheirLanesAlone() {
        Answer answer = Shelf.answer("company:openai,meta", store);
        Set<String> shown = framing(LanesBy.COMPANY, Language.EN).lanes(answer).stream()
                .map(lane -> store.index().lanes().get(lane).key()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).containsExactly("meta", "openai");
    }

    @Test
    void lanesOfManyPagesAreSharedOutInOrderAndNoneIsLost() {
        Answer answer = Shelf.answer("", store);
        var byStretch = pages(Language.ZH).of(answer).stream().filter(page -> page.shown() == page.of())
                .collect(Collectors.groupingBy(page -> page.stretch().text()));
        assertThat(byStretch.values()).allSatisfy(parts -> {
            List<Integer> lanes = parts.stream().flatMap(part -> part.scene().answer().lanes().stream().sorted()).toList();
            assertThat(lanes).isSorted().doesNotHaveDuplicates();
            assertThat(parts).allSatisfy(part -> assertThat(part.parts()).isEqualTo(parts.size()));
        });
    }

    @Test
    void nothingDatedMeansNoPage() {
        assertThat(pages(Language.EN).of(Shelf.answer("period:1066", store))).isEmpty();
    }

    private TimelinePages pages(Language language) {
        return pages(LanesBy.COMPANY, language);
    }

    private TimelinePages pages(LanesBy by, Language language) {
        return new TimelinePages(framing(by, language), HEIGHT, _ -> { });
    }

    private Framing framing(LanesBy by, Language language) {
        return new Framing(storyboard, LaneLook.look(store, by, language), WIDTH);
    }
}
