// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.LanesBy;
import annals.reading.RollModel.Place;
import annals.window.OnShippedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The timeline's events as a list, without a window, on the shipped knowledge base. */
class RollModelTest extends OnShippedModel {
    @Test
    void listsTheMatchesInTheirOrder() {
        model.rolls().openProperty().set(true);
        model.filters().ask("company:openai importance:>=3");
        assertThat(model.rolls().rollProperty().get()).containsExactlyElementsOf(
                model.answers().answer().orElseThrow().matches().rows().boxed().toList()).hasSizeGreaterThan(20);
    }

    @Test
    void isMadeOnlyWhereSomebodyLooksAtIt() {
        model.filters().ask("company:openai");
        assertThat(model.rolls().rollProperty().get()).isEmpty();
        model.rolls().openProperty().set(true);
        assertThat(model.rolls().rollProperty().get()).isNotEmpty();
        Roll roll = model.rolls().rollProperty().get();
        model.lanes().choose(LanesBy.PERSON);
        assertThat(model.rolls().rollProperty().get()).as("in other lanes").isSameAs(roll);
    }

    @Test
    void findsEachRowAtItsPlaceAndNoOther() {
        model.rolls().openProperty().set(true);
        model.filters().ask("category:policy");
        Roll roll = model.rolls().rollProperty().get();
        for (int row = 0; row < store.index().size(); row++) {
            boolean matches = model.answers().answer().orElseThrow().matches().has(row);
            assertThat(roll.contains(row)).isEqualTo(matches);
            assertThat(roll.indexOf(row)).isEqualTo(matches ? new ArrayList<>(roll).indexOf(row) : -1);
        }
    }

    @Test
    void tellsWhichOfHowManyTheSelectedEventIs() {
        var told = new ArrayList<Optional<Place>>();
        model.rolls().place(told::add);
        model.filters().ask("company:openai");
        List<Integer> rows = model.answers().answer().orElseThrow().matches().rows().boxed().toList();
        model.travel().jump(store.index().id(rows.get(2)));
        model.rolls().place(told::add);
        model.filters().ask("-company:openai");
        model.rolls().place(told::add);
        assertThat(told.getFirst()).as("nothing is selected").isEmpty();
        assertThat(told.get(1).orElseThrow().place()).isEqualTo(3);
        assertThat(told.get(1).orElseThrow().of()).isEqualTo(rows.size());
        assertThat(told.get(1).orElseThrow().glance().event().id()).isEqualTo(store.index().id(rows.get(2)));
        assertThat(told.getLast()).as("it is no match any more").isEmpty();
    }
}
