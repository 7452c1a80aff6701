// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Mark;
import annals.draw.Tone.Token;
import annals.model.Claim;
import annals.model.Event;
import annals.model.Figure;
import annals.model.FigureKind;
import annals.model.Language;
import annals.model.Text;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Charted.Standing;
import annals.timeline.FigureChart.Chart;
import annals.timeline.FigureChart.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureChartTest {
    private static final FigureKind KIND = new FigureKind("1", "parameters");
    private static final Span KNOWN = Span.of(LocalDate.of(1990, 1, 1), LocalDate.of(2026, 1, 1));
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 500;

    private final FigureChart chart = new FigureChart(Samples.TEXT);

    private static Charted value(int row, String when, double from, double to, Standing standing) {
        Figure.Status status = standing == Standing.CLAIMED ? Figure.Status.REPORTED : Figure.Status.valueOf(standing.name());
        var figure = new Figure(new Text("Parameters", "参数量"), BigDecimal.valueOf(from), BigDecimal.valueOf(to), "1", status, null, null);
        return new Charted(row, row % 3, 1 + row % 5, figure, standing == Standing.CLAIMED,
                when == null ? null : EdtfDate.parse(when), new Text("Model " + row, "模型" + row));
    }

    private static Charted value(int row, String when, double exactly) {
        return value(row, when, exactly, exactly, Standing.OFFICIAL);
    }

    /** Of every standing and precision of date, some ranges, some zero, some below it, many at once. */
    private static List<Charted> anything(long seed) {
        var random = new Random(seed);
        var values = new ArrayList<Charted>();
        for (int row = 0; row < 300; row++) {
            int year = 1995 + random.nextInt(30);
            String when = switch (random.nextInt(6)) {
                case 0 -> "" + year;
                case 1 -> year + "-%02d".formatted(1 + random.nextInt(12));
                case 2 -> year + "/" + (year + random.nextInt(3));
                case 3 -> row % 10 == 0 ? null : "2023-03-14";
                default -> year + "-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            };
            double from = row % 40 == 0 ? 0 : row % 41 == 0 ? -5 : Math.pow(10, random.nextInt(120) / 10.0);
            double to = row % 7 == 0 ? from + Math.abs(from) * random.nextDouble() : from;
            values.add(value(row, when, from, to, Standing.values()[random.nextInt(4)]));
        }
        return values;
    }

    private static Sheet sheet(List<Charted> values, Scale scale, boolean logarithmic) {
        return new Sheet(values, KIND, Language.EN, List.of(Token.ACCENT, Token.GOOD, Token.WARN), KNOWN, scale, WIDTH, HEIGHT,
                logarithmic, OptionalInt.empty());
    }

    private static Scale years(int from, int until) {
        return Scale.showing(Span.second(LocalDate.of(from, 1, 1)), Span.second(LocalDate.of(until, 1, 1)), WIDTH);
    }

    private static Stream<Scale> scales() {
        return Stream.of(years(1990, 2026), years(2012, 2026), years(2020, 2022), years(1940, 1950), years(2023, 2024).zoomed(-30, 300));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyValueIsAccountedForAtEveryScale(long seed) {
        List<Charted> values = anything(seed);
        for (boolean logarithmic : new boolean[] {true, false}) {
            scales().map(scale -> chart.draw(sheet(values, scale, logarithmic))).forEach(drawn -> {
                assertThat(drawn.account().matching()).isEqualTo(values.size());
                assertThat(items(drawn).map(Subject.Item::lane).distinct()).hasSize(drawn.account().alone());
                assertThat(drawn.account().offAxis() > 0).isEqualTo(logarithmic);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neitherMarksNorLabelsNorCountsOverlap(long seed) {
        List<Charted> values = anything(seed);
        scales().forEach(scale -> {
            List<Spot> spots = chart.draw(sheet(values, scale, true)).drawing().spots();
            for (int i = 0; i < spots.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(spots.get(i).area().meets(spots.get(j).area()))
                            .as("%s and %s", spots.get(i), spots.get(j)).isFalse();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTwoNamesReadAsOne(long seed) {
        List<Charted> values = anything(seed);
        scales().forEach(scale -> {
            List<Mark.Label> names = chart.draw(sheet(values, scale, true)).drawing().marks().stream().filter(Mark.Clip.class::isInstance)
                    .flatMap(clip -> ((Mark.Clip) clip).inside().stream()).filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                    .filter(name -> name.text().startsWith("Model")).toList();
            for (Mark.Label name : names) {
                double end = name.baseline().x() + Samples.TEXT.width(name.text(), name.style());
                assertThat(names).as("after %s", name).noneMatch(next -> next.baseline().y() == name.baseline().y()
                        && next.baseline().x() > name.baseline().x() && next.baseline().x() < end + 4);
            }
        });
    }

    @Test
    void aDateStandsAtTheSameXAsOnTheTimeline() {
        for (Scale scale : scales().limit(3).toList()) {
            Chart drawn = chart.draw(sheet(List.of(value(0, "2021-06-01", 100), value(1, "2021", 1000)), scale, true));
            double day = scale.x(Span.second(LocalDate.of(2021, 6, 1)) + Span.DAY / 2.0);
            double year = scale.x((Span.second(LocalDate.of(2021, 1, 1)) + Span.second(LocalDate.of(2022, 1, 1))) / 2.0);
            assertThat(middleOf(drawn, 0)).isEqualTo(day, within(1e-3));
            assertThat(middleOf(drawn, 1)).isEqualTo(year, within(1e-3));
        }
    }

    @Test
    void panningMovesEveryLabelAlikeAndNoneJumps() {
        List<Charted> values = anything(5);
        Scale scale = years(2010, 2020);
        var before = new HashMap<Subject, List<Double>>();
        chart.draw(sheet(values, scale, true)).drawing().spots().stream().filter(spot -> spot.subject() instanceof Subject.Item)
                .forEach(spot -> before.computeIfAbsent(spot.subject(), _ -> new ArrayList<>()).add(spot.area().y()));
        for (int by = 1; by < 200; by += 37) {
            for (Spot spot : chart.draw(sheet(values, scale.panned(by), true)).drawing().spots()) {
                if (before.containsKey(spot.subject())) {
                    double gone = scale.x(scale.panned(by).second(spot.area().x()));
                    boolean inside = gone > 150 && gone < WIDTH - 250;
                    assertThat(!inside || before.get(spot.subject()).contains(spot.area().y())).isTrue();
                }
            }
        }
    }

    @Test
    void aNameThatAnEdgeWouldCutStandsAtTheOtherSideOfItsMarkUnlessSomethingLiesThere() {
        Scale scale = years(2020, 2022);
        Charted last = value(0, "2021-12-20", 100);
        assertThat(chart.draw(sheet(List.of(last), scale, true)).account().unlabelled()).isZero();
        List<Charted> beside = IntStream.range(1, 40).mapToObj(day -> value(day, LocalDate.of(2021, 12, 20).minusDays(3L * day).toString(), 100))
                .toList();
        Chart crowded = chart.draw(sheet(Stream.concat(Stream.of(last), beside.stream()).toList(), scale, true));
        assertThat(crowded.account().unlabelled()).isPositive();
        assertThat(crowded.drawing().spots()).allSatisfy(spot -> assertThat(spot.area().right()).isLessThanOrEqualTo(WIDTH));
    }

    @Test
    void aStandingIsToldByItsShapeAndNotByItsColour() {
        List<List<String>> shapes = Stream.of(Standing.values()).map(standing -> chart.draw(
                sheet(List.of(value(0, "2021-06-01", 5, 5, standing)), years(2020, 2022), true)))
                .map(drawn -> drawn.drawing().marks().stream().filter(Mark.Clip.class::isInstance)
                        .flatMap(clip -> ((Mark.Clip) clip).inside().stream())
                        .filter(mark -> !(mark instanceof Mark.Label)).map(mark -> mark.getClass().getSimpleName()).toList()).toList();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @Test
    void aDateKnownToTheYearIsDrawnOverThatYear() {
        Scale scale = years(2020, 2023);
        Chart drawn = chart.draw(sheet(List.of(value(0, "2021", 5)), scale, true));
        double start = scale.x(Span.second(LocalDate.of(2021, 1, 1)));
        double end = scale.x(Span.second(LocalDate.of(2022, 1, 1)));
        assertThat(drawn.drawing().marks().stream().filter(Mark.Clip.class::isInstance)
                .flatMap(clip -> ((Mark.Clip) clip).inside().stream()).filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast))
                .anyMatch(line -> Math.abs(line.from().x() - start) < 1e-3 && Math.abs(line.to().x() - end) < 1e-3);
    }

    @Test
    void anEmptyChartHasItsTimeAxisAndNothingElse() {
        Chart drawn = chart.draw(sheet(List.of(), years(2020, 2023), true));
        assertThat(drawn.account()).isEqualTo(new FigureChart.Account(0, 0, 0, 0, 0, 0, 0));
        assertThat(drawn.drawing().spots()).isEmpty();
    }

    @Test
    void theRecordIsHeldByTheGreatestSoFarAndIsNotCertainWhereADateLeavesItOpen() {
        List<Charted> values = List.of(value(0, "2018-06-11", 100), value(1, "2019", 1000), value(2, "2019-02-14", 500),
                value(3, "2020-05-28", 50), value(4, "2021-01-01", 9000, 9000, Standing.ESTIMATED));
        List<Records.Step> steps = Records.of(values, KNOWN).steps();
        assertThat(steps.stream().map(step -> step.holder().row() + (step.certain() ? " certain" : " perhaps")))
                .containsExactly("0 certain", "0 perhaps", "2 perhaps", "1 certain");
        assertThat(steps.getLast().second()).isEqualTo(Span.second(LocalDate.of(2019, 12, 31)));
        assertThat(Records.of(values, KNOWN).holders().stream().map(step -> step.holder().row() + " " + step.certain()))
                .containsExactly("0 true", "2 false", "1 true");
    }

    @Test
    void aClaimAgainstAFigureIsDrawnAsWhatItClaims() {
        Event plain = Samples.event("gpt", "2020-05-28", 5, "GPT", "alpha");
        var event = new Event(plain.id(), plain.when(), plain.title(), null, plain.summary(), plain.category(), 5, plain.organizations(),
                List.of(), List.of(), List.of("a", "b"), List.of(figure("Parameters of GPT", "175000000000"), figure("Chips", "10000")),
                List.of(claim("100000000000"), claim("9000"), claim("5 GW")), List.of(), plain.evidence());
        List<Charted> values = Charted.of(event, 7, 0, KIND);
        assertThat(values).extracting(one -> one.figure().from().toPlainString() + " " + one.standing() + " " + one.label().en())
                .containsExactly("175000000000 OFFICIAL GPT", "100000000000 CLAIMED GPT");
    }

    private static Figure figure(String name, String value) {
        return new Figure(new Text(name, name), new BigDecimal(value), new BigDecimal(value), "1", Figure.Status.OFFICIAL, null, null);
    }

    private static Claim claim(String value) {
        return new Claim("b", new Text("No.", "否。"), Claim.Stance.DISPUTES, Claim.About.FIGURE, value);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ticksAreRoundAndApart(long seed) {
        var random = new Random(seed);
        IntStream.range(0, 200).forEach(_ -> {
            boolean logarithmic = random.nextBoolean();
            double least = Math.pow(10, random.nextInt(20) - 3);
            ValueAxis axis = ValueAxis.over(least, least * (1 + Math.pow(10, random.nextInt(20) - 2)), logarithmic, 0, 300 + random.nextInt(500));
            List<ValueAxis.Tick> ticks = axis.ticks();
            assertThat(ticks).hasSizeBetween(1, 40);
            for (int i = 0; i < ticks.size(); i++) {
                assertThat(axis.y(ticks.get(i).value())).isBetween(axis.top() - 0.01, axis.bottom() + 0.01);
                BigDecimal round = logarithmic || i == 0 ? ticks.get(i).exact() : ticks.get(i).exact().subtract(ticks.get(i - 1).exact());
                assertThat(!logarithmic && i == 0 || List.of(1, 2, 5).contains(round.stripTrailingZeros().unscaledValue().intValue()))
                        .as("%s", ticks).isTrue();
                assertThat(i == 0 || axis.y(ticks.get(i - 1).value()) - axis.y(ticks.get(i).value()) > 20).isTrue();
            }
        });
    }

    private static Stream<Subject.Item> items(Chart drawn) {
        return drawn.drawing().spots().stream().map(Spot::subject).filter(Subject.Item.class::isInstance).map(Subject.Item.class::cast);
    }

    private static double middleOf(Chart drawn, int row) {
        return drawn.drawing().spotOf(new Subject.Item(row, row)).map(spot -> spot.area().x() + spot.area().width() / 2).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {284, 440, 497, 1000})
    void theKeyIsWholeAtAnyWidth(int width) {
        for (Language language : Language.values()) {
            Sheet sheet = new Sheet(anything(1), KIND, language, List.of(Token.ACCENT, Token.GOOD, Token.WARN), KNOWN, years(1990, 2026), width,
                    FigureChart.LOWEST, true, OptionalInt.empty());
            Stream<Text> names = Stream.concat(Stream.of(Standing.values()).map(Standing::title), Stream.of(new Text("date uncertain", "日期不确定"),
                    new Text("highest so far (dashed: not certain)", "当时最高（虚线：不确定）")));
            List<Mark.Label> labels = chart.draw(sheet).drawing().marks().stream().flatMap(mark -> mark instanceof Mark.Label label
                    ? Stream.of(label) : Stream.empty()).toList();
            assertThat(names).as("%s, %d", language, width).allSatisfy(name -> assertThat(labels).anySatisfy(label -> {
                assertThat(label.text()).isEqualTo(name.in(language));
                assertThat(label.baseline().x() + Samples.TEXT.width(label.text(), label.style())).isLessThanOrEqualTo(width);
                assertThat(label.baseline().y()).isLessThan(FigureChart.LOWEST);
            }));
        }
    }
}
