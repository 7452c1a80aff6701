// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Language;
import annals.query.QueryText;
import annals.reading.TableLook.Sort;
import annals.state.Perspective;
import annals.window.OnShippedModel;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableModelTest extends OnShippedModel {
    @BeforeEach
    void lookAtTheTable() {
        model.travel().turnTo(Perspective.TABLE);
    }

    @Test
    void nothingIsListedBeforeSomebodyLooks() {
        makeModel();
        assertThat(model.table().listingProperty().get()).isEmpty();
    }

    @Test
    void everyMatchIsARowInTheOneOrderUndatedOnesLast() {
        assertThat(events()).hasSize(store.index().size()).isSortedAccordingTo(EventOrder.COMPARATOR);
        ask("company:openai");
        assertThat(listing().size()).isEqualTo(model.answers().answer().orElseThrow().matches().count());
        assertThat(events()).isSortedAccordingTo(EventOrder.COMPARATOR);
    }

    @ParameterizedTest
    @EnumSource(TableColumn.class)
    void sortingKeepsEveryRowAndGoesBothWays(TableColumn column) {
        List<Integer> canonical = listing().rows();
        model.table().sort(List.of(new Sort(column, false)));
        List<Integer> up = listing().rows();
        model.table().sort(List.of(new Sort(column, true)));
        List<Integer> down = listing().rows();
        assertThat(up).containsExactlyInAnyOrderElementsOf(canonical);
        assertThat(down).containsExactlyInAnyOrderElementsOf(canonical);
        model.table().sort(List.of());
        assertThat(listing().rows()).isEqualTo(canonical);
    }

    @Test
    void datesAreSortedByTheirBoundsAndUndatedEventsStayLast() {
        model.table().sort(List.of(new Sort(TableColumn.WHEN, true)));
        var events = events();
        List<Event> dated = events.stream().filter(event -> event.when() != null).toList();
        assertThat(events.subList(0, dated.size())).isEqualTo(dated);
        assertThat(dated).isSortedAccordingTo(Comparator.comparingLong((Event event) -> event.when().bounds().earliestStart())
                .thenComparingLong(event -> event.when().bounds().latestEnd()).reversed());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titlesStandAsInADictionaryOfTheLanguage(Language language) {
        model.table().sort(List.of(new Sort(TableColumn.TITLE, false)));
        model.state().speak(language);
        assertThat(events().stream().map(event -> event.title().in(language)))
                .isSortedAccordingTo(Collator.getInstance(language.locale())::compare);
    }

    @Test
    void rowsThatAreAlikeAreSortedByTheNextColumn() {
        model.table().sort(List.of(new Sort(TableColumn.CATEGORY, false), new Sort(TableColumn.IMPORTANCE, true),
                new Sort(TableColumn.SOURCES, true)));
        assertThat(events()).isSortedAccordingTo(Comparator.comparing(Event::category)
                .thenComparing(Event::importance, Comparator.reverseOrder())
                .thenComparing(event -> -event.sources().size()));
    }

    @Test
    void figuresAndNamesAreSortedByWhatTheColumnShows() {
        model.table().sort(List.of(new Sort(TableColumn.FIGURES, true)));
        assertThat(events().stream().map(event -> -event.figures().size())).isSorted();
        model.table().sort(List.of(new Sort(TableColumn.PEOPLE, false)));
        Collator collator = Collator.getInstance(Language.EN.locale());
        var first = events().stream().filter(event -> !event.people().isEmpty())
                .map(event -> store.person(event.people().getFirst()).orElseThrow().name().en()).toList();
        assertThat(first).isSortedAccordingTo(collator::compare);
        assertThat(events().subList(0, first.size())).allMatch(event -> !event.people().isEmpty());
    }

    @Test
    void soManyThatReadingThemWouldTakeTooLongAreNotSortedByWhatMustBeRead() {
        var both = List.of(new Sort(TableColumn.TITLE, true), new Sort(TableColumn.IMPORTANCE, true));
        assertThat(TableSorting.possible(both, TableSorting.MOST_READ)).isEqualTo(both);
        assertThat(TableSorting.possible(both, TableSorting.MOST_READ + 1)).containsExactly(both.getLast());
    }

    @Test
    void aRowTellsWhetherItCertainlyLiesInThePeriodAskedFor() {
        assertThat(rows().getFirst().certain()).isEmpty();
        ask("period:1956");
        var matches = model.answers().answer().orElseThrow().matches();
        assertThat(rows().stream().map(TableRow::certain)).containsExactlyElementsOf(
                listing().rows().stream().map(row -> Optional.of(matches.certain(row))).toList());
    }

    @Test
    void whatATableBeginsWithIsToldWithItsRows() {
        var told = new ArrayList<Optional<TableRow>>();
        model.table().listingProperty().subscribe((_, now) -> now.ifPresent(listing -> told.add(model.table().known(listing, 0))));
        ask("company:openai");
        model.table().sort(List.of(new Sort(TableColumn.TITLE, false)));
        assertThat(told).hasSize(2).allMatch(Optional::isPresent);
        assertThat(told.getLast().orElseThrow().event().id()).isEqualTo(store.index().id(listing().row(0)));
    }

    @Test
    void aPlaceIsFoundAgainWhateverTheOrder() {
        for (List<Sort> sorts : List.of(List.<Sort>of(), List.of(new Sort(TableColumn.COMPANIES, true)))) {
            model.table().sort(sorts);
            assertThat(IntStream.range(0, listing().size())).allMatch(place -> listing().place(listing().row(place)) == place);
        }
        ask("company:openai");
        assertThat(listing().place(0)).isEqualTo(-1);
    }

    @Test
    void copiedLinesStandInTheOrderOfTheTable() {
        model.table().sort(List.of(new Sort(TableColumn.IMPORTANCE, true)));
        var copied = new ArrayList<String>();
        model.table().copy(listing(), List.of(2, 0, 5), row -> row.event().id(), copied::add);
        assertThat(copied).containsExactly(IntStream.of(2, 0, 5).mapToObj(place -> store.index().id(listing().row(place)) + "\n")
                .reduce("", String::concat));
    }

    private void ask(String question) {
        model.filters().ask(((QueryText.Reading.Understood) QueryText.read(question, store.vocabulary())).query());
    }

    private Listing listing() {
        return model.table().listingProperty().get().orElseThrow();
    }

    private List<Event> events() {
        return store.events(listing().rows().stream().mapToInt(Integer::intValue).toArray());
    }

    private List<TableRow> rows() {
        model.table().row(listing(), Math.min(listing().size(), 100) - 1, () -> { });
        return IntStream.range(0, Math.min(listing().size(), 100))
                .mapToObj(place -> model.table().row(listing(), place, () -> { }).orElseThrow()).toList();
    }
}
