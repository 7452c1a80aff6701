// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Subject;
import annals.model.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

/** The window with larger text: nothing is cut, nothing lies outside it or on something else, and lines stay sharp. */
class TextSizeTest extends DrivenWindow {
    /** The middle keeps at least this, in its own pixels. */
    private static final double LEAST = 400;
    /** What scrolls shows two lines at least, in its own pixels. */
    private static final double LINES = 40;

    @BeforeAll
    static void open() throws IOException {
        openStore(Place.faulty(home.resolve("faulty")));
    }

    @Test
    void keysChangeItAndTheTimelineStillZoomsWithoutCtrl() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(model.textSize().percent()).isEqualTo(125);
        push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(model.textSize().percent()).isEqualTo(175);
        push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(model.textSize().percent()).isEqualTo(150);
        push(KeyCode.CONTROL, KeyCode.DIGIT0).push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(model.textSize().percent()).as("never smaller").isEqualTo(100);
        double length = model.state().state().visible().length();
        push(KeyCode.EQUALS);
        await(() -> model.state().state().visible().length() < length);
        assertThat(model.textSize().percent()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 150", "1280, 720, 175", "1280, 720, 200", "800, 500, 200", "2560, 1440, 200"})
    void itOpensWithAPictureAtAnySizeOfLettersAndWindow(double width, double height, int percent) throws TimeoutException {
        settle();
        close();
        interact(() -> {
            Stage stage = (Stage) lookup("#timeline").query().getScene().getWindow();
            stage.hide();
            open(stage, new Dimension2D(width, height), percent);
        });
        await(() -> model.pictures().picture().isPresent() && window.isWhole());
        for (String part : List.of("#timeline-picture", ".toolbar", ".status-bar-row")) {
            Bounds at = lookup(part).query().getBoundsInParent();
            assertThat(Math.min(at.getWidth(), at.getHeight())).as(part).isGreaterThan(20);
        }
    }

    @Test
    void aClickMeansWhatIsUnderThePointer() throws TimeoutException {
        settle();
        interact(() -> model.textSize().set(150));
        settle();
        double length = model.state().state().visible().length();
        interact(() -> lookup("#zoom-in").queryAs(ButtonBase.class).fire());
        await(() -> model.state().state().visible().length() < length);
        settle();
        String id = store.index().id(firstAlone());
        click(id);
        await(() -> model.state().state().event().equals(Optional.of(id)));
    }

    private int firstAlone() {
        return spots().stream().filter(spot -> spot.area().y() > 120 && spot.area().y() < 250 && spot.area().x() > 100 && spot.area().x() < 300)
                .flatMap(spot -> spot.subject() instanceof Subject.Item(var row, _) ? Stream.of(row) : Stream.empty())
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 100", "1280, 720, 125", "1280, 720, 150", "1280, 720, 200", "1440, 900, 100", "1440, 900, 150",
        "1440, 900, 200", "2560, 1440, 100", "2560, 1440, 150", "2560, 1440, 200"})
    void nothingIsCutOutsideOrOnSomethingElse(double width, double height, int percent) throws TimeoutException {
        settle();
        Scene scene = lookup("#timeline").query().getScene();
        interact(() -> {
            Stage stage = (Stage) scene.getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            model.textSize().set(percent);
        });
        settle();
        var wrong = new LinkedHashSet<String>();
        for (Language language : Language.values()) {
            interact(() -> model.state().speak(language));
            settle();
            look(language + " nothing asked", scene, wrong);
            interact(() -> model.travel().jump("chatgpt-launch"));
            interact(() -> model.filters().ask("company:openai,meta importance:>=3"));
            await(() -> answered(model.filters().text()) && model.pages().page().isPresent() && !model.facets().isCounting());
            look(language + " an event", scene, wrong);
            interact(() -> {
                model.travel().selectNothing();
                model.filters().ask("");
            });
            settle();
        }
        assertThat(wrong).isEmpty();
        assertThat(lookup("#timeline").queryAs(Control.class).getWidth()).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 200", "1440, 900, 100"})
    void nothingIsCutInAnyPlaceOfTheWindow(double width, double height, int percent) throws TimeoutException {
        settle();
        interact(() -> {
            Stage stage = (Stage) lookup("#timeline").query().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            model.textSize().set(percent);
        });
        settle();
        var wrong = new LinkedHashSet<String>();
        for (Language language : Language.values()) {
            interact(() -> model.state().speak(language));
            for (Place place : Place.values()) {
                place.enter(this);
                look(language + " " + place, place.scene(this), wrong);
                read(language + " " + place, place.scene(this), wrong);
                place.leave(this);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whatever is written can be read, as it is or by scrolling there, and what has the focus is in sight. */
    private void read(String where, Scene scene, Set<String> wrong) {
        interact(() -> {
            List<Node> all = Seen.nodes(scene.getRoot()).toList();
            all.stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(words -> !words.getText().isBlank() && Place.isSeen(words) && words.getOpacity() > 0)
                    .forEach(words -> {
                        Bounds whole = words.localToScene(words.getLayoutBounds());
                        Bounds seen = Seen.of(words, TextSizeTest::scrolls);
                        if (whole.getWidth() - seen.getWidth() > 2 || whole.getHeight() - seen.getHeight() > 6) {
                            wrong.add(where + ": half seen: " + words.getText());
                        }
                    });
            all.stream().filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast).filter(Place::isSeen).forEach(pane -> {
                if (pane.getViewportBounds().getHeight() < Math.min(LINES, pane.getContent().getLayoutBounds().getHeight())) {
                    wrong.add(where + ": scrolls in too little: " + pane);
                }
            });
        });
        try {
            // it is scrolled to once all has its place
            await(() -> isInSight(scene.getFocusOwner()));
        } catch (TimeoutException never) {
            wrong.add(where + ": has the focus half in sight: " + scene.getFocusOwner());
        }
    }

    /** What is higher than its place is begun, not ended. */
    private static boolean isInSight(Node owner) {
        Bounds whole = owner.localToScene(owner.getLayoutBounds());
        Bounds seen = Seen.of(owner);
        return seen.getHeight() > 0 && (!(owner instanceof ButtonBase || owner instanceof TextField)
                || whole.getWidth() - seen.getWidth() < 2 && whole.getHeight() - seen.getHeight() < 2);
    }

    /** Whether one can scroll to what it cuts off; what is written into a field scrolls with the caret. */
    private static boolean scrolls(Node cutting) {
        return cutting.getStyleClass().contains("clipped-container") || lies(cutting, Node.class, "table-view")
                || cutting.getStyleClass().contains("viewport") || cutting.getParent() instanceof TextField field && !field.getText().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 175, 200})
    void nothingIsCutBesideAPageInASmallWindow(int percent) throws TimeoutException {
        settle();
        interact(() -> {
            Stage stage = (Stage) lookup("#timeline").query().getScene().getWindow();
            stage.setWidth(1280);
            stage.setHeight(720);
            model.textSize().set(percent);
            model.travel().jump("chatgpt-launch");
        });
        await(() -> model.pages().page().isPresent());
        var wrong = new LinkedHashSet<String>();
        for (Language language : Language.values()) {
            interact(() -> model.state().speak(language));
            for (Place place : List.of(Place.TABLE, Place.FIGURES, Place.COMPARE)) {
                place.enter(this);
                await(() -> !busy());
                look(language + " " + place, place.scene(this), wrong);
                if (place == Place.COMPARE) {
                    passBar(percent);
                    assertThat(lanesInSight()).as("%s, %d percent", language, percent).hasSize(2);
                }
                place.leave(this);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** With very large text the lanes have all of the place that the bar above them leaves when one scrolls on. */
    private void passBar(int percent) {
        ScrollPane pane = lookup(".compare-pane").query();
        interact(() -> pane.setVvalue(percent <= 150 ? 0 : lookup(".compare-bar").<Region>query().getHeight()
                / (pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight())));
    }

    /** Those of a comparison that have something to click in sight. */
    private Set<Integer> lanesInSight() {
        Node view = lookup("#compare-picture").query();
        Bounds sight = lookup(".compare-pane").query().localToScene(lookup(".compare-pane").query().getLayoutBounds());
        return model.compare().pictureProperty().get().orElseThrow().spots().stream()
                .filter(spot -> sight.contains(view.localToScene(
                        new BoundingBox(spot.area().x(), spot.area().y(), spot.area().width(), spot.area().height()))))
                .flatMap(spot -> spot.subject() instanceof Subject.Item(_, var lane) ? Stream.of(lane) : Stream.empty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 175, 200})
    void aLetterIsFilledWhereItsStrokesCross(int percent) throws TimeoutException {
        settle();
        interact(() -> {
            model.textSize().set(percent);
            model.travel().jump("gpt-4");
        });
        await(() -> model.pages().page().isPresent() && label("#event-title").equals(store.event("gpt-4").orElseThrow().title().in(Language.EN)));
        for (String cross : List.of("\u5341", "+")) {
            double[][] ink = ink(cross);
            int y = most(Arrays.stream(ink).mapToDouble(row -> Arrays.stream(row).sum()).toArray());
            int x = most(IntStream.range(0, ink[0].length).mapToDouble(at -> Arrays.stream(ink).mapToDouble(row -> row[at]).sum()).toArray());
            double across = Arrays.stream(ink[y]).filter(one -> one > 0.1).average().orElseThrow();
            assertThat(ink[y][x]).as("%s at %d percent", cross, percent).isGreaterThanOrEqualTo(across);
        }
    }

    private static int most(double[] sums) {
        return IntStream.range(0, sums.length).boxed().max(Comparator.comparingDouble(at -> sums[at])).orElseThrow();
    }

    /** How much of each pixel a letter covers as the title of an event, from 0 to 1. */
    private double[][] ink(String letter) {
        var ink = new AtomicReference<double[][]>();
        interact(() -> {
            Label title = lookup("#event-title").queryAs(Label.class);
            title.textProperty().unbind();
            title.setText(letter);
            Scene scene = title.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            PixelReader pixels = scene.snapshot(null).getPixelReader();
            Bounds at = title.localToScene(title.getLayoutBounds());
            int left = (int) at.getMinX();
            int top = (int) at.getMinY();
            double paper = pixels.getColor(left, top).getBrightness();
            ink.set(IntStream.range(0, (int) at.getHeight()).mapToObj(y -> IntStream.range(0, (int) at.getHeight())
                    .mapToDouble(x -> Math.abs(paper - pixels.getColor(left + x, top + y).getBrightness())).toArray()).toArray(double[][]::new));
        });
        return ink.get();
    }

    @Test
    void dialogsTipsAndMenusGrowToo() throws TimeoutException {
        settle();
        interact(() -> model.textSize().set(200));
        settle();
        interact(() -> {
            Node fit = lookup("#fit").query();
            lookup("#fit").queryButton().getTooltip().show(fit, 100, 100);
        });
        assertThat(sizes(".tooltip")).containsOnly(24.0);
        interact(() -> lookup("#fit").queryButton().getTooltip().hide());
        for (Place place : List.of(Place.EXPORT, Place.NOTICE)) {
            place.enter(this);
            assertThat(sizes(place == Place.EXPORT ? "#export-dialog" : ".notice-box")).allMatch(size -> size >= 26);
            if (place == Place.EXPORT) {
                interact(() -> lookup("#export-format").queryAs(ChoiceBox.class).show());
                assertThat(sizes(".context-menu")).isNotEmpty().containsOnly(26.0);
                interact(() -> lookup("#export-format").queryAs(ChoiceBox.class).hide());
            }
            place.leave(this);
        }
    }

    /** How large the letters are in it. */
    private Set<Double> sizes(String within) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(within).lookup(".text").queryAllAs(Text.class).stream().filter(text -> !text.getText().isEmpty() && !(text instanceof FontIcon))
                .map(text -> text.getFont().getSize()).collect(Collectors.toSet());
    }

    private void look(String where, Scene scene, Set<String> wrong) {
        interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Control> controls = Seen.nodes(scene.getRoot()).filter(Control.class::isInstance).map(Control.class::cast).toList();
            for (Control control : controls) {
                if (control instanceof Labeled labeled && isCut(labeled)) {
                    wrong.add(where + ": cut: " + name(labeled));
                }
            }
            Bounds middle = lookup(".perspectives").query().localToScene(lookup(".perspectives").query().getLayoutBounds());
            controls.stream().filter(control -> lies(control, Node.class, "perspectives") && !lies(control, Node.class, "clipped-container")
                    && !lies(control, Node.class, "column-header")).forEach(control -> {
                Bounds at = control.localToScene(control.getLayoutBounds());
                if (at.getMinX() < middle.getMinX() - 0.5 || at.getMaxX() > middle.getMaxX() + 0.5) {
                    wrong.add(where + ": beside its place: " + name(control) + " " + at);
                }
            });
            List<Control> worked = controls.stream().filter(control -> control.isFocusTraversable() && !scrolled(control)).toList();
            for (Control control : worked) {
                Bounds at = control.localToScene(control.getLayoutBounds());
                if (at.getMinX() < -0.5 || at.getMinY() < -0.5 || at.getMaxX() > scene.getWidth() + 0.5 || at.getMaxY() > scene.getHeight() + 0.5) {
                    wrong.add(where + ": outside: " + name(control) + " " + at);
                }
            }
            List<Bounds> places = worked.stream().map(control -> control.localToScene(control.getLayoutBounds())).toList();
            for (int i = 0; i < worked.size(); i++) {
                for (int j = i + 1; j < worked.size(); j++) {
                    if (meet(places.get(i), places.get(j)) && !belong(worked.get(i), worked.get(j))) {
                        wrong.add(where + ": " + name(worked.get(i)) + " lies on " + name(worked.get(j)));
                    }
                }
            }
        });
    }

    /** Whether dots stand for the end of what it says. A question in the status bar may be of any length; the search field has it. */
    private static boolean isCut(Labeled labeled) {
        String says = labeled.getText();
        return says != null && !says.isEmpty() && !"status-asked".equals(labeled.getId()) && !isTold(labeled) && labeled.lookupAll(".text").stream()
                .filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                .anyMatch(text -> !text.isEmpty() && !text.equals(says) && (text.endsWith("...") || text.endsWith("\u2026")) && !says.endsWith(text));
    }

    /** Whether it stands in a table, whose columns can be made wider, and a tip says all of it. */
    private static boolean isTold(Labeled labeled) {
        return labeled.getTooltip() != null && lies(labeled, TableCell.class, "table-cell");
    }

    private static boolean meet(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 1
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 1;
    }

    /** Whether one of two lies on the other because it is part of it, or of what lies over the window. */
    private static boolean belong(Control one, Control other) {
        return Seen.holds(one, other) || Seen.holds(other, one) || lies(one, Node.class, "dropped") != lies(other, Node.class, "dropped")
                || lies(one, Control.class, "event-pane") != lies(other, Control.class, "event-pane")
                || lies(one, Node.class, "filter-panel") != lies(other, Node.class, "filter-panel");
    }

    private static boolean lies(Node node, Class<? extends Node> kind, String style) {
        return node != null && (kind.isInstance(node) && node.getStyleClass().contains(style) || lies(node.getParent(), kind, style));
    }

    /** What a panel scrolls to need not be in sight now. */
    private static boolean scrolled(Node node) {
        return node.getParent() != null && (node.getParent().getStyleClass().contains("viewport")
                || node.getParent().getStyleClass().contains("clipped-container") || scrolled(node.getParent()));
    }

    private static String name(Control control) {
        return control.getClass().getSimpleName() + "#" + control.getId() + (control instanceof Labeled labeled ? " " + labeled.getText() : "");
    }
}
