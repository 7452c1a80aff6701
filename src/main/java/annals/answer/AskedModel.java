// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.query.Query;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Steps;
import annals.store.H2Store;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The terms of the window's question, with names. Window's thread only. */
public final class AskedModel {
    private final Steps state;
    private final H2Store store;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<List<AskedTerm>> terms = new ReadOnlyObjectWrapper<>(this, "terms", List.of());
    private @Nullable Query asked;

    public AskedModel(Steps state, H2Store store, Background background) {
        this.state = state;
        this.store = store;
        latest = new Latest(background, false);
        state.stateProperty().subscribe(now -> name(now.query()));
    }

    /** In the order of the question. */
    public ReadOnlyObjectProperty<List<AskedTerm>> termsProperty() {
        return terms.getReadOnlyProperty();
    }

    private void name(Query query) {
        if (!query.equals(asked)) {
            asked = query;
            latest.run(() -> AskedTerm.of(query, store), terms::set, state::fail);
        }
    }
}
