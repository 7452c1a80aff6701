// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.data.DataFolder;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.state.Perspective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** Where a person can be in the window: the perspectives, and what opens over them or beside them. */
enum Place {
    TABLE("#table"),
    FIGURES("#figures"),
    COMPARE("#compare-picture"),
    STORIES("#story-list"),
    STORY("#story"),
    SEARCH("#search-panel"),
    COMPLETION("#search-panel"),
    FAULT("#search-fault"),
    PALETTE("#palette"),
    KEYS("#keys-panel"),
    VIEWS("#view-name"),
    WHY("#why-text"),
    PERIOD("#period-text"),
    LANES("#lanes-panel"),
    FILTERS("#company-search"),
    SORTING("#table-sort-panel"),
    COLUMNS("#table-columns-panel"),
    RECORDS(".value-list"),
    LIST("#event-list"),
    EVENT("#event-title"),
    ORGANIZATION("#entity-title"),
    PERSON("#entity-title"),
    TECHNOLOGY("#entity-title"),
    WELCOME("#welcome-keys"),
    EXPORT("#export-dialog"),
    NOTICE("#notice-text");

    /** What the tests that walk over the window open by themselves. */
    private static final Set<Place> IN_PASSING = EnumSet.of(PERIOD, LANES, FILTERS, COLUMNS, LIST, EVENT, ORGANIZATION, PERSON, TECHNOLOGY, WELCOME);

    private final String shows;

    Place(String shows) {
        this.shows = shows;
    }

    /** A folder in which something is wrong, so that there is a notice to read. */
    static DataFolder faulty(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("events"));
        Files.writeString(folder.resolve("events").resolve("2022.json"), "[{\"id\": \"half\"");
        return new DataFolder(folder, false);
    }

    /** Those that one does not come by on a walk over the window. */
    static Set<Place> apart() {
        return EnumSet.complementOf(EnumSet.copyOf(IN_PASSING));
    }

    /** Whether it is a window of its own. */
    boolean isDialog() {
        return this == EXPORT || this == NOTICE;
    }

    /** Goes there from wherever one is. */
    void enter(DrivenWindow window) throws TimeoutException {
        window.interact(() -> {
            window.model.travel().turnTo(perspective());
            // keys that are letters are not to be written into a field
            window.lookup("#timeline").query().requestFocus();
        });
        switch (this) {
            case TABLE, STORIES -> { }
            case FIGURES -> DrivenWindow.await(() -> window.model.figures().chartProperty().get().isPresent());
            case COMPARE -> DrivenWindow.await(() -> window.model.compare().pictureProperty().get().isPresent());
            case STORY -> window.interact(() -> window.model.stories().open("models-that-reason", 0));
            case SEARCH -> search(window, "turing");
            case COMPLETION -> search(window, "company:go");
            case FAULT -> search(window, "importance:many ");
            case PALETTE -> window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            case KEYS -> window.push(KeyCode.SHIFT, KeyCode.SLASH);
            case VIEWS -> press(window, "#views");
            case WHY -> press(window, "#why");
            case PERIOD -> press(window, "#period");
            case LANES -> press(window, "#lanes");
            case FILTERS -> window.push(KeyCode.F7);
            case SORTING -> press(window, "#table-sort");
            case COLUMNS -> press(window, "#table-columns");
            case LIST -> window.push(KeyCode.F6);
            case EVENT -> window.interact(() -> window.model.travel().jump("altman-ouster"));
            case ORGANIZATION -> select(window, Kind.ORGANIZATION, "openai");
            case PERSON -> select(window, Kind.PERSON, "sam-altman");
            case TECHNOLOGY -> select(window, Kind.TECHNOLOGY, "gpt-4");
            case WELCOME -> window.interact(() -> window.window.welcome());
            case RECORDS -> {
                DrivenWindow.await(() -> window.lookup("#figures-records").query().isVisible());
                press(window, "#figures-records");
            }
            case EXPORT -> press(window, "#export");
            case NOTICE -> press(window, "#status-problems");
        }
        try {
            DrivenWindow.await(() -> shown(window).isPresent());
        } catch (TimeoutException never) {
            throw new AssertionError(this + " did not open", never);
        }
        DrivenWindow.await(() -> !window.model.facets().isCounting());
    }

    private Perspective perspective() {
        return switch (this) {
            case TABLE, SORTING, COLUMNS -> Perspective.TABLE;
            case FIGURES, RECORDS -> Perspective.FIGURES;
            case COMPARE -> Perspective.COMPARE;
            case STORIES, STORY -> Perspective.STORIES;
            case SEARCH, COMPLETION, FAULT, PALETTE, KEYS, VIEWS, WHY, PERIOD, LANES, FILTERS, LIST, EVENT, ORGANIZATION, PERSON, TECHNOLOGY,
                    WELCOME, EXPORT, NOTICE -> Perspective.TIMELINE;
        };
    }

    private static void search(DrivenWindow window, String text) {
        window.interact(() -> {
            TextField field = window.lookup("#search").queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    private static void select(DrivenWindow window, Kind kind, String id) {
        window.interact(() -> window.model.travel().select(new Ref(kind, id)));
    }

    private static void press(DrivenWindow window, String button) {
        window.interact(() -> {
            ButtonBase opener = window.lookup(button).queryAs(ButtonBase.class);
            opener.requestFocus();
            opener.fire();
        });
    }

    private Optional<Node> shown(DrivenWindow window) {
        return window.lookup(shows).tryQuery().filter(Place::isSeen);
    }

    static boolean isSeen(Node node) {
        return node.getScene() != null && node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** The scene that it is in. */
    Scene scene(DrivenWindow window) {
        return shown(window).orElseThrow().getScene();
    }

    /** All of it that is not to be found in the other places too. */
    Parent own(DrivenWindow window) {
        Node node = shown(window).orElseThrow();
        while (node.getParent() != null && !(node.getStyleClass().contains("dropped") || node.getStyleClass().contains("event-pane")
                || node.getStyleClass().contains("filter-panel") || node.getParent().getStyleClass().contains("perspectives"))) {
            node = node.getParent();
        }
        return (Parent) node;
    }

    /** Leaves what lies over the window; the question is everything again. */
    void leave(DrivenWindow window) throws TimeoutException {
        if (isDialog()) {
            window.interact(() -> scene(window).getWindow().hide());
        } else if (this == STORY) {
            window.interact(() -> window.model.stories().leave());
        } else if (this == EVENT || this == ORGANIZATION || this == PERSON || this == TECHNOLOGY) {
            window.interact(() -> window.model.travel().selectNothing());
        } else if (this == LIST) {
            window.interact(() -> window.model.rolls().openProperty().set(false));
        } else if (this == WELCOME) {
            window.interact(() -> window.lookup("#news-close").queryAs(ButtonBase.class).fire());
        } else if (this != TABLE && this != FIGURES && this != COMPARE && this != STORIES) {
            window.push(KeyCode.ESCAPE);
        }
        window.interact(() -> window.model.filters().ask(""));
        DrivenWindow.await(() -> window.answered(""));
    }
}
