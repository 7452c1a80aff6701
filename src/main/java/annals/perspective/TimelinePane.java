// SPDX-License-Identifier: Apache-2.0
package annals.perspective;

import annals.answer.Answer;
import annals.control.OverviewStrip;
import annals.control.TimelineView;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.kit.ClusterList;
import annals.kit.Fonts;
import annals.kit.Kit;
import annals.kit.Overlay;
import annals.reading.Glance;
import annals.sight.LaneModel;
import annals.sight.OverviewModel;
import annals.sight.Picture;
import annals.sight.TravelModel;
import annals.sight.Walk;
import annals.state.ViewState;
import annals.state.Visible;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The middle of the window: the timeline, beside it if one likes its events as a list, and below it the strip over all time. */
public final class TimelinePane extends VBox {
    /** What a page down leaves of the last page in sight is the rest of it. */
    private static final double PAGE = 0.8;

    /** In less, in pixels, the lanes need all the height. */
    private static final double LOW = 300;

    /** How wide the list is where there is room for it, and what it leaves of the timeline where there is not, in pixels. */
    private static final double LIST = 300;
    private static final double SLIVER = 32;

    private final Kit kit;
    private final TravelModel travel;
    private final LaneModel lanes;
    private final TimelineView view;
    private final OverviewStrip strip;
    private final Overlay overlay;
    private final HBox beside;
    private @Nullable EventList list;
    private final Wishes wishes;
    private Optional<Picture> shown = Optional.empty();

    /** @param overlay where the events of a cluster are listed */
    TimelinePane(Kit kit, Overlay overlay) {
        this.kit = kit;
        this.overlay = overlay;
        travel = kit.model().travel();
        wishes = new Wishes();
        lanes = kit.model().lanes();
        view = new TimelineView(wishes, Fonts::of);
        strip = new OverviewStrip(kit.model().overview()::resize,
                (from, until) -> travel.show(new Visible(from, until)), Fonts::of);
        getStyleClass().add("timeline-pane");
        view.setId("timeline");
        strip.setId("overview");
        var stack = new StackPane(view);
        stack.setMinWidth(0);
        HBox.setHgrow(stack, Priority.ALWAYS);
        beside = new HBox(stack);
        VBox.setVgrow(beside, Priority.ALWAYS);
        getChildren().addAll(beside, strip);
        kit.model().rolls().openProperty().subscribe(this::showList);
        new TimelineVoice(kit, view).follow();
        // a window this low has no room for both
        strip.visibleProperty().bind(heightProperty().map(height -> height.doubleValue() == 0 || height.doubleValue() >= LOW));
        strip.managedProperty().bind(strip.visibleProperty());
        strip.accessibleTextProperty().bind(kit.words().live(Message.OVERVIEW_NAME));
        kit.theme().subscribe(theme -> {
            view.themeProperty().set(theme);
            strip.themeProperty().set(theme);
        });
        follow(stack);
    }

    private void follow(StackPane stack) {
        new Pilot(kit.model().state());
        kit.model().state().flyWhere(() -> getScene() != null && !getScene().getPreferences().isReducedMotion());
        kit.model().answers().answerProperty().subscribe(answer ->
                say(stack, answer.filter(TimelinePane::empty).isPresent(), "nothing", () -> new NothingMatches(kit, "nothing")));
        kit.model().gaps().gapProperty().subscribe(gap -> say(stack, gap.isPresent(), "nothing-here", () -> new NothingHere(kit)));
        kit.model().pictures().pictureProperty().subscribe(picture -> picture.ifPresentOrElse(this::show, this::showNone));
        // where both are counted together, the picture of another selected event is the same
        kit.model().state().stateProperty().map(ViewState::selected)
                .subscribe(_ -> shown.ifPresent(picture -> view.selectedProperty().set(selected(picture))));
        kit.model().overview().pictureProperty().subscribe(picture -> picture.ifPresentOrElse(this::show,
                () -> strip.drawingProperty().set(null)));
        kit.model().state().stateProperty().subscribe(state -> {
            strip.fromProperty().set(state.visible().from());
            strip.untilProperty().set(state.visible().until());
            strip.shownProperty().set(PeriodWords.of(state.visible().period(), state.language()));
        });
    }

    public TimelineView view() {
        return view;
    }

    /** Into the list of the events, which opens for it; from within it back to the timeline, and it closes. */
    void turnToList() {
        boolean leaves = list != null && list.isEntered();
        kit.model().rolls().openProperty().set(!leaves);
        if (leaves || list == null) {
            view.requestFocus();
        } else {
            list.enter();
        }
    }

    /** Made when it is first wanted. */
    private void showList(boolean open) {
        if (open && list == null) {
            list = new EventList(kit, view::requestFocus);
            // what of it reached under the page would be cut
            list.maxWidthProperty().bind(beside.widthProperty().map(wide -> Math.clamp(wide.doubleValue() - SLIVER, 0, LIST)));
            list.minWidthProperty().bind(list.maxWidthProperty());
            beside.getChildren().add(list);
        }
        beside.getChildren().stream().skip(1).forEach(twin -> {
            twin.setVisible(open);
            twin.setManaged(open);
        });
    }

    /** Does what a key does that is pressed on the timeline. */
    public void press(TimelineView.Key key) {
        wishes.press(key);
    }

    private void show(Picture picture) {
        view.selectedProperty().set(selected(picture));
        if (shown.filter(picture::repacks).isPresent()) {
            view.dissolve(picture.drawing());
        } else {
            view.drawingProperty().set(picture.drawing());
        }
        shown = Optional.of(picture);
        view.headProperty().set(picture.head());
        view.fullHeightProperty().set(picture.fullHeight());
        view.scrollProperty().set(picture.scroll());
    }

