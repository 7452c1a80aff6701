// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.draw.Drawing;
import annals.draw.TextMeasure;
import annals.draw.Tone;
import annals.fonts.Typeface;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Finder;
import annals.query.Findings;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.Vocabulary;
import annals.time.Span;
import annals.timeline.Scale;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The parts that need neither window nor store, by JMH: laying a picture out and answering a question. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PureBench {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 740;
    private static final int PIXELS = 8;
    /** From 75 years to a month. */
    private static final int STEPS = 79;

    @Param("10000")
    private int events;

    private Finder finder;
    private Query three;
    private TextMeasure text;
    private Storyboard storyboard;
    private Scene scene;
    private Scene whole;
    private int moved;
    private int zoomed;

    @Setup
    public void prepare() {
        Knowledge knowledge = Generated.knowledge(events);
        EventIndex index = EventIndex.of(knowledge);
        var vocabulary = Vocabulary.of(knowledge);
        finder = new Finder(index, vocabulary, _ -> new BitSet());
        three = ((QueryText.Reading.Understood) QueryText.read("company:" + String.join(",", Generated.KEPT), vocabulary)).query();
        text = Typeface.load();
        storyboard = new Storyboard(text);
        List<String> labels = knowledge.events().stream().map(Event::label).map(label -> label.in(Language.EN)).toList();
        var look = new Scene.Look(Language.EN, index.lanes().stream().map(EventIndex.Lane::key).toList(),
                Collections.nCopies(index.lanes().size(), Tone.Token.ACCENT), List.of(), labels::get);
        var all = new Scene.Answer(finder.find(Query.EVERYTHING),
                IntStream.range(0, index.lanes().size()).boxed().collect(Collectors.toSet()), List.of());
        whole = new Scene(all, look, Scale.showing(second(1950), second(2025), WIDTH), WIDTH, HEIGHT, 0, OptionalLong.empty(),
                OptionalInt.empty());
        scene = at(Scale.showing(second(1985), second(2010), WIDTH));
    }

    /** The next picture of a window of 25 years that is panned. */
    @Benchmark
    public Drawing pan() {
        moved = moved == 100 ? 0 : moved + 1;
        return storyboard.draw(at(scene.scale().panned(-PIXELS * moved)));
    }

    /** The next picture on the way from 75 years to a month, each step met for the first time. */
    @Benchmark
    public Drawing zoom() {
        zoomed++;
        if (zoomed > STEPS) {
            zoomed = 0;
            storyboard = new Storyboard(text);
        }
        return storyboard.draw(at(whole.scale().zoomed(-zoomed, WIDTH * 0.9)));
    }

    /** Three of twelve companies, with all counts beside the choices. */
    @Benchmark
    public Findings answer() {
        return finder.answer(three);
    }

    private Scene at(Scale scale) {
        return new Scene(whole.answer(), whole.look(), scale, WIDTH, HEIGHT, 0, OptionalLong.empty(), OptionalInt.empty());
    }

    private static double second(int year) {
        return Span.second(LocalDate.of(year, 1, 1));
    }

    /** Runs all of it at these sizes. */
    static String table(List<Integer> sizes) throws RunnerException {
        var rows = new ArrayList<List<String>>();
        var options = new OptionsBuilder().include(PureBench.class.getName()).verbosity(VerboseMode.SILENT)
                .param("events", sizes.stream().map(String::valueOf).toArray(String[]::new)).build();
        for (RunResult result : new Runner(options).run()) {
            var times = result.getPrimaryResult().getStatistics();
            rows.add(List.of(result.getPrimaryResult().getLabel(),
                    PictureBench.number(Integer.parseInt(result.getParams().getParam("events"))),
                    milliseconds(times.getPercentile(50)), milliseconds(times.getPercentile(95)), milliseconds(times.getMax())));
        }
        return "## The parts alone, by JMH (ms)\n\n"
                + PictureBench.table(List.of("part", "events", "median", "p95", "most"), rows);
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
