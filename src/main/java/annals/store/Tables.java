// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.model.Text;
import annals.query.FigureKinds;
import annals.query.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.h2.Driver;

/**
 * The H2 file of a snapshot: opened by a user who may read its tables and nothing else, so that no SQL can run code, touch
 * another file or reach the network. One question at a time; call it from any thread.
 */
final class Tables implements AutoCloseable {
    static final String FILE = "annals.mv.db";

    private static final String READER = "reader";
    private static final int MOST_AT_ONCE = 500;

    private final Connection connection;

    private Tables(Connection connection) {
        this.connection = connection;
    }

    /** What a question does with each row of its answer. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** What fills in the blanks of a question. */
    private interface Blanks {
        void fill(PreparedStatement question) throws SQLException;
    }

    /** What writes into new tables. */
    interface Filling {
        void into(Connection connection) throws SQLException, IOException;
    }

    /** Makes the file in a folder. Its owner's password is thrown away: nobody can change it afterwards. */
    static void create(Path folder, Filling filling) throws SQLException, IOException {
        byte[] password = new byte[16];
        ThreadLocalRandom.current().nextBytes(password);
        try (var connection = connect(folder, ";TRACE_LEVEL_FILE=0", "builder", HexFormat.of().formatHex(password))) {
            filling.into(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("create user " + READER + " password ''");
                statement.execute("grant select on schema public to " + READER);
                statement.execute("shutdown compact");
            }
        }
    }

    static Tables open(Path folder) throws SQLException {
        return new Tables(connect(folder, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;FORBID_CREATION=TRUE", READER, ""));
    }

    private static Connection connect(Path folder, String options, String user, String password) throws SQLException {
        // no class may be loaded by name from SQL, whoever asks; read once, when H2's own classes are
        System.setProperty("h2.allowedClasses", "");
        String file = folder.toAbsolutePath().resolve("annals").toString();
        var who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", password);
        // retry: an interrupted thread closes the file under H2, which then opens it again
        String url = "jdbc:h2:retry:" + file + ";DB_CLOSE_ON_EXIT=FALSE" + options;
        return new Driver().connect(url, who);
    }

    /** For tests that try what it must refuse. */
    Connection connection() {
        return connection;
    }

    /** The events of these rows as bytes, by row. */
    Map<Integer, byte[]> events(List<Integer> rows) throws SQLException {
        var bodies = new HashMap<Integer, byte[]>();
        for (int from = 0; from < rows.size(); from += MOST_AT_ONCE) {
            Object[] some = rows.subList(from, Math.min(rows.size(), from + MOST_AT_ONCE)).toArray();
            ask("select event_row, body from event where event_row = any(?)",
                    question -> question.setArray(1, connection.createArrayOf("INTEGER", some)),
                    row -> bodies.put(row.getInt(1), row.getBytes(2)));
        }
        return bodies;
    }

    /** The rows of events that have a relation to this one, in order. */
    List<Integer> relatingTo(String id) throws SQLException {
        var rows = new ArrayList<Integer>();
        ask("select distinct event_row from relation where target = ? order by event_row", question -> question.setString(1, id),
                row -> rows.add(row.getInt(1)));
        return rows;
    }

    /** The kinds of all figures. */
    FigureKinds figures() throws SQLException {
        var gathering = new FigureKinds.Gathering();
        ask("select event_row, unit, name_en, name_zh from figure order by event_row", _ -> {},
                row -> gathering.add(row.getInt(1), row.getString(2), new Text(row.getString(3), row.getString(4))));
        return gathering.all();
    }

    /** The rows of some events that have a relation to any of these, in order. */
    List<Integer> relating(IntPredicate from, Predicate<String> to) throws SQLException {
        var rows = new TreeSet<Integer>();
        ask("select event_row, target from relation", _ -> { }, row -> {
            int one = row.getInt(1);
            if (from.test(one) && to.test(row.getString(2))) {
                rows.add(one);
            }
        });
        return List.copyOf(rows);
    }

    /** The labels of rows from one to another, the latter excluded: English and Chinese in turn. */
    List<String> labels(int from, int until) throws SQLException {
        var labels = new ArrayList<String>();
        ask("select body from event where event_row >= ? and event_row < ? order by event_row", question -> {
            question.setInt(1, from);
            question.setInt(2, until);
        }, row -> {
            Text label = EventBytes.label(row.getBytes(1));
            labels.add(label.en());
            labels.add(label.zh());
        });
        return labels;
    }

    /** The bodies of all entities of a kind, in the order of the files. */
    List<String> entities(Shelf shelf) throws SQLException {
        var bodies = new ArrayList<String>();
        ask("select body from entity where kind = ? order by place", question -> question.setString(1, shelf.word()),
                row -> bodies.add(row.getString(1)));
        return bodies;
    }

    /** The body of one. */
    Optional<String> entity(Shelf shelf, String id) throws SQLException {
        var bodies = new ArrayList<String>();
        ask("select body from entity where kind = ? and id = ?", question -> {
            question.setString(1, shelf.word());
            question.setString(2, id);
        }, row -> bodies.add(row.getString(1)));
        return bodies.stream().findFirst();
    }

    /** Everything that a question may name. */
    List<Vocabulary.Named> names() throws SQLException {
        var names = new LinkedHashMap<Vocabulary.Ref, List<String>>();
        ask("select kind, id, name from entity_name order by place", _ -> {}, row -> {
            var ref = new Vocabulary.Ref(Vocabulary.Kind.valueOf(row.getString(1)), row.getString(2));
            List<String> own = names.computeIfAbsent(ref, _ -> new ArrayList<>());
            if (!row.getString(3).isEmpty()) {
                own.add(row.getString(3));
            }
        });
        return names.entrySet().stream().map(one -> new Vocabulary.Named(one.getKey(), one.getValue())).toList();
    }

    private synchronized void ask(String sql, Blanks blanks, RowReader reader) throws SQLException {
        try (var question = connection.prepareStatement(sql)) {
            blanks.fill(question);
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
