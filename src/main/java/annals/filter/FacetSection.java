// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.kit.Kit;
import annals.query.Field;
import annals.words.Message;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One matter of the filters under its name, which folds it. What is in it is made, and counted, once it is first open. */
final class FacetSection extends VBox {
    private final Kit kit;
    private final Field matter;
    private final Supplier<? extends Node> content;
    private final ToggleButton head = new ToggleButton();
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
    private final HBox row = new HBox(head);

    FacetSection(Kit kit, Message name, Field matter, Supplier<? extends Node> content) {
        this.kit = kit;
        this.matter = matter;
        this.content = content;
        getStyleClass().add("facet");
        setId("facet-" + matter.name().toLowerCase(Locale.ROOT));
        head.setId(getId() + "-head");
        head.getStyleClass().setAll("facet-head");
        head.textProperty().bind(kit.words().heading(name));
        head.accessibleTextProperty().bind(kit.words().languageProperty().flatMap(spoken -> head.selectedProperty()
                .map(open -> (open ? Message.FACET_OPEN : Message.FACET_FOLDED).in(spoken, name.in(spoken)))));
        head.setGraphic(sign);
        head.setContentDisplay(ContentDisplay.LEFT);
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.selectedProperty().subscribe((_, open) -> show(open));
        row.getStyleClass().add("heading-row");
        getChildren().add(row);
    }

    /** Begins unfolded. */
    FacetSection open() {
        head.setSelected(true);
        return this;
    }

    /** Has something beside its name, folded or not. */
    FacetSection with(Node beside) {
        row.getChildren().add(beside);
        return this;
    }

    private void show(boolean open) {
        sign.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open && getChildren().size() == 1) {
            getChildren().add(content.get());
            kit.model().facets().watch(matter);
        }
        getChildren().stream().skip(1).forEach(body -> {
            body.setVisible(open);
            body.setManaged(open);
        });
    }
}
