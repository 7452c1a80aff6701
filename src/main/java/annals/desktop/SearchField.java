// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.FilterModel;
import annals.answer.Found;
import annals.answer.Found.Hit;
import annals.answer.SearchModel;
import annals.kit.Action;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.model.Text;
import annals.query.QueryText.Fault;
import annals.state.StateModel;
import annals.state.ViewText;
import annals.window.WayModel;
import annals.words.Message;
import annals.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The question as text, asked with every key, its last word as begun, and on Enter as it stands. Below it lies what answers to
 * the text, to go to or to complete it with, and what is not understood of it: said calmly of what is still being written, once
 * no key came for a while.
 */
final class SearchField extends CustomTextField {
    /** Who types on needs no advice. */
    private static final Duration PAUSE = Duration.millis(400);
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    /** What is left free below the list, and for what is said above it, in pixels. */
    private static final double LEFT_FREE = 70;
    /** What lies around its words beside what stands at its left and right, in pixels. */
    private static final double ASIDE = 40;

    private final Words words;
    private final FilterModel filters;
    private final SearchModel search;
    private final WayModel ways;
    private final Overlay overlay;
    private final Runnable gone;
    private final SearchList list;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Label keys = new Label();
    private boolean showing;
    private boolean asking;
    /** Whether one is looking for something: from the first key until one has asked, gone somewhere or had enough. */
    private boolean looking;
    /** Whether the list was opened since one last wrote: a person may have closed it. */
    private boolean open;

    /** @param gone told when a person has gone to something found, and wants to go on from there */
    SearchField(Kit kit, Overlay overlay, Runnable gone) {
        this.overlay = overlay;
        this.gone = gone;
        words = kit.words();
        filters = kit.model().filters();
        search = kit.model().search();
        ways = kit.model().ways();
        list = new SearchList(kit, this::take);
        setId("search");
        getStyleClass().add("search");
        accessibleTextProperty().bind(words.live(Message.SEARCH_NAME));
        setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
        setRight(right());
        pause.setOnFinished(_ -> tell());
        textProperty().subscribe((_, _) -> {
            if (!showing) {
                pause.playFromStart();
                String typed = getText();
                ask(filters::draft);
                look(!typed.isBlank() && typed.equals(getText()));
                tell();
            }
        });
        setOnAction(_ -> {
            // where no event answers, the list is the only way on
            looking = looking && search.foundProperty().get().onlyLeads();
            ask(ways::put);
            tell();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe((_, focused) -> leave(focused));
        follow(kit.model().state());
        widthProperty().subscribe(this::invite);
        fontProperty().subscribe(this::invite);
        textProperty().map(String::isEmpty).subscribe(_ -> invite());
        show();
    }

    /** Shows the question that others ask, and says what becomes of its own. */
    private void follow(StateModel state) {
        state.stateProperty().subscribe((before, now) -> {
            if (!before.query().equals(now.query()) && !asking && !filters.drafted()) {
                show();
            }
        });
        filters.faultsProperty().subscribe(this::tell);
        filters.adviceProperty().subscribe(this::tell);
        search.foundProperty().subscribe(this::tell);
        words.languageProperty().subscribe(() -> {
            look(looking);
            tell();
            invite();
        });
    }

    /** Says no more of what it is for, and of its key, than there is room for: words that are cut help nobody. */
    private void invite() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - getLeft().prefWidth(-1) - ASIDE;
        double beside = room - keys.prefWidth(-1);
        String few = words.now(Message.DO_SEARCH);
        String all = words.now(Message.SEARCH_PROMPT);
        boolean told = getText().isEmpty() && wide(few) <= beside;
        keys.setVisible(told);
        keys.setManaged(told);
        setPromptText(wide(all) <= (told ? beside : room) ? all : few);
    }

    /** How much room words take in the field, in pixels. */
    private double wide(String prompt) {
        var text = new javafx.scene.text.Text(prompt);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }

    private StackPane right() {
        keys.getStyleClass().add("keys");
        keys.setText(Action.SEARCH.strokes().getFirst().says().replace('+', ' '));
        var clear = new Button(null, new FontIcon(Feather.X));
        clear.setId("search-clear");
        clear.getStyleClass().addAll("icon", "small");
        clear.accessibleTextProperty().bind(words.live(Message.SEARCH_CLEAR));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> {
            clear();
            ask(filters::ask);
        });
        return new StackPane(keys, clear);
    }

