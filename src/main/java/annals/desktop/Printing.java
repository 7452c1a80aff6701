// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.data.SystemWords;
import annals.kit.Kit;
import annals.kit.Outside;
import annals.pdf.Paper;
import annals.query.Condition;
import annals.query.Query;
import annals.report.ExportJob;
import annals.report.Format;
import annals.state.ViewState;
import annals.window.ExportModel;
import annals.window.ExportModel.Stage;
import annals.words.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the pages of what is on the screen and opens them in the system's viewer, which prints them: it has a preview, knows the
 * printers and says where there is none, and what it prints is the same vectors and letters as an exported file.
 */
final class Printing {
    private final Kit kit;
    private final News news;
    private final Outside outside;
    private final Runnable export;
    private final ExportModel exports;

    /** @param outside the system as it is @param export lets a person keep the pages where nothing shows them */
    Printing(Kit kit, News news, Outside outside, Runnable export) {
        this.kit = kit;
        this.news = news;
        this.outside = outside;
        this.export = export;
        exports = kit.model().prints();
        exports.stageProperty().subscribe((_, stage) -> tell(stage));
    }

    /** Prints what an export begins with. */
    void print() {
        ViewState now = kit.model().state().state();
        Query asked = kit.model().exported();
        Query query = kit.model().exportedTime().map(period -> asked.only(new Condition.Period(period))).orElse(asked);
        try {
            Path folder = Files.createTempDirectory("annals-print-");
            Path file = folder.resolve(kit.words().now(Message.EXPORT_FILE_NAME) + Format.PDF.ending());
            // viewers read it long after this; what is left over goes with the program
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            exports.start(new ExportJob(query, List.of(kit.words().language()), Paper.A4, now.lanes().by(), file));
        } catch (IOException unwritable) {
            news.warn(kit.words().live(Message.PRINT_NOWHERE, SystemWords.of(unwritable)));
        }
    }

    private void tell(Stage stage) {
        switch (stage) {
            case Stage.Idle _ -> { }
            case Stage.Running _ -> news.await(kit.words().languageProperty().flatMap(spoken -> exports.progressProperty()
                    .map(done -> Message.PRINT_RUNNING.in(spoken, Math.round(100 * done.doubleValue())))),
                    new News.Offer("print-stop", Message.EXPORT_CANCEL, exports::stop));
            case Stage.Stopped _ -> news.close();
            case Stage.Failed(var reason) -> news.warn(kit.words().live(reason));
            case Stage.Done(var file) -> {
                news.tell(kit.words().live(Message.PRINT_READY),
                        new News.Offer("print-again", Message.EXPORT_OPEN, () -> open(file)));
                open(file);
            }
        }
    }

    private void open(Path file) {
        outside.opening(_ -> news.warn(kit.words().live(Message.PRINT_UNSEEN, file),
                new News.Offer("print-export", Message.EXPORT, export))).open().accept(file.toUri().toString());
    }
}
