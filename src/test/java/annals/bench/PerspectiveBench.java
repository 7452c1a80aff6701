// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static annals.bench.Driving.onFx;
import static annals.bench.Driving.second;

import annals.app.OpenedWindow;
import annals.state.Perspective;
import annals.state.Visible;
import annals.store.H2Store;
import annals.window.WindowModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/**
 * Measures the real window on the shipped knowledge base, 1440 x 900, in each perspective: how long it takes from a question to
 * the frame that shows its answer there, from a letter typed to the frame with what is listed for it, from a step of a story to the
 * frame with its timeline, and the frames of a drag or, of the table, of scrolling. Each is done some times before it is measured, as
 * after a minute's use; motion is reduced. The wait for a pulse is in every time.
 */
public final class PerspectiveBench {
    private static final Dimension2D SIZE = new Dimension2D(1440, 900);
    private static final double ANSWER_LIMIT = 50;
    private static final double FRAME_LIMIT = 33;
    private static final int UNMEASURED = 3;
    private static final int MEASURED = 4;
    private static final int STEPS = 90;
    private static final int PIXELS = 6;
    /** As a wheel does it. */
    private static final int SCROLLED = 40;
    private static final String SEARCH = "search";
    private static final String STORY = "how-ai-began";
    private static final List<String> QUESTIONS = List.of("company:meta", "category:model", "company:openai,google period:2018/2023",
            "importance:>=3", "transformer", "");
    private static final List<String> TYPED = List.of("chatgpt", "sam altman", "谷歌", "deep learning");

    private final WindowModel model;
    private final Scene scene;
    private final Painting painting;
    private final H2Store store;
    private final List<List<String>> rows = new ArrayList<>();

    /** What took how long, in milliseconds. */
    private record Timing(String what, double took) {}

    private PerspectiveBench(OpenedWindow window, Frames frames) throws Exception {
        painting = new Painting(window, frames);
        store = window.store();
        model = onFx(() -> window.show(SIZE));
        scene = onFx(() -> {
            Scene shown = Window.getWindows().getFirst().getScene();
            // a flight takes the time that it is meant to take
            shown.getPreferences().setReducedMotion(true);
            return shown;
        });
        painting.settle();
    }

    /** Arguments: a home folder, the shipped data, and perspectives or "search" where not all is to be measured. */
    public static void main(String[] arguments) throws Exception {
        Frames frames = Driving.start();
        var bench = new PerspectiveBench(OpenedWindow.on(Path.of(arguments[0]), Path.of(arguments[1])), frames);
        List<String> wanted = List.of(arguments).subList(2, arguments.length);
        for (Perspective perspective : Perspective.values()) {
            if (wanted.isEmpty() || wanted.contains(name(perspective))) {
                bench.measure(perspective);
            }
        }
        if (wanted.isEmpty() || wanted.contains(SEARCH)) {
            bench.search();
        }
        System.out.print(PictureBench.table(List.of("what", "median", "p95", "most", "which"), bench.rows));
        System.exit(0);
    }

