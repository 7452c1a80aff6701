// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.control.TimelineView;
import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.model.Language;
import annals.sight.FiguresModel.Counted;
import annals.sight.FiguresModel.Gathered;
import annals.state.Perspective;
import annals.state.Visible;
import annals.timeline.Charted;
import annals.timeline.FigureChart.Account;
import annals.timeline.FigureChart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures over time: which kind, who led, what became of each, by mouse and keys. */
class WindowFiguresTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    private void turn() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> model.figures().chartProperty().get().isPresent());
        assertThat(model.state().state().perspective()).isEqualTo(Perspective.FIGURES);
    }

    private Chart chart() {
        return model.figures().chartProperty().get().orElseThrow();
    }

    private List<Charted> values() {
        return model.figures().values();
    }

    private String kind() {
        return model.figures().gatheredProperty().get().flatMap(Gathered::values).orElseThrow().own().kind().measure();
    }

    private TimelineView view() {
        return lookup("#figures").queryAs(TimelineView.class);
    }

    private Point2D onChart(Spot spot) {
        return view().localToScreen(spot.area().x() + spot.area().width() / 2, spot.area().y() + spot.area().height() / 2);
    }

    private int place(String label) {
        return values().indexOf(values().stream().filter(value -> value.label().en().equals(label)).findFirst().orElseThrow());
    }

    @Test
    void theChartShowsTheKindWithTheMostFiguresAndAccountsForEachOne() throws TimeoutException {
        turn();
        assertThat(kind()).isEqualTo("parameters");
        assertThat(model.figures().isLogarithmic()).isTrue();
        Account sums = chart().account();
        assertThat(sums.matching()).isEqualTo(values().size());
        assertThat(lookup("#figures-account").queryAs(Labeled.class).getText()).contains(": " + sums.alone() + " drawn");
        assertThat(view().getAccessibleText()).contains(values().size() + " values");
    }

    @Test
    void aDateStandsWhereTheTimelineHasIt() throws TimeoutException {
        turn();
        int place = place("GPT-3");
        Spot here = chart().drawing().spotOf(new Subject.Item(values().get(place).row(), place)).orElseThrow();
        Drawing timeline = model.pictures().picture().orElseThrow().drawing();
        assertThat(chart().drawing().width()).isEqualTo(timeline.width());
        long noon = store.index().bounds(values().get(place).row()).earliestStart() + 43_200;
        double x = model.state().state().visible().scale(timeline.width()).x(noon);
        assertThat(here.area().x() + here.area().width() / 2).isCloseTo(x, within(0.01));
    }

    @Test
    void aClickOnAValueOpensItsEventAndArrowsWalkOn() throws TimeoutException {
        turn();
        int place = place("GPT-3");
        clickOn(onChart(chart().drawing().spotOf(new Subject.Item(values().get(place).row(), place)).orElseThrow()));
        await(() -> model.state().state().event().equals(Optional.of("gpt-3")));
        assertThat(view().getAccessibleText()).isEqualTo((place + 1) + " of " + values().size()
                + ": OpenAI, GPT-3, Parameters: 175 billion, official, 28 May 2020");
        push(KeyCode.UP);
        await(() -> model.figures().selected().getAsInt() != place);
        Charted greater = values().get(model.figures().selected().getAsInt());
        assertThat(greater.figure().to()).isGreaterThanOrEqualTo(values().get(place).figure().to());
        push(KeyCode.DOWN).push(KeyCode.RIGHT);
        await(() -> model.figures().selected().getAsInt() != place);
        clickOn("#back");
        await(() -> model.state().state().event().isPresent());
    }

    @Test
    void whoLedIsAListThatLeadsThere() throws TimeoutException {
        turn();
        clickOn("#figures-records");
        ListView<?> list = lookup("#value-list").queryListView();
        assertThat(list.getItems()).hasSizeGreaterThan(8);
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> model.state().state().event().equals(Optional.of("alexnet-imagenet")));
        assertThat(lookup("#value-list").tryQuery()).isEmpty();
    }

    @Test
    void theQuestionNarrowsTheKindsAndTheirCounts() throws TimeoutException {
        turn();
        int all = kinds().size();
        clickOn("#search").write("company:meta ");
        await(() -> answered("company:meta") && kinds().size() < all);
        assertThat(values()).allMatch(value -> model.answers().answer().orElseThrow().matches().has(value.row()));
    }

    private List<Counted> kinds() {
        return model.figures().gatheredProperty().get().orElseThrow().kinds();
    }

    @Test
    void anotherKindAndAnotherAxisAreChosen() throws TimeoutException {
        turn();
        @SuppressWarnings("unchecked")
        ComboBoxBase<Counted> chooser = lookup("#figure-kinds").queryAs(ComboBoxBase.class);
        Counted valuation = kinds().stream().filter(one -> one.own().kind().measure().equals("valuation")).findFirst().orElseThrow();
        interact(() -> chooser.setValue(valuation));
        await(() -> kind().equals("valuation") && values().size() == valuation.figures());
        clickOn("#figures-linear");
        await(() -> !model.figures().isLogarithmic());
        await(() -> chart().drawing().marks().stream().anyMatch(mark -> mark instanceof Mark.Label(_, var text, _, _)
                && text.equals("$0")));
        interact(() -> model.state().speak(Language.ZH));
        await(() -> chart().drawing().marks().stream().anyMatch(mark -> mark instanceof Mark.Label(_, var text, _, _)
                && text.equals("0美元")));
        await(() -> from(chooser).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .anyMatch(cell -> cell.getText().startsWith("估值，美元（")));
    }

    @Test
    void theChooserGoesOnSayingWhatIsShownWhereNothingIsFoundInIt() throws TimeoutException {
        turn();
        @SuppressWarnings("unchecked")
        ComboBoxBase<Counted> chooser = lookup("#figure-kinds").queryAs(ComboBoxBase.class);
        Counted shown = chooser.getValue();
        clickOn("#figure-kinds");
        await(() -> lookup("#figure-search").tryQuery().isPresent());
        write("zzzz");
        await(() -> chooser.getValue() == null);
        assertThat(label("#figure-search-nothing")).contains("zzzz");
        interact(chooser::hide);
        await(() -> !chooser.isShowing());
        assertThat(chooser.getValue()).isEqualTo(shown);
        assertThat(kind()).isEqualTo(shown.own().kind().measure());
    }

    @Test
    void timeIsTheSameAsOnTheTimeline() throws TimeoutException {
        turn();
        Visible before = model.state().state().visible();
        moveTo(view()).scroll(2, VerticalDirection.UP);
        await(() -> model.state().state().visible().length() < before.length());
        Visible closer = model.state().state().visible();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> model.state().state().perspective() == Perspective.TIMELINE);
        assertThat(model.state().state().visible()).isEqualTo(closer);
    }

    @Test
    void whatIsOnScreenIsExported() throws TimeoutException, IOException {
        turn();
        Path target = home.resolve("chart.svg");
        chosenTarget = Optional.of(target);
        clickOn("#figures-export");
        await(() -> lookup("#figures-account").queryAs(Labeled.class).getText().contains(target.toString()));
        assertThat(Files.readString(target)).contains("GPT-3", "Parameters", " figures");
    }

    @Test
    void whereThereIsNoFigureTheChartSaysSo() throws TimeoutException {
        turn();
        clickOn("#search").write("dartmouth ");
        await(() -> answered("dartmouth") && values().isEmpty());
        assertThat(lookup("#figures-nothing").query().isVisible()).isTrue();
        write("zzxxyyqq ");
        await(() -> lookup("#figures-unanswered").query().isVisible());
        assertThat(lookup("#figures-nothing").query().isVisible()).as("no other kind has any either").isFalse();
    }
}
