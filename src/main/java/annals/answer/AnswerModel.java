// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.query.Finder;
import annals.query.LanesBy;
import annals.query.Query;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Steps;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps the answer to the window's question, newest only. Window's thread only. */
public final class AnswerModel {
    private final Steps state;
    private final Finder finder;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking", false);
    private @Nullable Query asked;
    private @Nullable LanesBy askedBy;

    public AnswerModel(Steps state, Finder finder, Background background) {
        this.state = state;
        this.finder = finder;
        latest = new Latest(background, false);
        state.stateProperty().subscribe(now -> ask(now.query(), now.lanes().by()));
    }

    /** The newest answer; empty until the first one is there. */
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public Optional<Answer> answer() {
        return answer.get();
    }

    /** Whether an answer is being looked for. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Waits no longer: what is asked is again what was answered last. What is under way ends unheard. */
    public void cancel() {
        answer().filter(_ -> asking.get()).ifPresent(found ->
                state.step(now -> now.withQuery(found.query()).withLanes(now.lanes().by(found.by()))));
    }

    /** Other lanes of an answer that is there need no finding. */
    private void ask(Query query, LanesBy by) {
        if (!query.equals(asked) || by != askedBy) {
            asked = query;
            askedBy = by;
            Optional<Answer> known = answer().filter(found -> found.query().equals(query));
            asking.set(known.filter(found -> found.by() == by).isEmpty());
            latest.run(() -> known.orElseGet(() -> Answer.of(query, finder)).in(by), found -> {
                answer.set(Optional.of(found));
                asking.set(false);
            }, fault -> {
                state.fail(fault);
                asking.set(false);
                // told again: a picture that waited for another is made of the last
                answer.set(answer().map(found -> found));
            });
        }
    }
}
