// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.model.Language;
import annals.query.EventIndex;
import annals.query.Query;
import java.util.Optional;

/**
 * All that the window shows depends on this and on the knowledge base. Every action of a person makes a new one.
 *
 * @param query what is asked for
 * @param visible the stretch of time on the timeline
 * @param scroll how far the lanes are scrolled down, in pixels, not negative
 * @param selected id of the selected event
 */
public record ViewState(Query query, Visible visible, double scroll, Optional<String> selected, Language language,
        ThemeChoice theme) {
    /** From 2012, when deep learning began, where the data end in 2025. */
    private static final int YEARS = 14;

    public ViewState {
        if (!(scroll >= 0)) {
            throw new IllegalArgumentException("scrolled by " + scroll);
        }
    }

    /** What a window begins with: everything is asked for, and the last years of what is known are visible. */
    public static ViewState opening(EventIndex index, Language language, ThemeChoice theme) {
        return new ViewState(Query.EVERYTHING, Extent.of(index).lastYears(YEARS), 0, Optional.empty(), language, theme);
    }

    public ViewState withQuery(Query other) {
        return new ViewState(other, visible, scroll, selected, language, theme);
    }

    public ViewState withVisible(Visible other) {
        return new ViewState(query, other, scroll, selected, language, theme);
    }

    public ViewState withScroll(double other) {
        return new ViewState(query, visible, Math.max(0, other), selected, language, theme);
    }

    public ViewState withSelected(Optional<String> other) {
        return new ViewState(query, visible, scroll, other, language, theme);
    }

    public ViewState withLanguage(Language other) {
        return new ViewState(query, visible, scroll, selected, other, theme);
    }

    public ViewState withTheme(ThemeChoice other) {
        return new ViewState(query, visible, scroll, selected, language, other);
    }
}
