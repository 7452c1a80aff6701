// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Drawing;
import annals.draw.TextMeasure;
import annals.model.Language;
import annals.query.EventIndex;
import annals.query.LanesBy;
import annals.query.Matches;
import annals.store.Answer;
import annals.time.LeadWords;
import annals.time.Span;
import annals.timeline.FacingLanes;
import annals.timeline.FacingLanes.Facing;
import annals.timeline.FacingLanes.Link;
import annals.timeline.Reach;
import annals.timeline.Scale;
import annals.timeline.Scene;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two companies that face each other, to hand over: of a stretch of time, or from their first event to their last.
 *
 * @param above the place of a lane by company
 * @param below another one
 */
public record FacingPicture(Answer answer, int above, int below) {
    private static final double WIDTH = 1600;
    /** A lane has so many at most, where it fills them: two of these make a picture of 16 to 10. */
    private static final int LINES = 21;
    /** Kept free at both sides of what there is, as a part of its length. */
    private static final int SIDES = 50;

    /** Both in the order that they stand in: the pairs whose events both match. */
    public List<Pairing> pairs() {
        return Pairings.of(answer.matches(), answer.store(), above, below);
    }

    /** Such as "Google and OpenAI". */
    public String title(Language language) {
        List<LaneLook> looks = LaneLook.of(answer.store());
        return Words.AND.in(language, looks.get(above).name().in(language), looks.get(below).name().in(language));
    }

    /** The links of a picture: those of more importance come first, for not all have room to say how far they are apart. */
    public static Facing facing(int above, int below, List<Pairing> pairs, Language language) {
        return new Facing(above, below, pairs.stream().filter(pair -> pair.lead().isPresent())
                .sorted(Comparator.comparingInt(pair -> -pair.importance()))
                .map(pair -> new Link(pair.firstRow(), pair.secondRow(),
                        LeadWords.of(pair.lead().orElseThrow(), language.locale()) + (pair.doubted() ? "?" : ""))).toList());
    }

    /** With what it shows, and of which question, written below it. @param stretch empty for all that there is of the two */
    public Drawing draw(Optional<Span> stretch, Language language, TextMeasure text) {
        List<Pairing> pairs = pairs();
        Span shown = stretch.orElseGet(this::reach);
        var lanes = new FacingLanes(text);
        Facing facing = facing(above, below, pairs, language);
        Scene flat = scene(shown, 1, language);
        Drawing drawing = lanes.draw(scene(shown, lanes.fullHeight(flat, facing), language), facing);
        return new Caption(title(language), Words.LIKE_PAIRS.in(language, pairs.size()), answer).below(drawing, text, language);
    }

    private Scene scene(Span shown, double height, Language language) {
        return new Scene(new Scene.Answer(answer.matches(), Set.of(above, below), List.of()),
                LaneLook.look(answer.store(), LanesBy.COMPANY, language).printed(LINES),
                Scale.showing(shown.start(), shown.end(), WIDTH), WIDTH, height, 0, OptionalLong.empty(), OptionalInt.empty());
    }

    private Span reach() {
        Matches matches = answer.matches();
        EventIndex index = matches.index();
        Span known = Reach.known(index);
        List<Span> spans = Stream.of(above, below).flatMap(lane -> Arrays.stream(matches.rows(lane)).boxed())
                .filter(row -> row < index.firstUndated()).map(row -> Reach.of(index.bounds(row), known)).toList();
        if (spans.isEmpty()) {
            return known;
        }
        long start = spans.stream().mapToLong(Span::start).min().orElseThrow();
        long end = spans.stream().mapToLong(Span::end).max().orElseThrow();
        long side = Math.max(1, (end - start) / SIDES);
        return new Span(start - side, end + side);
    }
}
