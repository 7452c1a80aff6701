// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.Drawing.Subject;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.store.Answer;
import annals.time.Bounds;
import annals.time.Span;
import annals.timeline.Scale;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Puts a stretch of an answer into a frame of a certain width, so that no label is cut at its sides. */
public final class Framing {
    /** Kept free at each side, in pixels. */
    private static final double SIDE = 8;
    /** Further than this beyond its stretch no mark that lies in it reaches with its label, in pixels. */
    private static final double OUTSIDE = 320;
    /** Coarser by this many zoom steps (eight times) a label at the edge has found room in any frame. */
    private static final int STEPS = 24;
    /** How many lines a lane has on a page, where nothing else is said and others want the room. */
    private static final int ROWS = 8;
    /** The same where no other lane wants it: as many as make a page. */
    private static final int MOST_ROWS = 40;
    /** A spot narrower than this holds a mark and no label, in pixels. */
    public static final double MARK_ALONE = 24;
    /** No closer where all dates are told to the day, or the axis would tell of hours: a day takes 84 pixels. */
    private static final int OF_DAYS = 80;

    private final Storyboard storyboard;
    private final Scene.Look look;
    private final double width;
    private final int mostRows;

    public Framing(Storyboard storyboard, Scene.Look look, double width) {
        this(storyboard, look, width, MOST_ROWS);
    }

    /** @param mostRows how many a lane has at most, where no other wants the room */
    public Framing(Storyboard storyboard, Scene.Look look, double width, int mostRows) {
        this.storyboard = storyboard;
        this.look = look.rows().isPresent() ? look : look.printed(ROWS);
        this.width = width;
        this.mostRows = mostRows;
    }

    /** The same where a lane has as many rows as it may have at most. */
    Framing withMostRows() {
        return new Framing(storyboard, look.printed(mostRows), width, mostRows);
    }

    LanesBy by() {
        return look.by();
    }

    public Storyboard storyboard() {
        return storyboard;
    }

    /**
     * The lanes of an answer that a picture shows: those asked for; where a match lies in none of them, such as one of a
     * company that another one owns, its lanes too; all that hold a match where none is asked for.
     */
    public Set<Integer> lanes(Answer answer) {
        return answer.matches().lanesFor(look.by(), look.by().asked(answer.query()));
    }

    /** The stretch that a picture of an answer covers: the period asked for, else from its first to its last event. */
    public static Span stretch(Answer answer) {
        Span period = answer.query().period().map(date -> date.bounds().possible()).orElse(Span.ALWAYS);
        long first = period.start();
        long last = period.end();
        if (first == Span.PAST || last == Span.FUTURE) {
            Span own = own(answer.matches());
            first = first == Span.PAST ? Math.min(own.start(), last - 1) : first;
            last = last == Span.FUTURE ? Math.max(own.end(), first + 1) : last;
        }
        return new Span(first, last);
    }

