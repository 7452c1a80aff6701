// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.control.TimelineView;
import annals.state.Perspective;
import annals.words.Message;
import annals.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;

/**
 * All that one can do by name or key. The one place for each key: the window's keys, the tips of its buttons, the command
 * palette and the list of keys come from it; the timeline has its keys as a control of its own, and a test compares them.
 */
public enum Action {
    SEARCH(Group.FIND, Message.DO_SEARCH, "Ctrl+K", "/"),
    PALETTE(Group.FIND, Message.DO_PALETTE, "Ctrl+Shift+P"),
    DATE(Group.FIND, Message.DO_DATE, "Ctrl+G"),
    WHY(Group.FIND, Message.WHY, "Ctrl+Shift+F"),
    CLEAR(Group.FIND, Message.CLEAR_FILTERS),
    EVERYTHING(Group.FIND, Message.DO_EVERYTHING),
    BACK(Group.FIND, Message.BACK, "Alt+←"),
    FORWARD(Group.FIND, Message.FORWARD, "Alt+→", "Ctrl+Shift+Z"),
    TIMELINE(Group.LOOK, Message.PERSPECTIVE_TIMELINE, "Ctrl+1"),
    TABLE(Group.LOOK, Message.PERSPECTIVE_TABLE, "Ctrl+2"),
    FIGURES(Group.LOOK, Message.PERSPECTIVE_FIGURES, "Ctrl+3"),
    STORIES(Group.LOOK, Message.PERSPECTIVE_STORIES, "Ctrl+4"),
    COMPARE(Group.LOOK, Message.PERSPECTIVE_COMPARE, "Ctrl+5"),
    LIST(Group.LOOK, Message.DO_LIST, "F6"),
    FILTERS(Group.LOOK, Message.DO_FILTERS, "F7"),
    PAGE(Group.LOOK, Message.DO_PAGE, "F8"),
    NEWS(Group.LOOK, Message.DO_NEWS, "F9"),
    WALK(Group.MOVE, Message.DO_WALK, "← → ↑ ↓"),
    PAN(Group.MOVE, Message.DO_PAN, "Shift+← → ↑ ↓"),
    CLOSER(Group.MOVE, Message.ZOOM_IN, "+"),
    FARTHER(Group.MOVE, Message.ZOOM_OUT, "-"),
    FIT(Group.MOVE, Message.FIT_HINT, "0"),
    START(Group.MOVE, Message.DO_START, "Home"),
    END(Group.MOVE, Message.DO_END, "End"),
    FOLD(Group.MOVE, Message.DO_FOLD, "F"),
    FOLD_ALL(Group.MOVE, Message.DO_FOLD_ALL, "Shift+F"),
    OPEN(Group.MOVE, Message.DO_OPEN, "Enter"),
    CLOSE(Group.MOVE, Message.DO_CLOSE, "Esc"),
    UNDO(Group.KEEP, Message.DO_UNDO, "Ctrl+Z"),
    VIEWS(Group.KEEP, Message.VIEWS, "Ctrl+S"),
    COPY_VIEW(Group.KEEP, Message.VIEWS_COPY, "Ctrl+Shift+C"),
    PASTE_VIEW(Group.KEEP, Message.VIEWS_PASTE, "Ctrl+Shift+V"),
    EXPORT(Group.KEEP, Message.EXPORT, "Ctrl+E"),
    PRINT(Group.KEEP, Message.PRINT, "Ctrl+P"),
    REOPEN(Group.KEEP, Message.REOPEN, "Ctrl+O"),
    ENGLISH(Group.WINDOW, Message.DO_ENGLISH),
    CHINESE(Group.WINDOW, Message.DO_CHINESE),
    THEME(Group.WINDOW, Message.DO_THEME),
    LARGER(Group.WINDOW, Message.TEXT_LARGER, "Ctrl++"),
    SMALLER(Group.WINDOW, Message.TEXT_SMALLER, "Ctrl+-"),
    USUAL_SIZE(Group.WINDOW, Message.TEXT_SIZE_BACK, "Ctrl+0"),
    FULL_SCREEN(Group.WINDOW, Message.DO_FULL_SCREEN, "F11"),
    QUIT(Group.WINDOW, Message.DO_QUIT, "Ctrl+Q"),
    READING(Group.WINDOW, Message.HELP_TITLE),
    KEYS(Group.WINDOW, Message.DO_KEYS, "?");

    /** What belongs together in the list of keys. */
    public enum Group {
        FIND(Message.KEYS_FIND), LOOK(Message.KEYS_LOOK), MOVE(Message.KEYS_MOVE), KEEP(Message.KEYS_KEEP), WINDOW(Message.KEYS_WINDOW);

        private final Message says;

        Group(Message says) {
            this.says = says;
        }

        public Message says() {
            return says;
        }
    }

    private final Group group;
    private final Message says;
    private final List<Stroke> strokes;

    Action(Group group, Message says, String... strokes) {
        this.group = group;
        this.says = says;
        this.strokes = Arrays.stream(strokes).map(Stroke::new).toList();
    }

    public Group group() {
        return group;
    }

    /** What it is called in the palette and the list of keys. */
    public Message says() {
        return says;
    }

    /** The usual one first; empty where it has none. */
    public List<Stroke> strokes() {
        return strokes;
    }

    /** All its keys in a row. */
    public String keys() {
        return String.join(", ", strokes.stream().map(Stroke::says).toList());
    }

    /** Its name with its key, as buttons tell it. */
    public ObservableValue<String> tip(Words words) {
        return words.live(says).map(name -> strokes.isEmpty() ? name : name + " (" + strokes.getFirst().says() + ")");
    }

    /** What it is to the timeline that has the focus, which then does it itself. */
    public Optional<TimelineView.Key> onTimeline() {
        return Arrays.stream(TimelineView.Key.values()).filter(key -> key.name().equals(name()) && group == Group.MOVE).findFirst();
    }

    /** The perspective that it turns to. */
    public Optional<Perspective> perspective() {
        return Arrays.stream(Perspective.values()).filter(one -> one.name().equals(name()) && group == Group.LOOK).findFirst();
    }

    public static Action of(Perspective perspective) {
        return valueOf(perspective.name());
    }

    /** Whether it is one thing that can be done, rather than a way to use some keys. */
    public boolean isDeed() {
        return this != WALK && this != PAN;
    }

    /** What a key does wherever in the window it is pressed. @param typing whether it is pressed in a field */
    public static Optional<Action> of(KeyEvent event, boolean typing) {
        return Arrays.stream(values()).filter(action -> action.group != Group.MOVE)
                .filter(action -> action.strokes.stream().anyMatch(stroke -> stroke.matches(event) && !(typing && stroke.types())))
                // a field has its own way back
                .filter(action -> !(typing && (action == UNDO || action == FORWARD) && event.isShortcutDown())).findFirst();
    }
}
