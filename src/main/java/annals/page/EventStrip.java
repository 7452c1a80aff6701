// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.control.DrawingView;
import annals.draw.Drawing.Subject;
import annals.kit.ClusterList;
import annals.kit.Fonts;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.reading.EntityPage;
import annals.reading.PageModel;
import annals.words.Message;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** All events of a page as a small timeline, each of which leads to its own page. */
final class EventStrip extends StackPane {
    private final Kit kit;
    private final Overlay overlay;
    private final EntityPage page;
    private final DrawingView view = new DrawingView(new Wishes(), Fonts::of);
    private Subscription dressed = Subscription.EMPTY;

    EventStrip(Kit kit, Overlay overlay, EntityPage page) {
        this.kit = kit;
        this.overlay = overlay;
        this.page = page;
        view.setId("event-strip");
        view.setAccessibleText(kit.words().now(Message.STRIP_NAME, page.events().count()));
        getChildren().add(view);
        // pages come and go, the theme stays: it must not hold on to every page that there was
        sceneProperty().subscribe(scene -> {
            dressed.unsubscribe();
            dressed = scene == null ? Subscription.EMPTY : kit.theme().subscribe(theme -> view.themeProperty().set(theme));
        });
    }

    private final class Wishes implements DrawingView.Wishes {
        @Override
        public void resize(double width) {
            kit.model().pages().sketch(page, width, view.drawingProperty()::set);
        }

        @Override
        public void choose(Subject subject, double screenX, double screenY) {
            switch (subject) {
                case Subject.Item(var row, _) -> open(row);
                case Subject.Cluster(_, var rows) -> list(rows, screenX, screenY);
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }

        @Override
        public void hover(Subject subject, Consumer<String> answer) {
            PageModel pages = kit.model().pages();
            switch (subject) {
                case Subject.Item(var row, _) -> pages.glance(row, glance -> answer.accept(
                        glance.event().title().in(kit.words().language()) + "\n" + kit.words().when(glance.event())));
                case Subject.Cluster(_, var rows) -> answer.accept(kit.words().now(Message.CLUSTER_COUNT, rows.size()));
                case Subject.Undated _, Subject.Lane _ -> { }
            }
        }
    }

    private void open(int row) {
        kit.model().travel().jump(row);
    }

    private void list(List<Integer> rows, double screenX, double screenY) {
        overlay.drop(new ClusterList(kit, rows, OptionalInt.empty(), row -> {
            overlay.close();
            open(row);
        }), view, new Point2D(screenX, screenY));
    }
}
