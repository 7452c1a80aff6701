// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.model.Event;
import annals.query.EventIndex;
import annals.state.Latest;
import annals.state.Steps;
import annals.state.ViewState;
import annals.state.Visible;
import annals.store.H2Store;
import annals.time.EdtfDate;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Tells where the answer goes on, while nothing of it is in the time that is visible. Window's thread only. */
public final class GapModel {
    private final Steps state;
    private final AnswerModel answers;
    private final PictureModel pictures;
    private final H2Store store;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Gap>> gap = new ReadOnlyObjectWrapper<>(this, "gap", Optional.empty());

    /**
     * A stretch of time in which nothing of the answer lies.
     *
     * @param nearest the first event after it, or the last one before it where there is none
     */
    public record Gap(EdtfDate period, Event nearest, boolean later) {}

    public GapModel(Steps state, AnswerModel answers, PictureModel pictures, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.pictures = pictures;
        store = studio.store();
        latest = new Latest(studio.background(), false);
        pictures.shownProperty().subscribe(this::look);
        answers.answerProperty().subscribe(this::look);
        state.stateProperty().map(ViewState::visible).subscribe(this::look);
    }

    /** Empty where something is in sight, and where nothing that is asked for has a date. */
    public ReadOnlyObjectProperty<Optional<Gap>> gapProperty() {
        return gap.getReadOnlyProperty();
    }

    private void look() {
        Optional<Answer> dated = answers.answer().filter(answer -> answer.reach().isPresent());
        if (dated.isEmpty() || pictures.shownProperty().get().orElse(1) > 0) {
            gap.set(Optional.empty());
        } else {
            Visible visible = state.settled().visible();
            latest.run(() -> find(dated.get(), visible), this::tell, state::fail);
        }
    }

    /** What was found may come when something is in sight again. */
    private void tell(Optional<Gap> found) {
        gap.set(pictures.shownProperty().get().orElse(1) > 0 ? Optional.empty() : found);
    }

    private Optional<Gap> find(Answer answer, Visible visible) {
        EventIndex index = store.index();
        // on the way to where something is, nothing may be in sight for a moment
        if (answer.matches().rows().takeWhile(row -> row < index.firstUndated())
                .anyMatch(row -> index.earliestStart(row) < visible.until() && index.latestEnd(row) > visible.from())) {
            return Optional.empty();
        }
        OptionalInt after = answer.matches().rows().takeWhile(row -> row < index.firstUndated())
                .filter(row -> index.earliestStart(row) >= visible.until()).findFirst();
        OptionalInt nearest = after.isPresent() ? after : answer.matches().rows().takeWhile(row -> row < index.firstUndated())
                .filter(row -> index.latestEnd(row) <= visible.from()).reduce((_, later) -> later);
        return nearest.stream().boxed().findFirst().flatMap(row -> store.events(new int[] {row}).stream().findFirst())
                .map(event -> new Gap(visible.period(), event, after.isPresent()));
    }
}
