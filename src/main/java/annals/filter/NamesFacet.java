// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.Choice;
import annals.answer.FilterModel;
import annals.answer.Picked;
import annals.answer.Tally;
import annals.kit.Kit;
import annals.query.Field;
import annals.query.Vocabulary.Kind;
import annals.words.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * People, technologies or stories, those with the most events under the rest of the question first; the others come when
 * they are searched for. A tick asks for what they are tied to, a dash leaves it out.
 */
final class NamesFacet extends VBox {
    /** So many are read at a glance. */
    private static final int AT_A_GLANCE = 8;
    /** A search that finds more is better typed on. */
    private static final int FOUND = 30;

    private final Kit kit;
    private final FilterModel filters;
    private final Kind kind;
    private final Field matter;
    private final TextField search = new TextField();
    private final VBox listed = new VBox();
    private final Label rest = new Label();
    /** By key: kept, so that what has the focus keeps it when counts change. */
    private final Map<String, ChoiceRow> rows = new HashMap<>();

    NamesFacet(Kit kit, Kind kind, Message prompt) {
        this.kit = kit;
        this.kind = kind;
        matter = Field.of(kind);
        filters = kit.model().filters();
        getStyleClass().add("names-facet");
        String id = matter.name().toLowerCase(Locale.ROOT);
        setId("names-" + id);
        search.setId(id + "-search");
        search.promptTextProperty().bind(kit.words().live(prompt));
        search.accessibleTextProperty().bind(kit.words().live(prompt));
        search.textProperty().subscribe((_, _) -> show());
        ChoiceRow.enterFrom(search, this);
        rest.getStyleClass().add("second");
        rest.setWrapText(true);
        rest.setId(id + "-rest");
        var box = new VBox(search);
        box.getStyleClass().add("choice-search-box");
        getChildren().addAll(box, listed, rest);
        kit.whenQuestioned(this::show);
        kit.model().facets().talliesProperty().subscribe(_ -> show());
    }

    private void show() {
        Tally tally = kit.model().facets().tally(matter);
        Picked picked = filters.picked(kind);
        String wanted = search.getText();
        List<Choice> all = tally.choices().stream().filter(choice -> wanted.isBlank() || choice.answersTo(wanted)).toList();
        List<Choice> seen = wanted.isBlank()
                ? Stream.concat(all.stream().filter(choice -> names(picked, choice)), all.stream().limit(AT_A_GLANCE)).distinct().toList()
                : all.stream().limit(FOUND).toList();
        List<ChoiceRow> now = seen.stream().map(this::row).toList();
        if (!listed.getChildren().equals(now)) {
            listed.getChildren().setAll(now);
        }
        now.forEach(row -> row.show(tick(picked, row.choice()), tally));
        int hidden = all.size() - seen.size();
        rest.setText(all.isEmpty() && !wanted.isBlank() ? kit.words().now(Message.NAMES_NONE, wanted)
                : kit.words().now(wanted.isBlank() ? Message.NAMES_MORE : Message.NAMES_FOUND, hidden));
        boolean says = hidden > 0 || all.isEmpty() && !wanted.isBlank();
        rest.setVisible(says);
        rest.setManaged(says);
        boolean many = tally.choices().size() > AT_A_GLANCE;
        search.getParent().setVisible(many);
        search.getParent().setManaged(many);
    }

    private ChoiceRow row(Choice choice) {
        return rows.computeIfAbsent(choice.key(), _ -> new ChoiceRow(kit, matter.name().toLowerCase(Locale.ROOT) + "-", choice, new Wishes()));
    }

    private static boolean names(Picked picked, Choice choice) {
        return tick(picked, choice) != ChoiceRow.Tick.OFF;
    }

    private static ChoiceRow.Tick tick(Picked picked, Choice choice) {
        return picked.chosen().contains(choice.key()) ? ChoiceRow.Tick.ON
                : picked.excluded().contains(choice.key()) ? ChoiceRow.Tick.LEFT_OUT : ChoiceRow.Tick.OFF;
    }

    private final class Wishes implements ChoiceRow.Wishes {
        @Override
        public void toggle(Choice choice) {
            filters.toggle(kind, choice.key());
            show();
        }

        @Override
        public void only(Choice choice) {
            filters.only(kind, choice.key());
        }

        @Override
        public void allBut(Choice choice) {
            filters.allBut(kind, choice.key());
        }
    }
}