    private void measure(Perspective perspective) throws Exception {
        painting.of(() -> content(perspective));
        onFx(() -> {
            model.travel().turnTo(perspective);
            return perspective;
        });
        painting.settle();
        String name = name(perspective);
        var answers = new ArrayList<Timing>();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            for (String question : QUESTIONS) {
                double time = painting.after(() -> model.filters().ask(question));
                if (turn >= UNMEASURED) {
                    answers.add(new Timing("\"" + question + "\", turn " + (turn - UNMEASURED + 1), time));
                }
            }
        }
        tell(name + ": a filter until painted", answers, ANSWER_LIMIT);
        switch (perspective) {
            case TIMELINE, FIGURES, COMPARE -> drag(name);
            case STORIES -> {
                steps();
                drag(name);
            }
            case TABLE -> {
                VirtualFlow<?> flow = onFx(() -> (VirtualFlow<?>) scene.lookup("#table .virtual-flow"));
                move(name + ": a frame while scrolling", () -> { }, step -> flow.scrollPixels(step < STEPS / 2 ? SCROLLED : -SCROLLED));
            }
        }
    }

    private static String name(Perspective perspective) {
        return perspective.name().toLowerCase(Locale.ROOT);
    }

    /** What a perspective shows of the answer: another object for another answer. */
    private Optional<?> content(Perspective perspective) {
        return switch (perspective) {
            case TIMELINE -> model.pictures().picture().map(picture -> picture.drawing());
            case TABLE -> model.table().listingProperty().get().map(listing -> List.of(listing, firstRow()));
            case FIGURES -> model.figures().chartProperty().get();
            case STORIES -> model.stories().pageProperty().get().isPresent() ? content(Perspective.TIMELINE)
                    : model.stories().storiesProperty().get();
            case COMPARE -> model.compare().pictureProperty().get();
        };
    }

    /** What the table's first row says; nothing until that was fetched. */
    private String firstRow() {
        Node row = scene.lookup("#table .table-row-cell");
        return row == null || row.getAccessibleText() == null ? "" : row.getAccessibleText();
    }

    /** Through a story and back to the list of all. */
    private void steps() throws Exception {
        var steps = new ArrayList<Timing>();
        int last = store.story(STORY).orElseThrow().steps().size() - 1;
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            painting.after(() -> model.stories().open(STORY, 0));
            for (int step = 1; step <= last; step++) {
                double time = painting.after(() -> model.stories().go(at -> at + 1));
                if (turn >= UNMEASURED) {
                    steps.add(new Timing("step " + (step + 1) + ", turn " + (turn - UNMEASURED + 1), time));
                }
            }
        }
        tell("stories: a step until painted", steps, ANSWER_LIMIT);
    }

    private void drag(String name) throws Exception {
        move(name + ": a frame while dragging", () -> model.travel().show(new Visible(second(2012), second(2024))),
                step -> model.travel().pan(step < STEPS / 2 ? PIXELS : -PIXELS, 0));
    }

    private void move(String what, Runnable begin, IntConsumer step) throws Exception {
        var work = new ArrayList<Timing>();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            onFx(() -> {
                begin.run();
                return begin;
            });
            List<Double> frames = painting.moving(STEPS, step);
            for (int frame = 0; turn >= UNMEASURED && frame < frames.size(); frame++) {
                work.add(new Timing("frame " + (frame + 1) + ", turn " + (turn - UNMEASURED + 1), frames.get(frame)));
            }
        }
        tell(what, work, FRAME_LIMIT);
    }

    /** Letter by letter, in the field that one types in. */
    private void search() throws Exception {
        painting.of(() -> Optional.of(model.search().foundProperty().get()));
        TextInputControl field = onFx(() -> {
            model.travel().turnTo(Perspective.TIMELINE);
            return (TextInputControl) scene.lookup("#search");
        });
        onFx(() -> {
            field.requestFocus();
            return field;
        });
        painting.settle();
        var times = new ArrayList<Timing>();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            for (String text : TYPED) {
                for (int letter = 0; letter < text.length(); letter++) {
                    String typed = text.substring(letter, letter + 1);
                    double time = painting.after(() -> field.appendText(typed));
                    if (turn >= UNMEASURED) {
                        times.add(new Timing("\"" + text.substring(0, letter + 1) + "\", turn " + (turn - UNMEASURED + 1), time));
                    }
                }
                painting.after(field::clear);
            }
        }
        tell(SEARCH + ": a letter until what is found is painted", times, ANSWER_LIMIT);
    }

    private void tell(String what, List<Timing> timings, double limit) {
        Figures figures = Figures.of(timings.stream().map(Timing::took).toList());
        String slowest = timings.stream().filter(one -> one.took == figures.max()).map(Timing::what).findFirst().orElse("");
        rows.add(List.of(what, told(figures.p50()), told(figures.p95()),
                told(figures.max()) + " (" + told(limit) + ": " + (figures.max() <= limit ? "kept" : "**missed**") + ")", slowest));
    }

    private static String told(double milliseconds) {
        return PictureBench.told(milliseconds) + " ms";
    }
}
