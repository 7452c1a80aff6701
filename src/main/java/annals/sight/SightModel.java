// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.answer.AskedTerm;
import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Point;
import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.picture.LaneLook;
import annals.query.Condition;
import annals.query.EventIndex;
import annals.query.Query;
import annals.query.Query.Term;
import annals.sight.Sight.Obstacle;
import annals.state.Arrangement;
import annals.state.Latest;
import annals.state.Steps;
import annals.state.ViewState;
import annals.state.Visible;
import annals.store.H2Store;
import annals.timeline.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Tells why one does not see an event on the timeline, and brings it into sight. Window's thread only. */
public final class SightModel {
    /** So many are listed; who does not find it among them types more of it. */
    private static final int LISTED = 40;
    /** Of so many, the most important ones, titles are read to list first whose title has the words. */
    private static final int LOOKED_AT = 200;
    /** How much of what is visible is left when going nearer to part a pile. */
    private static final double NEARER = 0.25;
    /** From the whole of time to a day takes fewer. */
    private static final int TURNS = 20;

    private final Steps state;
    private final AnswerModel answers;
    private final PictureModel pictures;
    private final TravelModel travel;
    private final H2Store store;
    private final Latest looks;
    private final Latest reasons;
    private Optional<Coming> coming = Optional.empty();

    public SightModel(Steps state, AnswerModel answers, PictureModel pictures, TravelModel travel, PictureModel.Studio studio) {
        this.state = state;
        this.answers = answers;
        this.pictures = pictures;
        this.travel = travel;
        store = studio.store();
        looks = new Latest(studio.background(), false);
        reasons = new Latest(studio.background(), false);
        pictures.pictureProperty().subscribe(_ -> approach());
    }

    /** Finds events with all of these words: those with them in their titles first, the more important ones before others. */
    public void look(String words, Consumer<List<Event>> found) {
        looks.run(() -> events(words.strip()), found, state::fail);
    }

