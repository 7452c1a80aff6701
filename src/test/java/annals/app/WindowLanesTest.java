// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.model.Category;
import annals.model.Language;
import annals.picture.LaneLook;
import annals.query.LanesBy;
import annals.sight.Picture;
import annals.state.Arrangement;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The lanes of the window: what they are by, and which are folded. */
class WindowLanesTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void eachChoicePutsEveryEventIntoItsLanes() throws TimeoutException {
        settle();
        for (LanesBy by : LanesBy.values()) {
            choose(by);
            var names = LaneLook.of(store, by).stream().map(look -> look.name().en()).toList();
            assertThat(names).as("%s", by).contains(namesDrawn().getFirst());
            assertThat(button("#lanes").getText()).isEqualTo("Lanes: " + by.title().en());
            assertThat(model.answers().answer().orElseThrow().matches().count()).isEqualTo(store.index().size());
        }
        interact(() -> model.state().speak(Language.ZH));
        choose(LanesBy.PERSON);
        assertThat(button("#lanes").getText()).isEqualTo("泳道：人物");
        assertThat(namesDrawn()).contains("萨姆·奥特曼");
    }

    @Test
    void theWayBackLeadsToTheLanesBefore() throws TimeoutException {
        settle();
        choose(LanesBy.CATEGORY);
        choose(LanesBy.NONE);
        assertThat(namesDrawn()).containsExactly("All events");
        clickOn("#back");
        await(() -> drawn(LanesBy.CATEGORY));
        assertThat(namesDrawn().getFirst()).isEqualTo("Research");
        clickOn("#forward");
        await(() -> drawn(LanesBy.NONE));
    }

    @Test
    void aClickOnTheNameOfALaneFoldsItAndAnotherOpensIt() throws TimeoutException {
        settle();
        double full = shown().fullHeight();
        String first = namesDrawn().getFirst();
        clickOn(onScreen(name(0)));
        await(() -> shown().fullHeight() < full);
        assertThat(namesDrawn().getFirst()).isEqualTo(first);
        assertThat(spots()).noneMatch(spot -> spot.subject() instanceof Subject.Item(_, var lane) && lane == 0);
        assertThat(model.state().canGoBackProperty().get()).as("a fold is undone by the same click").isFalse();
        moveTo("#search");
        clickOn(onScreen(name(0)));
        await(() -> shown().fullHeight() == full);
        assertThat(model.state().state().lanes()).isEqualTo(Arrangement.FIRST);
    }

    @Test
    void aPillOfAFoldedLaneListsItsEvents() throws TimeoutException {
        settle();
        clickOn(onScreen(name(0)));
        await(() -> spots().stream().noneMatch(spot -> spot.subject() instanceof Subject.Item(_, var lane) && lane == 0));
        Spot pill = spots().stream().filter(spot -> spot.subject() instanceof Subject.Cluster(var lane, _) && lane == 0
                && spot.area().x() > 200).findFirst().orElseThrow();
        clickOn(onScreen(pill));
        await(() -> lookup("#cluster-list").tryQuery().isPresent());
    }

    @Test
    void keysFoldTheLaneThatOneIsInAndAllLanes() throws TimeoutException {
        settle();
        choose(LanesBy.CATEGORY);
        clickOn(onScreen(mark(0)));
        await(() -> model.state().state().selected().isPresent());
        type(KeyCode.F);
        await(() -> model.lanes().folds(0));
        String said = "Research, " + model.lanes().count(0) + " events, folded";
        assertThat(lookup(".timeline-view").query().getAccessibleText()).isEqualTo(said);
        assertThat((String) lookup(".timeline-view").query().queryAccessibleAttribute(AccessibleAttribute.HELP)).startsWith(said + "; Model, ");
        press(KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT);
        await(() -> model.lanes().folds(1));
        press(KeyCode.SHIFT, KeyCode.F).release(KeyCode.F, KeyCode.SHIFT);
        await(() -> model.state().state().lanes().equals(new Arrangement(LanesBy.CATEGORY, Set.of())));
    }

    @Test
    void allLanesAreFoldedAndOpenedFromTheChoice() throws TimeoutException {
        settle();
        double full = shown().fullHeight();
        clickOn("#lanes").clickOn("#lanes-fold");
        await(() -> shown().fullHeight() < full * 0.6);
        assertThat(spots()).noneMatch(spot -> spot.subject() instanceof Subject.Item);
        clickOn("#lanes").clickOn("#lanes-open");
        await(() -> shown().fullHeight() == full);
    }

    @Test
    void theArrowsWalkWithinALane() throws TimeoutException {
        settle();
        choose(LanesBy.CATEGORY);
        Spot mark = mark(1);
        int first = ((Subject.Item) mark.subject()).row();
        clickOn(onScreen(mark));
        await(() -> model.state().state().selected().isPresent() && row() == first);
        type(KeyCode.RIGHT);
        await(() -> row() != first);
        assertThat(store.index().category(row())).isEqualTo(store.index().category(first)).isEqualTo(Category.MODEL);
        type(KeyCode.DOWN);
        await(() -> store.index().category(row()) == Category.PRODUCT);
    }

    @Test
    void anExportBeginsWithTheLanesOfTheWindow() throws TimeoutException {
        settle();
        choose(LanesBy.PERSON);
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertThat(lookup("#export-lanes").queryAs(ChoiceBox.class).getValue()).isEqualTo(LanesBy.PERSON);
        clickOn("#export-cancel");
    }

    private void choose(LanesBy by) throws TimeoutException {
        clickOn("#lanes").clickOn("#lanes-" + by.word());
        await(() -> drawn(by));
    }

    private boolean drawn(LanesBy by) {
        return shown().lanes().by() == by;
    }

    private Picture shown() {
        return model.pictures().picture().orElseThrow();
    }

    private Spot mark(int of) {
        return spots().stream().filter(spot -> spot.area().x() > 0)
                .filter(spot -> spot.subject() instanceof Subject.Item(_, var lane) && lane == of).findFirst().orElseThrow();
    }

    private Spot name(int lane) {
        return spots().stream().filter(spot -> spot.subject().equals(new Subject.Lane(lane))).findFirst().orElseThrow();
    }

    private List<String> namesDrawn() {
        return spots().stream().filter(spot -> spot.subject() instanceof Subject.Lane)
                .map(spot -> model.lanes().present().get(((Subject.Lane) spot.subject()).lane()).name().in(model.state().state().language()))
                .filter(drawnTexts()::contains).toList();
    }
}