    private void showNone() {
        shown = Optional.empty();
        view.drawingProperty().set(null);
    }

    /** The selected event where it is drawn or counted: of several lanes, in that where it was selected. */
    private @Nullable Subject selected(Picture picture) {
        OptionalInt row = travel.selected();
        if (row.isEmpty()) {
            return null;
        }
        List<Subject> drawn = picture.drawing().spotsOf(row.getAsInt()).map(Spot::subject).toList();
        var here = new Subject.Item(row.getAsInt(), travel.lane());
        return drawn.isEmpty() || drawn.contains(here) ? here : drawn.getFirst();
    }

    /** The lane in which one has selected something or walked to it; before that, the one in sight that stands highest. */
    private OptionalInt laneInUse() {
        boolean walked = travel.lane() >= 0 && kit.model().state().state().event().isPresent();
        return walked ? OptionalInt.of(travel.lane())
                : shown.stream().flatMap(picture -> picture.drawing().spots().stream()).map(Spot::subject)
                        .filter(Subject.Lane.class::isInstance).mapToInt(subject -> ((Subject.Lane) subject).lane()).findFirst();
    }

    private void show(OverviewModel.Picture picture) {
        strip.placeProperty().set(new OverviewStrip.Place(picture.strip()::x, picture.strip()::second));
        strip.drawingProperty().set(picture.drawing());
    }

    /** Made when it is first said: most questions have an answer in sight, and the window comes up faster without it. */
    private static void say(StackPane stack, boolean wanted, String id, Supplier<Node> made) {
        Optional<Node> there = stack.getChildren().stream().filter(node -> id.equals(node.getId())).findFirst();
        if (wanted && there.isEmpty()) {
            stack.getChildren().add(made.get());
        }
        there.ifPresent(says -> says.setVisible(wanted));
    }

    private static boolean empty(Answer answer) {
        return answer.matches().count() == 0;
    }

    /** What the timeline's wishes come to. */
    private final class Wishes extends TimeWishes {
        Wishes() {
            super(kit.model().travel(), () -> view.getWidth());
        }

        @Override
        public void resize(double width, double height) {
            kit.model().pictures().resize(width, height);
        }

        @Override
        public void pan(double dx, double dy) {
            travel.pan(dx, dy);
        }

        @Override
        public void scroll(double to) {
            travel.scroll(to);
        }

        @Override
        public void click(Subject subject, double screenX, double screenY) {
            switch (subject) {
                case Subject.Item(var row, var lane) -> travel.select(row, lane);
                case Subject.Cluster(var lane, var rows) -> {
                    // in a folded lane no zoom parts them
                    if (lanes.folds(lane) || !travel.part(rows)) {
                        list(rows, lane, screenX, screenY);
                    }
                }
                case Subject.Undated(var lane, var rows) -> list(rows, lane, screenX, screenY);
                case Subject.Lane(var lane) -> lanes.toggle(lane);
            }
        }

        @Override
        void own(TimelineView.Key key) {
            switch (key) {
                case BACK -> travel.walk(Walk.BACK);
                case ON -> travel.walk(Walk.ON);
                case UP -> travel.walk(Walk.UP);
                case DOWN -> travel.walk(Walk.DOWN);
                case HIGHER -> travel.pan(0, view.getHeight() * NUDGE);
                case LOWER -> travel.pan(0, -view.getHeight() * NUDGE);
                case PAGE_UP -> travel.pan(0, view.getHeight() * PAGE);
                case PAGE_DOWN -> travel.pan(0, -view.getHeight() * PAGE);
                case FIT -> travel.fit();
                case FOLD -> laneInUse().ifPresent(lanes::toggle);
                case FOLD_ALL -> lanes.toggleAll();
                case OPEN -> kit.model().state().state().event().ifPresent(travel::jump);
                default -> throw new IllegalArgumentException(key + " means the same everywhere");
            }
        }

        @Override
        public void hover(Subject subject, Consumer<String> answer) {
            switch (subject) {
                // its name stands in the picture, and all else on its page, which a tip would cover
                case Subject.Item(var row, _) when travel.selected().equals(OptionalInt.of(row)) -> { }
                case Subject.Item(var row, _) ->
                    kit.model().pages().glance(row, glance -> answer.accept(tip(glance)));
                case Subject.Cluster(_, var rows) -> answer.accept(kit.words().now(Message.CLUSTER_TIP, rows.size()));
                case Subject.Undated(_, var rows) -> answer.accept(kit.words().now(Message.CLUSTER_TIP, rows.size()));
                case Subject.Lane(var lane) -> answer.accept(kit.words().now(
                        lanes.folds(lane) ? Message.LANE_OPEN : Message.LANE_FOLD, kit.words().now(lanes.present().get(lane).name())));
            }
        }
    }

    private String tip(Glance glance) {
        String companies = kit.words().list(glance.organizations().stream().map(kit.words()::now).toList());
        String title = glance.event().title().in(kit.words().language());
        return title + "\n" + kit.words().when(glance.event()) + (companies.isEmpty() ? "" : "\n" + companies);
    }

    /** Lists events that no zoom parts. */
    private void list(List<Integer> rows, int lane, double screenX, double screenY) {
        overlay.drop(new ClusterList(kit, rows, travel.selected(), row -> {
            overlay.close();
            view.requestFocus();
            travel.select(row, lane);
        }), view, new Point2D(screenX, screenY));
    }
}
