// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Action;
import annals.kit.Ancestors;
import annals.kit.Kit;
import annals.query.Query;
import annals.words.Message;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What a window says first to whoever opens it. */
final class Greeting {
    /** What a person does first. */
    private static final Set<EventType<?>> BEGINNINGS = Set.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL);

    private final Kit kit;
    private final News news;
    private final Actions actions;

    Greeting(Kit kit, News news, Actions actions) {
        this.kit = kit;
        this.news = news;
        this.actions = actions;
    }

    /** How to begin, until that person does anything at all. */
    void welcome(Scene scene) {
        news.hint(kit.words().live(Message.WELCOME), new News.Offer("welcome-keys", Message.DO_KEYS, () -> actions.run(Action.KEYS)));
        var gone = new EventHandler<InputEvent>() {
            @Override
            public void handle(InputEvent event) {
                boolean inside = event.getTarget() instanceof Node node && Ancestors.holds(news, node);
                if (!inside && begins(event)) {
                    scene.removeEventFilter(InputEvent.ANY, this);
                    news.close();
                }
            }
        };
        scene.addEventFilter(InputEvent.ANY, gone);
    }

    /** That filters of the last time are in force, where they are: nobody misses what is not there. */
    void goOn() {
        if (!kit.model().state().state().query().equals(Query.EVERYTHING)) {
            news.tell(kit.words().live(Message.LAST_TIME),
                    new News.Offer("everything", Message.DO_EVERYTHING, () -> actions.run(Action.EVERYTHING)));
        }
    }

    /** Keys that only lead to what the hint offers leave it there. */
    private static boolean begins(InputEvent event) {
        boolean leads = event instanceof KeyEvent key && (key.getCode().isModifierKey() || key.getCode() == KeyCode.TAB
                || Action.of(key, false).filter(Action.NEWS::equals).isPresent());
        return !leads && BEGINNINGS.contains(event.getEventType());
    }
}
