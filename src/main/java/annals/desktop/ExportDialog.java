// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.Filters;
import annals.kit.Kit;
import annals.model.Language;
import annals.pdf.Paper;
import annals.query.LanesBy;
import annals.query.Query;
import annals.query.QueryText;
import annals.report.ExportJob;
import annals.report.Format;
import annals.state.ViewState;
import annals.window.ExportModel;
import annals.window.ExportModel.Stage;
import annals.words.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Asks what is to be exported and where to, with a preview of it and how it goes. */
final class ExportDialog extends Dialog<ButtonType> {
    private static final List<List<Language>> LANGUAGES =
            List.of(List.of(Language.EN), List.of(Language.ZH), List.of(Language.EN, Language.ZH));

    /** The preview and what is between the halves, in pixels. */
    private static final double PREVIEW = 396;

    private final Kit kit;
    private final ExportModel exports;
    private final PreviewPane sheets;
    private final PeriodChoice period;
    private final ChoiceBox<Format> formats = new ChoiceBox<>();
    private final ChoiceBox<Integer> scale = new ChoiceBox<>();
    private final ChoiceBox<List<Language>> languages = new ChoiceBox<>();
    private final ChoiceBox<LanesBy> lanes = new ChoiceBox<>();
    private final PaperChoice paper;
    private final TextField target = new TextField();
    private final Label asks = wrapped("");
    private final ExportCourse course;
    private final Button start;
    private final Button cancel;
    /** A preview of what is still being chosen would be work for nothing. */
    private final PauseTransition preview = new PauseTransition(Duration.millis(250));
    private Subscription watching = Subscription.EMPTY;

