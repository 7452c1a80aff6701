// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.FilterModel;
import annals.answer.Filters;
import annals.kit.Kit;
import annals.kit.ScrolledColumn;
import annals.model.Category;
import annals.model.Evidence;
import annals.query.Field;
import annals.query.Vocabulary.Kind;
import annals.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a person narrows the question down with, matter by matter, and where one asks why something is not to be seen. */
public final class FilterPanel extends BorderPane {
    /** @param why told the button when a person misses an event */
    public FilterPanel(Kit kit, Consumer<Node> why) {
        FilterModel filters = kit.model().filters();
        getStyleClass().add("filter-panel");
        setId("filters");
        var box = new VBox(
                new FacetSection(kit, Message.COMPANIES, Field.COMPANY, () -> new CompanyList(kit)).with(CompanyList.allOrNone(kit)).open(),
                new FacetSection(kit, Message.CATEGORY, Field.CATEGORY, () -> new ChipFacet<>(kit, new ChipFacet.Kinds<>(Field.CATEGORY,
                        List.of(Category.values()), Category::title, Category::word, Filters::categories), filters::clickCategory)).open(),
                new FacetSection(kit, Message.IMPORTANCE, Field.IMPORTANCE, () -> new ImportanceFacet(kit)).with(ImportanceFacet.range(kit)).open(),
                new FacetSection(kit, Message.EVIDENCE, Field.EVIDENCE, () -> new ChipFacet<>(kit, new ChipFacet.Kinds<>(Field.EVIDENCE,
                        List.of(Evidence.values()), Evidence::title, Evidence::word, Filters::evidence), filters::clickEvidence)).open(),
                new FacetSection(kit, Message.PEOPLE, Field.PERSON, () -> new NamesFacet(kit, Kind.PERSON, Message.PERSON_SEARCH)),
                new FacetSection(kit, Message.TECHNOLOGIES, Field.TECHNOLOGY,
                        () -> new NamesFacet(kit, Kind.TECHNOLOGY, Message.TECHNOLOGY_SEARCH)),
                new FacetSection(kit, Message.STORIES, Field.STORY, () -> new NamesFacet(kit, Kind.STORY, Message.STORY_SEARCH)));
        box.getStyleClass().add("filter-box");
        var scrolled = new ScrolledColumn(box);
        scrolled.getStyleClass().add("filter-scroll");
        setCenter(scrolled);
        setBottom(new StackPane(why(kit, why)));
        getBottom().getStyleClass().add("filter-foot");
    }

    /** To where one writes which company; where the companies are folded, to their head. */
    @Override
    public void requestFocus() {
        Optional.ofNullable(lookup("#company-search")).ifPresent(Node::requestFocus);
        if (!isFocusWithin()) {
            lookup(".facet-head").requestFocus();
        }
    }

    private static Button why(Kit kit, Consumer<Node> why) {
        var button = new Button();
        button.setId("why");
        button.getStyleClass().add("quiet");
        button.textProperty().bind(kit.words().live(Message.WHY));
        button.setOnAction(_ -> why.accept(button));
        return button;
    }
}
