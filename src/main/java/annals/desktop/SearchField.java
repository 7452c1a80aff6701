// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Text;
import annals.query.QueryText.Fault;
import annals.view.FilterModel;
import annals.view.ViewText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The question as text, asked with every key, its last word as begun, and on Enter as it stands. What is not understood is
 * said under the field: calmly of what is still being written, once no key came for a while.
 */
final class SearchField extends CustomTextField {
    /** Who types on needs no advice. */
    private static final Duration PAUSE = Duration.millis(400);
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private static final double NARROWEST = 280;

    private final FilterModel filters;
    private final Overlay overlay;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Label fault = new Label();
    private boolean showing;
    private boolean asking;

    SearchField(Kit kit, Overlay overlay) {
        this.overlay = overlay;
        filters = kit.model().filters();
        setId("search");
        getStyleClass().add("search");
        promptTextProperty().bind(kit.words().live(Message.SEARCH_PROMPT));
        accessibleTextProperty().bind(kit.words().live(Message.SEARCH_NAME));
        setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
        setRight(right(kit.words()));
        fault.setId("search-fault");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.setVisible(false);
        pause.setOnFinished(_ -> tell(kit.words()));
        textProperty().subscribe((_, _) -> {
            if (!showing) {
                pause.playFromStart();
                ask(filters::draft);
                tell(kit.words());
            }
        });
        setOnAction(_ -> ask(filters::ask));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe((_, focused) -> leave(focused));
        kit.model().state().stateProperty().subscribe((before, now) -> {
            if (!before.query().equals(now.query()) && !asking) {
                show();
            }
        });
        filters.faultsProperty().subscribe(() -> tell(kit.words()));
        filters.adviceProperty().subscribe(() -> tell(kit.words()));
        kit.words().languageProperty().subscribe(() -> tell(kit.words()));
        show();
    }

    private StackPane right(Words words) {
        var keys = new Label();
        keys.getStyleClass().add("keys");
        keys.setText(Action.SEARCH.strokes().getFirst().says().replace('+', ' '));
        keys.visibleProperty().bind(textProperty().isEmpty());
        var clear = new Button(null, new FontIcon(Feather.X));
        clear.setId("search-clear");
        clear.getStyleClass().addAll("icon", "small");
        clear.accessibleTextProperty().bind(words.live(Message.SEARCH_CLEAR));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnAction(_ -> {
            clear();
            ask(filters::ask);
        });
        return new StackPane(keys, clear);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            filters.ask(filters.text());
            show();
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

    private void leave(boolean focused) {
        if (focused) {
            return;
        }
        if (!filters.adviceProperty().get().isEmpty()) {
            ask(filters::ask);
        }
        if (filters.faultsProperty().get().isEmpty()) {
            show();
        }
    }

    /** Shows the present question as it is printed. */
    private void show() {
        pause.stop();
        showing = true;
        setText(filters.text());
        showing = false;
    }

    private void tell(Words words) {
        List<Fault> faults = filters.faultsProperty().get();
        boolean resting = pause.getStatus() != Animation.Status.RUNNING;
        List<Text> advice = resting ? filters.adviceProperty().get() : List.of();
        String says = (faults.isEmpty() ? advice.stream() : faults.stream().map(Fault::reason))
                .map(one -> one.in(words.language())).collect(Collectors.joining("\n"));
        fault.setText(says);
        fault.setVisible(!says.isEmpty());
        fault.pseudoClassStateChanged(FAULTY, !faults.isEmpty());
        if (!says.isEmpty()) {
            overlay.place(fault, this, Math.max(NARROWEST, getWidth()));
        }
        pseudoClassStateChanged(FAULTY, !faults.isEmpty());
        setAccessibleHelp(says);
    }
}
