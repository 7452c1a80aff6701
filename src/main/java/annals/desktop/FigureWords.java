// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.export.ChartWords;
import annals.model.Language;
import annals.model.Text;
import annals.timeline.Charted;
import annals.view.FiguresModel.Counted;
import java.util.List;

/** Words a value of a chart: as a line to read, and in full for the ear. */
record FigureWords(Kit kit) {
    private Language language() {
        return kit.words().language();
    }

    String label(Charted value) {
        return value.label().in(language());
    }

    /** Of the company that acted first. */
    String company(Charted value) {
        return kit.words().now(kit.model().lanes().companies().get(value.lane()).name());
    }

    /** Such as "65 billion, official". */
    String amount(Charted value) {
        return ChartWords.amount(value, language());
    }

    String when(Charted value) {
        return ChartWords.when(value, language());
    }

    /** Such as "Meta, LLaMA, Parameters: 65 billion, official, 24 February 2023". */
    String full(Charted value, Text heading) {
        return kit.words().list(List.of(company(value), label(value),
                kit.words().now(Message.FIGURES_VALUE, heading.in(language()), amount(value)), when(value)));
    }

    /** What is measured, in which unit where that is not plain, and how often. */
    String kind(Counted one) {
        String unit = one.own().kind().unit();
        String name = one.own().heading().in(language());
        String measured = unit.equals("1") ? name : kit.words().now(Message.FIGURES_IN_UNIT, name, unit);
        return kit.words().now(Message.FIGURES_KIND_COUNT, measured, one.figures());
    }
}
