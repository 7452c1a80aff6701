// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.data.DataFolder;
import annals.state.Perspective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    SORTING("#table-sort-panel"),
    RECORDS(".value-list"),
    EXPORT("#export-dialog"),
    NOTICE("#notice-text");

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
            case SORTING -> press(window, "#table-sort");
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
            case TABLE, SORTING -> Perspective.TABLE;
            case FIGURES, RECORDS -> Perspective.FIGURES;
            case COMPARE -> Perspective.COMPARE;
            case STORIES, STORY -> Perspective.STORIES;
            case SEARCH, COMPLETION, FAULT, PALETTE, KEYS, VIEWS, WHY, EXPORT, NOTICE -> Perspective.TIMELINE;
        };
    }

    private static void search(DrivenWindow window, String text) {
        window.interact(() -> {
            TextField field = window.lookup("#search").queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
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
        while (node.getParent() != null && !(node.getStyleClass().contains("dropped") || node.getParent().getStyleClass().contains("perspectives"))) {
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
        } else if (this != TABLE && this != FIGURES && this != COMPARE && this != STORIES) {
            window.push(KeyCode.ESCAPE);
        }
        window.interact(() -> window.model.filters().ask(""));
        DrivenWindow.await(() -> window.answered(""));
    }
}
