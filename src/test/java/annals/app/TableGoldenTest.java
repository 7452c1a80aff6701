// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.draw.Theme;
import annals.export.Golden;
import annals.view.Perspective;
import annals.view.TableColumn;
import annals.view.TableLook.Sort;
import annals.view.ThemeChoice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table looks as it did, with events of years that change seldom. */
class TableGoldenTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theTableLooksAsItDid(Theme theme) throws IOException, TimeoutException {
        settle();
        interact(() -> model.state().wear(theme == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT));
        interact(() -> model.travel().turnTo(Perspective.TABLE));
        moveTo(1, 1);
        interact(() -> model.filters().ask("period:1943/1975"));
        interact(() -> model.table().sort(List.of(new Sort(TableColumn.IMPORTANCE, true))));
        interact(() -> model.travel().jump("perceptron-rosenblatt"));
        await(() -> model.table().listingProperty().get().filter(listing -> !listing.sorts().isEmpty()
                && listing.answer().query().equals(model.state().state().query())).isPresent());
        await(() -> lookup(".table-cell.title").queryAllAs(TableCell.class).stream().filter(Node::isVisible)
                .noneMatch(cell -> !cell.isEmpty() && cell.getText().isEmpty()));
        Golden.compare("table-" + theme.name().toLowerCase(Locale.ROOT), buffered(seen()));
    }

    private Image seen() {
        var pictures = new ArrayList<Image>();
        interact(() -> {
            Node pane = lookup(".table-pane").query();
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
            pictures.add(pane.snapshot(null, null));
        });
        return pictures.getFirst();
    }

    private static BufferedImage buffered(Image picture) {
        var image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }
}
