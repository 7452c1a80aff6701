// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Kit;
import annals.report.Format;
import annals.window.ExportModel;
import annals.window.ExportModel.Stage;
import annals.words.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How an export goes: how much there is to write, how far it is, what was written, and what stands in its way. */
final class ExportCourse {
    private final Kit kit;
    private final ExportModel exports;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label says = new Label();
    private final Button open = new Button();
    private final Button folder = new Button();
    private final HBox came = new HBox(open, folder);

    ExportCourse(Kit kit) {
        this.kit = kit;
        exports = kit.model().exports();
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.managedProperty().bind(progress.visibleProperty());
        says.setId("export-says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        // a reason with what to do takes more lines than a count
        says.textProperty().subscribe((_, _) -> {
            if (says.getScene() != null && says.getScene().getWindow() != null) {
                says.getScene().getWindow().sizeToScene();
            }
        });
        open.setId("export-open");
        open.setText(kit.words().now(Message.EXPORT_OPEN));
        folder.setId("export-folder");
        folder.setText(kit.words().now(Message.EXPORT_FOLDER));
        came.getStyleClass().add("row");
        came.visibleProperty().bind(open.visibleProperty());
        came.managedProperty().bind(open.visibleProperty());
    }

    /** What shows it, from above. */
    List<Node> nodes() {
        return List.of(progress, says, came);
    }

    /** Says why nothing can be written yet. */
    void say(String reason) {
        says.setText(reason);
    }

    /** Shows how it stands. @param format what is chosen to be written next */
    void tell(Stage stage, Format format) {
        progress.setVisible(stage instanceof Stage.Running);
        progress.setProgress(exports.progressProperty().get());
        boolean before = open.isVisible();
        open.setVisible(stage instanceof Stage.Done);
        if (stage instanceof Stage.Done(var path)) {
            lead(path);
            if (!before) {
                open.requestFocus();
            }
        }
        says.setText(switch (stage) {
            case Stage.Idle _ -> exports.countProperty().get().map(count -> kit.words().now(format.holdsSources()
                    ? Message.EXPORT_MATCHING_SOURCES : Message.EXPORT_MATCHING, count) + lost(format)).orElse("");
            case Stage.Running(int volume, int of) -> of == 1 ? kit.words().now(Message.EXPORT_RUNNING, percent())
                    : kit.words().now(Message.EXPORT_VOLUME, percent(), volume, of);
            case Stage.Done(var path) -> kit.words().now(Message.EXPORT_DONE, path) + Format.of(path).map(this::lost).orElse("");
            case Stage.Stopped _ -> kit.words().now(Message.EXPORT_STOPPED);
            case Stage.Failed(var reason) -> kit.words().now(Message.EXPORT_FAILED, kit.words().now(reason));
        });
    }

    private void lead(Path to) {
        Path in = Objects.requireNonNullElse(to.toAbsolutePath().getParent(), to);
        open.setOnAction(_ -> kit.outside().open().accept(to.toUri().toString()));
        folder.setOnAction(_ -> kit.outside().open().accept(in.toUri().toString()));
    }

    /** What of the events a format cannot hold, on a line of its own. */
    private String lost(Format format) {
        return format.loses().map(text -> "\n" + kit.words().now(text)).orElse("");
    }

    private long percent() {
        return Math.round(100 * exports.progressProperty().get());
    }
}
