// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Language;
import annals.query.Query;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Steps;
import annals.store.H2Store;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is found as one types. Window's thread only. */
public final class SearchModel {
    private final Steps state;
    private final Searcher searcher;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);

    public SearchModel(Steps state, H2Store store, Background background) {
        this.state = state;
        searcher = new Searcher(store);
        latest = new Latest(background, false);
    }

    /** What answers to the newest text that was looked for. */
    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Reads what is needed for the first key, before it comes. */
    public void prepare() {
        latest.run(searcher::prepared, found::set, state::fail);
    }

    /** Looks for what answers to a text that somebody is writing. */
    public void look(String text) {
        look(text, Optional.empty());
    }

    /** The same, and lists all of a kind. */
    public void lookForAll(String text, Found.Kind whole) {
        look(text, Optional.of(whole));
    }

    private void look(String text, Optional<Found.Kind> whole) {
        var asked = new Searcher.Asked(text, standing(), state.state().language(), whole);
        latest.run(() -> searcher.find(asked), found::set, state::fail);
    }

    /** Says what fields a question has. */
    public void lookForFields() {
        Language language = state.state().language();
        latest.run(() -> Completions.allFields(language), found::set, state::fail);
    }

    /**
     * The question that stands once one has gone to something found: the one before one began to write, without its words, for
     * those that are being written take their place. Who writes other filters too replaces those before: then the written ones
     * stand. Where nothing is being written, the present question.
     */
    public Query standing() {
        Query written = state.state().query();
        return state.beforeAmending().map(before -> written.filters().terms().isEmpty() ? before.query().filters() : written.filters())
                .orElse(written);
    }
}
