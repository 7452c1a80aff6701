// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Style;
import annals.draw.TextMeasure;
import annals.pdf.Bookmark;
import annals.pdf.Html;
import annals.pdf.Paper;
import annals.pdf.PdfBook;
import annals.pdf.PdfPictures;
import annals.pdf.PdfPictures.Link;
import annals.pdf.PdfPictures.Picture;
import annals.picture.ChartPicture;
import annals.picture.ChartValues;
import annals.picture.ChartWords;
import annals.picture.Words;
import annals.query.FigureKinds;
import annals.store.Answer;
import annals.store.H2Store;
import annals.timeline.Charted;
import annals.timeline.FigureChart;
import annals.timeline.FigureChart.Chart;
import annals.timeline.Reach;
import annals.timeline.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The most frequent kinds of figures of an answer, each as a chart over time and below it a table to read. */
public final class FiguresChapter {
    static final String ANCHOR = "charts";
    /** A kind of fewer dated figures is told as well by its events. */
    private static final int LEAST = 3;
    private static final int MOST = 6;
    /** A table of more rows would repeat what stands with the events: then it tells only who led. */
    private static final int TABLED = 12;
    /** A table of at most so many rows is not torn apart. */
    private static final int SHORT = 8;
    /** What a pixel of a chart is on paper, in points: its labels come out at 7.4 points. */
    private static final double POINTS = 0.62;
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;
    /** How high charts of few, of several and of many values are where nothing asks for more, and at least on pages, in pixels. */
    private static final double LOW = 260;
    private static final double HIGH = 360;
    private static final double HIGHEST = 500;
    /** How high those of few values may be at most, and all others. */
    private static final double MOST_OF_FEW = 560;
    private static final double MOST_OF_MANY = 760;
    private static final int MANY = 40;
    /** What stands around a chart and its table, in points: heading, account and gaps; caption and head; each row and each further line of one. */
    private static final double AROUND = 72;
    private static final double TABLE_HEAD = 50;
    private static final double ROW = 19.1;
    private static final double LINE = 12.4;
    /** The chapter's heading and what it begins with. */
    private static final double HEADING = 84;
    /** Margins of a page above and below, in millimetres; as in report.css. */
    private static final double ENDS = 38;
    private static final Style CELL = new Style(8.5, false);

    private final Report report;
    private final List<Own> charts;

    /** One chart, and what its table tells: all values, or of many those that led. */
    private record Own(ChartValues values, List<Row> rows, Chart chart) {}

    /** @param certain whether it led for certain, where the table is of those that did */
    private record Row(Charted value, boolean certain) {}

    private FiguresChapter(Report report, List<Own> charts) {
        this.report = report;
        this.charts = charts;
    }

    /** Empty where the answer has too few figures of any kind. */
    public static Optional<FiguresChapter> of(Report report, TextMeasure text) {
        Answer answer = report.answer();
        H2Store store = answer.store();
        var pictures = new ChartPicture(store, text, report.language());
        List<ChartValues> kinds = store.figures().all().stream()
                .filter(own -> own.count(answer.matches()) >= LEAST)
                .sorted(Comparator.comparingInt((FigureKinds.Own own) -> -own.count(answer.matches()))).limit(MOST)
                .map(own -> ChartValues.of(store, answer.matches(), own))
                .filter(values -> values.values().stream().filter(value -> value.when() != null).count() >= LEAST).toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        List<List<Row>> tables = kinds.stream().map(kind -> rows(kind, store)).toList();
        List<Double> heights = heights(report, kinds, tables, text);
        double width = width(report) / POINTS;
        return Optional.of(new FiguresChapter(report, IntStream.range(0, kinds.size()).mapToObj(at -> new Own(kinds.get(at), tables.get(at),
                pictures.draw(kinds.get(at), Optional.empty(), Optional.empty(), new ChartPicture.Frame(width, heights.get(at))))).toList()));
    }

    /** How wide text is, in points. */
    private static double width(Report report) {
        Paper paper = report.job().paper();
        return (paper.textWidth() - 2 * paper.textSide()) * POINTS_OF_MILLIMETRE;
    }

    /** In pixels of the charts. */
    private static List<Double> heights(Report report, List<ChartValues> kinds, List<List<Row>> tables, TextMeasure text) {
        if (!report.paged()) {
            return kinds.stream().map(kind -> height(kind.values().size())).toList();
        }
        List<ChartHeights.Block> blocks = IntStream.range(0, kinds.size()).mapToObj(at -> {
            int values = kinds.get(at).values().size();
            double least = values <= TABLED ? FigureChart.LOWEST : values <= MANY ? LOW : HIGH;
            return new ChartHeights.Block(least, values <= TABLED ? MOST_OF_FEW : MOST_OF_MANY, words(report, tables.get(at), text) / POINTS);
        }).toList();
        double page = (report.job().paper().textHeight() - ENDS) * POINTS_OF_MILLIMETRE / POINTS;
        return ChartHeights.of(blocks, page - HEADING / POINTS, page);
    }

    /** What the words around a chart take, in points: rather too much than too little, which would leave a page half empty. */
    private static double words(Report report, List<Row> rows, TextMeasure text) {
        double width = width(report);
        return AROUND + (rows.isEmpty() ? 0 : TABLE_HEAD) + rows.stream().map(Row::value).mapToDouble(row -> {
            double cells = 3 * CELL.size() + Stream.of(ChartWords.when(row, report.language()), row.label().in(report.language()),
                    ChartWords.amount(row, report.language())).mapToDouble(cell -> text.width(cell, CELL)).sum();
            return ROW + (cells > width ? LINE : 0);
        }).sum();
    }

