// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.draw.Drawing;
import annals.fonts.Typeface;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.Span;
import annals.timeline.Crowd;
import annals.timeline.Overview;
import annals.timeline.Reach;
import annals.timeline.Scale;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * How long the picture of many events takes to lay out, in milliseconds of processor time of the thread that does it.
 * Arguments: numbers of events.
 */
public final class PlacementBench {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final Typeface TEXT = Typeface.load();

    private PlacementBench() {}

    public static void main(String[] counts) throws Exception {
        for (String count : counts) {
            EventIndex index = Crowd.index(Integer.parseInt(count), 42);
            for (int warm = 0; warm < 2; warm++) {
                measure(index, false);
            }
            System.out.println(count + " events, milliseconds: median, 95 of 100, worst");
            measure(index, true);
        }
    }

    private static void measure(EventIndex index, boolean told) throws Exception {
        tell(told, "first draw of an answer", 7, _ -> {
            Scene scene = Crowd.scene(index, years(75), WIDTH, HEIGHT);
            var board = new Storyboard(TEXT);
            return () -> drawn(board, scene);
        });
        var kept = new Storyboard(TEXT);
        drawn(kept, Crowd.scene(index, years(75), WIDTH, HEIGHT));
        tell(told, "filter to 3 of 12", 7, at -> {
            Matches some = some(index, at);
            return () -> drawn(kept, Crowd.scene(some, years(10), WIDTH, HEIGHT));
        });
        Scene all = Crowd.scene(index, years(75), WIDTH, HEIGHT);
        var board = new Storyboard(TEXT);
        for (double years : new double[] {75, 10, 1, 0.08}) {
            Scene scene = at(all, years(years));
            tell(told, "pan " + years + " years", 200, at -> () -> drawn(board, at(scene, scene.scale().panned(at * 37 % 7400))));
        }
        for (double years : new double[] {10, 1, 0.08}) {
            Scene scene = at(all, years(years));
            tell(told, "pan back and forth " + years, 200, at -> () -> drawn(board, at(scene, scene.scale().panned(at % 40))));
        }
        int from = years(75).step();
        int until = years(1 / 12.0).step();
        var zoomed = new Storyboard(TEXT);
        drawn(zoomed, all);
        tell(told, "zoom a step", from - until, at -> {
            double middle = Span.second(LocalDate.of(2023, 6, 15));
            return () -> drawn(zoomed, at(all, new Scale(middle - 800 * Scale.secondsPerPixel(from - at), from - at)));
        });
        tell(told, "overview", 20, _ -> {
            var strip = new Overview.Strip(all.answer().matches(), all.answer().lanes(), all.look().laneTones(),
                    all.look().language(), Overview.covered(index), WIDTH, 76);
            return () -> new Overview(TEXT).draw(strip).marks().size();
        });
        tell(told, "reach", 20, _ -> () -> Reach.of(all.answer().matches()).orElseThrow());
        tell(told, "ledger", 20, _ -> () -> board.ledger(at(all, years(1))));
    }

    private interface Work {
        Callable<?> at(int time) throws Exception;
    }

    private static void tell(boolean told, String what, int times, Work work) throws Exception {
        double[] took = new double[times];
        for (int time = 0; time < times; time++) {
            Callable<?> timed = work.at(time);
            long before = ManagementFactory.getThreadMXBean().getThreadCpuTime(Thread.currentThread().threadId());
            timed.call();
            took[time] = (ManagementFactory.getThreadMXBean().getThreadCpuTime(Thread.currentThread().threadId()) - before) / 1e6;
        }
        Arrays.sort(took);
        if (told) {
            System.out.printf(Locale.ROOT, "%-28s %8.2f %8.2f %8.2f%n", what, took[times / 2], took[times * 95 / 100],
                    took[times - 1]);
        }
    }

    private static int drawn(Storyboard board, Scene scene) {
        Drawing drawing = board.draw(scene);
        board.fullHeight(scene);
        return drawing.marks().size() + board.inWindow(scene);
    }

    private static Matches some(EventIndex index, int from) {
        Set<Integer> lanes = Set.of(from % 12, (from + 4) % 12, (from + 7) % 12);
        var rows = new BitSet();
        IntStream.range(0, index.size()).filter(row -> lanes.contains(index.lanes(row)[0])).forEach(rows::set);
        return new Matches(index, rows, rows);
    }

    /** So many years before 2025. */
    private static Scale years(double years) {
        double until = Span.second(LocalDate.of(2025, 1, 1));
        return Scale.showing(until - years * 365.25 * Span.DAY, until, WIDTH);
    }

    private static Scene at(Scene scene, Scale scale) {
        return new Scene(scene.answer(), scene.look(), scale, scene.width(), scene.height(), scene.scroll(), scene.now(),
                scene.selected());
    }
}
