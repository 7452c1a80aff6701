// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A walk over all of the window that can have the focus: each has a role and a name, shows that it has it, and lets go of it. */
class WindowWalkTest extends DrivenWindow {
    /** Several Latin letters in a row. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");
    /** No window of these has more stops. */
    private static final int STOPS = 400;

    @BeforeAll
    static void open() throws IOException {
        openStore(Place.faulty(home.resolve("faulty")));
    }

    @Test
    void dataThatCouldNotBeReadAreToldOfAtTheBeginningWithTheWayToWhatIsWrong() throws TimeoutException {
        settle();
        var welcomed = new AtomicBoolean();
        interact(() -> window.begin(() -> welcomed.set(true)));
        assertThat(welcomed).as("one thing at a time").isFalse();
        assertThat(label("#news-says")).startsWith(store.index().size() + " events are here").contains("not all of 2022.json could be read");
        interact(() -> model.state().speak(Language.ZH));
        assertThat(label("#news-says")).startsWith("2022.json未能完整读取");
        interact(() -> model.state().speak(Language.EN));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> lookup("#why-unread").tryQuery().isPresent());
        assertThat(label("#why-unread")).startsWith("Not all of 2022.json could be read");
        type(KeyCode.ESCAPE);
        clickOn("#unread-show");
        await(() -> lookup("#notice-text").tryQuery().isPresent());
        assertThat(lookup("#notice-text").queryTextInputControl().getText()).contains("2022.json:1:");
        interact(() -> lookup("#notice-text").query().getScene().getWindow().hide());
        interact(() -> model.state().speak(Language.ZH));
        clickOn("#status-problems");
        await(() -> lookup("#notice-text").tryQuery().isPresent());
        assertThat(lookup("#notice-text").queryTextInputControl().getText()).contains("2022.json:1:").contains("文件在全部闭合之前就结束了")
                .doesNotContain("the file");
        interact(() -> lookup("#notice-text").query().getScene().getWindow().hide());
        interact(() -> model.state().speak(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanHaveTheFocusHasARoleAndAName(Language language) throws TimeoutException {
        settle();
        interact(() -> model.state().speak(language));
        interact(() -> lookup(".facet-head").queryAllAs(ToggleButton.class).forEach(head -> head.setSelected(true)));
        settle();
        var wrong = new LinkedHashSet<String>();
        name("nothing asked", language, wrong);
        interact(() -> model.filters().ask("company:openai importance:>=3"));
        interact(() -> model.travel().jump("chatgpt-launch"));
        await(() -> answered(model.filters().text()) && model.pages().event().isPresent());
        name("an event", language, wrong);
        interact(() -> model.travel().select(new Ref(Kind.ORGANIZATION, "openai")));
        await(() -> lookup("#entity-kind").tryQuery().isPresent());
        name("an organization", language, wrong);
        for (String opener : List.of("#period", "#lanes", "#why", "#views")) {
            interact(() -> lookup(opener).queryAs(ButtonBase.class).fire());
            name(opener, language, wrong);
            push(KeyCode.ESCAPE);
        }
        push(KeyCode.F6);
        name("list", language, wrong);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingInTheOtherPlacesHasARoleAndANameToo(Language language) throws TimeoutException {
        settle();
        interact(() -> model.state().speak(language));
        settle();
        var wrong = new LinkedHashSet<String>();
        for (Place place : Place.values()) {
            place.enter(this);
            name(place.name(), place.own(this), language, wrong);
            place.leave(this);
        }
        assertThat(wrong).isEmpty();
    }

    private void name(String where, Language language, Set<String> wrong) {
        name(where, scene().getRoot(), language, wrong);
    }

    private void name(String where, Parent within, Language language, Set<String> wrong) {
        interact(() -> stops(within).forEach(node -> {
            String name = String.valueOf(Objects.requireNonNullElse(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), ""));
            String told = node.getAccessibleText() == null || node.getAccessibleText().isBlank() ? name : node.getAccessibleText();
            if (node.getAccessibleRole() == null) {
                wrong.add(where + ": no role: " + node);
            }
            if (told.isBlank()) {
                wrong.add(where + ": no name: " + node);
            }
            // names of works and organizations stay as they are; a button that says what it does must say it in Chinese
            if (language == Language.ZH && ENGLISH.matcher(told).find() && told.codePoints().noneMatch(Character::isIdeographic)
                    && !isOfTheData(node)) {
                wrong.add(where + ": in English: " + told);
            }
        }));
    }

    /** Whether it lies where the knowledge base speaks, which names much as its sources do. */
    private static boolean isOfTheData(Node node) {
        return node != null && (node.getStyleClass().contains("event-box") || node.getStyleClass().contains("choice")
                || node.getStyleClass().contains("names-facet") || isOfTheData(node.getParent()));
    }

    @Test
    void theTabKeyLeadsThroughAllOfItAndBackAndIsAlwaysSeen() throws TimeoutException {
        settle();
        var stops = new ArrayList<Node>();
        interact(() -> lookup("#search").query().requestFocus());
        var unseen = new ArrayList<String>();
        Node first = focused();
        Image before = look();
        do {
            Image now = goOn(scene());
            Node to = focused();
            stops.add(to);
            if (same(before, now, to)) {
                unseen.add("not seen: " + to);
            }
            before = now;
        } while (focused() != first && stops.size() < STOPS);
        assertThat(unseen).isEmpty();
        assertThat(focused()).as("round again").isSameAs(first);
        assertThat(new LinkedHashSet<>(stops)).as("each once").hasSameSizeAs(stops);
        // of several toggles of which one is on, the arrow keys lead to the others
        List<Node> all = stops(scene().getRoot()).filter(node -> !(node instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && !toggle.isSelected())).toList();
        assertThat(stops).as("all of them").containsAll(all);
        assertInReadingOrder(stops);
    }

    /** From behind the search field over the filters, the answer and what one reads of it to the foot; within a bar from left to right. */
    private void assertInReadingOrder(List<Node> stops) {
        var places = new ArrayList<Integer>();
        for (String id : List.of("export", "company-search", "why", "period", "timeline", "overview", "status-list")) {
            places.add(stops.indexOf(lookup("#" + id).query()));
        }
        assertThat(places).isSorted();
        double left = -1;
        for (String id : List.of("search", "perspective-timeline", "views", "language-en", "theme", "export")) {
            Bounds at = lookup("#" + id).query().localToScene(lookup("#" + id).query().getLayoutBounds());
            assertThat(at.getMinX()).as(id).isGreaterThan(left);
            left = at.getMinX();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#period", "#lanes", "#why", "#views"})
    void aPanelHasTheFocusAndEscapeLeadsOutOfIt(String opener) throws TimeoutException {
        settle();
        interact(() -> {
            lookup(opener).query().requestFocus();
            lookup(opener).queryAs(ButtonBase.class).fire();
        });
        assertThat(lies(focused())).as("the focus is in the panel").isTrue();
        push(KeyCode.ESCAPE);
        assertThat(lookup(".dropped").tryQuery().filter(Node::isVisible)).isEmpty();
        assertThat(focused()).isSameAs(lookup(opener).query());
    }

    private static boolean lies(Node node) {
        return node != null && (node.getStyleClass().contains("dropped") || lies(node.getParent()));
    }

    @Test
    void theTabKeyLeadsThroughEveryOtherPlaceAndOutOfItAndIsAlwaysSeen() throws TimeoutException {
        settle();
        var wrong = new LinkedHashSet<String>();
        for (Place place : Place.apart()) {
            place.enter(this);
            walk(place, wrong);
            place.leave(this);
        }
        assertThat(wrong).isEmpty();
    }

    /** Through what is only here. Where the keys stay in a field, it is Escape that leads out; a dialog goes round. */
    private void walk(Place place, Set<String> wrong) {
        Scene scene = place.scene(this);
        Parent own = place.own(this);
        List<Node> all = stops(own).filter(node -> !(node instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && !toggle.isSelected())).toList();
        if (all.isEmpty() || place == Place.PALETTE) {
            return;
        }
        var stops = new LinkedHashSet<Node>();
        interact(() -> all.getFirst().requestFocus());
        Image before = look(scene);
        Node first = focused(scene);
        do {
            stops.add(focused(scene));
            Image now = goOn(scene);
            if (same(before, now, focused(scene))) {
                wrong.add(place + ": not seen: " + focused(scene));
            }
            before = now;
        } while (holds(own, focused(scene)) && focused(scene) != first && stops.size() < STOPS);
        all.stream().filter(node -> !stops.contains(node)).forEach(node -> wrong.add(place + ": not reached: " + node));
        if (stops.size() == STOPS || holds(own, focused(scene)) && !place.isDialog()) {
            wrong.add(place + ": no way out but round to " + focused(scene));
        }
    }

    private static boolean holds(Node outer, Node inner) {
        return inner != null && (outer == inner || holds(outer, inner.getParent()));
    }

    private Image look() {
        return look(scene());
    }

    /** Goes where the tab key leads. */
    private Image goOn(Scene scene) {
        var images = new ArrayList<Image>();
        interact(() -> {
            focused(scene).requestFocusTraversal(TraversalDirection.NEXT);
            images.add(scene.snapshot(null));
        });
        return images.getFirst();
    }

    private Image look(Scene scene) {
        var images = new ArrayList<Image>();
        interact(() -> images.add(scene.snapshot(null)));
        return images.getFirst();
    }

    /** Whether two pictures show a node and what is close around it so much alike that some would see no difference. */
    private static boolean same(Image one, Image other, Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        int right = (int) Math.min(one.getWidth(), at.getMaxX() + 4);
        int bottom = (int) Math.min(one.getHeight(), at.getMaxY() + 4);
        for (int y = (int) Math.max(0, at.getMinY() - 4); y < bottom; y++) {
            for (int x = (int) Math.max(0, at.getMinX() - 4); x < right; x++) {
                if (Contrast.of(one.getPixelReader().getArgb(x, y), other.getPixelReader().getArgb(x, y)) >= Contrast.OF_MARKS) {
                    return false;
                }
            }
        }
        return at.getMinY() < one.getHeight();
    }

    private Node focused() {
        return focused(scene());
    }

    private static Node focused(Scene scene) {
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private Scene scene() {
        return lookup("#timeline").query().getScene();
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> within = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(WindowWalkTest::stops)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), within) : within;
    }
}
