// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.AnswerModel;
import annals.kit.Kit;
import annals.words.Message;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Says that an answer is being looked for when that takes long enough to be noticed, and lets one go back to the last. */
final class Waiting {
    private static final Duration PATIENCE = Duration.millis(500);

    private final Kit kit;
    private final News news;
    private final AnswerModel answers;
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private boolean told;

    private Waiting(Kit kit, News news) {
        this.kit = kit;
        this.news = news;
        answers = kit.model().answers();
        pause.setOnFinished(_ -> tell());
    }

    static void watch(Kit kit, News news) {
        var waiting = new Waiting(kit, news);
        waiting.answers.askingProperty().subscribe(waiting::follow);
    }

    private void follow(boolean asking) {
        if (asking) {
            pause.playFromStart();
        } else {
            pause.stop();
            if (told) {
                news.close();
            }
            told = false;
        }
    }

    private void tell() {
        told = true;
        if (answers.answer().isPresent()) {
            news.await(kit.words().live(Message.LOOKING), new News.Offer("looking-stop", Message.LOOKING_STOP, answers::cancel));
        } else {
            news.await(kit.words().live(Message.LOOKING));
        }
    }
}
