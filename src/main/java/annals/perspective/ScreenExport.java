// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.export.DrawnJob;
import annals.kit.Kit;
import annals.report.Format;
import annals.window.ExportModel;
import annals.words.Message;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;

/** Asks where a drawing that is on screen is to go, and writes it there. */
final class ScreenExport {
    private ScreenExport() {}

    /**
     * @param name of the file that is suggested, without its ending
     * @param told how it went, in the language that is spoken; nothing where no file is chosen
     */
    static void ask(Kit kit, Window window, String name, Function<Path, DrawnJob> job, Consumer<String> told) {
        kit.outside().targets().choose(window, name + Format.SVG.ending()).ifPresent(target ->
                kit.model().exports().drawn(job.apply(target), stage -> told.accept(switch (stage) {
                    case ExportModel.Stage.Failed(var reason) -> kit.words().now(Message.EXPORT_FAILED, kit.words().now(reason));
                    default -> kit.words().now(Message.EXPORT_DONE, target);
                })));
    }
}
