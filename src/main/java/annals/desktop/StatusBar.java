// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.Answer;
import annals.data.Problem;
import annals.kit.Action;
import annals.kit.Buttons;
import annals.kit.FoldingBar;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.query.QueryText;
import annals.query.SharedLane;
import annals.state.TextSize;
import annals.window.WindowModel;
import annals.words.Message;
import annals.words.PeriodWords;
import annals.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** How much is shown, matches and exists; the version of the data and what is wrong with it. */
final class StatusBar extends FoldingBar {
    /** Longer questions are cut; the search field has them whole. */
    private static final double WIDEST = 420;

    private final Kit kit;
    private final Label asked = label("status-asked");
    private final Label events = label("status-events");
    private final Label shown = label("status-shown");
    private final Label undated = label("status-undated");
    private final Label period = label("status-period");
    private final Label companies = label("status-companies");
    private final Label data = label("status-data");
    private final Button problems = new Button();
    private final Button hidden = new Button();

    /** @param overlay where what has no room is shown @param why where a person asks for what is hidden */
    StatusBar(Kit kit, Overlay overlay, Consumer<Node> why) {
        super(kit, overlay, "status-more");
        this.kit = kit;
        getStyleClass().add("status-bar-row");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problems.setId("status-problems");
        FoldingBar.whole(problems);
        FoldingBar.whole(hidden);
        problems.getStyleClass().add("quiet");
        problems.setOnAction(_ -> Notice.ofProblems(kit).show(getScene().getWindow()));
        asked.setMinWidth(0);
        asked.setMaxWidth(WIDEST);
        hidden.setId("status-hidden");
        hidden.getStyleClass().add("quiet");
        hidden.setOnAction(_ -> why.accept(hidden));
        Node list = FoldingBar.whole(list());
        Node size = textSize();
        fill(List.of(asked, events, hidden, list, shown, undated, period, companies, space, problems, data, size),
                List.of(companies, period, data, undated, shown, problems, hidden, asked, list));
        WindowModel model = kit.model();
        model.state().stateProperty().subscribe(this::showView);
        model.pictures().shownProperty().subscribe(this::showView);
        // the picture is there before the bar is
        showView();
        kit.whenAsked(this::showAnswer);
        model.filters().adviceProperty().subscribe(this::showAnswer);
    }

    /** How large everything is, and buttons to change it; the number itself leads back. */
    private Node textSize() {
        TextSize size = kit.model().textSize();
        Button smaller = Buttons.icon("text-smaller", Feather.MINUS, Action.SMALLER.tip(kit.words()), size::smaller);
        Button larger = Buttons.icon("text-larger", Feather.PLUS, Action.LARGER.tip(kit.words()), size::larger);
        var now = new Button();
        now.setId("text-size");
        now.textProperty().bind(kit.words().languageProperty().flatMap(spoken ->
                size.percentProperty().map(percent -> Message.TEXT_SIZE.in(spoken, percent))));
        now.setOnAction(_ -> size.set(TextSize.LEAST));
        Buttons.hint(now, Action.USUAL_SIZE.tip(kit.words()));
        smaller.disableProperty().bind(size.percentProperty().map(percent -> percent.intValue() <= TextSize.LEAST));
        larger.disableProperty().bind(size.percentProperty().map(percent -> percent.intValue() >= TextSize.MOST));
        var box = new HBox(smaller, now, larger);
        box.getStyleClass().add("text-size");
        box.getChildren().forEach(button -> {
            button.getStyleClass().addAll("quiet", "small");
            FoldingBar.whole((Button) button);
        });
        return FoldingBar.whole(box);
    }

    private ToggleButton list() {
        var button = new ToggleButton();
        button.setId("status-list");
        button.getStyleClass().setAll("button", "quiet", "pressed");
        button.textProperty().bind(kit.words().live(Message.LIST));
        button.accessibleTextProperty().bind(kit.words().live(Message.LIST_HINT));
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(kit.words().live(Message.LIST_HINT));
        button.selectedProperty().bindBidirectional(kit.model().rolls().openProperty());
        return button;
    }

    private List<Problem> faults() {
        return kit.model().problems();
    }

    /** How many of these lanes are a company's own. */
    private static int companies(Collection<String> lanes) {
        return (int) lanes.stream().filter(lane -> SharedLane.of(lane).isEmpty()).count();
    }

    /** What changes while one pans. */
    private void showView() {
        WindowModel model = kit.model();
        Words words = kit.words();
        OptionalInt inTime = model.pictures().shownProperty().get();
        say(shown, inTime.isPresent() && model.state().state().isOverTime()
                ? Optional.of(words.now(Message.STATUS_SHOWN, inTime.getAsInt())) : Optional.empty());
        say(period, Optional.of(PeriodWords.of(model.travel().period(model.state().state()), words.language())));
    }

    private void showAnswer() {
        WindowModel model = kit.model();
        Words words = kit.words();
        Optional<Answer> answer = model.answers().answer();
        int all = model.events();
        say(asked, answer.map(Answer::query).filter(query -> query.begun() || !model.filters().adviceProperty().get().isEmpty())
                .map(query -> words.now(Message.STATUS_ASKED, QueryText.print(query))));
        say(events, answer.map(found -> words.now(Message.STATUS_EVENTS, found.matches().count(), all)));
        int left = answer.map(found -> all - found.matches().count()).orElse(0);
        hidden.setText(words.now(Message.STATUS_HIDDEN, left));
        hidden.setVisible(left > 0);
        hidden.setManaged(left > 0);
        say(undated, answer.map(Answer::undated).filter(count -> count > 0)
                .map(count -> words.now(Message.STATUS_UNDATED, count)));
        say(companies, Optional.of(words.now(Message.STATUS_COMPANIES, companies(model.filters().filters().companies()),
                companies(model.filters().lanes()))));
        say(data, Optional.of(words.now(Message.STATUS_DATA, model.version())));
        problems.setText(words.now(Message.STATUS_PROBLEMS, faults().size()));
        problems.setVisible(!faults().isEmpty());
        problems.setManaged(!faults().isEmpty());
    }

    private static void say(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        label.setVisible(words.isPresent());
        label.setManaged(words.isPresent());
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
