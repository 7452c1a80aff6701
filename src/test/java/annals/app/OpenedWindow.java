// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.data.DataFolder;
import annals.data.Progress;
import annals.desktop.MainWindow;
import annals.kit.Outside;
import annals.model.Language;
import annals.state.ThemeChoice;
import annals.state.ViewState;
import annals.store.H2Store;
import annals.window.WindowModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;

/**
 * The program's window on a store, put together as {@link WindowApplication} does, for benches: they may ask it whether work
 * is under way. Open the store on any thread, the window on the JavaFX thread.
 */
public final class OpenedWindow implements AutoCloseable {
    private final Services services;
    private final CountedBackground background = new CountedBackground();
    private Stage stage;
    private WindowModel model;
    private MainWindow window;

    private OpenedWindow(Services services) {
        this.services = services;
    }

    /** Opens the store of a data folder, builds it first if need be. */
    public static OpenedWindow on(Path home, Path data) throws IOException {
        return new OpenedWindow(Services.open(home, List.of(new DataFolder(data, true)), _ -> { }, Progress.UNHEARD));
    }

    public H2Store store() {
        return services.store();
    }

    /** Shows the window, its content of this size in pixels. */
    public WindowModel show(Dimension2D size) {
        MainWindow.prepare();
        model = new WindowModel(ViewState.opening(services.store().index(), Language.EN, ThemeChoice.LIGHT),
                services.studio(background));
        var outside = new Outside(_ -> { }, (_, _) -> Optional.empty(), new SimpleObjectProperty<>(false), Clock.systemUTC());
        stage = new Stage();
        window = new MainWindow(model, outside);
        stage.setScene(window.scene(size));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return model;
    }

    /** Takes the window away; the store stays open. */
    public void hide() {
        stage.hide();
        stage = null;
        model = null;
        window = null;
    }

    /** Whether something is being worked out that will be told to the window, or parts of it are still to come. JavaFX thread. */
    public boolean busy() {
        return background.busy() || window != null && !window.isWhole();
    }

    @Override
    public void close() {
        background.close();
        services.close();
    }
}
