// SPDX-License-Identifier: Apache-2.0
package annals.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of a page that leads somewhere, as wide as the page and as high as its words need. */
public final class PageLine extends Button {
    /** With less room for its name, in pixels, its date goes under that. */
    private static final double NARROW = 90;
    /** With so much more it comes back: a scroll bar that comes and goes does not move it to and fro. */
    private static final double WIDER = 40;

    private final HBox row = new HBox();
    private final VBox names;
    private final Label when;
    private final Label whenUnder;

    /** What a line says; empty where it says nothing. @param under in small letters under the name */
    public record Words(String kind, String name, String under, String when) {
        List<String> all() {
            return Stream.of(kind, name, under, when).filter(part -> !part.isEmpty()).toList();
        }
    }

    PageLine(Words words) {
        names = new VBox(PageParts.wrapped(words.name(), "strong"));
        HBox.setHgrow(names, Priority.ALWAYS);
        if (!words.under().isEmpty()) {
            names.getChildren().add(PageParts.wrapped(words.under(), "tie-under"));
        }
        row.getStyleClass().add("row");
        if (!words.kind().isEmpty()) {
            row.getChildren().add(whole(words.kind(), "tie-kind"));
        }
        row.getChildren().add(names);
        when = whole(words.when(), "tie-when");
        when.setMinWidth(USE_PREF_SIZE);
        whenUnder = whole(words.when(), "tie-under");
        if (!words.when().isEmpty()) {
            row.getChildren().add(when);
            names.getChildren().add(whenUnder);
        }
        put(false);
        setGraphic(row);
        getStyleClass().add("tie");
        setMaxWidth(Double.MAX_VALUE);
    }

    private static Label whole(String text, String style) {
        Label label = PageParts.wrapped(text, style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Its date beside its name or under it. */
    private void put(boolean under) {
        when.setVisible(!under);
        when.setManaged(!under);
        whenUnder.setVisible(under);
        whenUnder.setManaged(under);
    }

    private void fold(double inside) {
        double others = row.getChildren().stream().filter(node -> node != names).mapToDouble(node -> node.prefWidth(-1) + row.getSpacing()).sum();
        boolean beside = when.isManaged();
        if (inside - others < (beside ? NARROW : NARROW + WIDER) == beside) {
            put(beside);
        }
    }

    public void add(Node at) {
        row.getChildren().add(at);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** A button takes its graphic to be as high as it is at its widest: words that go on in a second line would be cut. */
    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inside = width < 0 ? -1 : Math.max(0, width - around.getLeft() - around.getRight());
        if (inside > 0) {
            fold(inside);
        }
        return around.getTop() + row.prefHeight(inside) + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets around = getInsets();
        row.resizeRelocate(around.getLeft(), around.getTop(), getWidth() - around.getLeft() - around.getRight(),
                getHeight() - around.getTop() - around.getBottom());
    }
}
