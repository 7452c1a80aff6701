// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.control.DrawingView;
import annals.draw.Drawing;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.model.Event;
import annals.query.EventIndex.Facet;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.state.Selection;
import annals.state.ViewState;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading: from page to page and back. */
class WindowPagesTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    private void read(String event) throws TimeoutException {
        settle();
        interact(() -> model.travel().jump(event));
        Event one = store.event(event).orElseThrow();
        await(() -> label("#event-title").equals(one.title().en()) || label("#event-title").equals(one.title().zh()));
    }

    private void read(Kind kind, String id) throws TimeoutException {
        settle();
        interact(() -> model.travel().select(new Ref(kind, id)));
        await(() -> lookup("#entity-title").tryQuery().isPresent());
    }

    private void follow(String button) {
        ButtonBase link = lookup(button).query();
        interact(link::fire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void oneReadsFromAnEventToItsCompanyToAPersonToAnotherEventAndAllTheWayBack(String language) throws TimeoutException {
        boolean english = language.equals("en");
        settle();
        clickOn("#language-" + language);
        read("chatgpt-launch");
        ViewState atEvent = model.state().state();
        clickOn("#chip-openai");
        await(() -> label("#entity-title").equals("OpenAI"));
        assertThat(label("#entity-kind")).isEqualTo(english ? "Company, United States" : "公司，美国");
        follow("#bond-sam-altman");
        await(() -> label("#entity-title").equals(english ? "Sam Altman" : "萨姆·奥特曼"));
        follow("#tie-altman-ouster");
        Event ouster = store.event("altman-ouster").orElseThrow();
        await(() -> label("#event-title").equals(english ? ouster.title().en() : ouster.title().zh()));
        assertThat(model.state().state().event()).hasValue("altman-ouster");
        altAnd(KeyCode.LEFT);
        await(() -> label("#entity-title").equals(english ? "Sam Altman" : "萨姆·奥特曼"));
        altAnd(KeyCode.LEFT);
        await(() -> label("#entity-title").equals("OpenAI"));
        altAnd(KeyCode.LEFT);
        await(() -> lookup("#event-title").tryQuery().isPresent());
        assertThat(model.state().state()).isEqualTo(atEvent);
        altAnd(KeyCode.RIGHT);
        await(() -> label("#entity-title").equals("OpenAI"));
        assertThat(model.state().state().selected()).hasValue(new Selection.OfEntity(new Ref(Kind.ORGANIZATION, "openai")));
        assertThat(model.state().state().event()).isEmpty();
    }

    private void altAnd(KeyCode arrow) {
        press(KeyCode.ALT, arrow).release(arrow, KeyCode.ALT);
    }

    @Test
    void aPageOffersToShowOnlyItsEvents() throws TimeoutException {
        read(Kind.PERSON, "sam-altman");
        int events = store.index().rows(Facet.PERSON, List.of("sam-altman")).cardinality();
        assertThat(button("#show-only").getText()).isEqualTo("Show only these " + events + " events");
        follow("#show-only");
        await(() -> answered("person:sam-altman"));
        assertThat(model.answers().answer().orElseThrow().matches().count()).isEqualTo(events);
        assertThat(label("#entity-title")).isEqualTo("Sam Altman");
    }

    @Test
    void escapeClosesAPageWhereverOneReads() throws TimeoutException {
        read(Kind.TECHNOLOGY, "llama");
        interact(() -> lookup("#show-only").query().requestFocus());
        type(KeyCode.ESCAPE);
        await(() -> label("#event-title", "Reading the timeline").equals("Reading the timeline"));
        assertThat(model.state().state().selected()).isEmpty();
    }

    @Test
    void theFocusGoesOnToThePageThatALinkLeadsTo() throws TimeoutException {
        read("chatgpt-launch");
        interact(() -> lookup("#chip-openai").query().requestFocus());
        type(KeyCode.SPACE);
        await(() -> label("#entity-title").equals("OpenAI"));
        assertThat(lookup("#event-pane").query().isFocused()).isTrue();
        assertThat(lookup("#event-pane").query().getAccessibleText()).isEqualTo("OpenAI");
        type(KeyCode.TAB);
        assertThat(lookup("#close-page").query().isFocused()).isTrue();
    }

    @Test
    void theSmallTimelineLeadsToItsEventsByMouseAndByKeys() throws TimeoutException {
        read(Kind.TECHNOLOGY, "llama");
        DrawingView strip = lookup("#event-strip").query();
        await(() -> strip.drawingProperty().get() != null);
        Drawing drawing = Objects.requireNonNull(strip.drawingProperty().get());
        Spot first = drawing.spots().getFirst();
        clickOn(strip.localToScreen(new Point2D(first.area().x() + first.area().width() / 2, first.area().y() + first.area().height() / 2)));
        String id = store.index().id(((Subject.Item) first.subject()).row());
        await(() -> model.state().state().event().equals(Optional.of(id)));
        interact(model.state()::back);
        await(() -> lookup("#event-strip").tryQuery().isPresent());
        DrawingView again = lookup("#event-strip").query();
        await(() -> again.drawingProperty().get() != null);
        interact(again::requestFocus);
        type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT).type(KeyCode.ENTER);
        await(() -> model.state().state().event().isPresent());
        int earliest = store.index().rows(Facet.TECHNOLOGY, List.of("llama")).nextSetBit(0);
        assertThat(row()).isEqualTo(earliest);
    }

    @Test
    void whatLedToAnEventUnfoldsWithArrowKeys() throws TimeoutException {
        read("chatgpt-launch");
        Node line = lookup("#tie-gpt-4").query();
        interact(line::requestFocus);
        int before = lookup(".tie").queryAll().size();
        type(KeyCode.RIGHT);
        await(() -> lookup(".tie").queryAll().size() > before);
        assertThat(lookup(".further .tie").<Node>queryAll()).anyMatch(node -> node.getAccessibleText().endsWith("level 2"));
        interact(line::requestFocus);
        type(KeyCode.LEFT);
        await(() -> lookup(".further .tie").match(WindowPagesTest::seen).queryAll().size() < lookup(".further .tie").queryAll().size());
    }

    @Test
    void whereALineIsNarrowItsDateLeavesTheRoomToItsName() throws TimeoutException {
        read("chatgpt-launch");
        Node line = lookup("#tie-gpt-4").query();
        Node date = from(line).lookup(".tie-when").query();
        interact(() -> {
            line.prefHeight(180);
            assertThat(date.isVisible()).as("beside it").isFalse();
            line.prefHeight(400);
            assertThat(date.isVisible()).as("beside it").isTrue();
        });
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    @Test
    void theFirstOfManyComeWithAWayToTheOthers() throws TimeoutException {
        read(Kind.ORGANIZATION, "openai");
        int before = lookup("#event-pane .chip").queryAll().size();
        Button more = lookup("#event-pane .chips .more").query();
        String left = more.getText().replaceAll("\\D", "");
        interact(more::fire);
        assertThat(lookup("#event-pane .chip").queryAll()).hasSize(before + Integer.parseInt(left));
    }

    @Test
    void aroundAnEventOneGoesOnToTheDaysAroundIt() throws TimeoutException {
        read("chatgpt-launch");
        follow("#around-all");
        await(() -> answered("period:2022-10-31/2022-12-30"));
        int others = model.pages().event().orElseThrow().around().orElseThrow().count();
        assertThat(model.answers().answer().orElseThrow().matches().count()).isEqualTo(others + 1);
    }

    @Test
    void whatACompanyDidInTheYearBeforeAnEventIsTwoStepsFromItsPage() throws TimeoutException {
        settle();
        read("chatgpt-launch");
        ViewState atEvent = model.state().state();
        interact(() -> model.filters().onlyCompany("meta"));
        follow("#around-before");
        await(() -> answered("company:meta period:2021-11-30/2022-11-29"));
        assertThat(store.find(model.answers().answer().orElseThrow().query()).count()).isPositive();
        assertThat(model.state().state().event()).hasValue("chatgpt-launch");
        altAnd(KeyCode.LEFT);
        await(() -> answered("company:meta"));
        altAnd(KeyCode.LEFT);
        await(() -> model.state().state().query().equals(atEvent.query()));
        assertThat(lookup("#around-after").queryButton().getAccessibleText()).contains("2022", "2023");
        follow("#around-after");
        await(() -> answered("period:2022-12-01/2023-11-30"));
    }

    @Test
    void theSourceOfAFigureOpensInTheBrowser() throws TimeoutException {
        read(Kind.ORGANIZATION, "openai");
        Hyperlink source = lookup(".measured .hyperlink").query();
        interact(source::fire);
        assertThat(opened).singleElement().asString().startsWith("http");
    }

    @Test
    void everythingOnAPageThatCanBePressedHasANameAndCanBeReached() throws TimeoutException {
        read(Kind.ORGANIZATION, "google");
        allNamed();
        read("altman-ouster");
        allNamed();
    }

    private void allNamed() {
        for (Node node : lookup("#event-pane").lookup((Node one) -> one instanceof ButtonBase).queryAll()) {
            var button = (ButtonBase) node;
            assertThat(Optional.ofNullable(button.getText()).orElse("") + Optional.ofNullable(button.getAccessibleText()).orElse(""))
                    .as(button.toString()).isNotBlank();
            assertThat(button.isFocusTraversable()).as(button.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "google-brain", "meta"})
    void nothingOnAPageIsCut(String id) throws TimeoutException {
        read(Kind.ORGANIZATION, id);
        await(() -> lookup("#event-strip").queryAs(DrawingView.class).drawingProperty().get() != null);
        lookup("#event-pane .tie .label").match(WindowPagesTest::seen).<Node>queryAll().forEach(node -> assertThat(
                node.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(Math.floor(node.prefHeight(node.getLayoutBounds().getWidth()))));
    }
}
