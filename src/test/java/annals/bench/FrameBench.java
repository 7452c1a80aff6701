// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import static annals.bench.Driving.onFx;
import static annals.bench.Driving.second;

import annals.app.OpenedWindow;
import annals.bench.Frames.Frame;
import annals.query.Query;
import annals.query.QueryText;
import annals.sight.Picture;
import annals.state.Visible;
import annals.timeline.Scale;
import annals.window.WindowModel;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.geometry.Dimension2D;

/**
 * Measures the real window, 1600 x 900, on one data folder, and tells what it found as lines of name and value. What a frame
 * is, {@link Frames} says. A movement is a step a pulse, as of a hand on a trackpad; each is made twice before it is measured
 * three times, as after a minute's use. A frame counts where it shows another picture of the timeline than the one before.
 */
public final class FrameBench {
    private static final Dimension2D SIZE = new Dimension2D(1600, 900);
    private static final int TURNS = 5;
    private static final int UNMEASURED = 2;
    private static final int MEASURED = 3;
    private static final long LONGEST_WAIT = 180_000;
    private static final int LOOK_AGAIN = 10;
    /** Looks in a row at which nothing went on: then nothing comes any more. */
    private static final int QUIET = 6;
    private static final double YEAR = 365.25 * 86_400;
    private static final List<String> TYPED = List.of("turbine", "shenzhen", "recall", "launches global", "record contract");

    private final Path home;
    private final Frames frames;
    private final Map<Picture, Long> pictures = new IdentityHashMap<>();
    private OpenedWindow window;
    private WindowModel model;
    private long putTogether;
    private double lastFrame;

    private FrameBench(Path home, Frames frames) {
        this.home = home;
        this.frames = frames;
    }

    /** Arguments: an empty home folder, a data folder, and a data folder of one event for comparison. */
    public static void main(String[] arguments) throws Exception {
        Frames frames = Driving.start();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        othersSinceLastAsked(system);
        var bench = new FrameBench(Path.of(arguments[0]), frames);
        bench.measure(Path.of(arguments[1]));
        double held = bench.held(Path.of(arguments[1]));
        Figures.tell("heap.megabytes", Math.max(0, held - bench.held(Path.of(arguments[2]))));
        Figures.tell("others.percent", othersSinceLastAsked(system));
        System.exit(0);
    }

    /** How much of the processors was used, but not by this process, in percent: what it takes away from the figures. */
    private static double othersSinceLastAsked(OperatingSystemMXBean system) {
        return 100 * Math.max(0, system.getCpuLoad() - system.getProcessCpuLoad());
    }

