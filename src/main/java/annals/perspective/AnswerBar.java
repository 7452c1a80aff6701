// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.filter.FilterBar;
import annals.kit.FoldingBar;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Above an answer: what moves the view keeps the first line, at the right, whatever is asked for. That stands in this line where
 * it fits, otherwise below it over the whole width: beside the tools chips would stand one under the other.
 */
final class AnswerBar extends Pane {
    private static final double GAP = 8;

    private final HBox lead = new HBox();
    private final FilterBar chips;
    private final FoldingBar tools;

    AnswerBar(FilterBar chips, FoldingBar tools) {
        this.chips = chips;
        this.tools = tools;
        getStyleClass().add("answer-bar");
        tools.getStyleClass().add("answer-tools");
        getChildren().addAll(lead, chips, tools);
    }

    /** @param first what the line begins with */
    void lead(Node first) {
        lead.getChildren().setAll(first);
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
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? Double.MAX_VALUE : width);
        double below = fits(inner) ? 0 : chips.prefHeight(inner);
        return snappedTopInset() + line(inner) + below + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double left = snappedLeftInset();
        boolean fits = fits(inner);
        double line = fits ? getHeight() - snappedTopInset() - snappedBottomInset() : line(inner);
        double before = before();
        double wide = Math.min(tools.unfolded(), Math.max(0, inner - before));
        put(lead, left, lead.prefWidth(-1), line);
        put(tools, left + inner - wide, wide, line);
        if (fits) {
            put(chips, left + before, inner - before - after(), line);
        } else {
            chips.resizeRelocate(left, snappedTopInset() + line, inner, chips.prefHeight(inner));
        }
    }

    private void put(Region part, double left, double wide, double line) {
        double high = snapSizeY(part.prefHeight(wide));
        part.resizeRelocate(snapPositionX(left), snapPositionY(snappedTopInset() + (line - high) / 2), wide, high);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean fits(double inner) {
        return before() + chips.prefWidth(-1) + after() <= inner;
    }

    private double before() {
        double wide = lead.prefWidth(-1);
        return wide > 0 ? wide + GAP : 0;
    }

    private double after() {
        double wide = tools.unfolded();
        return wide > 0 ? GAP + wide : 0;
    }

    private double line(double inner) {
        double own = Math.max(lead.prefHeight(-1), tools.prefHeight(-1));
        return snapSizeY(fits(inner) ? Math.max(own, chips.prefHeight(-1)) : own);
    }
}