    private static double height(int values) {
        return values <= TABLED ? LOW : values <= MANY ? HIGH : HIGHEST;
    }

    public Bookmark bookmark() {
        var parts = new ArrayList<Bookmark>();
        for (int at = 0; at < charts.size(); at++) {
            parts.add(new Bookmark(heading(charts.get(at)), anchor(at), List.of()));
        }
        return new Bookmark(report.say(Words.CHARTS), ANCHOR, parts);
    }

    private static String anchor(int chart) {
        return "chart-" + chart;
    }

    private String heading(Own one) {
        return one.values.own().heading().in(report.language());
    }

    public void addTo(PdfBook book, DoubleConsumer progress) throws IOException {
        book.add(write(), progress);
        draw(new PdfPictures(book, ReportEvent.tag(report.language())), book);
    }

    /** The chapter with room for its charts. */
    public Html write() {
        Html body = begun(report.say(Words.CHARTS_LEAD_DRAWN));
        for (int at = 0; at < charts.size(); at++) {
            Own one = charts.get(at);
            Html sheet = body.add("div", "sheet");
            sheet.add("h2").text(heading(one));
            sheet.add("div", "picture").with("id", anchor(at))
                    .with("style", String.format(Locale.ROOT, "height: %.2fpt", POINTS * one.chart.drawing().height()));
            sheet.add("p", "account").text(account(one));
            // a short one stays with its chart
            table(one.rows.size() > TABLED ? body : sheet, one);
        }
        return body;
    }

    /** The chapter without its charts, where nothing is drawn. */
    public Html writeTables() {
        Html body = begun("");
        charts.forEach(one -> {
            body.add("h2").text(heading(one));
            body.add("p", "account").text(ChartWords.all(one.chart.account(), one.values.values(), report.language()));
            table(body, one);
        });
        return body;
    }

    private Html begun(String more) {
        Html body = report.chapter();
        report.heading(body.add("h1").with("id", ANCHOR), Words.CHARTS);
        body.add("p", "lead").text(report.say(Words.CHARTS_LEAD, LEAST) + more);
        return body;
    }

    private String account(Own one) {
        return ChartWords.account(one.chart.account(), one.values.values(), report.language());
    }

    private void table(Html body, Own one) {
        if (one.rows.isEmpty()) {
            return;
        }
        Html table = body.add("table", one.rows.size() > SHORT ? "values" : "values short");
        table.add("caption").text(report.say(Words.COLON, heading(one), report.say(isLong(one.values) ? Words.CHART_LED : Words.CHART_ALL)));
        Html head = table.add("thead").add("tr");
        List.of(Words.CHART_WHEN, Words.CHART_WHO, Words.CHART_VALUE)
                .forEach(name -> head.add("th").with("scope", "col").text(report.say(name)));
        Html rows = table.add("tbody");
        one.rows.forEach(row -> row(rows, row.value, row.certain));
    }

    private static List<Row> rows(ChartValues kind, H2Store store) {
        if (!isLong(kind)) {
            return kind.values().stream().map(value -> new Row(value, true)).toList();
        }
        return Reach.of(store.index()).stream().flatMap(known -> Records.of(kind.values(), known).holders().stream())
                .map(step -> new Row(step.holder(), step.certain())).toList();
    }

    private static boolean isLong(ChartValues kind) {
        return kind.values().size() > TABLED;
    }

    private void row(Html to, Charted value, boolean certain) {
        Html row = to.add("tr");
        row.add("td").text(ChartWords.when(value, report.language()));
        String label = value.label().in(report.language());
        row.add("td").add("a").with("href", PdfBook.ELSEWHERE + ReportEvent.anchor(value.row())).with("title", label).text(label);
        String amount = ChartWords.amount(value, report.language());
        row.add("td").text(certain ? amount : amount + report.say(Words.IN_BRACKETS, report.say(Words.CHART_PERHAPS)));
    }

    private void draw(PdfPictures pictures, PdfBook book) throws IOException {
        int before = 0;
        int heading = 0;
        for (int at = 0; at < charts.size(); at++) {
            int page = book.page(anchor(at));
            heading = page == before ? heading + 1 : 0;
            before = page;
            pictures.draw(picture(at, heading));
        }
    }

    /** The charts and where each belongs. */
    public List<Picture> pictures() {
        return IntStream.range(0, charts.size()).mapToObj(at -> picture(at, 0)).toList();
    }

    private Picture picture(int at, int heading) {
        Own one = charts.get(at);
        return new Picture(one.chart.drawing(), anchor(at), heading, POINTS, report.say(Words.CHART_PICTURE, heading(one), account(one)),
                links(one));
    }

    /** In the order of time, each value once. */
    private List<Link> links(Own one) {
        var marks = new MarkWords(report);
        Map<Subject, Spot> first = new LinkedHashMap<>();
        one.chart.drawing().spots().forEach(spot -> first.putIfAbsent(spot.subject(), spot));
        return first.values().stream().sorted(Comparator.comparingDouble(spot -> spot.area().x())).<Link>mapMulti((spot, to) -> {
            switch (spot.subject()) {
                case Subject.Item(int row, int place) ->
                        to.accept(new Link(spot.area(), ReportEvent.anchor(row), words(one.values.values().get(place))));
                case Subject.Cluster(int _, List<Integer> rows) -> to.accept(new Link(spot.area(), ReportEvent.anchor(rows.getFirst()),
                        report.say(Words.COLON, report.say(Words.CHART_FIGURES, rows.size()), marks.each(rows))));
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }).toList();
    }

    private String words(Charted value) {
        return report.say(Words.COLON, value.label().in(report.language()), ChartWords.amount(value, report.language()))
                + report.say(Words.CLAUSE) + ChartWords.when(value, report.language());
    }
}
