// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.export.Comparison;
import annals.export.Reopened;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.window.ReopenModel;
import annals.window.ReopenModel.Stage;
import annals.words.Message;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Takes exported reports that are dropped on the window, and tells what became of one that is opened. */
final class Reopening {
    private final Kit kit;
    private final Overlay overlay;
    private final News news;
    private final Runnable toAnswer;
    private final ReopenModel model;
    private final Label hint = new Label();

    /** @param toAnswer puts the focus into the answer */
    Reopening(Kit kit, Overlay overlay, News news, Runnable toAnswer) {
        this.kit = kit;
        this.overlay = overlay;
        this.news = news;
        this.toAnswer = toAnswer;
        model = kit.model().reopening();
        hint.setId("drop-hint");
        hint.getStyleClass().addAll("dropped", "drop-hint");
        hint.textProperty().bind(kit.words().live(Message.REOPEN_DROP));
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        hint.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(hint, Pos.CENTER);
        model.stageProperty().subscribe((_, stage) -> tell(stage));
    }

    /** What is to lie over the window while a file is held above it. */
    Label hint() {
        return hint;
    }

    /** Lets files be dropped anywhere on a scene. */
    void accept(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                hint.setVisible(true);
            }
        });
        scene.setOnDragExited(_ -> hint.setVisible(false));
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        hint.setVisible(false);
        Optional<File> file = dropped(event.getDragboard().getFiles());
        file.map(File::toPath).ifPresent(model::open);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    /** Of several files the first that may be a report; any other says itself why it is none. */
    static Optional<File> dropped(List<File> files) {
        return files.stream().filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".pdf")).findFirst()
                .or(() -> files.stream().findFirst());
    }

    private void tell(Stage stage) {
        switch (stage) {
            case Stage.Idle _ -> { }
            case Stage.Reading(var file) -> news.await(kit.words().live(Message.REOPEN_READING, String.valueOf(file.getFileName())));
            case Stage.Failed(var reason) -> news.warn(kit.words().live(reason));
            case Stage.Done(var reopened) -> tell(reopened);
        }
    }

    private void tell(Reopened reopened) {
        toAnswer.run();
        String file = String.valueOf(reopened.report().file().getFileName());
        Comparison comparison = reopened.comparison();
        var words = kit.words().languageProperty().map(spoken -> Message.REOPEN_DONE.in(spoken, file, comparison.summary().in(spoken)));
        if (comparison.nothingDiffers()) {
            news.tell(words);
        } else {
            // until it is closed: who opens a report wants to know in peace
            news.hint(words, new News.Offer("reopen-changes", Message.REOPEN_CHANGES,
                    () -> list(comparison)));
        }
    }

    private void list(Comparison comparison) {
        toAnswer.run();
        Node answer = overlay.getScene().getFocusOwner();
        new ChangesPanel(kit, overlay, comparison).open(answer == null ? overlay : answer);
    }
}
