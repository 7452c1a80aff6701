// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.kit.Kit;
import annals.kit.LaidOut;
import annals.kit.ScrolledColumn;
import annals.page.Excerpt;
import annals.page.PageLine;
import annals.page.PageParts;
import annals.query.Query;
import annals.reading.StoryGlance;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All stories, each with its length, its time and what the question leaves of it. */
final class StoryList extends ScrolledColumn {
    private static final int FIRST = 50;

    private final Kit kit;
    private final PageParts parts;
    private final VBox box = new VBox();
    private Optional<String> left = Optional.empty();
    /** Whether each line says how much of its story answers to the question: not where none does, which is said once. */
    private boolean counted;

    StoryList(Kit kit) {
        this.kit = kit;
        parts = new PageParts(kit);
        setId("story-list");
        getStyleClass().add("story-list");
        accessibleTextProperty().bind(kit.words().live(Message.STORIES));
        box.getStyleClass().add("story-list-box");
        setContent(box);
        LaidOut.keepFocusInSight(this);
        kit.model().stories().pageProperty().subscribe(page -> page.ifPresent(one -> left = Optional.of(one.story().id())));
        kit.model().stories().storiesProperty().subscribe(_ -> show());
        kit.words().languageProperty().subscribe(_ -> show());
        kit.model().stories().watch();
    }

    /** The focus goes to the story that one came from, or to the first. */
    @Override
    public void requestFocus() {
        applyCss();
        left.map(id -> lookup("#story-" + id)).or(() -> Optional.ofNullable(lookup(".tie"))).ifPresentOrElse(Node::requestFocus,
                super::requestFocus);
    }

    private void show() {
        boolean read = isFocusWithin();
        kit.model().stories().storiesProperty().get().ifPresent(all -> box.getChildren().setAll(all.isEmpty() ? nothing() : lines(all)));
        if (read) {
            requestFocus();
        }
    }

    private List<Node> nothing() {
        Label says = PageParts.wrapped(kit.words().now(Message.STORY_NONE), "event-title");
        says.setId("story-none");
        return List.of(says, PageParts.wrapped(kit.words().now(Message.STORY_NONE_HINT), "second"));
    }

    private List<Node> lines(List<StoryGlance> all) {
        boolean touched = all.stream().anyMatch(glance -> glance.matching() > 0);
        counted = touched && !kit.model().state().state().query().equals(Query.EVERYTHING);
        Label hint = PageParts.wrapped(kit.words().now(touched ? Message.STORY_HINT : Message.STORY_UNTOUCHED), "second");
        hint.setId("story-hint");
        return List.of(parts.heading(Message.STORIES), hint,
                Excerpt.fill(PageParts.column(List.of()), kit, all, FIRST, this::line));
    }

    private Node line(StoryGlance glance) {
        var under = new ArrayList<>(List.of(kit.words().now(Message.STORY_STEPS, glance.story().steps().size()),
                kit.words().now(Message.EVENT_COUNT, glance.events())));
        glance.period().map(period -> PeriodWords.of(period, parts.language())).ifPresent(under::add);
        PageLine line = parts.line(new PageLine.Words("", kit.words().now(glance.story().title()), kit.words().list(under), ""),
                () -> kit.model().stories().open(glance.story().id(), 0));
        line.setId("story-" + glance.story().id());
        line.getStyleClass().add("story-line");
        if (counted) {
            Label matching = PageParts.badge(kit.words().now(Message.STORY_MATCHING, glance.matching(), glance.events()),
                    glance.matching() > 0 ? "good" : "plain");
            line.add(matching);
            line.setAccessibleText(kit.words().list(List.of(line.getAccessibleText(), matching.getText())));
        }
        return line;
    }
}