    private List<Event> events(String words) {
        List<String> parts = Arrays.stream(words.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        // the last word may be only begun
        Query asked = new Query(IntStream.range(0, parts.size())
                .mapToObj(at -> new Term(new Condition.Words(parts.get(at), at == parts.size() - 1), false)).toList());
        int[] rows = store.find(store.finder().mend(asked).query()).foremost(LOOKED_AT);
        return store.events(rows).stream().sorted(Comparator.comparing(event -> !titled(event, words))).limit(LISTED).toList();
    }

    private static boolean titled(Event event, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values()).anyMatch(language -> event.title().in(language).toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Tells what stands in the way of an event, now. */
    public void explain(Event event, Consumer<Sight> told) {
        OptionalInt row = store.index().row(event.id());
        if (row.isPresent() && answers.answer().isPresent()) {
            var look = new Look(answers.answer().get(), row.getAsInt());
            reasons.run(() -> new Sight(event, row.getAsInt(), look.obstacles(row.getAsInt())), told, state::fail);
        }
    }

    /** What is looked at: an answer, its scene and lanes, and what stands for the event in the present picture. */
    private final class Look {
        private final Answer answer;
        private final Optional<Scene> scene = pictures.settledScene();
        private final Visible visible = state.settled().visible();
        private final Arrangement arranged = state.state().lanes();
        private final List<LaneLook> names = pictures.lanes().present();
        private final Optional<Subject> mark;

        Look(Answer answer, int row) {
            this.answer = answer;
            mark = pictures.picture().flatMap(picture -> mark(picture, row));
        }

        List<Obstacle> obstacles(int row) {
            EventIndex index = store.index();
            var found = new ArrayList<Obstacle>();
            boolean matches = answer.matches().has(row);
            if (!matches) {
                found.add(new Obstacle.Excluded(store.finder().hides(answer.query(), row).stream()
                        .map(term -> AskedTerm.of(term, store)).toList()));
            }
            if (row >= index.firstUndated()) {
                found.add(new Obstacle.Undated());
            } else if (!isDrawn() && (index.latestEnd(row) <= visible.from() || index.earliestStart(row) >= visible.until())) {
                found.add(new Obstacle.OutsideTime(index.latestEnd(row) <= visible.from()));
            }
            int[] lanes = IntStream.of(index.lanes(answer.by()).of(row)).filter(lane -> !matches || answer.lanes().contains(lane)).toArray();
            if (lanes.length > 0 && IntStream.of(lanes).allMatch(lane -> arranged.folds(key(lane)))) {
                found.add(new Obstacle.Folded(name(lanes[0]), key(lanes[0])));
            }
            if (found.isEmpty()) {
                inPicture(row).ifPresent(found::add);
            }
            return found;
        }

        /** What is outside the visible time may still be drawn: a label beside its mark reaches in. */
        private boolean isDrawn() {
            return mark.filter(Subject.Item.class::isInstance).isPresent();
        }

        private String key(int lane) {
            return store.index().lanes(answer.by()).all().get(lane).key();
        }

        private Text name(int lane) {
            return lane < names.size() ? names.get(lane).name() : new Text(key(lane), key(lane));
        }

        private Optional<Obstacle> inPicture(int row) {
            if (mark.isPresent()) {
                return mark.get() instanceof Subject.Cluster(_, var rows) ? Optional.of(new Obstacle.Counted(rows.size()))
                        : Optional.empty();
            }
            List<Point> places = scene.map(seen -> pictures.placesOf(row, seen)).orElse(List.of());
            return places.isEmpty() ? Optional.empty()
                    : Optional.of(new Obstacle.OutsideLanes(lane(row), places.getFirst().y() < TravelModel.HEAD));
        }

        private Text lane(int row) {
            return name(IntStream.of(store.index().lanes(answer.by()).of(row)).filter(answer.lanes()::contains).findFirst().orElse(0));
        }
    }

    private static Optional<Subject> mark(Picture picture, int row) {
        return picture.drawing().spots().stream().map(Spot::subject).filter(subject -> switch (subject) {
            case Subject.Item(var item, _) -> item == row;
            case Subject.Cluster(_, var rows) -> rows.contains(row);
            case Subject.Undated _, Subject.Lane _ -> false;
        }).min(Comparator.comparing(subject -> subject instanceof Subject.Cluster));
    }

    /** Selects an event and takes away all that stands in its way: terms of the question, a fold, other years, a pile. */
    public void reveal(Sight sight) {
        coming = Optional.empty();
        travel.jump(sight.event().id(), now -> sight.obstacles().stream().reduce(now, SightModel::without, (_, last) -> last));
        coming = sight.row() < store.index().firstUndated() ? Optional.of(new Coming(sight.row(), state.settled(), TURNS)) : Optional.empty();
        approach();
    }

    private static ViewState without(ViewState now, Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Excluded(var terms) -> {
                var open = terms.stream().map(AskedTerm::term).toList();
                yield now.withQuery(new Query(now.query().terms().stream().filter(term -> !open.contains(term)).toList()));
            }
            case Obstacle.Folded(var _, var key) -> now.lanes().folds(key) ? now.withLanes(now.lanes().toggled(key)) : now;
            case Obstacle.Undated _, Obstacle.OutsideTime _, Obstacle.OutsideLanes _, Obstacle.Counted _ -> now;
        };
    }

    /** An event that is being brought into sight, what the window is to show meanwhile, and how many turns that may still take. */
    private record Coming(int row, ViewState goal, int turns) {
        boolean leadsTo(ViewState now) {
            return goal.visible().equals(now.visible()) && goal.query().equals(now.query()) && goal.selected().equals(now.selected());
        }

        Coming turned(ViewState to) {
            return new Coming(row, to, turns - 1);
        }
    }

    /** Goes nearer until the event is drawn alone; whatever else a person does meanwhile ends it. */
    private void approach() {
        ViewState now = state.settled();
        Optional<Coming> one = coming.filter(event -> event.leadsTo(now));
        Optional<Picture> shown = pictures.picture().filter(picture -> picture.shows(now, pictures.width()));
        coming = shown.isPresent() ? Optional.empty() : one;
        if (shown.isPresent() && one.isPresent() && one.get().turns > 0) {
            Optional<Subject> mark = mark(shown.get(), one.get().row);
            if (mark.isEmpty()) {
                coming = Optional.of(one.get().turned(now));
                travel.lower(one.get().row);
            } else if (mark.get() instanceof Subject.Cluster) {
                goNearer(one.get(), now);
            }
        }
    }

    private void goNearer(Coming one, ViewState now) {
        double length = Math.max(TravelModel.NEAREST, now.visible().length() * NEARER);
        if (length < now.visible().length()) {
            double at = Math.clamp((double) store.index().earliestStart(one.row), now.visible().from(), now.visible().until());
            ViewState nearer = now.withVisible(Visible.around(at, length));
            coming = Optional.of(one.turned(nearer));
            state.fly(before -> before.withVisible(nearer.visible()));
        }
    }
}
