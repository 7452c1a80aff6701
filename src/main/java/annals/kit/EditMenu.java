// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.words.Message;
import annals.words.Words;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

/**
 * What can be done with the text of a field, in the window's language: the menu that JavaFX itself has for this speaks that of the
 * system. JavaFX thread only.
 */
public final class EditMenu extends ContextMenu {
    public EditMenu(TextInputControl field, Words words) {
        MenuItem undo = item(words, Message.UNDO, field::undo);
        MenuItem redo = item(words, Message.EDIT_REDO, field::redo);
        MenuItem cut = item(words, Message.EDIT_CUT, field::cut);
        MenuItem copy = item(words, Message.EDIT_COPY, field::copy);
        MenuItem paste = item(words, Message.EDIT_PASTE, field::paste);
        MenuItem delete = item(words, Message.EDIT_DELETE, () -> field.deleteText(field.getSelection()));
        MenuItem all = item(words, Message.EDIT_ALL, field::selectAll);
        if (field.isEditable()) {
            getItems().setAll(undo, redo, cut, copy, paste, delete, new SeparatorMenuItem(), all);
        } else {
            getItems().setAll(copy, new SeparatorMenuItem(), all);
        }
        setOnShowing(_ -> {
            boolean chosen = field.getSelection().getLength() > 0;
            undo.setDisable(!field.isUndoable());
            redo.setDisable(!field.isRedoable());
            cut.setDisable(!chosen);
            copy.setDisable(!chosen);
            paste.setDisable(!Clipboard.getSystemClipboard().hasString());
            delete.setDisable(!chosen);
            all.setDisable(field.getLength() == 0 || field.getSelection().getLength() == field.getLength());
        });
    }

    /** Gives it to every field of a scene, when it is first asked for. */
    public static void in(Scene scene, Words words) {
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.getTarget() instanceof Node target) {
                Ancestors.of(target).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                        .filter(field -> field.getContextMenu() == null).findFirst()
                        .ifPresent(field -> field.setContextMenu(new EditMenu(field, words)));
            }
        });
    }

    private static MenuItem item(Words words, Message name, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(words.live(name));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