    ExportDialog(Kit kit, Window owner) {
        this.kit = kit;
        exports = kit.model().exports();
        sheets = new PreviewPane(kit);
        period = new PeriodChoice(kit);
        paper = new PaperChoice(kit, exports.setting().map(ExportModel.Setting::paper).orElse(Paper.A4));
        course = new ExportCourse(kit);
        exports.reset();
        setTitle(say(Message.EXPORT_TITLE));
        var pane = getDialogPane();
        pane.setId("export-dialog");
        GridPane halves = content();
        DialogFrame.fit(this, halves, kit, owner);
        // before it is shown no style tells how wide the form is: 40 letters, as in the style sheet
        if (40 * Magnifier.letter(kit.model().textSize().percent()) + PREVIEW > DialogFrame.room(owner)) {
            GridPane.setConstraints(sheets, 0, 1);
            GridPane.setHalignment(sheets, HPos.CENTER);
        }
        pane.getButtonTypes().addAll(new ButtonType(say(Message.EXPORT_START), ButtonBar.ButtonData.OK_DONE),
                new ButtonType(say(Message.EXPORT_CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE));
        start = (Button) pane.lookupButton(pane.getButtonTypes().getFirst());
        cancel = (Button) pane.lookupButton(pane.getButtonTypes().getLast());
        prepareButtons();
        watching = watch();
        // not the button that writes: one begins with what is to be written
        setOnShown(_ -> period.field().requestFocus());
        setOnHidden(_ -> {
            watching.unsubscribe();
            preview.stop();
            kit.model().preview().stop();
            exports.stop();
        });
    }

    /** Both leave the dialog open, as long as it goes. */
    private void prepareButtons() {
        start.setId("export-start");
        start.getStyleClass().add("primary");
        start.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            export();
        });
        cancel.setId("export-cancel");
        cancel.addEventFilter(ActionEvent.ACTION, event -> {
            if (exports.stageProperty().get() instanceof Stage.Running) {
                event.consume();
                exports.stop();
            }
        });
    }

    private Subscription watch() {
        return Subscription.combine(exports.countProperty().subscribe(this::tell), exports.stageProperty().subscribe(_ -> tell()),
                exports.progressProperty().subscribe(this::tell),
                // a word that nothing has may give way to another one only now
                kit.model().state().stateProperty().map(ViewState::query).subscribe(_ -> {
                    asks.setText(QueryText.print(kit.model().exported()));
                    again();
                }));
    }

    /** What is asked, and beside it what it comes to. */
    private GridPane content() {
        Label title = wrapped(say(Message.EXPORT_TITLE));
        title.getStyleClass().add("event-title");
        var box = new VBox(title, form());
        box.getChildren().addAll(course.nodes());
        box.getStyleClass().add("export-box");
        count();
        for (ObservableValue<?> choice : List.of(formats.valueProperty(), languages.valueProperty(), lanes.valueProperty(),
                paper.sheet().valueProperty(), paper.layout().valueProperty(), scale.valueProperty())) {
            choice.subscribe((_, _) -> preview.playFromStart());
        }
        formats.valueProperty().subscribe((_, _) -> count());
        preview.setOnFinished(_ -> preview());
        preview.playFromStart();
        var both = new GridPane();
        both.addRow(0, box, sheets);
        both.getStyleClass().add("export-halves");
        return both;
    }

    private GridPane form() {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        Query query = kit.model().exported();
        period.field().textProperty().subscribe((_, _) -> again());
        choices();
        row(grid, Message.EXPORT_PERIOD, period.field());
        grid.add(period.offers(), 1, grid.getRowCount());
        row(grid, Message.EXPORT_COMPANIES, companies(query));
        if (!query.equals(Query.EVERYTHING)) {
            row(grid, Message.EXPORT_QUESTION, asks);
        }
        row(grid, Message.EXPORT_FORMAT, formats);
        row(grid, Message.EXPORT_LANGUAGE, languages);
        row(grid, Message.EXPORT_LANES, lanes);
        row(grid, Message.EXPORT_PAPER, paper.sheet());
        row(grid, Message.EXPORT_LAYOUT, paper.layout());
        row(grid, Message.EXPORT_SCALE, scale);
        row(grid, Message.EXPORT_TARGET, where());
        return grid;
    }

    private HBox where() {
        target.setId("export-target");
        target.setPromptText(say(Message.EXPORT_NO_TARGET));
        var choose = new Button(say(Message.EXPORT_CHOOSE));
        choose.setId("export-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        HBox.setHgrow(target, Priority.ALWAYS);
        var where = new HBox(target, choose);
        where.getStyleClass().add("row");
        return where;
    }

    private void choices() {
        languages.setId("export-language");
        languages.getItems().setAll(LANGUAGES);
        languages.setConverter(new ChoiceWords<>(chosen -> chosen.size() > 1 ? say(Message.EXPORT_BOTH)
                : say(chosen.getFirst() == Language.EN ? Message.EXPORT_ENGLISH : Message.EXPORT_CHINESE)));
        Optional<ExportModel.Setting> setting = exports.setting();
        languages.setValue(setting.map(ExportModel.Setting::languages).orElse(List.of(kit.words().language())));
        lanes.setId("export-lanes");
        lanes.getItems().setAll(LanesBy.values());
        lanes.setConverter(new ChoiceWords<>(by -> kit.words().now(by.title())));
        lanes.setValue(kit.model().lanes().by());
        scale.setId("export-scale");
        scale.getItems().setAll(IntStream.rangeClosed(1, ExportJob.MOST_SCALE).boxed().toList());
        scale.setConverter(new ChoiceWords<>(times -> times + "\u00D7"));
        scale.setValue(1);
        format();
    }

    /** The chosen format and the ending of the name follow each other; what a format has no use for cannot be chosen. */
    private void format() {
        formats.setId("export-format");
        formats.getItems().setAll(Format.values());
        formats.setConverter(new ChoiceWords<>(format -> format.title() + " (" + format.ending() + ")"));
        formats.setValue(Format.PDF);
        formats.valueProperty().subscribe((before, now) -> {
            file(target.getText().strip(), before).filter(_ -> !target.getText().isBlank()).ifPresent(path -> target.setText(renamed(path, now)));
            tell();
        });
        target.textProperty().subscribe((_, name) -> file(name.strip(), formats.getValue()).flatMap(Format::of).ifPresent(formats::setValue));
        lanes.disableProperty().bind(formats.valueProperty().map(format -> !format.showsTimeline()));
        paper.disable(formats.valueProperty().map(format -> !format.takesPaper()));
        scale.disableProperty().bind(formats.valueProperty().map(format -> format != Format.PNG));
    }

    /** The same name with another format's ending. */
    static String renamed(Path path, Format to) {
        String name = path.toString();
        return Format.of(path).filter(from -> from != to)
                .map(from -> name.substring(0, name.length() - from.ending().length()) + to.ending()).orElse(name);
    }

    private Label companies(Query query) {
        var chosen = Filters.of(query, kit.model().filters().lanes()).companies();
        var names = kit.model().lanes().companies().stream().filter(look -> chosen.contains(look.key()))
                .map(look -> kit.words().now(look.name())).toList();
        boolean all = query.companies().isEmpty() && names.size() == kit.model().filters().lanes().size();
        return wrapped(all ? say(Message.EXPORT_ALL_COMPANIES)
                : names.isEmpty() ? String.join(", ", query.companies()) : String.join(", ", names));
    }

    private void row(GridPane grid, Message name, Node field) {
        var label = new Label(say(name));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("second");
        field.setAccessibleText(field instanceof Label shown ? shown.getText() : say(name));
        if (field instanceof ChoiceBox<?> choice) {
            choice.setMinWidth(Region.USE_PREF_SIZE);
        }
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void choose() {
        kit.outside().targets().choose(getDialogPane().getScene().getWindow(), suggestion())
                .ifPresent(path -> target.setText(path.toString()));
    }

    private String suggestion() {
        String years = period.date().map(date -> "-" + date.text().replaceAll("[^0-9A-Za-z-]+", "-")).orElse("");
        return say(Message.EXPORT_FILE_NAME) + years.toLowerCase(Locale.ROOT) + formats.getValue().ending();
    }

    private void export() {
        if (target.getText().isBlank()) {
            choose();
        }
        if (target.getText().isBlank()) {
            course.say(say(Message.EXPORT_NO_TARGET));
        } else {
            asked(this::start);
        }
    }

    /** Something else is to be written. */
    private void again() {
        count();
        preview.playFromStart();
    }

    /** How much a file of this format would hold of what the period in the field leaves. */
    private void count() {
        exports.reset();
        asked(query -> exports.count(query, formats.getValue()));
    }

    /** Shows what would be written now. */
    private void preview() {
        sheets.of(formats.getValue());
        asked(query -> kit.model().preview().show(new ExportJob(query, languages.getValue(), paper.value(), lanes.getValue(),
                scale.getValue(), Path.of("preview" + formats.getValue().ending())), PreviewPane.PIXELS));
    }

    /** Hands over the question with the period in the field, or says what is wrong with that. */
    private void asked(Consumer<Query> then) {
        period.asked(then, reason -> course.say(kit.words().now(reason)));
    }

    private void start(Query query) {
        file(target.getText().strip(), formats.getValue()).ifPresentOrElse(
                path -> exports.start(new ExportJob(query, languages.getValue(), paper.value(), lanes.getValue(),
                        scale.getValue(), path)),
                () -> course.say(say(Message.EXPORT_BAD_TARGET, target.getText().strip())));
    }

    /** The file of a name, of a format where its ending does not say otherwise; empty where no file can be called so. */
    static Optional<Path> file(String name, Format otherwise) {
        try {
            Path path = Path.of(name);
            return Optional.of(Format.of(path).isPresent() ? path : Path.of(name + otherwise.ending()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void tell() {
        Stage stage = exports.stageProperty().get();
        start.setDisable(stage instanceof Stage.Running);
        // once it is written there is nothing left to break off
        cancel.setText(say(stage instanceof Stage.Done ? Message.CLOSE : Message.EXPORT_CANCEL));
        course.tell(stage, formats.getValue());
    }

    private String say(Message message, Object... values) {
        return kit.words().now(message, values);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
