// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.export.Preview;
import annals.kit.Buttons;
import annals.kit.Kit;
import annals.kit.Wheel;
import annals.picture.PagePicture;
import annals.report.Format;
import annals.window.PreviewModel;
import annals.window.PreviewModel.Stage;
import annals.words.Message;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Shows what an export will be like: pages to turn, a picture, or the beginning of a text. */
final class PreviewPane extends VBox {
    private static final double WIDTH = 338;
    private static final double HEIGHT = 478;
    /** As wide as a page is drawn, so that it is sharp on a fine screen too. */
    static final int PIXELS = 676;

    private final Kit kit;
    private final PreviewModel model;
    private final ImageView picture = new ImageView();
    private final StackPane page = new StackPane(picture);
    private final TextArea text = new TextArea();
    private final Label trouble = new Label();
    private final Wheel wheel = new Wheel();
    private final Label says = new Label();
    private final Button previous;
    private final Button next;
    private Subscription watching = Subscription.EMPTY;
    /** Whether the pages are those of a browser. */
    private boolean browser;

    PreviewPane(Kit kit) {
        this.kit = kit;
        model = kit.model().preview();
        setId("preview");
        getStyleClass().add("preview");
        previous = Buttons.icon("preview-previous", Feather.CHEVRON_LEFT, kit.words().live(Message.PREVIEW_PREVIOUS), () -> turn(-1));
        next = Buttons.icon("preview-next", Feather.CHEVRON_RIGHT, kit.words().live(Message.PREVIEW_NEXT), () -> turn(1));
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(kit.words().heading(Message.PREVIEW));
        says.setId("preview-says");
        says.getStyleClass().add("second");
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        var foot = new HBox(previous, next, says);
        foot.getStyleClass().add("preview-foot");
        getChildren().addAll(title, sheet(), foot);
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : model.stageProperty().subscribe(this::show);
        });
    }

    /** Tells whether what is previewed is read in a browser, where pages come with printing only. */
    void of(Format format) {
        browser = format == Format.HTML;
    }

    private Node sheet() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(WIDTH);
        picture.setId("preview-page");
        page.getStyleClass().add("preview-page");
        page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setId("preview-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.accessibleTextProperty().bind(kit.words().live(Message.PREVIEW));
        trouble.setId("preview-trouble");
        trouble.setWrapText(true);
        wheel.setPrefSize(24, 24);
        var sheet = new StackPane(page, text, trouble, wheel);
        sheet.getStyleClass().add("preview-sheet");
        sheet.setPrefHeight(HEIGHT + 32);
        sheet.setMinHeight(320);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        return sheet;
    }

    private void turn(int by) {
        if (model.stageProperty().get() instanceof Stage.Shown shown) {
            model.turn(shown.page() + by);
        }
    }

    private void show(Stage stage) {
        Optional<Preview> preview = stage instanceof Stage.Shown shown ? Optional.of(shown.preview()) : Optional.empty();
        page.setVisible(preview.filter(one -> !(one instanceof Preview.Text)).isPresent());
        text.setVisible(preview.filter(Preview.Text.class::isInstance).isPresent());
        trouble.setVisible(stage instanceof Stage.Failed);
        wheel.setVisible(stage instanceof Stage.Making);
        boolean pages = preview.filter(Preview.Pages.class::isInstance).isPresent();
        previous.setVisible(pages);
        previous.setManaged(pages);
        next.setVisible(pages);
        next.setManaged(pages);
        switch (stage) {
            case Stage.Nothing _ -> says.setText("");
            case Stage.Making _ -> says.setText(say(Message.PREVIEW_MAKING));
            case Stage.Failed(var reason) -> {
                trouble.setText(kit.words().now(reason));
                says.setText("");
            }
            case Stage.Shown shown -> show(shown);
        }
        picture.setAccessibleText(says.getText());
    }

    private void show(Stage.Shown shown) {
        shown.picture().ifPresent(this::paint);
        switch (shown.preview()) {
            case Preview.Pages pages -> {
                previous.setDisable(shown.page() == 0);
                next.setDisable(shown.page() == pages.pages() - 1);
                says.setText(pager(pages, shown));
            }
            case Preview.Pictured(_, var width, var height) -> says.setText(say(Message.PREVIEW_PIXELS, width, height));
            case Preview.Text(var beginning, var more) -> {
                if (!text.getText().equals(beginning)) {
                    text.setText(beginning);
                }
                says.setText(say(more ? Message.PREVIEW_TEXT_HEAD : Message.PREVIEW_TEXT));
            }
        }
    }

    private String pager(Preview.Pages pages, Stage.Shown shown) {
        int number = shown.page() + 1;
        if (pages.whole()) {
            return say(browser ? Message.PREVIEW_BROWSER : Message.PREVIEW_PAGE, number, pages.pages());
        }
        return shown.settled() ? say(Message.PREVIEW_ABOUT, number, pages.estimate(), pages.events(), pages.of())
                : say(Message.PREVIEW_COUNTING, number, pages.events(), pages.of());
    }

    private void paint(PagePicture made) {
        var image = new WritableImage(made.width(), made.height());
        image.getPixelWriter().setPixels(0, 0, made.width(), made.height(), PixelFormat.getIntArgbInstance(), made.argb(), 0, made.width());
        picture.setImage(image);
        picture.setFitWidth(Math.min(WIDTH, HEIGHT * made.width() / made.height()));
    }

    private String say(Message message, Object... values) {
        return kit.words().now(message, values);
    }
}
