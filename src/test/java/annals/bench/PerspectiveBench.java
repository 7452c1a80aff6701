// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static annals.bench.Driving.onFx;
import static annals.bench.Driving.second;

import annals.app.OpenedWindow;
import annals.bench.Frames.Frame;
import annals.view.Perspective;
import annals.view.Visible;
import annals.view.WindowModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/**
 * Measures the real window on the shipped knowledge base, 1440 x 900, in each perspective: how long it takes from a question to
 * the frame that shows its answer there, from a letter typed to the frame with what is listed for it, and the frames of a drag.
 * Each is done some times before it is measured, as
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
    private static final String SEARCH = "search";
    private static final int LOOK_AGAIN = 5;
    /** Looks in a row at which nothing went on: then nothing comes any more. */
    private static final int QUIET = 6;
    private static final List<String> QUESTIONS = List.of("company:meta", "category:model", "company:openai,google period:2018/2023",
            "importance:>=3", "transformer", "");
    private static final List<String> TYPED = List.of("chatgpt", "sam altman", "谷歌", "deep learning");

    private final OpenedWindow window;
    private final Frames frames;
    private final WindowModel model;
    private final List<List<String>> rows = new ArrayList<>();
    private Supplier<Optional<?>> shown = Optional::empty;

    private PerspectiveBench(OpenedWindow window, Frames frames) throws Exception {
        this.window = window;
        this.frames = frames;
        model = onFx(() -> {
            WindowModel opened = window.show(SIZE);
            // a flight takes the time that it is meant to take
            Window.getWindows().getFirst().getScene().getPreferences().setReducedMotion(true);
            return opened;
        });
        frames.showing(() -> shown.get());
        settle();
    }

    /** Arguments: a home folder, the shipped data, and perspectives or "search" where not all is to be measured. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Frames frames = Frames.watch();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
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
        System.out.print(PictureBench.table(List.of("what", "median", "p95", "most"), bench.rows));
        System.exit(0);
    }

    private void measure(Perspective perspective) throws Exception {
        shown = () -> content(perspective);
        onFx(() -> {
            model.travel().turnTo(perspective);
            return perspective;
        });
        settle();
        String name = name(perspective);
        var answers = new ArrayList<Double>();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            for (String question : QUESTIONS) {
                double time = painted(() -> model.filters().ask(question));
                if (turn >= UNMEASURED) {
                    answers.add(time);
                }
            }
        }
        tell(name + ": a filter until painted", answers, ANSWER_LIMIT);
        if (perspective != Perspective.TABLE && perspective != Perspective.STORIES) {
            drag(name);
        }
    }

    private static String name(Perspective perspective) {
        return perspective.name().toLowerCase(Locale.ROOT);
    }

    /** What a perspective shows of the answer: another object for another answer. */
    private Optional<?> content(Perspective perspective) {
        return switch (perspective) {
            case TIMELINE -> model.pictures().picture().map(picture -> picture.drawing());
            case TABLE -> model.table().listingProperty().get();
            case FIGURES -> model.figures().chartProperty().get();
            case STORIES -> model.stories().storiesProperty().get();
            case COMPARE -> model.compare().pictureProperty().get();
        };
    }

    private void drag(String name) throws Exception {
        var work = new ArrayList<Double>();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            onFx(() -> {
                model.travel().show(new Visible(second(2012), second(2024)));
                return name;
            });
            settle();
            frames.take();
            var drag = new Drag(turn % 2 == 0 ? PIXELS : -PIXELS);
            onFx(() -> {
                drag.start();
                return drag;
            });
            drag.done.await();
            settle();
            if (turn >= UNMEASURED) {
                frames.take().forEach(frame -> work.add((frame.rendered() - frame.began()) / 1e6));
            }
        }
        tell(name + ": a frame while dragging", work, FRAME_LIMIT);
    }

    /** A hand that moves the time a little in every pulse, there and back. */
    private final class Drag extends AnimationTimer {
        private final CountDownLatch done = new CountDownLatch(1);
        private final double pixels;
        private int steps;

        Drag(double pixels) {
            this.pixels = pixels;
        }

        @Override
        public void handle(long now) {
            if (steps++ < STEPS) {
                model.travel().pan(steps <= STEPS / 2 ? pixels : -pixels, 0);
            } else {
                stop();
                done.countDown();
            }
        }
    }

    /** Letter by letter, in the field that one types in. */
    private void search() throws Exception {
        shown = () -> Optional.of(model.search().foundProperty().get());
        TextInputControl field = onFx(() -> {
            model.travel().turnTo(Perspective.TIMELINE);
            return (TextInputControl) Window.getWindows().getFirst().getScene().lookup("#search");
        });
        onFx(() -> {
            field.requestFocus();
            return field;
        });
        settle();
        var times = new ArrayList<Double>();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            for (String text : TYPED) {
                for (int letter = 0; letter < text.length(); letter++) {
                    String typed = text.substring(letter, letter + 1);
                    double time = painted(() -> field.appendText(typed));
                    if (turn >= UNMEASURED) {
                        times.add(time);
                    }
                }
                painted(field::clear);
            }
        }
        tell(SEARCH + ": a letter until what is found is painted", times, ANSWER_LIMIT);
    }

    /** Milliseconds from doing something to the first frame that shows what is shown in the end. */
    private double painted(Runnable action) throws Exception {
        frames.take();
        long before = onFx(() -> {
            long now = System.nanoTime();
            action.run();
            return now;
        });
        settle();
        Optional<?> last = onFx(() -> shown.get());
        List<Frame> all = frames.take();
        Frame first = all.stream().filter(frame -> frame.shows().equals(last)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no frame showed the answer"));
        return (first.rendered() - before) / 1e6;
    }

    private void settle() throws Exception {
        Object last = null;
        for (int quiet = 0; quiet < QUIET; ) {
            Thread.sleep(LOOK_AGAIN);
            Object now = onFx(() -> window.busy() || frames.rendering() ? new Object() : shown.get().<Object>map(one -> one).orElse(this));
            quiet = now == last ? quiet + 1 : 0;
            last = now;
        }
    }

    private void tell(String what, List<Double> times, double limit) {
        Figures figures = Figures.of(times);
        rows.add(List.of(what, told(figures.p50()), told(figures.p95()),
                told(figures.max()) + " (" + told(limit) + ": " + (figures.max() <= limit ? "kept" : "**missed**") + ")"));
    }

    private static String told(double milliseconds) {
        return PictureBench.told(milliseconds) + " ms";
    }
}
