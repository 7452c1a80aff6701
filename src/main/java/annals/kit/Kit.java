// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.draw.Theme;
import annals.window.WindowModel;
import annals.words.Words;
import javafx.beans.value.ObservableValue;

/** What every part of the window is made with: its state, its words, and the system around it. */
public record Kit(WindowModel model, Words words, ObservableValue<Theme> theme, Outside outside) {
    /** Does something now, and again whenever the question, its answer or the language is another: not while panning. */
    public void whenAsked(Runnable show) {
        model.answers().answerProperty().subscribe(show);
        whenQuestioned(show);
    }

    /** The same, whatever the answer: for what tells the question alone, or waits for more than the answer. */
    public void whenQuestioned(Runnable show) {
        model.state().stateProperty().subscribe((before, now) -> {
            if (!before.query().equals(now.query()) || before.language() != now.language()) {
                show.run();
            }
        });
        show.run();
    }
}
