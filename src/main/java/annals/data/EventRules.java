// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Amounts;
import annals.model.Claim;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Source;
import annals.time.EdtfDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event rests on and how it counts. */
final class EventRules {
    private static final int IMPORTANT = 4;
    /** What has no words would be read as "[mi_us]"; what is counted is a measure's name, not its unit. */
    private static final Set<String> UNITS = units(Amounts.units().stream().filter(unit -> !unit.startsWith("{")).toList());

    private EventRules() {}

    static List<Rule<Event>> over(Known known) {
        return List.of(EventRules::namesSources, event -> namesAWholeSource(event, known), EventRules::restsOnItsSources,
                EventRules::countsInUnits, EventRules::isOfNewYearsDayOnlyWhereThatIsSaid);
    }

    private static Set<String> units(Collection<String> ucum) {
        Set<String> units = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        units.addAll(ucum);
        return units;
    }

    private static Stream<Finding> namesSources(Event event) {
        if (event.sources().isEmpty()) {
            return Finding.unless(false, "/sources", HouseFaults.NO_SOURCE);
        }
        return Finding.unless(event.importance() < IMPORTANT || event.sources().size() > 1, "/sources",
                () -> HouseFaults.oneSource(event.importance()));
    }

    private static Stream<Finding> namesAWholeSource(Event event, Known known) {
        return Finding.unless(event.sources().isEmpty()
                || event.sources().stream().anyMatch(id -> known.sources().get(id) instanceof Source source && isWhole(source)), "/sources",
                HouseFaults.NO_WHOLE_SOURCE);
    }

    private static boolean isWhole(Source source) {
        return source.title() != null && source.publisher() != null && source.url() != null
                && source.published() != null && !source.examined();
    }

    private static Stream<Finding> restsOnItsSources(Event event) {
        List<Figure> figures = event.figures();
        List<Claim> claims = event.claims();
        return Stream.concat(
                IntStream.range(0, figures.size()).boxed()
                        .flatMap(i -> isNamed(event, figures.get(i).source(), "/figures/" + i + "/source")),
                IntStream.range(0, claims.size()).boxed()
                        .flatMap(i -> isNamed(event, claims.get(i).source(), "/claims/" + i + "/source")));
    }

    private static Stream<Finding> isNamed(Event event, @Nullable String source, String path) {
        return Finding.unless(source == null || event.sources().contains(source), path,
                () -> HouseFaults.sourceNotNamed(source));
    }

    private static Stream<Finding> countsInUnits(Event event) {
        return IntStream.range(0, event.figures().size()).boxed().flatMap(i -> {
            String unit = event.figures().get(i).unit();
            Optional<String> near = UNITS.stream().filter(unit::equalsIgnoreCase).findFirst().or(() -> Nearest.of(unit, UNITS));
            return Finding.unless(UNITS.contains(unit), "/figures/" + i + "/unit", () -> HouseFaults.unknownUnit(unit, near));
        });
    }

    /** A date that is known to the year only easily becomes its first day. */
    private static Stream<Finding> isOfNewYearsDayOnlyWhereThatIsSaid(Event event) {
        EdtfDate when = event.when();
        if (when == null || !when.text().matches("\\d{4}-01-01(/.*)?")) {
            return Stream.empty();
        }
        String day = when.text().substring(0, "2000-01-01".length());
        return Finding.unless(event.claims().stream().anyMatch(claim -> claim.about() == Claim.About.WHEN
                && claim.stance() == Claim.Stance.SUPPORTS && (day.equals(claim.value()) || when.text().equals(claim.value()))), "/when",
                () -> HouseFaults.newYearsDay(day));
    }
}
