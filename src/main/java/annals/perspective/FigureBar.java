// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.EditMenu;
import annals.kit.FoldingBar;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.model.FigureKind;
import annals.sight.FiguresModel;
import annals.sight.FiguresModel.Counted;
import annals.sight.FiguresModel.Gathered;
import annals.words.FigureWords;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the chart measures, of all kinds that the question leaves, and how its axis is parted. */
final class FigureBar extends FoldingBar {
    /** In less, in pixels, what is measured stands without a word before it. */
    private static final double ROOMY = 420;

    private final FiguresModel figures;
    private final FigureWords words;
    private final SearchableComboBox<Counted> kinds = new SearchableComboBox<>();
    private final ToggleButton even = new ToggleButton();
    private final ToggleButton powers = new ToggleButton();
    private boolean showing;
    private @Nullable Counted shown;

    /** @param overlay where the axis is chosen if the bar has no room for that */
    FigureBar(Kit kit, Overlay overlay) {
        super(kit, overlay, "figures-more");
        figures = kit.model().figures();
        words = new FigureWords(kit.words(), kit.model());
        getStyleClass().add("figure-bar");
        setMinHeight(USE_PREF_SIZE);
        kinds.setId("figure-kinds");
        kinds.accessibleTextProperty().bind(kit.words().live(Message.FIGURES_KIND));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Counted one) {
                return one == null ? "" : words.kind(one);
            }

            @Override
            public @Nullable Counted fromString(String text) {
                return kinds.getItems().stream().filter(one -> words.kind(one).equals(text)).findFirst().orElse(null);
            }
        });
        // a cell is not told of another language by itself
        kit.words().languageProperty().subscribe(_ -> {
            kinds.setCellFactory(_ -> new Cell());
            kinds.setButtonCell(new Cell());
        });
        kinds.skinProperty().subscribe(_ -> finder(kit));
        kinds.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                figures.choose(chosen.own().kind());
            }
        });
        kinds.showingProperty().subscribe(this::holdOn);
        var says = new Label();
        says.getStyleClass().add("second");
        says.textProperty().bind(kit.words().live(Message.FIGURES_KIND));
        says.setLabelFor(kinds);
        says.managedProperty().bind(widthProperty().greaterThan(ROOMY));
        says.visibleProperty().bind(says.managedProperty());
        var axis = new SegmentedButton(toggle(kit, even, "figures-linear", Message.FIGURES_LINEAR, false),
                toggle(kit, powers, "figures-log", Message.FIGURES_LOGARITHMIC, true));
        axis.accessibleTextProperty().bind(kit.words().live(Message.FIGURES_AXIS));
        fill(List.of(whole(says), kinds, whole(axis)), List.of(axis));
    }

    /** Where one writes to find a kind: in the window's language, with its own sign instead of a picture of one. */
    private void finder(Kit kit) {
        if (kinds.lookup(".combo-box-search") instanceof CustomTextField field) {
            field.setId("figure-search");
            field.setContextMenu(new EditMenu(field, kit.words()));
            field.setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
            field.promptTextProperty().bind(kit.words().live(Message.DO_SEARCH));
            field.accessibleTextProperty().bind(kit.words().live(Message.FIGURES_KIND));
            var nothing = new Label();
            nothing.setId("figure-search-nothing");
            nothing.textProperty().bind(field.textProperty().flatMap(written -> kit.words().live(Message.NAMES_NONE, written.strip())));
            kinds.setPlaceholder(nothing);
        }
    }

    private final class Cell extends ListCell<Counted> {
        @Override
        protected void updateItem(@Nullable Counted one, boolean empty) {
            super.updateItem(one, empty);
            setText(one == null || empty ? "" : words.kind(one));
        }
    }

    private ToggleButton toggle(Kit kit, ToggleButton button, String id, Message name, boolean logarithmic) {
        button.setId(id);
        button.textProperty().bind(kit.words().live(name));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            showAxis(logarithmic);
            figures.chooseAxis(logarithmic);
        });
        return button;
    }

    void showAxis(boolean logarithmic) {
        powers.setSelected(logarithmic);
        even.setSelected(!logarithmic);
    }

    void show(Gathered gathered, boolean logarithmic) {
        Optional<FigureKind> kind = gathered.values().map(values -> values.own().kind());
        showing = true;
        if (!List.copyOf(kinds.getItems()).equals(gathered.kinds())) {
            // another list: the box looks for its value while one changes, and fails where that is gone
            kinds.setItems(FXCollections.observableArrayList(gathered.kinds()));
        }
        showing = false;
        shown = gathered.kinds().stream().filter(one -> kind.equals(Optional.of(one.own().kind()))).findFirst().orElse(null);
        choose(shown);
        showAxis(logarithmic);
    }

    /** Where nothing was found for what was written in it, the box has let go of what is still shown. */
    private void holdOn(boolean open) {
        if (!open && kinds.getValue() == null) {
            choose(shown);
        }
    }

    private void choose(@Nullable Counted one) {
        showing = true;
        kinds.setValue(one);
        showing = false;
    }
}
