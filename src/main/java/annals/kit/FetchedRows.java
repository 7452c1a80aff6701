// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ListView;

/**
 * What the rows of a long list tell: only those in sight are fetched, a hundred at a time, and not many are kept. JavaFX
 * thread only.
 *
 * @param <T> what is fetched of a row
 */
public final class FetchedRows<T> {
    private static final int FETCHED = 100;
    private static final int KEPT = 2000;

    private final ListView<Integer> list;
    private final BiConsumer<List<Integer>, Consumer<List<T>>> source;
    private final Map<Integer, T> known = new HashMap<>();

    /** @param source fetches something of each of these rows; what it leaves unanswered is asked for again */
    public FetchedRows(ListView<Integer> list, BiConsumer<List<Integer>, Consumer<List<T>>> source) {
        this.list = list;
        this.source = source;
    }

    /** What stands at a place of the list; empty until it is there, when the list is shown anew. */
    public Optional<T> at(int place) {
        Optional<T> found = Optional.ofNullable(known.get(list.getItems().get(place)));
        if (found.isEmpty()) {
            fetch(place);
        }
        return found;
    }

    private void fetch(int place) {
        int from = place / FETCHED * FETCHED;
        List<Integer> rows = List.copyOf(list.getItems().subList(from, Math.min(list.getItems().size(), from + FETCHED)));
        source.accept(rows, found -> {
            if (known.size() + found.size() > KEPT) {
                known.clear();
            }
            for (int i = 0; i < found.size(); i++) {
                known.put(rows.get(i), found.get(i));
            }
            list.refresh();
        });
    }
}
