// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.picture.Pairing;
import annals.sight.CompareModel.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two companies side by side. */
class WindowCompareTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void pairsOfLikeEventsAreListedWithTheirReason() throws TimeoutException {
        compare();
        assertThat(pairs().getItems()).hasSameSizeAs(compared().pairs());
        assertThat(label("#compare-count")).isEqualTo(compared().pairs().size() + " pairs of like events");
        assertThat(lookup("#pairs .lead").queryAllAs(TableCell.class)).anyMatch(cell ->
                String.valueOf(cell.getText()).contains("day"));
        interact(() -> model.state().speak(Language.ZH));
        await(() -> label("#compare-count").equals(compared().pairs().size() + "对同类事件"));
    }

    @Test
    void eachEventOfAPairLeadsToItsPage() throws TimeoutException {
        compare();
        Pairing first = compared().pairs().getFirst();
        var links = lookup("#pairs .hyperlink").queryAllAs(Hyperlink.class).stream().toList();
        interact(links.getFirst()::fire);
        await(() -> model.pages().event().isPresent());
        assertThat(List.of(first.first().id(), first.second().id())).contains(model.pages().event().orElseThrow().event().id());
        interact(() -> {
            pairs().requestFocus();
            pairs().getSelectionModel().select(1);
        });
        Pairing second = pairs().getItems().get(1);
        type(KeyCode.ENTER);
        await(() -> model.pages().event().orElseThrow().event().id().equals(second.first().id()));
        type(KeyCode.ENTER);
        await(() -> model.pages().event().orElseThrow().event().id().equals(second.second().id()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void otherCompaniesAreChosenAndSwapped() throws TimeoutException {
        compare();
        var before = compared().lanes();
        clickOn("#compare-swap");
        await(() -> compared().lanes().above() == before.below() && compared().lanes().below() == before.above());
        ChoiceBox<Integer> below = lookup("#compare-below").queryAs(ChoiceBox.class);
        Integer other = below.getItems().stream().filter(lane -> lane != before.above() && lane != before.below()).findFirst().orElseThrow();
        interact(() -> below.setValue(other));
        await(() -> compared().lanes().below() == other);
        interact(() -> below.setValue(before.below()));
        await(() -> compared().lanes().above() == other || compared().lanes().below() == before.below());
    }

    @Test
    void whatIsOnScreenIsExported() throws TimeoutException, IOException {
        compare();
        Path target = home.resolve("two.svg");
        chosenTarget = Optional.of(target);
        clickOn("#compare-export");
        await(() -> label("#compare-told").contains(target.toString()));
        assertThat(Files.readString(target)).contains("Google and OpenAI", "pairs of like events", "ChatGPT");
        interact(() -> model.state().speak(Language.ZH));
        assertThat(label("#compare-told")).as("what was said in another language").isEmpty();
        chosenTarget = Optional.of(home.resolve("two.pdf"));
        clickOn("#compare-export");
        await(() -> label("#compare-told").contains("对比无法写入"));
    }

    @Test
    void panningMovesTheTimeOfEveryPerspective() throws TimeoutException {
        compare();
        var visible = model.state().state().visible();
        interact(() -> lookup("#compare-picture").query().requestFocus());
        type(KeyCode.HOME);
        await(() -> model.state().state().visible().from() < visible.from());
        clickOn("#perspective-timeline");
        assertThat(model.state().state().visible().from()).isLessThan(visible.from());
    }

    @Test
    void aFilterThatLeavesEveryPairOutIsNamedAndDropped() throws TimeoutException {
        compare();
        var before = compared();
        interact(() -> model.filters().ask("company:baai,tsinghua importance:>=1"));
        await(() -> compared().answer().query().equals(model.state().state().query()));
        interact(() -> model.compare().choose(before.lanes().above(), before.lanes().below()));
        await(() -> compared().lanes().equals(before.lanes()) && compared().pairs().isEmpty());
        assertThat(label("#pairs-none")).startsWith(before.pairs().size() + " pairs of like events are left out by a filter: Companies: BAAI");
        Button drop = lookup("#pairs-reveal").queryButton();
        assertThat(drop.isVisible()).isTrue();
        interact(drop::fire);
        await(() -> compared().pairs().size() == before.pairs().size());
        assertThat(model.filters().text()).isEqualTo("importance:>=1");
        assertThat(compared().lanes()).isEqualTo(before.lanes());
    }

    @Test
    void whereNoFilterIsTheReasonThereIsNothingToDrop() throws TimeoutException {
        compare();
        int last = model.compare().choices().getLast();
        int other = model.compare().choices().get(model.compare().choices().size() - 2);
        interact(() -> model.compare().choose(last, other));
        await(() -> compared().lanes().above() == last);
        assertThat(compared().pairs()).isEmpty();
        assertThat(label("#pairs-none")).startsWith("No event of one answers to");
        assertThat(lookup("#pairs-reveal").queryButton().isVisible()).isFalse();
    }

    private void compare() throws TimeoutException {
        settle();
        clickOn("#perspective-compare");
        await(() -> model.compare().comparisonProperty().get().isPresent() && model.compare().pictureProperty().get().isPresent());
    }

    private Comparison compared() {
        return model.compare().comparisonProperty().get().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<Pairing> pairs() {
        return lookup("#pairs").queryAs(TableView.class);
    }
}
