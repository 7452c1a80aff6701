// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.control.CanvasSurface;
import annals.draw.Colour;
import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Rect;
import annals.draw.Theme;
import annals.draw.Tone;
import annals.draw.Tone.Token;
import annals.picture.LaneLook;
import annals.query.LanesBy;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.state.ThemeChoice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Text stands out from what lies under it by 4.5 to 1 and marks by 3 to 1, in both themes: by the colours' meanings, and in the
 * pixels of the real window. What is disabled may be fainter, and what the veil over the overview dims is left out: it is to step back.
 */
class ContrastTest extends DrivenWindow {
    private static final List<Token> INKS = List.of(Token.INK, Token.INK_SECOND, Token.INK_THIRD, Token.ACCENT, Token.GOOD, Token.WARN,
            Token.TODAY);
    private static final List<Token> GROUNDS = List.of(Token.PAPER, Token.PANEL, Token.ERA, Token.FINE_LINE, Token.ACCENT_WASH);

    /** Fainter than this is only what lies under something else. */
    private static final double PALE = 0.5;

    private static final String MARKS = ".check-box > .box, .scroll-bar > .thumb, .low-thumb, .high-thumb, .column-bar, .company-edge, .name-square";

    /** How wide the edge of a lane is, in pixels, with the pixel that it shares. */
    private static final double EDGE = 4;

