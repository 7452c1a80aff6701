// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.draw.Drawing;
import annals.draw.Tone;
import annals.query.EventIndex;
import annals.state.Latest;
import annals.state.Steps;
import annals.time.Span;
import annals.timeline.Overview;
import annals.timeline.Overview.Strip;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps the strip over all time, drawn in the background while it is in the window. Window's thread only. */
public final class OverviewModel {
    private final Steps state;
    private final AnswerModel answers;
    private final Overview overview;
    private final List<Tone> tones;
    private final Span covered;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private double width;
    private double height;
    private @Nullable Strip drawn;
    /** Whether it was out of the window since. */
    private boolean hidden;

    /** A strip and what is drawn of it. */
    public record Picture(Strip strip, Drawing drawing) {}

    public OverviewModel(Steps state, AnswerModel answers, List<Tone> tones, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.tones = tones;
        EventIndex index = studio.store().index();
        overview = new Overview(studio.text());
        covered = Overview.covered(index);
        latest = new Latest(studio.background(), false);
        state.stateProperty().subscribe(this::draw);
        answers.answerProperty().subscribe(this::draw);
    }

    /**
     * The newest picture; empty until its size is known and the first answer is there, and where it comes back into the window
     * and is no longer true.
     */
    public ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The place that the strip has, in pixels. */
    public void resize(double toWidth, double toHeight) {
        width = toWidth;
        height = toHeight;
        draw();
    }

    private void draw() {
        boolean returns = hidden;
        hidden = !state.state().showsTimeline();
        if (width >= 1 && !hidden) {
            answers.answer().map(this::strip).filter(strip -> !strip.equals(drawn)).ifPresent(strip -> {
                if (returns) {
                    picture.set(Optional.empty());
                }
                drawn = strip;
                latest.run(() -> new Picture(strip, overview.draw(strip)), made -> picture.set(Optional.of(made)), state::fail);
            });
        }
    }

    private Strip strip(Answer answer) {
        return new Strip(answer.matches(), answer.companyLanes(), tones, state.state().language(), covered, width, height);
    }
}