    private void measure(Path data) throws Exception {
        Figures.tell("load.seconds", open(data) / 1000);
        window.close();
        var first = new ArrayList<Double>();
        var together = new ArrayList<Double>();
        var opening = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int turn = 0; turn <= TURNS; turn++) {
            opening.add(open(data));
            first.add(firstPicture());
            together.add(putTogether / 1e6);
            whole.add(lastFrame);
            if (turn < TURNS) {
                closeWindow();
            }
        }
        Figures.tell("first.cold", first.removeFirst());
        together.removeFirst();
        whole.removeFirst();
        Figures.of(together).tell("together");
        Figures.of(whole).tell("whole");
        Figures.of(first).tell("first");
        Figures.of(opening).tell("open");
        Figures.tell("search.events", window.store().index().size());
        search();
        pan();
        zoom();
        filter();
        closeWindow();
    }

    private double open(Path data) throws IOException {
        long before = System.nanoTime();
        window = OpenedWindow.on(home, data);
        return (System.nanoTime() - before) / 1e6;
    }

    private double firstPicture() throws Exception {
        long before = System.nanoTime();
        onFx(() -> {
            model = window.show(SIZE);
            putTogether = System.nanoTime() - before;
            frames.showing(model.pictures()::picture);
            model.pictures().pictureProperty().subscribe(picture -> picture.ifPresent(this::came));
            return model;
        });
        return untilPainted(before);
    }

    private void came(Picture picture) {
        pictures.putIfAbsent(picture, System.nanoTime());
    }

    private void closeWindow() throws Exception {
        onFx(() -> {
            frames.showing(Optional::empty);
            window.hide();
            return window;
        });
        model = null;
        pictures.clear();
        frames.take();
        window.close();
        window = null;
    }

    /**
     * Milliseconds from a moment to the first frame that shows what stays in the end, less the wait for a pulse once the
     * picture was there.
     */
    private double untilPainted(long since) throws Exception {
        settle();
        Picture last = onFx(() -> model.pictures().picture().orElseThrow());
        List<Frame> all = frames.take();
        lastFrame = (all.getLast().rendered() - since) / 1e6;
        Frame painted = all.stream()
                .filter(frame -> frame.shows().filter(shown -> ((Picture) shown).drawing().equals(last.drawing())).isPresent())
                .findFirst().orElseThrow();
        long came = onFx(() -> pictures.get((Picture) painted.shows().orElseThrow()));
        return (painted.rendered() - since - Math.max(0, painted.began() - came)) / 1e6;
    }

    /** A window of 25 years, moved through 25 years, 8 pixels a step as the other timelines were. */
    private void pan() throws Exception {
        int pixels = 8;
        Runnable begin = () -> model.travel().show(new Visible(second(1985), second(1985) + 25 * YEAR));
        double width = onFx(() -> model.pictures().picture().orElseThrow().drawing().width());
        int steps = (int) Math.ceil(width / pixels);
        move("pan", begin, steps, () -> model.travel().pan(-pixels, 0));
    }

    /** From 75 years to a month around July 2018, a zoom step a pulse. */
    private void zoom() throws Exception {
        Runnable begin = () -> model.travel().show(new Visible(second(1950), second(2025)));
        double place = (second(2018) + YEAR / 2 - second(1950)) / (second(2025) - second(1950));
        double width = onFx(() -> model.pictures().picture().orElseThrow().drawing().width());
        int steps = (int) Math.ceil(8 * Math.log(75 * 12) / Math.log(2));
        move("zoom", begin, steps, () -> model.travel().zoom(-1, place * width));
    }

    private void move(String name, Runnable begin, int steps, Runnable step) throws Exception {
        var seen = new Seen();
        for (int turn = 0; turn < UNMEASURED + MEASURED; turn++) {
            settleAfter(begin);
            frames.take();
            var moved = new Movement(steps, step);
            onFx(() -> {
                moved.start();
                return moved;
            });
            moved.done.await();
            settle();
            List<Frame> all = frames.take();
            if (turn >= UNMEASURED) {
                seen.add(moved, all);
            }
        }
        seen.tell(name);
    }

    private void settleAfter(Runnable action) throws Exception {
        onFx(() -> {
            pictures.clear();
            action.run();
            return action;
        });
        settle();
    }

    /** What was seen of movements. */
    private static final class Seen {
        private final List<Double> work = new ArrayList<>();
        private final List<Double> thinking = new ArrayList<>();
        private final List<Double> intervals = new ArrayList<>();
        private final List<Double> behind = new ArrayList<>();
        private int steps;

        void add(Movement moved, List<Frame> all) {
            var shown = new ArrayList<Frame>();
            for (Frame frame : all) {
                if (shown.isEmpty() || frame.shows().orElseThrow() != shown.getLast().shows().orElseThrow()) {
                    shown.add(frame);
                }
            }
            for (int i = 1; i < shown.size(); i++) {
                intervals.add((shown.get(i).began() - shown.get(i - 1).began()) / 1e6);
            }
            int next = 0;
            for (Frame frame : shown) {
                work.add((frame.rendered() - frame.began()) / 1e6);
                thinking.add((frame.handed() - frame.began()) / 1e6);
                int upTo = moved.wanted.lastIndexOf(((Picture) frame.shows().orElseThrow()).scale());
                for (; next <= upTo; next++) {
                    behind.add((frame.rendered() - moved.times.get(next)) / 1e6);
                }
            }
            steps += moved.wanted.size();
        }

        void tell(String name) {
            Figures.of(work).tell(name + ".work");
            Figures.of(thinking).tell(name + ".thread");
            Figures.of(intervals).tell(name + ".interval");
            Figures.of(behind).tell(name + ".behind");
            Figures.tell(name + ".share", Math.min(100, 100.0 * work.size() / steps));
        }
    }

    /** A step in every pulse, and what the picture should be after each. */
    private final class Movement extends AnimationTimer {
        private final int steps;
        private final Runnable step;
        private final List<Scale> wanted = new ArrayList<>();
        private final List<Long> times = new ArrayList<>();
        private final CountDownLatch done = new CountDownLatch(1);
        private final double width = model.pictures().picture().orElseThrow().drawing().width();

        Movement(int steps, Runnable step) {
            this.steps = steps;
            this.step = step;
        }

        @Override
        public void handle(long now) {
            if (wanted.size() < steps) {
                times.add(System.nanoTime());
                step.run();
                wanted.add(model.state().state().visible().scale(width));
            } else {
                stop();
                done.countDown();
            }
        }
    }

    /** The question is asked and taken back, with all 75 years in sight. */
    private void filter() throws Exception {
        settleAfter(() -> model.travel().show(new Visible(second(1950), second(2025))));
        var asked = new ArrayList<Double>();
        var undone = new ArrayList<Double>();
        for (int turn = 0; turn <= 2 * TURNS; turn++) {
            asked.add(ask("company:" + String.join(",", Generated.KEPT)));
            undone.add(ask(""));
        }
        asked.removeFirst();
        undone.removeFirst();
        Figures.of(asked).tell("filter");
        Figures.of(undone).tell("undo");
    }

    private double ask(String question) throws Exception {
        settle();
        frames.take();
        long before = onFx(() -> {
            pictures.clear();
            long now = System.nanoTime();
            model.filters().ask(question);
            return now;
        });
        return untilPainted(before);
    }

    /** Every beginning of what is typed, letter by letter, until all rows that match are known. */
    private void search() {
        var times = new ArrayList<Double>();
        long found = 0;
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            for (String text : TYPED) {
                for (int letters = 2; letters <= text.length(); letters++) {
                    long before = System.nanoTime();
                    if (QueryText.read(text.substring(0, letters), window.store().vocabulary())
                            instanceof QueryText.Reading.Understood(Query query)) {
                        found += window.store().find(query).rows().toArray().length;
                    }
                    if (turn > 0) {
                        times.add((System.nanoTime() - before) / 1e6);
                    }
                }
            }
        }
        Figures.of(times).tell("search");
        Figures.tell("search.found", found);
    }

    /** Megabytes that the window, its picture and its store hold together: what is free again when they are gone. */
    private double held(Path data) throws Exception {
        open(data);
        firstPicture();
        for (int turn = 0; turn < TURNS; turn++) {
            settleAfter(() -> model.travel().zoom(-1));
        }
        settleAfter(() -> { });
        frames.take();
        double open = heap();
        closeWindow();
        return open - heap();
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Waits until no work is under way and no frame brought another picture for a while. */
    private void settle() throws Exception {
        long until = System.currentTimeMillis() + LONGEST_WAIT;
        Object last = null;
        for (int quiet = 0; quiet < QUIET; ) {
            Thread.sleep(LOOK_AGAIN);
            Object now = onFx(() -> window.busy() || frames.rendering() ? new Object()
                    : model.pictures().picture().<Object>map(picture -> picture).orElseGet(Object::new));
            quiet = now == last ? quiet + 1 : 0;
            last = now;
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException("the window did not come to rest");
            }
        }
    }
}
