// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.draw.Theme;
import annals.kit.Action;
import annals.kit.Kit;
import annals.model.Language;
import annals.model.Text;
import annals.perspective.TimelinePane;
import annals.query.Query;
import annals.state.Perspective;
import annals.state.StateModel;
import annals.state.TextSize;
import annals.state.ThemeChoice;
import annals.window.WindowModel;
import annals.words.Message;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Does what has a name, wherever it was asked for: by key, in the palette, on a button. */
final class Actions {
    /** What is done with parts of the window that are to be opened or to have the focus. */
    interface Places {
        void search();

        void palette();

        void date();

        void why();

        void views();

        void export();

        void print();

        /** Asks for an exported report and opens it. */
        void reopen();

        void keys();

        /** Into the list of the events, or out of it. */
        void list();

        void filters();

        /** To the page of what is selected. */
        void page();

        /** To what the window has to tell, with what one may do about it. */
        void news();

        /** Over all of the screen, or no longer. */
        void fullScreen();

        void quit();

        /** How to read the timeline. */
        void reading();

        /** Puts the focus into the answer. */
        void answer();

        TimelinePane timeline();
    }

    private final Kit kit;
    private final News news;
    private final Places places;

    Actions(Kit kit, News news, Places places) {
        this.kit = kit;
        this.news = news;
        this.places = places;
    }

    void run(Action action) {
        WindowModel model = kit.model();
        StateModel state = model.state();
        switch (action) {
            case SEARCH -> places.search();
            case PALETTE -> places.palette();
            case DATE -> places.date();
            case WHY -> places.why();
            case CLEAR -> model.filters().ask(Query.EVERYTHING);
            case EVERYTHING -> model.filters().showEverything();
            case BACK -> state.back();
            case FORWARD -> state.forward();
            case TIMELINE, TABLE, FIGURES, STORIES, COMPARE -> action.perspective().ifPresent(this::turnTo);
            case LIST -> places.list();
            case FILTERS -> places.filters();
            case PAGE -> places.page();
            case NEWS -> places.news();
            case WALK, PAN, CLOSER, FARTHER, FIT, START, END, FOLD, FOLD_ALL, OPEN, CLOSE ->
                action.onTimeline().ifPresent(places.timeline()::press);
            case UNDO -> undo();
            case VIEWS -> places.views();
            case COPY_VIEW -> copy();
            case PASTE_VIEW -> paste();
            case EXPORT -> places.export();
            case PRINT -> places.print();
            case REOPEN -> places.reopen();
            case ENGLISH -> state.speak(Language.EN);
            case CHINESE -> state.speak(Language.ZH);
            case THEME -> changeTheme();
            case LARGER -> model.textSize().larger();
            case SMALLER -> model.textSize().smaller();
            case USUAL_SIZE -> model.textSize().set(TextSize.LEAST);
            case FULL_SCREEN -> places.fullScreen();
            case QUIT -> places.quit();
            case READING -> places.reading();
            case KEYS -> places.keys();
        }
    }

    /** Opens the text of a view, or says what is wrong with it. @return whether it is open now */
    boolean open(String text) {
        List<Text> faults = kit.model().saved().open(text);
        if (faults.isEmpty()) {
            places.answer();
        } else {
            news.warn(kit.words().languageProperty().map(spoken -> faults.stream().map(fault -> fault.in(spoken))
                    .collect(Collectors.joining("\n"))));
        }
        return faults.isEmpty();
    }

    /** Whoever asks for it by name goes on in it, wherever the focus was. */
    private void turnTo(Perspective perspective) {
        kit.model().travel().turnTo(perspective);
        places.answer();
    }

    /** What was just deleted comes back; otherwise the view before this one. */
    private void undo() {
        if (!news.undo()) {
            kit.model().state().back();
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(kit.model().saved().text());
        Clipboard.getSystemClipboard().setContent(content);
        news.tell(kit.words().live(Message.VIEWS_COPIED));
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        open(clipboard.hasString() ? clipboard.getString() : "");
    }

    /** The other theme; where that is the system's, the window follows the system again. */
    private void changeTheme() {
        ThemeChoice other = kit.theme().getValue() == Theme.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT;
        boolean dark = kit.outside().dark().getValue();
        kit.model().state().wear(ThemeChoice.SYSTEM.theme(dark) == other.theme(dark) ? ThemeChoice.SYSTEM : other);
    }
}
