// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.DataFolder;
import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.query.Query;
import annals.query.QueryText;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the picture owes to the shipped knowledge base, held against the store's own answers. */
class ShippedPictureTest {
    private static final double WIDTH = 1600;
    /** Higher than all lanes together. */
    private static final double HEIGHT = 20_000;
    private static final List<String> PERIODS = List.of("", " period:1940/2011", " period:2012/2025", " period:2023", " period:2024-03/2025-02");

    @TempDir
    private static Path home;
    private static H2Store store;

    private final Storyboard board = new Storyboard(Samples.TEXT);

    @BeforeAll
    static void open() throws IOException {
        store = H2Store.open(home, List.of(new DataFolder(Path.of(System.getProperty("annals.data")), true)), _ -> { });
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Matches find(String question) {
        return switch (QueryText.read(question, store.vocabulary())) {
            case QueryText.Reading.Understood(Query query) -> store.find(query);
            case QueryText.Reading other -> throw new AssertionError(question + ": " + other);
        };
    }

    private static Scene scene(Matches matches, Set<Integer> lanes, Language language, Scale scale) {
        Scene crowd = Crowd.scene(matches, scale, WIDTH, HEIGHT);
        Scene.Look look = crowd.look();
        return new Scene(new Scene.Answer(matches, lanes, List.of()),
                new Scene.Look(language, look.laneNames(), look.laneTones(), store.eras(), row -> store.label(row, language)),
                scale, WIDTH, HEIGHT, 0, crowd.now(), crowd.selected());
    }

    private static Set<Integer> allLanes() {
        return IntStream.range(0, store.index().lanes().size()).boxed().collect(Collectors.toSet());
    }

    /** Forty scales from seconds to millennia, with a day of recent years in the window. */
    private static List<Scale> scales() {
        var random = new Random(9);
        return IntStream.range(0, 40).map(i -> i * Scale.COARSEST / 39).mapToObj(step ->
                new Scale(Samples.NOW - 1e8 * random.nextDouble() - 1000 * Scale.secondsPerPixel(step), step)).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOverlapsAtFortyZoomSteps(Language language) {
        Matches all = find("");
        for (Scale scale : scales()) {
            Drawing drawing = board.draw(scene(all, allLanes(), language, scale));
            List<Spot> spots = drawing.spots();
            for (int i = 0; i < spots.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (spots.get(i).area().meets(spots.get(j).area())) {
                        throw new AssertionError("step %d: %s on %s".formatted(scale.step(), spots.get(i), spots.get(j)));
                    }
                }
            }
        }
    }

    @Test
    void theLedgerCountsWhatTheStoreFindsByCompanyAndPeriod() {
        EventIndex index = store.index();
        for (EventIndex.Lane lane : index.lanes()) {
            for (String period : PERIODS) {
                Matches found = lane.shared() ? find(period) : find("company:" + lane.key() + period);
                for (Scale scale : scales().stream().filter(scale -> scale.step() % 5 == 0).toList()) {
                    Ledger ledger = board.ledger(scene(found, allLanes(), Language.EN, scale));
                    assertThat(ledger.matching()).isEqualTo(found.count()).isEqualTo((int) found.rows().count());
                    assertThat(ledger.inLanes()).isEqualTo(found.count());
                    for (Ledger.Lane counted : ledger.lanes()) {
                        assertThat(counted.matching()).as("%s%s in %s at %d", lane.key(), period,
                                index.lanes().get(counted.lane()).key(), scale.step()).isEqualTo(found.rows(counted.lane()).length);
                    }
                }
            }
        }
    }

    @Test
    void whatIsDrawnAndCountedOverAllTimeIsWhatTheStoreFinds() {
        for (String period : PERIODS) {
            Matches found = find(period);
            var drawn = new HashSet<Integer>();
            Scale all = Scale.showing(Reach.of(found).orElseThrow().start(), Reach.of(found).orElseThrow().end(), WIDTH - 400);
            for (Spot spot : board.draw(scene(found, allLanes(), Language.ZH, all)).spots()) {
                switch (spot.subject()) {
                    case Subject.Item(var row, var _) -> drawn.add(row);
                    case Subject.Cluster(var _, var rows) -> drawn.addAll(rows);
                    case Subject.Undated(var _, var rows) -> drawn.addAll(rows);
                    case Subject.Lane _ -> { }
                }
            }
            assertThat(drawn).isEqualTo(found.rows().boxed().collect(Collectors.toSet()));
        }
    }

    @Test
    void filteringByCompaniesMovesNoMarkWithinTheirLanes() {
        EventIndex index = store.index();
        Scale scale = Samples.years(WIDTH);
        var all = byLane(board.draw(Samples.asHighAsItsLanes(board, scene(find(""), allLanes(), Language.EN, scale))));
        List<Integer> own = IntStream.range(0, index.lanes().size()).filter(lane -> !index.lanes().get(lane).shared()).boxed().toList();
        for (int at = 0; at < own.size(); at++) {
            var lanes = new TreeSet<>(List.of(own.get(at), own.get((at + 1) % own.size())));
            String asked = lanes.stream().map(lane -> index.lanes().get(lane).key()).collect(Collectors.joining(",", "company:", ""));
            var some = byLane(board.draw(Samples.asHighAsItsLanes(board, scene(find(asked), lanes, Language.EN, scale))));
            lanes.forEach(lane -> assertThat(some.get(lane)).as(asked).isEqualTo(all.get(lane)));
        }
    }

    /** The spots of each lane as seen from its top. */
    private static Map<Integer, List<Spot>> byLane(Drawing drawing) {
        Map<Integer, List<Spot>> lanes = drawing.spots().stream().collect(Collectors.groupingBy(spot -> switch (spot.subject()) {
            case Subject.Item(var _, var lane) -> lane;
            case Subject.Cluster(var lane, var _) -> lane;
            case Subject.Undated(var lane, var _) -> lane;
            case Subject.Lane(var lane) -> lane;
        }));
        lanes.replaceAll((_, spots) -> {
            double top = spots.stream().mapToDouble(spot -> spot.area().y()).min().orElse(0);
            return new ArrayList<>(spots).stream().map(spot -> new Spot(spot.area().moved(0, -top), spot.subject())).toList();
        });
        return lanes;
    }
}
