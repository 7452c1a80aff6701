// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.control.CanvasSurface;
import annals.data.Density;
import annals.data.Progress.Step;
import annals.draw.Theme;
import annals.kit.Fonts;
import annals.kit.ThemeStyle;
import annals.model.Language;
import annals.words.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * What is shown while the knowledge base opens: a word; and where that takes long, how far it is, what was read until now, and a
 * way out. Needs
 * {@link MainWindow#prepare()} to have been called. JavaFX thread only.
 */
public final class LoadingScene {
    private static final double WIDTH = 360;
    private static final double PICTURE_WIDTH = 720;
    private static final double PICTURE_HEIGHT = 180;

    private final Language language;
    private final Theme theme;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final VBox column = new VBox(12);
    private final Button cancel = new Button();
    private final Canvas canvas = new Canvas(PICTURE_WIDTH, PICTURE_HEIGHT);
    private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D(), Fonts::of);
    private final Label span = new Label();
    private Optional<LoadingPicture> picture = Optional.empty();
    private OptionalDouble pointed = OptionalDouble.empty();
    private final Scene scene;

    /** @param giveUp what the way out does */
    public LoadingScene(Language language, Theme theme, Dimension2D size, Runnable giveUp) {
        this.language = language;
        this.theme = theme;
        var says = new Label(Message.LOADING.in(language));
        says.getStyleClass().add("loading");
        count.getStyleClass().add("loading");
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(Message.LOADING.in(language));
        cancel.setText(Message.LOADING_CANCEL.in(language));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> giveUp.run());
        span.getStyleClass().add("loading");
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleText(Message.LOADING_PICTURE.in(language));
        canvas.setOnMouseMoved(event -> point(OptionalDouble.of(event.getX())));
        canvas.setOnMouseExited(_ -> point(OptionalDouble.empty()));
        column.setAlignment(Pos.CENTER);
        column.getChildren().add(says);
        scene = scene(column, theme, size);
    }

    /**
     * What stands in its place when the knowledge base cannot be opened.
     *
     * @param reason what happened and what to do
     * @param giveUp what the way out does
     */
    public static Scene failed(Language language, Theme theme, Dimension2D size, String reason, Runnable giveUp) {
        var title = new Label(Message.OPENING_FAILED.in(language));
        title.getStyleClass().add("event-title");
        // a terminal puts the program's name before it
        var says = new Label(reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1));
        says.setId("failed-reason");
        says.setTextAlignment(TextAlignment.CENTER);
        says.setWrapText(true);
        says.setMaxWidth(PICTURE_WIDTH);
        var hint = new Label(Message.OPENING_FAILED_HINT.in(language));
        hint.getStyleClass().add("second");
        var close = new Button(Message.CLOSE.in(language));
        close.setId("failed-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> giveUp.run());
        var column = new VBox(12, title, says, hint, close);
        column.setAlignment(Pos.CENTER);
        return scene(column, theme, size);
    }

    private static Scene scene(Node content, Theme theme, Dimension2D size) {
        var place = new StackPane(content);
        place.setStyle(ThemeStyle.of(theme));
        place.getStyleClass().add("window");
        var scene = new Scene(place, size.getWidth(), size.getHeight());
        scene.getStylesheets().add(MainWindow.styleSheet());
        return scene;
    }

    public Scene scene() {
        return scene;
    }

    /** Says how far it is: as {@link annals.data.Progress}. */
    public void tell(Step step, double part, long events) {
        if (!column.getChildren().contains(bar)) {
            column.getChildren().addAll(bar, count, cancel);
        }
        bar.setProgress(step.whole(part));
        count.setText((switch (step) {
            case LOOKING -> Message.LOADING_LOOKING;
            case READING -> events == 0 ? Message.LOADING_LOOKING : Message.LOADING_READ;
            case WRITING -> events == 0 ? Message.LOADING_WRITING : Message.LOADING_WRITTEN;
        }).in(language, events));
    }

    /** Shows from above what was read until now. */
    public void show(Density density) {
        if (picture.isEmpty()) {
            column.getChildren().addAll(1, List.of(canvas, span));
        }
        picture = Optional.of(new LoadingPicture(density, language, PICTURE_WIDTH, PICTURE_HEIGHT));
        paint();
    }

    private void point(OptionalDouble x) {
        pointed = x;
        paint();
    }

    private void paint() {
        canvas.getGraphicsContext2D().clearRect(0, 0, PICTURE_WIDTH, PICTURE_HEIGHT);
        picture.ifPresent(now -> {
            surface.paint(now.draw(pointed).marks(), theme);
            span.setText(now.words(pointed));
        });
    }
}
