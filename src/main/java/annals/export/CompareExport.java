// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.draw.Drawing;
import annals.fonts.Typeface;
import annals.model.Event;
import annals.picture.FacingPicture;
import annals.picture.Pairing;
import annals.picture.Pairing.Likeness;
import annals.query.EventIndex.Lane;
import annals.store.Answer;
import annals.store.H2Store;
import annals.time.Lead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two companies that face each other as a picture, or their pairs of like events as a table. */
final class CompareExport extends DrawnExport {
    private static final List<String> COLUMNS = List.of("first_company", "first", "first_when", "first_title_en", "first_title_zh",
            "second_company", "second", "second_when", "second_title_en", "second_title_zh", "days_at_least", "days_at_most", "doubted",
            "why", "basis", "technology");

    private final CompareJob job;
    private final FacingPicture picture;

    CompareExport(CompareJob job, H2Store store) {
        this.job = job;
        List<String> keys = store.index().lanes().stream().map(Lane::key).toList();
        if (!keys.contains(job.above()) || !keys.contains(job.below()) || job.above().equals(job.below())) {
            throw new IllegalArgumentException("no two lanes: " + job.above() + ", " + job.below());
        }
        picture = new FacingPicture(Answer.of(job.query(), store), keys.indexOf(job.above()), keys.indexOf(job.below()));
    }

    @Override
    String title() {
        return picture.title(job.language());
    }

    @Override
    Drawing drawing(Typeface text) {
        return picture.draw(job.stretch(), job.language(), text);
    }

    /** Days are those from the first event to the second: less than none where the second was earlier. */
    @Override
    void table(Appendable to) throws IOException {
        CsvExport.row(COLUMNS, to);
        for (Pairing pair : picture.pairs()) {
            var cells = new ArrayList<String>();
            cells.addAll(event(job.above(), pair.first()));
            cells.addAll(event(job.below(), pair.second()));
            Optional<Lead> lead = pair.lead();
            cells.add(lead.map(days -> Long.toString(days.least())).orElse(""));
            cells.add(lead.map(days -> Long.toString(days.most())).orElse(""));
            cells.add(Boolean.toString(pair.doubted()));
            cells.addAll(switch (pair.why()) {
                case Likeness.Related(var relation, var bySecond) -> List.of((bySecond ? "second " : "first ") + relation.type().word(),
                        relation.basis().word(), "");
                case Likeness.FirstOn(var matter) -> List.of("first on", "", matter.id());
            });
            CsvExport.row(cells, to);
        }
    }

    private static List<String> event(String company, Event event) {
        return List.of(company, event.id(), event.when() == null ? "" : event.when().text(), CsvExport.harmless(event.title().en()),
                CsvExport.harmless(event.title().zh()));
    }
}
