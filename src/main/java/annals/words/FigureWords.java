// SPDX-License-Identifier: Apache-2.0
package annals.words;

import annals.model.Amounts;
import annals.model.Language;
import annals.model.Text;
import annals.picture.ChartWords;
import annals.sight.FiguresModel.Counted;
import annals.timeline.Charted;
import annals.window.WindowModel;
import java.util.List;

/** Words a value of a chart: as a line to read, and in full for the ear. */
public record FigureWords(Words words, WindowModel model) {
    private Language language() {
        return words.language();
    }

    public String label(Charted value) {
        return value.label().in(language());
    }

    /** Of the company that acted first. */
    public String company(Charted value) {
        return words.now(model.lanes().companies().get(value.lane()).name());
    }

    /** Such as "65 billion, official". */
    public String amount(Charted value) {
        return ChartWords.amount(value, language());
    }

    public String when(Charted value) {
        return ChartWords.when(value, language());
    }

    /** Such as "Meta, LLaMA, Parameters: 65 billion, official, 24 February 2023". */
    public String full(Charted value, Text heading) {
        return words.list(List.of(company(value), label(value),
                words.now(Message.FIGURES_VALUE, heading.in(language()), amount(value)), when(value)));
    }

    /** What is measured, in which unit where that is not plain, and how often. */
    public String kind(Counted one) {
        String unit = one.own().kind().unit();
        String name = one.own().heading().in(language());
        String measured = unit.equals("1") ? name : words.now(Message.FIGURES_IN_UNIT, name, Amounts.unit(unit, language()));
        return words.now(Message.FIGURES_KIND_COUNT, measured, one.figures());
    }
}
