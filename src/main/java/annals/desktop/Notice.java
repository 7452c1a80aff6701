// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Kit;
import annals.words.Message;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A text to read and copy, in a window of its own. */
record Notice(Kit kit, String title, String text) {
    /** What is wrong with the data, and where. */
    static Notice ofProblems(Kit kit) {
        return new Notice(kit, kit.words().now(Message.PROBLEMS_TITLE),
                kit.model().problems().stream()
                .map(problem -> problem.tell(kit.words().language())).collect(Collectors.joining("\n")));
    }

    void show(Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(title);
        var area = new TextArea(text);
        area.setId("notice-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(title);
        var heading = new Label(title);
        heading.getStyleClass().add("event-title");
        var content = new VBox(heading, area);
        content.getStyleClass().add("notice-box");
        DialogFrame.fit(dialog, content, kit, owner);
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(kit.words().now(Message.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.show();
    }
}
