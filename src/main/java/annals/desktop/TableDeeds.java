// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Kit;
import annals.model.Language;
import annals.reading.TableColumn;
import annals.reading.TableLook.Sort;
import annals.reading.TableModel;
import annals.state.Perspective;
import annals.words.Message;
import annals.words.TableWords;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is done with the columns of the table, by its name, while that is what one sees. */
final class TableDeeds {
    private final Kit kit;
    private final TableModel table;

    TableDeeds(Kit kit) {
        this.kit = kit;
        table = kit.model().table();
    }

    /** In the language of this moment. */
    Stream<Deed> all() {
        if (kit.model().state().state().perspective() != Perspective.TABLE) {
            return Stream.empty();
        }
        List<TableColumn> shown = table.look().shown();
        var columns = Arrays.stream(TableColumn.values()).filter(column -> !shown.equals(List.of(column))).map(column -> shown.contains(column)
                ? column(Message.PALETTE_COLUMN_HIDE, column, false) : column(Message.PALETTE_COLUMN_SHOW, column, true));
        var sorts = Arrays.stream(TableColumn.values()).flatMap(column -> Stream.of(sort(column, false), sort(column, true)));
        return Stream.of(columns, sorts, Stream.of(new Deed(kit.words().now(Message.TABLE_UNSORT), Message.TABLE_UNSORT.in(other()), beside(),
                () -> table.sort(List.of())))).flatMap(deeds -> deeds);
    }

    private Deed column(Message says, TableColumn column, boolean shown) {
        Message name = TableWords.name(column);
        return new Deed(kit.words().now(says, kit.words().now(name)), says.in(other(), name.in(other())), beside(), () -> table.show(column, shown));
    }

    private Deed sort(TableColumn column, boolean descending) {
        return new Deed(sorted(kit.words().language(), column, descending), sorted(other(), column, descending), beside(),
                () -> table.sort(List.of(new Sort(column, descending))));
    }

    private static String sorted(Language language, TableColumn column, boolean descending) {
        return Message.TERM.in(language, Message.TABLE_SORT.in(language), Message.PALETTE_SORT.in(language,
                TableWords.name(column).in(language), (descending ? Message.TABLE_DOWN : Message.TABLE_UP).in(language)));
    }

    private String beside() {
        return kit.words().now(Message.PERSPECTIVE_TABLE);
    }

    private Language other() {
        return kit.words().language().other();
    }
}