    private void press(KeyEvent event) {
        Optional<Hit> chosen = overlay.shows(list) ? list.chosen() : Optional.empty();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        Runnable action = !plain ? null : switch (event.getCode()) {
            case ESCAPE -> () -> {
                filters.ask(filters.text());
                show();
            };
            case DOWN -> this::stepDown;
            case UP -> () -> step(-1);
            case ENTER -> chosen.<Runnable>map(hit -> () -> take(hit)).orElse(null);
            // without a choice, the tab key goes on as everywhere
            case TAB -> chosen.filter(Hit.Completion.class::isInstance).<Runnable>map(hit -> () -> take(hit)).orElse(null);
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    /** Into the list; where there is none, opens it: of what answers to the text, or of the fields that a question has. */
    private void stepDown() {
        if (overlay.shows(list) && looking) {
            step(1);
        } else if (getText().isBlank()) {
            looking = true;
            search.lookForFields();
        } else {
            look(true);
        }
    }

    private void step(int by) {
        list.step(by);
        describe();
    }

    private void look(boolean wanted) {
        looking = wanted;
        if (wanted) {
            open = false;
            search.look(getText());
        }
    }

    /** Completes the text, or goes to what is chosen. */
    private void take(Hit hit) {
        if (hit instanceof Hit.Completion completion) {
            setText(completion.in(getText()));
            end();
            return;
        }
        if (hit instanceof Hit.Rest(var kind, var _)) {
            search.lookForAll(getText(), kind);
            return;
        }
        looking = false;
        overlay.close();
        ways.go(hit);
        show();
        tell();
        if (!(hit instanceof Hit.All || hit instanceof Hit.Narrowed)) {
            gone.run();
        }
    }

    /** Asks without rewriting the text: nobody wants a field to change what is being typed. */
    private void ask(Consumer<String> asks) {
        asking = true;
        asks.accept(getText());
        asking = false;
        if (ViewText.isOne(getText()) && filters.faultsProperty().get().isEmpty()) {
            // not typed but pasted, and the view that it was is open now
            show();
        }
    }

    /** Asks what is still being written, for whoever goes on with the answer. @return whether all of it is understood */
    boolean settle() {
        if (isFocused() && !filters.adviceProperty().get().isEmpty()) {
            ask(filters::ask);
            tell();
        }
        return !isFocused() || filters.faultsProperty().get().isEmpty();
    }

    private void leave(boolean focused) {
        if (focused) {
            search.prepare();
            return;
        }
        looking = false;
        if (!filters.adviceProperty().get().isEmpty()) {
            ask(filters::ask);
        }
        if (filters.faultsProperty().get().isEmpty()) {
            show();
        }
        tell();
    }

    /** Shows the present question as it is printed, for whoever is in the field to write on, and else from its beginning. */
    private void show() {
        pause.stop();
        showing = true;
        setText(filters.text());
        showing = false;
        if (isFocused()) {
            end();
        }
    }

    /** The list is that of the text before until the newest is there: nothing flickers while one types. */
    private void tell() {
        List<Fault> faults = filters.faultsProperty().get();
        Found found = looking ? search.foundProperty().get() : Found.NOTHING;
        boolean resting = pause.getStatus() != Animation.Status.RUNNING;
        var says = new ArrayList<String>();
        // what can be completed needs no advice
        boolean advised = resting && found.groups().stream().noneMatch(group -> group.kind() == Found.Kind.VALUES) && !found.onlyLeads();
        (!faults.isEmpty() ? faults.stream().map(Fault::reason) : advised ? filters.adviceProperty().get().stream() : Stream.<Text>of())
                .map(words::now).forEach(says::add);
        found.told().stream().map(words::now).filter(told -> !says.contains(told)).forEach(says::add);
        if (looking && resting && says.isEmpty() && found.groups().isEmpty() && found.text().equals(getText())) {
            says.add(words.now(Message.SEARCH_NOTHING, getText().strip()));
        } else if (looking && found.onlyLeads() && says.isEmpty()) {
            says.add(words.now(Message.SEARCH_NOT_ALL));
        }
        list.say(says, !faults.isEmpty());
        list.list(found, room());
        pseudoClassStateChanged(FAULTY, !faults.isEmpty());
        describe();
        place();
    }

    /** Below it, in its own pixels, which are larger than the window's where the text is. */
    private double room() {
        return getScene() == null ? 0
                : Math.max(0, sceneToLocal(0, getScene().getHeight()).getY() - getLayoutBounds().getMaxY() - LEFT_FREE);
    }

    /** Shows the list while there is something in it; what was closed by Escape or a click stays closed until one types on. */
    private void place() {
        boolean shown = overlay.shows(list);
        if (list.isEmpty()) {
            open = false;
            if (shown) {
                overlay.close();
            }
        } else {
            boolean wanted = !shown && !open && isFocused();
            open = true;
            if (wanted) {
                overlay.drop(list, this);
            }
        }
    }

    /** What is said of the text or is chosen, for those who hear the field. */
    private void describe() {
        setAccessibleHelp(list.chosen().isPresent() ? list.chosenWords() : list.says());
    }
}
