// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Relation;
import annals.picture.Pairing;
import annals.picture.Pairing.Likeness;
import annals.query.EventIndex.Facet;
import annals.query.QueryText;
import annals.sight.CompareModel.Comparison;
import annals.state.Perspective;
import annals.time.Lead;
import annals.window.OnShippedModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareModelTest extends OnShippedModel {
    @BeforeEach
    void lookAtTwo() {
        model.travel().turnTo(Perspective.COMPARE);
        model.compare().resize(WIDTH, HEIGHT);
    }

    @Test
    void nothingIsComparedBeforeSomebodyLooks() {
        makeModel();
        assertThat(model.compare().comparisonProperty().get()).isEmpty();
    }

    @Test
    void oneBeginsWithTheTwoThatTheAnswerHasMostOf() {
        var matches = model.answers().answer().orElseThrow().matches();
        List<Integer> most = model.compare().choices().stream()
                .sorted(Comparator.comparingInt((Integer lane) -> -matches.rows(lane).length)).toList();
        assertThat(List.of(compared().lanes().above(), compared().lanes().below())).isEqualTo(most.subList(0, 2));
        assertThat(compared().pairs()).isNotEmpty();
    }

    @Test
    void everyPairIsSomethingThatTheDataSay() {
        for (String[] two : new String[][] {{"openai", "google"}, {"google", "meta"}, {"anthropic", "openai"}, {"meta", "microsoft"}}) {
            choose(two[0], two[1]);
            for (Pairing pair : compared().pairs()) {
                assertThat(lanes(pair.firstRow())).contains(compared().lanes().above()).doesNotContain(compared().lanes().below());
                assertThat(lanes(pair.secondRow())).contains(compared().lanes().below()).doesNotContain(compared().lanes().above());
                switch (pair.why()) {
                    case Likeness.Related(var relation, var bySecond) -> {
                        assertThat((bySecond ? pair.second() : pair.first()).relations()).contains(relation);
                        assertThat(relation.event()).isEqualTo((bySecond ? pair.first() : pair.second()).id());
                        assertThat(relation.type()).isIn(Relation.Type.RESPONDS_TO, Relation.Type.COMPETES_WITH);
                    }
                    case Likeness.FirstOn(var matter) -> {
                        assertThat(firstOn(matter.id(), compared().lanes().above(), compared().lanes().below())).contains(pair.firstRow());
                        assertThat(firstOn(matter.id(), compared().lanes().below(), compared().lanes().above())).contains(pair.secondRow());
                    }
                }
            }
        }
    }

    @Test
    void theOtherWayRoundThePairsAreTheSameAndTheLeadsAreTurned() {
        choose("openai", "google");
        List<Pairing> one = compared().pairs();
        choose("google", "openai");
        assertThat(compared().pairs()).hasSameSizeAs(one);
        assertThat(compared().pairs()).allSatisfy(pair -> assertThat(one).anyMatch(other -> other.firstRow() == pair.secondRow()
                && other.secondRow() == pair.firstRow() && other.lead().equals(pair.lead().map(Lead::reversed))));
    }

    @Test
    void bothEventsOfAPairMatchTheQuestion() {
        choose("openai", "google");
        int all = compared().pairs().size();
        model.filters().ask(((QueryText.Reading.Understood) QueryText.read("period:2024", store.vocabulary())).query());
        assertThat(compared().pairs().size()).isLessThan(all);
        var matches = model.answers().answer().orElseThrow().matches();
        assertThat(compared().pairs()).allMatch(pair -> matches.has(pair.firstRow()) && matches.has(pair.secondRow()));
        assertThat(compared().lanes()).as("what was chosen stays").isEqualTo(new CompareModel.Chosen(lane("openai"), lane("google")));
    }

    @Test
    void thePictureShowsTheTimeOfTheTimeline() {
        var before = model.compare().pictureProperty().get().orElseThrow();
        model.travel().pan(-200, 0);
        assertThat(model.compare().pictureProperty().get().orElseThrow()).isNotEqualTo(before);
        model.travel().pan(200, 0);
        assertThat(model.compare().pictureProperty().get().orElseThrow().spots()).hasSameSizeAs(before.spots());
    }

    private Optional<Integer> firstOn(String matter, int lane, int butNot) {
        var index = store.index();
        return IntStream.range(0, index.firstUndated()).filter(row -> index.ids(Facet.TECHNOLOGY, row).contains(matter))
                .filter(row -> lanes(row).contains(lane) && !lanes(row).contains(butNot)).boxed().findFirst();
    }

    private List<Integer> lanes(int row) {
        return IntStream.of(store.index().lanes(row)).boxed().toList();
    }

    private void choose(String above, String below) {
        model.compare().choose(lane(above), lane(below));
    }

    private int lane(String key) {
        return model.compare().looks().stream().map(look -> look.key()).toList().indexOf(key);
    }

    private Comparison compared() {
        return model.compare().comparisonProperty().get().orElseThrow();
    }
}
