// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.draw.Theme;
import annals.kit.Action;
import annals.kit.Buttons;
import annals.kit.FoldingBar;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.model.Language;
import annals.perspective.PerspectiveChooser;
import annals.state.StateModel;
import annals.words.Message;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar on top: name, way back, question, perspective, saved views, language, theme, export. */
final class Toolbar extends FoldingBar {
    /** In less, in pixels, not all that could be said fits. */
    private static final double ROOMY = 1200;
    /** In less, in pixels, the square alone has to do for the name. */
    private static final double NAMED = 900;

    private final Kit kit;
    private final Actions actions;
    private final SearchField search;
    private final Button views;

    /**
     * @param overlay where what answers to the question is listed
     * @param actions does what its buttons are for
     * @param gone told when a person has gone to something found, and wants to go on from there
     */
    Toolbar(Kit kit, Overlay overlay, Actions actions, Runnable gone) {
        super(kit, overlay, "toolbar-more");
        this.kit = kit;
        this.actions = actions;
        search = new SearchField(kit, overlay, gone);
        views = Buttons.icon("views", Feather.BOOKMARK, Action.VIEWS.tip(kit.words()), () -> actions.run(Action.VIEWS));
        views.getStyleClass().add("framed");
        getStyleClass().add("toolbar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node languages = languages();
        Node theme = theme();
        Node export = export();
        List<Node> parts = List.of(name(), history(), search, new PerspectiveChooser(kit, tight()), space, views, languages, theme, export);
        // where room is short the question gives way, not the words on the buttons
        parts.stream().filter(part -> part != search && part != space).forEach(Toolbar::keepWhole);
        fill(parts, List.of(theme, languages, export, views));
    }

    private ObservableValue<Boolean> tight() {
        return widthProperty().map(width -> width.doubleValue() < ROOMY);
    }

    private static void keepWhole(Node node) {
        if (node instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        if (node instanceof HBox box) {
            box.getChildren().forEach(Toolbar::keepWhole);
        }
    }

    SearchField search() {
        return search;
    }

    /** Where saved views are opened from. */
    Node views() {
        return views;
    }

    private Node name() {
        var square = new Region();
        square.getStyleClass().add("name-square");
        var name = new Label();
        name.getStyleClass().add("name");
        name.textProperty().bind(kit.words().live(Message.APP_NAME));
        name.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NAMED));
        name.managedProperty().bind(name.visibleProperty());
        var box = new HBox(square, name);
        box.getStyleClass().add("name-box");
        return box;
    }

    private Node history() {
        StateModel state = kit.model().state();
        Button back = Buttons.icon("back", Feather.ARROW_LEFT, Action.BACK.tip(kit.words()), state::back);
        Button forward = Buttons.icon("forward", Feather.ARROW_RIGHT, Action.FORWARD.tip(kit.words()), state::forward);
        back.disableProperty().bind(state.canGoBackProperty().not());
        forward.disableProperty().bind(state.canGoForwardProperty().not());
        return Buttons.group(back, forward);
    }

    private Node languages() {
        var choice = new ToggleGroup();
        HBox box = Buttons.group(language(Language.EN, "EN", choice), language(Language.ZH, "中文", choice));
        box.accessibleTextProperty().bind(kit.words().live(Message.LANGUAGE_NAME));
        return box;
    }

    private ToggleButton language(Language language, String name, ToggleGroup choice) {
        var button = new ToggleButton(name);
        button.setId("language-" + language.locale().getLanguage());
        button.setToggleGroup(choice);
        button.setAccessibleText(name);
        button.setOnAction(_ -> {
            button.setSelected(true);
            kit.model().state().speak(language);
        });
        kit.words().languageProperty().subscribe(spoken -> button.setSelected(spoken == language));
        return button;
    }

    private Node theme() {
        ObservableValue<Message> says = kit.theme()
                .map(theme -> theme == Theme.LIGHT ? Message.THEME_TO_DARK : Message.THEME_TO_LIGHT);
        var name = kit.words().languageProperty().flatMap(spoken -> says.map(message -> message.in(spoken)));
        Button button = Buttons.icon("theme", Feather.MOON, name, () -> actions.run(Action.THEME));
        button.getStyleClass().add("framed");
        kit.theme().subscribe(theme -> button.setGraphic(new FontIcon(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        return button;
    }

    private Node export() {
        var button = new Button();
        button.setId("export");
        button.getStyleClass().add("primary");
        button.textProperty().bind(kit.words().live(Message.EXPORT));
        button.setOnAction(_ -> actions.run(Action.EXPORT));
        Buttons.hint(button, Action.EXPORT.tip(kit.words()));
        return button;
    }
}
