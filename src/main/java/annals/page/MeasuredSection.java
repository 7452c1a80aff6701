// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.model.Amounts;
import annals.reading.EntityPage;
import annals.reading.EntityPage.Measured;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The figures of all that something took part in, the newest first: what, when, how well backed, and who says so. */
final class MeasuredSection {
    private static final int FIRST = 5;

    private final PageParts parts;
    private final SourceLines sources;

    MeasuredSection(PageParts parts) {
        this.parts = parts;
        sources = new SourceLines(parts.kit());
    }

    List<Node> of(EntityPage page) {
        if (page.figures().isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>(List.of(parts.heading(Message.FIGURES_OVER_TIME)));
        if (page.events().count() > page.foremost().size()) {
            nodes.add(PageParts.wrapped(parts.kit().words().now(Message.FIGURES_FOREMOST, page.foremost().size()), "second"));
        }
        nodes.add(Excerpt.fill(PageParts.column(List.of()), parts.kit(), page.figures().reversed(), FIRST, this::line));
        return nodes;
    }

    /** The figure leads to its event, the source to where it is said. */
    private Node line(Measured one) {
        String when = Optional.ofNullable(one.when()).map(date -> PeriodWords.shortly(date, parts.language()))
                .orElse(parts.kit().words().now(Message.UNDATED));
        String told = parts.kit().words().list(List.of(one.figure().name().in(parts.language()),
                one.figure().status().title().in(parts.language())));
        PageLine line = parts.line(new PageLine.Words("", Amounts.of(one.figure(), parts.language()), told, when),
                () -> parts.kit().model().travel().jump(one.event().id()));
        var box = new VBox(line);
        one.source().ifPresent(source -> box.getChildren().add(sources.named(source)));
        box.getStyleClass().add("measured");
        return box;
    }
}
