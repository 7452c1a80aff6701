// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.model.Claim.Stance;
import annals.model.Event;
import annals.model.Evidence;
import annals.reading.StoryPage;
import annals.reading.StoryPage.Argument;
import annals.words.Message;
import annals.words.PeriodWords;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a step of a story tells, the events that it is about, and what authors argue of these, which is theirs. */
public final class StepSections {
    private static final int FIRST = 2;

    private final PageParts parts;
    private final SourceLines sources;

    public StepSections(PageParts parts) {
        this.parts = parts;
        sources = new SourceLines(parts.kit());
    }

    public List<Node> of(StoryPage page) {
        Label text = PageParts.wrapped(parts.kit().words().now(page.now().text()), "story-text");
        text.setId("story-text");
        text.setFocusTraversable(true);
        text.setAccessibleText(parts.kit().words().now(Message.STORY_STEP, page.step() + 1, page.story().steps().size()) + ". " + text.getText());
        var nodes = new ArrayList<Node>(List.of(text, PageParts.flow(page.events().stream().map(this::chip).toList())));
        if (!page.arguments().isEmpty()) {
            nodes.add(parts.heading(Message.STORY_ARGUED));
            var box = new VBox();
            box.getStyleClass().add("claims");
            nodes.add(Excerpt.fill(box, parts.kit(), page.arguments(), FIRST, this::argument));
        }
        return nodes;
    }

    /** Leads to the event's page; how well it is backed is told where one may doubt it. */
    private Button chip(Event event) {
        Words words = parts.kit().words();
        var shown = new ArrayList<>(List.of(event.label().in(parts.language())));
        if (event.when() != null) {
            shown.add(PeriodWords.shortly(event.when(), parts.language()));
        }
        String full = words.list(List.of(event.title().in(parts.language()), words.when(event), event.evidence().title().in(parts.language()),
                words.now(Message.STORY_SOURCES, event.sources().size())));
        Button chip = parts.chip(words.list(shown), full, () -> parts.kit().model().travel().jump(event.id()));
        chip.setId("told-" + event.id());
        chip.getStyleClass().add(event.evidence() == Evidence.DISPUTED ? "warn" : "on");
        return chip;
    }

    private Node argument(Argument argument) {
        Words words = parts.kit().words();
        Label whose = PageParts.wrapped(words.now(Message.STORY_AUTHOR, argument.source().voice()), "strong");
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whose, Priority.ALWAYS);
        boolean disputes = argument.claim().stance() == Stance.DISPUTES;
        var head = new HBox(whose,
                PageParts.badge(words.now(disputes ? Message.STORY_AGAINST : Message.STORY_BORNE_OUT), disputes ? "warn" : "good"));
        head.getStyleClass().add("row");
        String event = argument.event().label().in(parts.language());
        Label of = PageParts.wrapped(words.now(Message.STORY_OF_EVENT, event), "tie-under");
        var box = new VBox(head, PageParts.wrapped(words.now(argument.claim().says()), "body"), of, sources.link(argument.source()));
        box.getStyleClass().addAll("claim", disputes ? "disputes" : "supports");
        return box;
    }
}
