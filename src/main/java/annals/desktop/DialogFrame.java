// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.EditMenu;
import annals.kit.FocusRing;
import annals.kit.Kit;
import annals.kit.ScrolledColumn;
import annals.kit.ThemeStyle;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * What makes a dialog one of the window's: its colours, its letters, which are as large as the window's and everything with them,
 * and no more height than the window has: what is higher scrolls, and the buttons stay in sight.
 * Nor is it wider than the window, if what it shows can be narrower.
 */
final class DialogFrame extends ScrolledColumn {
    /** What of the window's height is left to title bar and buttons, in letters. */
    private static final double REST = 9;
    private static final double LEAST = 160;
    private static final double EDGE = 2;
    /** Room for a scroll bar. */
    private static final double BAR = 14;
    /** Around it, with its scroll bar, on both sides. */
    private static final double SIDES = 36;

    private final Region content;
    private final double most;

    private DialogFrame(Region content, double most) {
        super(content);
        this.content = content;
        this.most = most;
        setFocusTraversable(false);
        getStyleClass().add("dialog-scroll");
    }

    /** @param owner what the dialog belongs to and is shown over */
    static void fit(Dialog<?> dialog, Region content, Kit kit, Window owner) {
        int percent = kit.model().textSize().percent();
        dialog.initOwner(owner);
        var pane = dialog.getDialogPane();
        pane.setStyle(ThemeStyle.of(kit.theme().getValue()) + Magnifier.letters(percent));
        pane.getStylesheets().add(MainWindow.styleSheet());
        pane.getStyleClass().add("framed-dialog");
        FocusRing.follow(pane.getScene(), owner.getScene());
        EditMenu.in(pane.getScene(), kit.words());
        pane.setContent(new DialogFrame(content, Math.max(LEAST, owner.getHeight() - REST * Magnifier.letter(percent))));
    }

    /** How wide the content of a dialog may be that belongs to a window of this width, in pixels. */
    static double room(Window owner) {
        return owner.getWidth() - SIDES;
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = content.prefWidth(-1);
        return wide + EDGE + (content.prefHeight(wide) + EDGE > most ? BAR : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(content.prefHeight(width < 0 ? content.prefWidth(-1) : width - EDGE) + EDGE, most);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }
}