    /** From the first to the last of the dated matches; what goes on ends with the data. */
    static Span own(Matches matches) {
        EventIndex index = matches.index();
        long lastSecond = index.lastSecond();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row : matches.rows().filter(row -> row < index.firstUndated()).toArray()) {
            Bounds bounds = index.bounds(row);
            long from = bounds.earliestStart() == Span.PAST ? bounds.earliestEnd() : bounds.earliestStart();
            first = Math.min(first, from);
            last = Math.max(last, bounds.latestEnd() == Span.FUTURE ? Math.max(lastSecond, from + 1) : bounds.latestEnd());
        }
        return first < last ? new Span(first, last) : new Span(lastSecond - 1, lastSecond);
    }

    /** The closest scene in which all marks and labels of the stretch stand whole; as high as its lanes. */
    public Scene frame(Matches matches, Set<Integer> lanes, Span stretch) {
        int closest = Scale.showing(stretch.start(), stretch.end(), width - 2 * SIDE).step();
        int finest = closest >= OF_DAYS || tellsHours(matches) ? closest : OF_DAYS;
        double room = width - 2 * SIDE;
        for (int step = finest;; step++) {
            double perPixel = Scale.secondsPerPixel(step);
            double length = stretch.length() / perPixel;
            Drawing wide = storyboard.draw(scene(matches, lanes, new Scale(stretch.start() - OUTSIDE * perPixel, step),
                    length + 2 * OUTSIDE));
            double left = OUTSIDE;
            double right = OUTSIDE + length;
            for (Drawing.Spot spot : wide.spots()) {
                if (whole(spot.subject(), matches.index(), stretch)) {
                    left = Math.min(left, spot.area().x());
                    right = Math.max(right, spot.area().right());
                }
            }
            if (right - left <= room || step - finest >= STEPS || step == Scale.COARSEST) {
                double before = SIDE + Math.max(0, room - (right - left)) / 2 - left + OUTSIDE;
                return scene(matches, lanes, new Scale(stretch.start() - before * perPixel, step), width);
            }
        }
    }

    private static boolean tellsHours(Matches matches) {
        EventIndex index = matches.index();
        return matches.rows().filter(row -> row < index.firstUndated()).mapToObj(index::bounds)
                .anyMatch(bounds -> within(bounds.earliestStart()) || within(bounds.latestEnd()));
    }

    /** Whether a bound lies within a day, rather than where one begins. */
    private static boolean within(long bound) {
        return bound != Span.PAST && bound != Span.FUTURE && bound % Span.DAY != 0;
    }

    /** Whether a mark lies in the stretch with all of its date, so that it can be shown whole. */
    private static boolean whole(Subject subject, EventIndex index, Span stretch) {
        return switch (subject) {
            case Subject.Item(int row, int _) -> stretch.holds(index.bounds(row).possible());
            case Subject.Cluster _ -> true;
            case Subject.Undated _, Subject.Lane _ -> false;
        };
    }

    private Scene scene(Matches matches, Set<Integer> lanes, Scale scale, double across) {
        return scene(matches, lanes, look, scale, across);
    }

    private Scene scene(Matches matches, Set<Integer> lanes, Scene.Look look, Scale scale, double across) {
        var answer = new Scene.Answer(matches, lanes, List.of());
        var flat = new Scene(answer, look, scale, across, 1, 0, OptionalLong.empty(), OptionalInt.empty());
        return new Scene(answer, look, scale, across, storyboard.fullHeight(flat), 0, OptionalLong.empty(),
                OptionalInt.empty());
    }

    /** The same scene with some of its lanes only, as high as these. */
    public Scene only(Scene scene, Set<Integer> lanes) {
        return scene(scene.answer().matches(), lanes, scene.look(), scene.scale(), scene.width());
    }

    /**
     * The same scene with as many rows in its lanes as a height has room for, where those give a name to any event that has none.
     *
     * @param height in pixels
     */
    public Scene filled(Scene scene, double height) {
        int hidden = hidden(scene);
        Scene fullest = scene;
        int fits = scene.look().rows().orElseThrow();
        int fails = mostRows + 1;
        while (hidden > 0 && fails - fits > 1) {
            int middle = (fits + fails) / 2;
            Scene higher = scene(scene.answer().matches(), scene.answer().lanes(), look.printed(middle), scene.scale(), scene.width());
            if (higher.height() <= height) {
                fits = middle;
                fullest = higher;
            } else {
                fails = middle;
            }
        }
        return hidden(fullest) < hidden ? fullest : scene;
    }

    /** How many marks have no name, or are counted. */
    private int hidden(Scene scene) {
        return storyboard.draw(scene).spots().stream().mapToInt(spot -> switch (spot.subject()) {
            case Subject.Item _ -> spot.area().width() < MARK_ALONE ? 1 : 0;
            case Subject.Cluster(int _, var rows) -> rows.size();
            case Subject.Undated _, Subject.Lane _ -> 0;
        }).sum();
    }
}
