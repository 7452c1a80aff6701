// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Query;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Reach;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that the window shows depends on this and on the knowledge base. Every action of a person makes a new one.
 *
 * @param query what is asked for
 * @param visible the stretch of time on the timeline
 * @param scroll how far the lanes are scrolled down, in pixels, not negative
 * @param selected what is read about; an event stands out on the timeline too
 * @param lanes how the timeline's lanes are arranged
 * @param perspective how the middle of the window shows the answer
 * @param story where one is in a story; empty where none is open
 * @param aspect what of the figures, and which companies side by side
 */
public record ViewState(Query query, Visible visible, double scroll, Optional<Selection> selected, Language language,
        ThemeChoice theme, Arrangement lanes, Perspective perspective, Optional<StoryPlace> story, Aspect aspect) {
    /** From 2012, when deep learning began, where the data end in 2025. */
    private static final int YEARS = 14;

    public ViewState {
        if (!(scroll >= 0)) {
            throw new IllegalArgumentException("scrolled by " + scroll);
        }
    }

    /** What a window begins with: everything is asked for, and the last years of what is known are visible. */
    public static ViewState opening(EventIndex index, Language language, ThemeChoice theme) {
        return new ViewState(Query.EVERYTHING, Visible.fitting(lastYears(index)), 0, Optional.empty(), language, theme,
                Arrangement.FIRST, Perspective.TIMELINE, Optional.empty(), Aspect.FIRST);
    }

    /** The years that a window opens on, as a period to ask for. */
    public static EdtfDate openingPeriod(EventIndex index) {
        return Visible.fitting(lastYears(index)).period();
    }

    private static Span lastYears(EventIndex index) {
        Span known = known(index);
        int year = Span.day(known.end() - 1).getYear();
        return new Span(Math.max(known.start(), Span.second(LocalDate.of(year - YEARS + 1, 1, 1))), known.end());
    }

    /** How far the dates of a knowledge base reach; where it has none, the years that AI has a history in. */
    public static Span known(EventIndex index) {
        return Reach.of(index).orElseGet(() -> Span.of(LocalDate.of(1940, 1, 1), LocalDate.of(2030, 1, 1)));
    }

    /** The period asked for, or else the one that is visible. */
    public EdtfDate period() {
        return query.period().orElseGet(visible::period);
    }

    /** The id of the selected event; empty where something else is selected. */
    public Optional<String> event() {
        return selected.map(chosen -> chosen instanceof Selection.OfEvent(var id) ? id : null);
    }

    /** The row of the selected event; empty where something else is selected, or an event that the index does not have. */
    public OptionalInt row(EventIndex index) {
        return event().map(index::row).orElse(OptionalInt.empty());
    }

    /** Whether a stretch of time is in the window, which one may move: rows and the list of stories have none. */
    public boolean isOverTime() {
        return switch (perspective) {
            case TIMELINE, FIGURES, COMPARE -> true;
            case STORIES -> story.isPresent();
            case TABLE -> false;
        };
    }

    /** Whether the timeline is in the window: beside a story it is too. */
    public boolean showsTimeline() {
        return perspective == Perspective.TIMELINE || perspective == Perspective.STORIES && story.isPresent();
    }

    public ViewState withQuery(Query other) {
        return new ViewState(other, visible, scroll, selected, language, theme, lanes, perspective, story, aspect);
    }

    public ViewState withVisible(Visible other) {
        return new ViewState(query, other, scroll, selected, language, theme, lanes, perspective, story, aspect);
    }

    public ViewState withScroll(double other) {
        return new ViewState(query, visible, Math.max(0, other), selected, language, theme, lanes, perspective, story, aspect);
    }

    public ViewState withSelected(Optional<Selection> other) {
        return new ViewState(query, visible, scroll, other, language, theme, lanes, perspective, story, aspect);
    }

    public ViewState withLanguage(Language other) {
        return new ViewState(query, visible, scroll, selected, other, theme, lanes, perspective, story, aspect);
    }

    public ViewState withTheme(ThemeChoice other) {
        return new ViewState(query, visible, scroll, selected, language, other, lanes, perspective, story, aspect);
    }

    public ViewState withLanes(Arrangement other) {
        return new ViewState(query, visible, scroll, selected, language, theme, other, perspective, story, aspect);
    }

    public ViewState withPerspective(Perspective other) {
        return new ViewState(query, visible, scroll, selected, language, theme, lanes, other, story, aspect);
    }

    public ViewState withStory(Optional<StoryPlace> other) {
        return new ViewState(query, visible, scroll, selected, language, theme, lanes, perspective, other, aspect);
    }

    public ViewState withAspect(Aspect other) {
        return new ViewState(query, visible, scroll, selected, language, theme, lanes, perspective, story, other);
    }
}
