// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.query.EventIndex;
import annals.query.Vocabulary;
import java.util.function.Supplier;

/** What a window was left with, as text that the next one begins with. */
public final class LastTime {
    private LastTime() {}

    /** What to keep of a window that closes; empty where it shows no more than one does that opens for the first time. */
    public static String text(StateModel state, EventIndex index) {
        ViewState left = state.settled();
        View view = View.of(left);
        return view.equals(View.of(usual(left, index))) ? "" : ViewText.print(view);
    }

    /** The same window before anything was asked. */
    public static ViewState usual(ViewState now, EventIndex index) {
        return ViewState.opening(index, now.language(), now.theme()).withLanes(now.lanes());
    }

    /**
     * The state of a window that goes on where another was left.
     *
     * @param first what it would begin with otherwise, as it does where the data no longer have what the text names
     * @param vocabulary read where there is something to go on with, which takes a while
     */
    public static ViewState begin(ViewState first, String text, EventIndex index, Supplier<Vocabulary> vocabulary) {
        return !text.isEmpty() && ViewText.read(text, vocabulary.get(), id -> index.row(id).isPresent())
                instanceof ViewText.Reading.Understood(var view, _) ? view.in(first, Visible.fitting(ViewState.known(index))) : first;
    }
}