    @BeforeAll
    static void open() throws IOException {
        openStore(Place.faulty(home.resolve("faulty")));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyInkCanBeReadOnEveryGround(Theme theme) {
        var faint = new ArrayList<String>();
        for (Token ink : INKS) {
            for (Token ground : GROUNDS) {
                double contrast = Contrast.of(theme.colour(ink), theme.colour(ground));
                if (contrast < Contrast.OF_TEXT) {
                    faint.add("%s on %s: %.2f".formatted(ink, ground, contrast));
                }
            }
        }
        assertThat(faint).isEmpty();
        assertThat(Contrast.of(theme.colour(Token.ON_ACCENT), theme.colour(Token.ACCENT))).isGreaterThan(Contrast.OF_TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyCompanysColourCanBeSeenOnEveryGround(Theme theme) {
        var faint = new ArrayList<String>();
        for (LaneLook lane : model.lanes().companies()) {
            for (Token ground : List.of(Token.PAPER, Token.PANEL, Token.ERA, Token.ACCENT_WASH)) {
                double contrast = Contrast.of(theme.colour(lane.tone()), theme.colour(ground));
                if (contrast < Contrast.OF_MARKS) {
                    faint.add("%s on %s: %.2f".formatted(lane.name().en(), ground, contrast));
                }
            }
        }
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsDrawnStandsOutFromWhatLiesUnderIt(Theme theme) throws TimeoutException {
        settle();
        wear(theme);
        var faint = new LinkedHashSet<String>();
        for (LanesBy by : LanesBy.values()) {
            interact(() -> model.lanes().choose(by));
            await(() -> model.pictures().picture().orElseThrow().lanes().by() == by);
            look(theme, faint);
            interact(() -> model.travel().fit());
            settle();
            look(theme, faint);
            interact(() -> model.travel().jump("chatgpt-launch"));
            interact(() -> model.travel().zoom(-30));
            settle();
            look(theme, faint);
        }
        interact(() -> {
            model.travel().selectNothing();
            model.lanes().foldAll();
            model.travel().fit();
        });
        settle();
        look(theme, faint);
        look(model.overview().pictureProperty().get().orElseThrow().drawing(), theme, faint);
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsDrawnInTheOtherPerspectivesStandsOutToo(Theme theme) throws TimeoutException {
        settle();
        wear(theme);
        var faint = new LinkedHashSet<String>();
        Place.FIGURES.enter(this);
        look(model.figures().chartProperty().get().orElseThrow().drawing(), theme, faint);
        Place.COMPARE.enter(this);
        look(model.compare().pictureProperty().get().orElseThrow(), theme, faint);
        assertThat(faint).isEmpty();
    }

    private void look(Theme theme, Set<String> faint) {
        look(model.pictures().picture().orElseThrow().drawing(), theme, faint);
    }

    private void look(Drawing drawing, Theme theme, Set<String> faint) {
        // a line that leads to a mark takes nothing from it
        Image ground = painted(drawing, theme, mark -> tone(mark) instanceof Token token && !INKS.contains(token)
                && !(mark instanceof Mark.Label || mark instanceof Mark.Rule || mark instanceof Mark.Curve));
        Image unlabelled = painted(drawing, theme, mark -> !(mark instanceof Mark.Label));
        // the edge of a lane lies above what begins under it
        flat(drawing.marks()).forEach(mark -> {
            switch (mark) {
                case Mark.Label(var at, var text, var style, var tone) -> {
                    var words = new Text(text);
                    words.setFont(Font.font(style.bold() ? "Noto Sans SC SemiBold" : "Noto Sans SC", style.size()));
                    double width = words.getLayoutBounds().getWidth();
                    judge(faint, text, Contrast.above(unlabelled, right(at.x(), at.y() - style.size() * 0.8, width, style.size()),
                            colour(theme, tone), 1), Contrast.OF_TEXT);
                }
                case Mark.Dot(var at, var radius, var tone) when tells(tone) -> judge(faint, mark.toString(),
                        Contrast.above(ground, right(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), colour(theme, tone), 1),
                        Contrast.OF_MARKS);
                case Mark.Frame(var at, _, _, var tone) when tells(tone) -> judge(faint, mark.toString(),
                        Contrast.above(ground, right(at.x(), at.y(), at.width(), at.height()), colour(theme, tone), 1),
                        Contrast.OF_MARKS);
                case Mark.Curve(var from, _, _, var to, _, _, var tone) when tells(tone) -> judge(faint, mark.toString(),
                        Contrast.above(ground, right(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), 1 + Math.abs(to.x() - from.x()),
                                1 + Math.abs(to.y() - from.y())), colour(theme, tone), 1), Contrast.OF_MARKS);
                case Mark.Rule(var from, var to, _, _, var tone) when tells(tone) -> judge(faint, mark.toString(),
                        Contrast.above(ground, right(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(to.x() - from.x()),
                                Math.abs(to.y() - from.y())), colour(theme, tone), 1), Contrast.OF_MARKS);
                // at its end, where it is as strong as its colour
                case Mark.Fade(var at, var tone, _) when tells(tone) -> judge(faint, mark.toString(),
                        Contrast.above(ground, right(at.x(), at.y(), at.width(), at.height()), colour(theme, tone), 1),
                        Contrast.OF_MARKS);
                case Mark.Box(var at, _, var tone) when tells(tone) -> judge(faint, mark.toString(),
                        Contrast.above(ground, right(at.x(), at.y(), at.width(), at.height()), colour(theme, tone), 1),
                        Contrast.OF_MARKS);
                default -> { }
            }
        });
    }

    /** What of a place lies right of the lanes' edges. */
    private static Bounds right(double x, double y, double width, double height) {
        double left = Math.max(EDGE, x);
        return new BoundingBox(left, y, Math.max(0, x + width - left), height);
    }

    /** Whether it is to be seen by itself: neither a ground, nor a line that only divides, nor what lies pale under something that is. */
    private static boolean tells(Tone tone) {
        return switch (tone) {
            case Token token -> INKS.contains(token);
            case Tone.Own _ -> true;
            case Tone.Faded(var of, var by) -> by > PALE && tells(of);
        };
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case Mark.Box(_, _, var tone) -> tone;
            case Mark.Frame(_, _, _, var tone) -> tone;
            case Mark.Fade(_, var tone, _) -> tone;
            case Mark.Dot(_, _, var tone) -> tone;
            case Mark.Rule(_, _, _, _, var tone) -> tone;
            case Mark.Curve(_, _, _, _, _, _, var tone) -> tone;
            case Mark.Label(_, _, _, var tone) -> tone;
            case Mark.Clip _ -> Token.PAPER;
        };
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Clip(_, var inside) ? flat(inside) : Stream.of(mark));
    }

    /** These of them, cut to what they were cut to. */
    private static List<Mark> only(List<Mark> marks, Predicate<Mark> wanted) {
        return marks.stream().<Mark>mapMulti((mark, next) -> {
            if (mark instanceof Mark.Clip(var to, var inside)) {
                next.accept(new Mark.Clip(to, only(inside, wanted)));
            } else if (wanted.test(mark)) {
                next.accept(mark);
            }
        }).toList();
    }

    private Image painted(Drawing drawing, Theme theme, Predicate<Mark> wanted) {
        var images = new ArrayList<Image>();
        interact(() -> {
            var canvas = new Canvas(drawing.width(), drawing.height());
            var marks = new ArrayList<Mark>();
            marks.add(new Mark.Box(new Rect(0, 0, drawing.width(), drawing.height()), 0, Token.PAPER));
            marks.addAll(only(drawing.marks(), wanted));
            new CanvasSurface(canvas.getGraphicsContext2D(), style -> Font.font(style.size())).paint(marks, theme);
            images.add(canvas.snapshot(null, null));
        });
        return images.getFirst();
    }

    private static Color colour(Theme theme, Tone tone) {
        Colour colour = theme.colour(tone);
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordOfTheWindowStandsOutFromWhatLiesUnderIt(Theme theme) throws TimeoutException {
        settle();
        wear(theme);
        var faint = new LinkedHashSet<String>();
        read("help", faint);
        see("help", scene(), faint);
        interact(() -> lookup(".facet-head").queryAllAs(ToggleButton.class).forEach(head -> head.setSelected(true)));
        interact(() -> model.filters().ask("company:openai,meta category:model importance:>=4 -person:elon-musk"));
        await(() -> answered(model.filters().text()) && !model.facets().isCounting());
        for (String id : List.of("altman-ouster", "chatgpt-launch", "gpt-4")) {
            store.index().row(id).ifPresent(_ -> interact(() -> model.travel().jump(id)));
            settle();
            read(id, faint);
        }
        interact(() -> model.travel().select(new Ref(Kind.ORGANIZATION, "openai")));
        await(() -> lookup("#entity-kind").tryQuery().isPresent());
        read("openai", faint);
        for (String opener : List.of("#period", "#lanes", "#why")) {
            interact(() -> lookup(opener).queryAs(ButtonBase.class).fire());
            // what lies half under it is not to be read now
            read(opener, words -> lies(words, "dropped"), faint);
            push(KeyCode.ESCAPE);
        }
        push(KeyCode.F6);
        await(() -> lookup(".event-list-row").tryQuery().isPresent());
        read("list", faint);
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordOfEveryOtherPlaceStandsOutToo(Theme theme) throws TimeoutException {
        settle();
        wear(theme);
        var faint = new LinkedHashSet<String>();
        for (Place place : Place.apart()) {
            place.enter(this);
            Parent own = place.own(this);
            read(place.name(), place.scene(this), words -> within(words, own), faint);
            see(place.name(), place.scene(this), faint);
            place.leave(this);
        }
        assertThat(faint).isEmpty();
    }

    private static boolean within(Node node, Node outer) {
        return node != null && (node == outer || within(node.getParent(), outer));
    }

    @Test
    void aPictureWithoutItsWordsHasNone() throws TimeoutException {
        settle();
        Image read = picture(scene(), true);
        Image unread = picture(scene(), false);
        Bounds name = lookup(".name").query().localToScene(lookup(".name").query().getLayoutBounds());
        Color ink = colour(Theme.LIGHT, Token.INK);
        assertThat(Contrast.above(unread, name, ink, 1)).isGreaterThan(12);
        assertThat(read.getPixelReader().getArgb(2, 2)).isEqualTo(unread.getPixelReader().getArgb(2, 2));
    }

    private void wear(Theme theme) throws TimeoutException {
        interact(() -> model.state().wear(theme == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT));
        settle();
    }

    private static boolean lies(Node node, String style) {
        return node != null && (node.getStyleClass().contains(style) || lies(node.getParent(), style));
    }

    private void read(String where, Set<String> faint) {
        read(where, _ -> true, faint);
    }

    /** Everything of these that is written in the window now, held against a picture of the window without it. */
    private void read(String where, Predicate<Node> wanted, Set<String> faint) {
        read(where, scene(), wanted, faint);
    }

    private void read(String where, Scene scene, Predicate<Node> wanted, Set<String> faint) {
        moveTo(1, 1);
        Image unread = picture(scene, false);
        interact(() -> words(scene).stream().filter(wanted).forEach(words -> {
            double opacity = 1;
            for (Node node = words; node != null; node = node.getParent()) {
                opacity *= node.getOpacity();
            }
            Bounds at = Seen.of(words);
            boolean icon = words instanceof FontIcon;
            if (at.getWidth() > 1 && at.getHeight() > 1 && words.getFill() instanceof Color colour) {
                judge(faint, where + ": " + (icon ? ((FontIcon) words).getIconLiteral() : words.getText()),
                        Contrast.above(unread, at, colour, opacity),
                        words.isDisabled() ? Contrast.OF_DISABLED : icon ? Contrast.OF_MARKS : Contrast.OF_TEXT);
            }
        }));
    }

    /** What is no word, yet has to be found by who uses it: boxes to tick, what one scrolls with, handles, columns. */
    private void see(String where, Scene scene, Set<String> faint) {
        Image seen = picture(scene, true);
        interact(() -> lookup(MARKS).queryAll().stream().filter(mark -> mark.getScene() == scene && Place.isSeen(mark) && !mark.isDisabled())
                .forEach(mark -> {
                    Bounds whole = mark.localToScene(mark.getLayoutBounds());
                    if (whole.getMinX() > 4 && Seen.of(mark).getHeight() > whole.getHeight() - 1 && Seen.of(mark).getWidth() > whole.getWidth() - 1) {
                        judge(faint, where + ": " + mark, Contrast.beside(seen, whole), Contrast.OF_MARKS);
                    }
                }));
    }

    private List<Text> words(Scene scene) {
        return lookup(node -> node instanceof Text).queryAllAs(Text.class).stream().filter(words -> words.getScene() == scene && Place.isSeen(words))
                .toList();
    }

    private Scene scene() {
        return lookup("#timeline").query().getScene();
    }

    /** The window as it is, or without all that is written in it. */
    private Image picture(Scene scene, boolean written) {
        var images = new ArrayList<Image>();
        interact(() -> {
            List<Text> words = written ? List.of() : words(scene);
            List<Double> opacities = words.stream().map(Node::getOpacity).toList();
            words.forEach(one -> one.setOpacity(0));
            images.add(scene.snapshot(null));
            for (int i = 0; i < words.size(); i++) {
                words.get(i).setOpacity(opacities.get(i));
            }
        });
        return images.getFirst();
    }

    private static void judge(Set<String> faint, String what, double contrast, double least) {
        if (contrast < least) {
            faint.add(String.format(Locale.ROOT, "%.2f %s", contrast, what));
        }
    }
}
