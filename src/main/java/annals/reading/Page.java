// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.state.Selection;
import annals.store.H2Store;
import java.util.Optional;

/** All that the window tells about what is selected. */
public sealed interface Page permits EventPage, EntityPage {
    /** The page of a selection; empty where its id leads nowhere. Reads from the store: not for the window's thread. */
    static Optional<? extends Page> of(Selection selection, H2Store store) {
        return switch (selection) {
            case Selection.OfEvent(var id) -> EventPage.of(id, store);
            case Selection.OfEntity(var ref) -> EntityPage.of(ref, store);
        };
    }
}
