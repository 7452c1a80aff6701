// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.FilterModel;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.model.Era;
import annals.model.Text;
import annals.time.EdtfDate;
import annals.words.Message;
import annals.words.PeriodWords;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which period is asked for while that is what one sees, or else which one is visible, and lets one choose another. */
public final class PeriodChooser extends Button {
    private final Kit kit;
    private final FilterModel filters;
    private final Overlay overlay;
    private final Runnable travelled;
    private final VBox panel;
    private final TextField field = new TextField();
    private final Label fault = new Label();

    /** @param travelled told when a person has gone to a date */
    public PeriodChooser(Kit kit, Overlay overlay, Runnable travelled) {
        this.kit = kit;
        this.travelled = travelled;
        this.overlay = overlay;
        filters = kit.model().filters();
        setId("period");
        getStyleClass().add("framed");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        ObservableValue<String> period = kit.model().state().stateProperty()
                .map(state -> PeriodWords.of(kit.model().travel().period(state), state.language()));
        textProperty().bind(period);
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> kit.words().now(Message.PERIOD_NAME, period.getValue()), period, kit.words().languageProperty()));
        panel = content();
        setOnAction(_ -> toggle());
    }

    private void toggle() {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            open();
        }
    }

    /** Opens it with the typed date at hand. */
    public void open() {
        fault.textProperty().bind(kit.words().live(Message.PERIOD_HELP));
        field.setText(kit.model().travel().period(kit.model().state().state()).text());
        overlay.drop(panel, this);
        field.requestFocus();
        field.selectAll();
    }

    private VBox content() {
        var quick = new FlowPane(
                choice("period-all", kit.words().live(Message.PERIOD_ALL), filters::anyPeriod));
        int last = filters.lastYear();
        for (int first : new int[] {last - 13, last - 9, last - 4, last}) {
            String years = first == last ? String.valueOf(first) : first + "/" + last;
            EdtfDate period = EdtfDate.parse(years);
            quick.getChildren().add(choice("period-" + first, first == last ? kit.words().live(Message.PERIOD_LAST_YEAR, years)
                    : kit.words().languageProperty().map(spoken -> PeriodWords.of(period, spoken)), () -> filters.period(period)));
        }
        quick.getStyleClass().add("chips");
        var eras = new VBox();
        eras.getStyleClass().add("era-list");
        filters.eras().forEach(era -> eras.getChildren().add(era(era)));
        var box = new VBox(quick, heading(Message.PERIOD_ERAS), eras, heading(Message.PERIOD_TYPED), typed(), fault);
        box.getStyleClass().addAll("dropped", "period-panel");
        fault.setId("period-fault");
        fault.getStyleClass().add("fault-text");
        fault.setWrapText(true);
        return box;
    }

    private Button era(Era era) {
        var when = new Label();
        when.getStyleClass().add("second");
        when.textProperty().bind(kit.words().languageProperty().map(spoken -> PeriodWords.of(era.when(), spoken)));
        Button button = choice("era-" + era.id(), kit.words().live(era.name()), () -> filters.period(era.when()));
        button.getStyleClass().setAll("button", "era-row");
        button.setGraphic(when);
        button.setContentDisplay(ContentDisplay.BOTTOM);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private HBox typed() {
        field.setId("period-text");
        field.promptTextProperty().bind(kit.words().live(Message.PERIOD_PROMPT));
        field.accessibleTextProperty().bind(kit.words().live(Message.PERIOD_HELP));
        var go = new Button();
        go.setId("period-go");
        go.getStyleClass().add("primary");
        go.textProperty().bind(kit.words().live(Message.PERIOD_GO));
        var show = new Button();
        show.setId("period-show");
        show.textProperty().bind(kit.words().live(Message.PERIOD_SHOW));
        field.setOnAction(_ -> go());
        go.setOnAction(_ -> go());
        show.setOnAction(_ -> filters.period(field.getText()).ifPresentOrElse(this::tell, overlay::close));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        var box = new HBox(field, go, show);
        box.getStyleClass().add("row");
        return box;
    }

    /** Travels to what is typed; what is asked for stays the same. */
    private void go() {
        switch (filters.readPeriod(field.getText())) {
            case FilterModel.Typed.Nothing _ -> overlay.close();
            case FilterModel.Typed.Period(var date) -> {
                overlay.close();
                kit.model().travel().go(date);
                travelled.run();
            }
            case FilterModel.Typed.Misread(var reason) -> tell(reason);
        }
    }

    private Label heading(Message message) {
        var label = new Label();
        label.getStyleClass().add("heading");
        label.textProperty().bind(kit.words().heading(message));
        return label;
    }

    private Button choice(String id, ObservableValue<String> name, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("chip");
        button.textProperty().bind(name);
        button.setOnAction(_ -> {
            action.run();
            overlay.close();
        });
        return button;
    }

    private void tell(Text reason) {
        fault.textProperty().bind(kit.words().live(reason));
    }
}
