// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.model.Amounts;
import annals.model.Claim;
import annals.model.Claim.About;
import annals.model.Claim.Stance;
import annals.model.Figure;
import annals.model.Source;
import annals.model.Text;
import annals.reading.EventPage;
import annals.time.EdtfDate;
import annals.words.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who says what about an event, by what it is about: what supports it at the left, what disputes it at the right. */
final class ClaimSection {
    private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:/(-?\\d+(?:\\.\\d+)?))?(?: (\\S+))?");

    private final PageParts parts;
    private final SourceLines sources;

    ClaimSection(PageParts parts, SourceLines sources) {
        this.parts = parts;
        this.sources = sources;
    }

    /** Nothing where nobody claims anything. */
    List<Node> of(EventPage page) {
        var matters = new EnumMap<About, List<Claim>>(About.class);
        for (Claim claim : page.event().claims()) {
            matters.computeIfAbsent(Optional.ofNullable(claim.about()).orElse(About.OTHER), _ -> new ArrayList<>()).add(claim);
        }
        var nodes = new ArrayList<Node>();
        matters.forEach((about, claims) -> nodes.add(matter(about, claims, page)));
        if (!nodes.isEmpty()) {
            nodes.addFirst(parts.heading(Message.CLAIMS));
        }
        return nodes;
    }

    private Node matter(About about, List<Claim> claims, EventPage page) {
        var box = new VBox();
        box.getStyleClass().add("matter");
        List<Claim> supporting = claims.stream().filter(claim -> claim.stance() == Stance.SUPPORTS).toList();
        List<Claim> disputing = claims.stream().filter(claim -> claim.stance() == Stance.DISPUTES).toList();
        List<String> against = values(about, disputing);
        if (about != About.OTHER && !against.isEmpty()) {
            box.getChildren().add(PageParts.wrapped(parts.kit().words().now(Message.CLAIM_DISPUTED, about.title().in(parts.language())), "disputed"));
            box.getChildren().add(columns(side(recorded(about, supporting, page), "supports"), side(against, "disputes")));
        }
        if (supporting.isEmpty() || disputing.isEmpty()) {
            claims.forEach(claim -> box.getChildren().add(claim(claim, page, true)));
        } else {
            box.getChildren().add(columns(column(supporting, page), column(disputing, page)));
        }
        return box;
    }

    /** What the record goes by where somebody disputes it: what others say for it, else the event's own date. */
    private List<String> recorded(About about, List<Claim> supporting, EventPage page) {
        List<String> said = values(about, supporting);
        EdtfDate when = page.event().when();
        if (!said.isEmpty()) {
            return said;
        }
        return switch (about) {
            case WHEN -> when == null ? List.of() : List.of(parts.date(when));
            case FIGURE -> page.event().figures().stream().map(figure -> Amounts.of(figure, parts.language())).toList();
            case CAUSE, WHO, OTHER -> List.of();
        };
    }

    private Node side(List<String> values, String style) {
        var box = new VBox();
        values.forEach(value -> box.getChildren().add(PageParts.wrapped(value, "strong")));
        if (values.isEmpty()) {
            box.getChildren().add(PageParts.wrapped(parts.kit().words().now(Message.CLAIM_AS_TOLD), "second"));
        }
        box.getStyleClass().addAll("side", style);
        return box;
    }

    private static GridPane columns(Node left, Node right) {
        var grid = new GridPane();
        grid.getStyleClass().add("sides");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }

    /** Claims of one stance, which is told once. */
    private Node column(List<Claim> claims, EventPage page) {
        var box = new VBox(stance(claims.getFirst()));
        box.getStyleClass().add("claims");
        claims.forEach(claim -> box.getChildren().add(claim(claim, page, false)));
        return box;
    }

    private Label stance(Claim claim) {
        return PageParts.badge(claim.stance().title().in(parts.language()), claim.stance() == Stance.DISPUTES ? "warn" : "good");
    }

    private Node claim(Claim claim, EventPage page, boolean telling) {
        Optional<Source> source = Optional.ofNullable(page.sources().get(claim.source()));
        Label whose = PageParts.wrapped(source.map(ClaimSection::name).orElse(claim.source()), "strong");
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whose, Priority.ALWAYS);
        var head = new HBox(whose);
        head.getStyleClass().add("row");
        if (telling) {
            head.getChildren().add(stance(claim));
        }
        var box = new VBox(head, PageParts.wrapped(claim.says().in(parts.language()), "body"));
        source.ifPresent(one -> box.getChildren().add(sources.link(one)));
        box.getStyleClass().addAll("claim", claim.stance() == Stance.DISPUTES ? "disputes" : "supports");
        return box;
    }

    private static String name(Source source) {
        String publisher = source.publisher();
        return publisher != null ? publisher : source.label();
    }

    private List<String> values(About about, List<Claim> claims) {
        return claims.stream().flatMap(claim -> Optional.ofNullable(claim.value()).stream()).map(value -> worded(about, value))
                .distinct().toList();
    }

    /** A date or an amount as words where it is one. */
    private String worded(About about, String value) {
        if (about == About.FIGURE) {
            return amount(value).map(figure -> Amounts.of(figure, parts.language())).orElse(value);
        }
        try {
            return about == About.WHEN ? parts.date(EdtfDate.parse(value)) : value;
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Written as {@code 26 %}, {@code 400000000 USD} or {@code 2100000/4500000 USD}; a bare number counts something. */
    private static Optional<Figure> amount(String value) {
        Matcher parts = AMOUNT.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var from = new BigDecimal(parts.group(1));
        var to = Optional.ofNullable(parts.group(2)).map(BigDecimal::new).orElse(from);
        String unit = Optional.ofNullable(parts.group(3)).orElse("1");
        return Optional.of(new Figure(new Text(value, value), from, to, unit, Figure.Status.REPORTED, null, null));
    }
}
