// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.answer.FilterModel;
import annals.export.Reopened;
import annals.export.ReportFile;
import annals.model.Text;
import annals.sight.TravelModel;
import annals.state.Aspect;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Perspective;
import annals.state.View;
import annals.state.ViewState;
import annals.state.Visible;
import annals.store.H2Store;
import annals.time.Span;
import annals.timeline.Reach;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Asks the question of an exported report again and says what has changed since. Of several reports, the last. Window's thread only. */
public final class ReopenModel {
    /** How the opening of a report stands. */
    public sealed interface Stage {
        record Idle() implements Stage {}

        record Reading(Path file) implements Stage {}

        record Done(Reopened reopened) implements Stage {}

        /** @param reason what happened and what to do */
        record Failed(Text reason) implements Stage {}
    }

    private final FilterModel filters;
    private final ExportModel exports;
    private final TravelModel travel;
    private final H2Store store;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Idle());

    ReopenModel(FilterModel filters, ExportModel exports, TravelModel travel, H2Store store, Background background) {
        this.filters = filters;
        this.exports = exports;
        this.travel = travel;
        this.store = store;
        latest = new Latest(background, false);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Opens a file, which need not be a report: then it says what it is. */
    public void open(Path file) {
        stage.set(new Stage.Reading(file));
        latest.run(() -> Reopened.of(ReportFile.read(file), store), this::show, this::fail);
    }

    private void show(Reopened reopened) {
        var origin = reopened.report().origin();
        Span known = ViewState.known(store.index());
        Visible visible = Visible.fitting(reopened.query().period().map(period -> Reach.of(period.bounds(), known)).orElse(known));
        filters.open(new View(reopened.query(), visible, origin.lanes(), Perspective.TIMELINE, Optional.empty(), Optional.empty(), Aspect.FIRST));
        // without a period all of time would be in sight, and what was printed in a corner of it
        travel.bring();
        exports.begin(new ExportModel.Setting(origin.languages(), origin.paper()));
        stage.set(new Stage.Done(reopened));
    }

    private void fail(Exception fault) {
        stage.set(new Stage.Failed(Trouble.of(fault)));
    }
}
