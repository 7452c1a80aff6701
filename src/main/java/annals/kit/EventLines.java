// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.model.Event;
import annals.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An event in a list: its title, and below it when it was. */
public final class EventLines extends VBox {
    private final Words words;
    private final Label title = new Label();
    private final Label when = new Label();

    public EventLines(Words words) {
        this.words = words;
        when.getStyleClass().add("second");
        getStyleClass().add("cluster-row");
        getChildren().addAll(title, when);
    }

    public void show(Event event) {
        title.setText(event.title().in(words.language()));
        when.setText(words.when(event));
    }

    /** What it shows, line by line. */
    public List<String> lines() {
        return List.of(title.getText(), when.getText());
    }
}
