// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import static org.assertj.core.api.Assertions.assertThat;

import annals.answer.AskedTerm;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.model.Event;
import annals.query.LanesBy;
import annals.query.Query;
import annals.query.Query.Term;
import annals.sight.Sight.Obstacle;
import annals.state.ViewState;
import annals.state.Visible;
import annals.window.OnShippedModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Why one does not see an event, on the shipped knowledge base. */
class SightModelTest extends OnShippedModel {
    private static final List<String> QUESTIONS = List.of("", "company:openai", "-company:google importance:>=3", "period:2012/2020",
            "category:model,product evidence:verified", "-person:elon-musk transformer", "company:academia importance:5", "period:1066");

    @Test
    void whatStandsInTheWayIsToldAndCanBeTakenAway() {
        var random = new Random(4);
        for (int turn = 0; turn < 80; turn++) {
            model.filters().ask(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            var event = event(random.nextInt(store.index().size()));
            Query query = model.state().state().query();
            Sight before = explain(event);
            assertThat(excluding(before)).as("%s under %s", event.id(), query).isEqualTo(store.finder().hides(query, before.row()));
            assertThat(before.obstacles().isEmpty()).as("%s under %s", event.id(), query).isEqualTo(drawn(before.row(), Subject.Item.class));

            model.sights().reveal(before);
            assertThat(model.state().state().query().terms()).isEqualTo(query.terms().stream()
                    .filter(term -> !excluding(before).contains(term)).toList());
            assertThat(model.state().state().event()).hasValue(event.id());
            boolean near = model.state().state().visible().length() <= TravelModel.NEAREST;
            assertThat(drawn(before.row(), near ? Subject.class : Subject.Item.class) || before.row() >= store.index().firstUndated())
                    .as("%s under %s is in sight: %s", event.id(), query, explain(event).obstacles()).isTrue();
        }
    }

    @Test
    void aFoldedLaneIsToldAndOpenedWhateverTheLanesAreBy() {
        for (LanesBy by : LanesBy.values()) {
            model.filters().ask("importance:>=3");
            model.lanes().choose(by);
            model.lanes().foldAll();
            var event = store.event("chatgpt-launch").orElseThrow();
            Sight before = explain(event);
            assertThat(before.obstacles()).as(by.name()).singleElement().isInstanceOfSatisfying(Obstacle.Folded.class,
                    folded -> assertThat(model.state().state().lanes().folds(folded.key())).isTrue());
            model.sights().reveal(before);
            assertThat(drawn(before.row(), Subject.Item.class)).as(by.name()).isTrue();
            model.lanes().openAll();
        }
    }

    @Test
    void oneStepBackUndoesIt() {
        model.filters().ask("company:openai period:2012/2025");
        ViewState before = model.state().state();
        model.sights().reveal(explain(store.event("dartmouth-workshop").orElseThrow()));
        assertThat(model.filters().text()).isEmpty();
        model.state().back();
        assertThat(model.state().state()).isEqualTo(before);
    }

    @Test
    void whatAPersonDoesMeanwhileEndsTheApproach() {
        model.filters().ask("");
        int row = store.index().row("chatgpt-launch").orElseThrow();
        model.sights().reveal(explain(event(row)));
        model.travel().fit();
        Visible all = model.state().state().visible();
        model.travel().selectNothing();
        model.pictures().resize(855, 660);
        assertThat(model.state().state().visible()).isEqualTo(all);
    }

    @Test
    void eventsAreFoundByTheirTitlesInEitherLanguage() {
        assertThat(look("workshop dartmouth").getFirst().id()).isEqualTo("dartmouth-workshop");
        assertThat(look("达特茅斯")).extracting(Event::id).contains("dartmouth-workshop");
        assertThat(look("  ")).isEmpty();
        assertThat(look("no such thing")).isEmpty();
    }

    @Test
    void whatHasItInTheTitleComesFirst() {
        var titled = look("llama").stream().map(event -> event.title().en().toLowerCase(Locale.ROOT).contains("llama")
                || event.title().zh().toLowerCase(Locale.ROOT).contains("llama")).toList();
        assertThat(titled).startsWith(true).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private List<Event> look(String words) {
        var found = new ArrayList<Event>();
        model.sights().look(words, found::addAll);
        return found;
    }

    private Event event(int row) {
        return store.events(row).getFirst();
    }

    private Sight explain(Event event) {
        var told = new ArrayList<Sight>();
        model.sights().explain(event, told::add);
        return told.getFirst();
    }

    private static List<Term> excluding(Sight sight) {
        return sight.obstacles().stream().filter(Obstacle.Excluded.class::isInstance).map(Obstacle.Excluded.class::cast)
                .flatMap(excluded -> excluded.terms().stream()).map(AskedTerm::term).toList();
    }

    private boolean drawn(int row, Class<? extends Subject> as) {
        return model.pictures().picture().orElseThrow().drawing().spots().stream().map(Spot::subject).filter(as::isInstance)
                .anyMatch(subject -> switch (subject) {
                    case Subject.Item(var item, _) -> item == row;
                    case Subject.Cluster(_, var rows) -> rows.contains(row);
                    case Subject.Undated(_, var rows) -> rows.contains(row);
                    case Subject.Lane _ -> false;
                });
    }
}
