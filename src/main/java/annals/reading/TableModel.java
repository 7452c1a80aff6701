// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import annals.answer.Answer;
import annals.answer.AnswerModel;
import annals.model.Event;
import annals.model.Language;
import annals.query.EventIndex.Facet;
import annals.reading.TableLook.Column;
import annals.reading.TableLook.Sort;
import annals.state.Background;
import annals.state.Latest;
import annals.state.Perspective;
import annals.state.Steps;
import annals.state.ViewState;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of the answer in the order of the table, while that is what the window shows, and what is told of those that
 * are in sight. Window's thread only.
 */
public final class TableModel {
    /** More than anybody pastes anywhere; a file takes any number. */
    public static final int MOST_COPIED = 100_000;

    /** Fetched around a row that is seen, before and after it: more than the tallest screen shows. */
    private static final int BEFORE = 100;
    private static final int AFTER = 200;
    /** Fetched with a listing: what it begins with is in sight at once. */
    private static final int FIRST = 60;
    /** Kept of what was fetched. */
    private static final int KEPT = 4_000;
    private static final int COPIED_AT_ONCE = 2_000;

    private final Steps state;
    private final AnswerModel answers;
    private final H2Store store;
    private final EntityNames names;
    private final Latest lists;
    private final Latest fetches;
    private final Latest copies;
    private final ReadOnlyObjectWrapper<TableLook> look = new ReadOnlyObjectWrapper<>(this, "look", TableLook.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Listing>> listing = new ReadOnlyObjectWrapper<>(this, "listing", Optional.empty());
    private final Map<Integer, TableRow> rows = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable Wanted listed;
    private @Nullable Stretch fetched;

    /** What a listing depends on. @param language where the order is one of names; null where it makes no difference */
    private record Wanted(Answer answer, List<Sort> sorts, @Nullable Language language) {}

    /** A listing, and what is told of its first rows. */
    private record Made(Listing listing, List<TableRow> first) {}

    /** Places of a listing, the last excluded. */
    private record Stretch(Listing of, int from, int until) {
        boolean holds(Listing listing, int place) {
            return of == listing && place >= from && place < until;
        }
    }

    public TableModel(Steps state, AnswerModel answers, H2Store store, Background background) {
        this.state = state;
        this.answers = answers;
        this.store = store;
        names = new EntityNames(store);
        lists = new Latest(background, false);
        fetches = new Latest(background, false);
        copies = new Latest(background, false);
        state.stateProperty().subscribe(this::list);
        answers.answerProperty().subscribe(this::list);
        look.subscribe(this::list);
    }

    /** How the table is arranged. */
    public ReadOnlyObjectProperty<TableLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    public TableLook look() {
        return look.get();
    }

    /** The rows in order; empty until the table was looked at. */
    public ReadOnlyObjectProperty<Optional<Listing>> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    public void arrange(TableLook wanted) {
        look.set(wanted);
    }

    public void sort(List<Sort> sorts) {
        look.set(look().withSorts(sorts));
    }

    /** Shows a column or no longer. One stays: a table without any could not be read. */
    public void show(TableColumn what, boolean shown) {
        List<Column> columns = look().columns().stream().map(one -> one.what() == what ? new Column(what, one.width(), shown) : one).toList();
        if (columns.stream().anyMatch(Column::shown)) {
            arrange(look().withColumns(columns));
        }
    }

    /** Those of the wished sorts that so many events do not allow. */
    public List<TableColumn> unsortable() {
        int count = listing.get().map(Listing::size).orElse(0);
        List<Sort> possible = TableSorting.possible(look().sorts(), count);
        return look().sorts().stream().filter(sort -> !possible.contains(sort)).map(Sort::by).toList();
    }

    /** Up to how many events can be sorted by what the index does not know. */
    public int mostRead() {
        return TableSorting.MOST_READ;
    }

    private void list() {
        ViewState now = state.state();
        if (now.perspective() != Perspective.TABLE) {
            return;
        }
        answers.answer().ifPresent(answer -> {
            List<Sort> sorts = look().sorts();
            boolean spoken = sorts.stream().anyMatch(sort -> sort.by().isSpoken());
            var wanted = new Wanted(answer, sorts, spoken ? now.language() : null);
            if (!wanted.equals(listed)) {
                listed = wanted;
                var sorting = new TableSorting(store, names, now.language());
                lists.run(() -> made(sorting.of(answer, sorts)), this::show, state::fail);
            }
        });
    }

    private Made made(Listing sorted) {
        return new Made(sorted, read(sorted.answer(), IntStream.range(0, Math.min(FIRST, sorted.size())).map(sorted::row).toArray()));
    }

    private void show(Made made) {
        Listing now = made.listing;
        if (listing.get().filter(before -> before.answer().query().equals(now.answer().query())).isEmpty()) {
            // whether a row is certain hangs on the question
            rows.clear();
        }
        for (int place = 0; place < made.first.size(); place++) {
            rows.put(now.row(place), made.first.get(place));
        }
        fetched = null;
        listing.set(Optional.of(now));
    }

    /**
     * What is told of a place of the listing. Empty where it was not fetched yet: then it is, with all around it.
     *
     * @param told when it is there
     */
    public Optional<TableRow> row(Listing of, int place, Runnable told) {
        TableRow known = rows.get(of.row(place));
        if (known == null && (fetched == null || !fetched.holds(of, place))) {
            fetch(new Stretch(of, Math.max(0, place - BEFORE), Math.min(of.size(), place + AFTER)), told);
        }
        return Optional.ofNullable(known);
    }

    /** The same of what was fetched already. */
    public Optional<TableRow> known(Listing of, int place) {
        return Optional.ofNullable(rows.get(of.row(place)));
    }

    private void fetch(Stretch stretch, Runnable told) {
        fetched = stretch;
        int[] wanted = IntStream.range(stretch.from(), stretch.until()).map(stretch.of()::row)
                .filter(row -> !rows.containsKey(row)).toArray();
        Answer answer = stretch.of().answer();
        fetches.run(() -> read(answer, wanted), found -> {
            for (int at = 0; at < wanted.length; at++) {
                rows.put(wanted[at], found.get(at));
            }
            rows.keySet().stream().limit(Math.max(0, rows.size() - KEPT)).toList().forEach(rows::remove);
            told.run();
        }, state::fail);
    }

    private List<TableRow> read(Answer answer, int... wanted) {
        List<Event> events = store.events(wanted);
        return IntStream.range(0, wanted.length).mapToObj(at -> {
            Event event = events.get(at);
            return new TableRow(event, names.all(Facet.ORGANIZATION, event.organizations()),
                    names.all(Facet.PERSON, event.people()), names.all(Facet.TECHNOLOGY, event.technologies()),
                    answer.query().period().map(_ -> answer.matches().certain(wanted[at])));
        }).toList();
    }

    /**
     * Writes rows as a text, line by line.
     *
     * @param places of the listing; of more than {@link #MOST_COPIED} the first
     * @param line what a line says of a row; not asked on the window's thread
     * @param told the lines, each with its end
     */
    public void copy(Listing of, List<Integer> places, Function<TableRow, String> line, Consumer<String> told) {
        var wanted = new ArrayList<>(places.subList(0, Math.min(places.size(), MOST_COPIED)));
        copies.run(() -> {
            var text = new StringBuilder();
            for (int from = 0; from < wanted.size(); from += COPIED_AT_ONCE) {
                int[] some = wanted.subList(from, Math.min(wanted.size(), from + COPIED_AT_ONCE)).stream().mapToInt(of::row).toArray();
                text.append(read(of.answer(), some).stream().map(line).collect(Collectors.joining("\n", "", "\n")));
            }
            return text.toString();
        }, told, state::fail);
    }
}
