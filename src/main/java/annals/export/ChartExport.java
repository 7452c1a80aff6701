// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.fonts.Typeface;
import annals.model.Event;
import annals.model.Figure;
import annals.picture.ChartPicture;
import annals.picture.ChartValues;
import annals.query.FigureKinds;
import annals.store.Answer;
import annals.store.H2Store;
import annals.timeline.Charted;
import annals.timeline.FigureChart.Chart;
import java.io.IOException;
import java.util.List;

/** Figures of one kind as a picture or a table. */
final class ChartExport extends DrawnExport {
    private static final ChartPicture.Frame SIZE = new ChartPicture.Frame(1600, 840);
    private static final List<String> COLUMNS = List.of("event", "when", "earliest", "latest", "title_en", "title_zh", "company",
            "measure", "name_en", "name_zh", "from", "to", "unit", "standing", "source");

    private final ChartJob job;
    private final Answer answer;
    private final ChartValues values;

    ChartExport(ChartJob job, H2Store store) {
        this.job = job;
        answer = Answer.of(job.query(), store);
        FigureKinds.Own own = store.figures().of(job.kind())
                .orElseThrow(() -> new IllegalArgumentException("no figures of " + job.kind()));
        values = ChartValues.of(store, answer.matches(), own);
    }

    @Override
    String title() {
        return values.own().heading().in(job.language());
    }

    @Override
    Drawing drawing(Typeface text) {
        var picture = new ChartPicture(answer.store(), text, job.language());
        Chart chart = picture.draw(values, job.logarithmic(), job.stretch(), SIZE);
        return picture.captioned(chart, values, answer);
    }

    @Override
    void table(Appendable to) throws IOException {
        CsvExport.row(COLUMNS, to);
        for (Charted value : values.values()) {
            Event event = answer.store().events(value.row()).getFirst();
            Figure figure = value.figure();
            CsvExport.row(List.of(event.id(), value.when() == null ? "" : value.when().text(),
                    value.when() == null ? "" : CsvExport.day(value.when().bounds().earliestStart()),
                    value.when() == null ? "" : CsvExport.day(value.when().bounds().latestEnd() - 1),
                    CsvExport.harmless(event.title().en()), CsvExport.harmless(event.title().zh()),
                    answer.store().index().lanes().get(value.lane()).key(), values.own().kind().measure(), CsvExport.harmless(figure.name().en()),
                    CsvExport.harmless(figure.name().zh()), figure.from().toPlainString(), figure.to().toPlainString(), figure.unit(),
                    value.standing().word(), figure.source() == null ? "" : figure.source()), to);
        }
    }
}
