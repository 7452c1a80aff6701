// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import annals.words.Message;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A bar whose parts are never cut: while there is no room for all of them, those that are least needed go behind a button, and
 * come back when there is.
 */
public class FoldingBar extends HBox {
    private final Overlay overlay;
    private final Button more;
    /** In the order in which they go. */
    private final List<Slot> slots = new ArrayList<>();
    private final VBox panel = new VBox();

    /** The place of a part in the bar, which it leaves while it stands in the panel. */
    private static final class Slot extends StackPane {
        private final Node part;

        Slot(Node part) {
            super(part);
            this.part = part;
            setMinWidth(USE_PREF_SIZE);
        }

        void show(boolean shown) {
            if (isManaged() != shown) {
                setManaged(shown);
                setVisible(shown);
            }
        }

        void takeBack() {
            getChildren().setAll(part);
        }
    }

    /** @param overlay where the parts are that the bar has no room for */
    public FoldingBar(Kit kit, Overlay overlay, String id) {
        this.overlay = overlay;
        more = Buttons.icon(id, Feather.MORE_HORIZONTAL, kit.words().live(Message.BAR_MORE), this::toggle);
        more.getStyleClass().add("small");
        whole(more);
        more.setManaged(false);
        more.setVisible(false);
        panel.getStyleClass().addAll("dropped", "more-panel");
        panel.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                slots.forEach(Slot::takeBack);
            }
        });
    }

    /**
     * Puts everything into the bar.
     *
     * @param parts from left to right; what is among them and does not fold takes its least width where room is short
     * @param folding those that may go, in the order in which they do
     */
    public final void fill(List<? extends Node> parts, List<? extends Node> folding) {
        var places = new ArrayList<Node>(parts);
        for (Node part : folding) {
            var slot = new Slot(part);
            slots.add(slot);
            places.set(places.indexOf(part), slot);
            part.managedProperty().subscribe(_ -> requestLayout());
        }
        setFillHeight(false);
        getChildren().setAll(places);
        getChildren().add(more);
        requestLayout();
    }

    /** What leads to a node of the window: the button that it stands behind, or itself. */
    static Node inSight(Node node) {
        return Ancestors.of(node).filter(Slot.class::isInstance)
                .filter(slot -> !slot.isManaged() && slot.getParent() instanceof FoldingBar).findFirst()
                .<Node>map(slot -> ((FoldingBar) slot.getParent()).more).orElse(node);
    }

    private void toggle() {
        if (overlay.shows(panel)) {
            overlay.close();
        } else {
            panel.getChildren().setAll(slots.stream().filter(slot -> !slot.isManaged() && slot.part.isManaged())
                    .map(slot -> slot.part).toList());
            overlay.drop(panel, more);
        }
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final void layoutChildren() {
        slots.forEach(slot -> slot.show(slot.part.isManaged()));
        showMore(false);
        for (Slot slot : slots) {
            if (needed() <= getWidth()) {
                break;
            }
            slot.show(false);
            showMore(true);
        }
        super.layoutChildren();
    }

    /** What all its parts need, those behind the button too, in pixels. */
    public final double unfolded() {
        List<Node> parts = getChildren().stream().filter(node -> node != more)
                .map(node -> node instanceof Slot slot ? slot.part : node).filter(Node::isManaged).toList();
        double wide = parts.stream().mapToDouble(part -> snapSizeX(part.minWidth(-1))).sum();
        return snappedLeftInset() + wide + getSpacing() * Math.max(0, parts.size() - 1) + snappedRightInset();
    }

    private void showMore(boolean shown) {
        if (more.isManaged() != shown) {
            more.setManaged(shown);
            more.setVisible(shown);
        }
    }

    /** Of all that is in the bar now, in pixels. */
    private double needed() {
        List<Node> inBar = getManagedChildren();
        double parts = inBar.stream().mapToDouble(part -> part.minWidth(-1)).sum();
        return snappedLeftInset() + parts + getSpacing() * Math.max(0, inBar.size() - 1) + snappedRightInset();
    }

    /** Never narrower than what it has to say. */
    public static <R extends Region> R whole(R part) {
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }
}
