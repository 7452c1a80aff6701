// SPDX-License-Identifier: Apache-2.0
package annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.model.Knowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final Knowledge NOTHING = new Knowledge(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    Path temp;

    private static void fill(Connection connection) throws SQLException {
        try (var writer = new TableWriter(connection)) {
            writer.finish(NOTHING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "create alias run for 'java.lang.Runtime.getRuntime'",
        "create alias run as 'void run() { }'",
        "create trigger run before insert on event call 'java.lang.Object'",
        "create aggregate run for 'java.lang.Object'",
        "create linked table other('org.h2.Driver', 'jdbc:h2:mem:x', '', '', 'event')",
        "call link_schema('other', '', 'jdbc:h2:mem:x', '', '', 'public')",
        "call file_read('FILE')",
        "call file_write('x', 'FILE')",
        "select * from csvread('FILE')",
        "call csvwrite('FILE', 'select 1')",
        "runscript from 'FILE'",
        "script to 'FILE'",
        "backup to 'FILE'",
        "create table more (id integer)",
        "create schema more",
        "create user more password ''",
        "alter user reader admin true",
        "insert into entity_name values (1, 'a', 'b', 'c')",
        "delete from event",
        "drop table event",
        "set trace_level_file 3",
        "shutdown",
    })
    void refusesWhateverIsNotAQuestion(String sql) throws Exception {
        Tables.create(temp, TablesTest::fill);
        Path other = Files.writeString(temp.resolve("other.csv"), "a,b\n1,2\n");
        try (var tables = Tables.open(temp); var statement = tables.connection().createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql.replace("FILE", other.toString()))).isInstanceOf(SQLException.class);
            assertThat(statement.execute("select count(*) from event")).isTrue();
        }
    }

    @Test
    void leavesNoTraceBesideItsFile() throws Exception {
        Tables.create(temp, TablesTest::fill);
        byte[] before = Files.readAllBytes(temp.resolve(Tables.FILE));
        try (var one = Tables.open(temp); var two = Tables.open(temp)) {
            assertThat(one.entities(Shelf.ERA)).isEqualTo(two.entities(Shelf.ERA)).isEmpty();
            assertThatThrownBy(() -> two.connection().createStatement().execute("nonsense")).isInstanceOf(SQLException.class);
        }

        assertThat(Disk.files(temp)).containsExactly(temp.resolve(Tables.FILE));
        assertThat(Files.readAllBytes(temp.resolve(Tables.FILE))).isEqualTo(before);
    }

    @Test
    void anInterruptedThreadDoesNotCloseItForTheOthers() throws Exception {
        List<Integer> rows = IntStream.range(0, 400).boxed().toList();
        Tables.create(temp, connection -> {
            fill(connection);
            var random = new Random(1);
            try (var insert = connection.prepareStatement("insert into event values (?, ?)")) {
                for (int row : rows) {
                    // more than H2 keeps in memory
                    insert.setInt(1, row);
                    byte[] bytes = new byte[60_000];
                    random.nextBytes(bytes);
                    insert.setBytes(2, bytes);
                    insert.executeUpdate();
                }
            }
        });
        try (var tables = Tables.open(temp)) {
            tables.events(List.of(1));
            var interrupted = new Thread(() -> {
                Thread.currentThread().interrupt();
                try {
                    tables.events(rows);
                } catch (SQLException e) {
                    // an answer that nobody waits for any more
                }
            });
            interrupted.start();
            interrupted.join();

            assertThat(tables.events(rows)).hasSize(rows.size());
        }
    }

    @Test
    void opensNothingThatIsNotThere() {
        assertThatThrownBy(() -> Tables.open(temp)).isInstanceOf(SQLException.class);
        assertThat(temp).isEmptyDirectory();
    }
}
