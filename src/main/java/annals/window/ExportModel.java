// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.export.DrawnJob;
import annals.export.Exporter;
import annals.model.Language;
import annals.model.Text;
import annals.pdf.Paper;
import annals.query.Query;
import annals.report.ExportJob;
import annals.report.Format;
import annals.state.Background;
import annals.state.Latest;
import annals.store.H2Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes one export at a time in the background. Window's thread only. */
public final class ExportModel {
    /** How an export stands. */
    public sealed interface Stage {
        record Idle() implements Stage {}

        /** @param volume which one of so many is being written, from 1; 1 of 1 where there is one file */
        record Running(int volume, int of) implements Stage {}

        record Done(Path target) implements Stage {}

        record Stopped() implements Stage {}

        /** @param reason what happened and what to do */
        record Failed(Text reason) implements Stage {}
    }

    /** How a report is set. @param languages one, or both in the order they are to stand */
    public record Setting(List<Language> languages, Paper paper) {
        public Setting {
            languages = List.copyOf(languages);
        }
    }

    private final H2Store store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Idle());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyObjectWrapper<Optional<Integer>> count = new ReadOnlyObjectWrapper<>(this, "count", Optional.empty());
    private final Latest counts;
    private Optional<Setting> setting = Optional.empty();
    private AtomicBoolean wanted = new AtomicBoolean();

    public ExportModel(H2Store store, Background background) {
        this.store = store;
        this.background = background;
        counts = new Latest(background, false);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** How much of the running export is done, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** How many events or sources the last {@link #count} found; empty while that is being found out. */
    public ReadOnlyObjectProperty<Optional<Integer>> countProperty() {
        return count.getReadOnlyProperty();
    }

    /** How the next report is to be set unless one chooses otherwise; empty as long as none was opened. */
    public Optional<Setting> setting() {
        return setting;
    }

    /** Lets the next report be set as another one was. */
    void begin(Setting other) {
        setting = Optional.of(other);
    }

    /** Counts what an export of a question would write: events, or sources where the format holds those. */
    public void count(Query query, Format format) {
        count.set(Optional.empty());
        counts.run(() -> Exporter.count(query, format, store), found -> count.set(Optional.of(found)), _ -> { });
    }

    /** Starts an export unless one is running. */
    public void start(ExportJob job) {
        if (stage.get() instanceof Stage.Running) {
            return;
        }
        var mine = new AtomicBoolean(true);
        wanted = mine;
        progress.set(0);
        stage.set(new Stage.Running(1, 1));
        background.run(() -> Exporter.export(job, store, new Told(mine)),
                whole -> stage.set(whole ? new Stage.Done(job.target()) : new Stage.Stopped()),
                fault -> stage.set(new Stage.Failed(Trouble.of(fault))));
    }

    /** Hands what an export tells over to the window's thread. */
    private final class Told implements Exporter.Progress {
        private final AtomicBoolean mine;

        Told(AtomicBoolean mine) {
            this.mine = mine;
        }

        @Override
        public boolean at(double done) {
            background.deliver(() -> progress.set(done));
            return mine.get();
        }

        @Override
        public void volume(int number, int of) {
            background.deliver(() -> stage.set(new Stage.Running(number, of)));
        }
    }

    /** Writes a chart or a comparison, which takes a moment only; tells how that went. */
    public void drawn(DrawnJob job, Consumer<Stage> told) {
        background.run(() -> {
            Exporter.drawn(job, store);
            return job.target();
        }, target -> told.accept(new Stage.Done(target)), fault -> told.accept(new Stage.Failed(Trouble.of(fault))));
    }

    /** Asks the running export to stop; it leaves nothing behind. */
    public void stop() {
        wanted.set(false);
    }

    /** Forgets how the last export went, unless one is running. */
    public void reset() {
        if (!(stage.get() instanceof Stage.Running)) {
            stage.set(new Stage.Idle());
        }
    }
}
