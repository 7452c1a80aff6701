// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.reading.Around;
import annals.reading.Around.Nearby;
import annals.time.EdtfDate;
import annals.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What else happened about the time of an event, and ways to the days and the years around it. */
final class AroundSection {
    private final PageParts parts;

    AroundSection(PageParts parts) {
        this.parts = parts;
    }

    List<Node> of(Optional<Around> around) {
        return around.map(this::of).orElseGet(List::of);
    }

    private List<Node> of(Around around) {
        var nodes = new ArrayList<Node>();
        nodes.add(parts.heading(Message.AROUND));
        String period = parts.date(around.period());
        Message says = around.count() == 0 ? Message.AROUND_NOTHING : Message.AROUND_DAYS;
        nodes.add(PageParts.wrapped(parts.kit().words().now(says, around.count(), period), "second"));
        if (around.count() > 0) {
            nodes.add(PageParts.column(around.foremost().stream().map(this::line).toList()));
        }
        nodes.add(PageParts.wrapped(parts.kit().words().now(Message.AROUND_SEE), "second"));
        nodes.add(PageParts.flow(List.of(
                way("around-before", Message.AROUND_YEAR_BEFORE, around.before()),
                way("around-all", Message.AROUND_ALL, around.period()),
                way("around-after", Message.AROUND_YEAR_AFTER, around.after()))));
        return nodes;
    }

    /** Asks for a period and leaves what else is asked for as it is, so that one may ask for a company in it. */
    private Button way(String id, Message name, EdtfDate period) {
        Button way = parts.chip(parts.kit().words().now(name), parts.kit().words().now(Message.AROUND_ONLY, parts.date(period)),
                () -> parts.kit().model().filters().period(period));
        way.setId(id);
        return way;
    }

    private Node line(Nearby near) {
        PageLine line = parts.line("", near.event());
        if (!near.certain()) {
            Label possibly = PageParts.badge(parts.kit().words().now(Message.AROUND_POSSIBLY), "plain");
            possibly.setTooltip(new Tooltip(parts.kit().words().now(Message.AROUND_OPEN)));
            line.add(possibly);
            line.setAccessibleText(parts.kit().words().list(List.of(line.getAccessibleText(), possibly.getText())));
        }
        return line;
    }
}
