// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.FilterModel.Typed;
import annals.kit.Kit;
import annals.model.Text;
import annals.query.Condition;
import annals.query.Field;
import annals.query.Query;
import annals.state.ViewState;
import annals.time.EdtfDate;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Which time an export takes: that of the whole answer, what is in sight of it, or another one that is typed. */
final class PeriodChoice {
    private final Kit kit;
    private final TextField field = new TextField();
    private final FlowPane offers = new FlowPane();

    PeriodChoice(Kit kit) {
        this.kit = kit;
        field.setId("export-period");
        field.setText(kit.model().exportedTime().map(EdtfDate::text).orElse(""));
        field.setPromptText(kit.words().now(Message.EXPORT_ALL_TIME));
        offers.getStyleClass().add("chips");
        ViewState now = kit.model().state().state();
        String whole = kit.model().exported().period().map(EdtfDate::text).orElse("");
        EdtfDate named = now.visible().period();
        EdtfDate sight = kit.model().inSight();
        offer("export-whole", kit.words().now(Message.EXPORT_WHOLE), whole);
        if (now.isOverTime() && !named.equals(sight) && !named.text().equals(whole)) {
            offer("export-named", PeriodWords.of(named, kit.words().language()), named.text());
        }
        if (now.isOverTime() && !sight.text().equals(whole)) {
            offer("export-in-sight", kit.words().now(Message.EXPORT_IN_SIGHT, PeriodWords.of(sight, kit.words().language())), sight.text());
        }
    }

    private void offer(String id, String name, String text) {
        var button = new ToggleButton(name);
        button.setId(id);
        button.getStyleClass().add("chip");
        field.textProperty().subscribe(typed -> button.setSelected(typed.strip().equals(text)));
        button.setOnAction(_ -> {
            field.setText(text);
            button.setSelected(true);
        });
        offers.getChildren().add(button);
    }

    TextField field() {
        return field;
    }

    FlowPane offers() {
        return offers;
    }

    /** What is chosen; empty for all of time, and for what is no period. */
    Optional<EdtfDate> date() {
        return kit.model().filters().readPeriod(field.getText()) instanceof Typed.Period(var date) ? Optional.of(date) : Optional.empty();
    }

    /** Hands over the question with this period, or what is wrong with that. */
    void asked(Consumer<Query> then, Consumer<Text> misread) {
        Query query = kit.model().exported();
        switch (kit.model().filters().readPeriod(field.getText())) {
            case Typed.Nothing _ -> then.accept(query.period().isEmpty() ? query : query.open(Field.PERIOD));
            case Typed.Period(var date) -> then.accept(query.period().equals(Optional.of(date)) ? query
                    : query.only(new Condition.Period(date)));
            case Typed.Misread(var reason) -> misread.accept(reason);
        }
    }
}
