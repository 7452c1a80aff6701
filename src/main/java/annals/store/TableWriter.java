// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.EntityJson;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Knowledge;
import annals.model.Relation;
import annals.query.Vocabulary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the tables of a snapshot, in SQL that H2 and PostgreSQL share: events one by one in the order of their rows, then
 * all else. Only what is asked for is kept, and only once: most of what there is to know of an event is in its bytes.
 */
final class TableWriter implements AutoCloseable {
    private static final int BATCH = 1000;

    private static final List<String> TABLES = List.of("""
            create table event (
                event_row integer primary key,
                body bytea not null)
            """, """
            create table relation (
                event_row integer not null,
                target varchar not null)
            """, """
            create table figure (
                event_row integer not null,
                unit varchar not null,
                name_en varchar not null,
                name_zh varchar not null)
            """, """
            create table entity (
                kind varchar not null,
                place integer not null,
                id varchar not null,
                body varchar not null,
                primary key (kind, place))
            """, """
            create table entity_name (
                place integer primary key,
                kind varchar not null,
                id varchar not null,
                name varchar not null)
            """);

    /** Made when all is in: faster than keeping them in order meanwhile. */
    private static final List<String> INDEXES = List.of(
            "create index relation_by_target on relation (target)",
            "create unique index entity_by_id on entity (kind, id)");

    private final Connection connection;
    private final PreparedStatement events;
    private final PreparedStatement relations;
    private final PreparedStatement figures;
    private final Batch eventBatch;
    private final Batch relationBatch;
    private final Batch figureBatch;

    TableWriter(Connection connection) throws SQLException {
        this.connection = connection;
        execute(TABLES);
        connection.setAutoCommit(false);
        events = connection.prepareStatement("insert into event (event_row, body) values (?, ?)");
        relations = connection.prepareStatement("insert into relation (event_row, target) values (?, ?)");
        figures = connection.prepareStatement("insert into figure (event_row, unit, name_en, name_zh) values (?, ?, ?, ?)");
        eventBatch = new Batch(events);
        relationBatch = new Batch(relations);
        figureBatch = new Batch(figures);
    }

    /** @param bytes the event as {@link EventBytes} writes it */
    void add(int row, Event event, byte[] bytes) throws SQLException {
        events.setInt(1, row);
        events.setBytes(2, bytes);
        eventBatch.add();
        for (Relation relation : event.relations()) {
            relations.setInt(1, row);
            relations.setString(2, relation.event());
            relationBatch.add();
        }
        for (Figure figure : event.figures()) {
            figures.setInt(1, row);
            figures.setString(2, figure.unit());
            figures.setString(3, figure.name().en());
            figures.setString(4, figure.name().zh());
            figureBatch.add();
        }
    }

    /** Writes all but the events, and makes it whole. */
    void finish(Knowledge knowledge) throws SQLException {
        eventBatch.end();
        relationBatch.end();
        figureBatch.end();
        entities(Shelf.ORGANIZATION, knowledge.organizations(), one -> new Row(one.id(), EntityJson.write(one)));
        entities(Shelf.PERSON, knowledge.people(), one -> new Row(one.id(), EntityJson.write(one)));
        entities(Shelf.TECHNOLOGY, knowledge.technologies(), one -> new Row(one.id(), EntityJson.write(one)));
        entities(Shelf.SOURCE, knowledge.sources(), one -> new Row(one.id(), EntityJson.write(one)));
        entities(Shelf.ERA, knowledge.eras(), one -> new Row(one.id(), EntityJson.write(one)));
        entities(Shelf.STORY, knowledge.stories(), one -> new Row(one.id(), EntityJson.write(one)));
        names(Vocabulary.named(knowledge));
        connection.setAutoCommit(true);
        execute(INDEXES);
    }

    @Override
    public void close() throws SQLException {
        try (relations; figures) {
            events.close();
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private record Row(String id, String body) {}

    private <T> void entities(Shelf shelf, List<T> all, Function<T, Row> row) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into entity (kind, place, id, body) values (?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            for (int place = 0; place < all.size(); place++) {
                Row one = row.apply(all.get(place));
                insert.setString(1, shelf.word());
                insert.setInt(2, place);
                insert.setString(3, one.id);
                insert.setString(4, one.body);
                batch.add();
            }
            batch.end();
        }
    }

    private void names(List<Vocabulary.Named> all) throws SQLException {
        try (var insert = connection.prepareStatement("insert into entity_name (place, kind, id, name) values (?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            int place = 0;
            for (Vocabulary.Named named : all) {
                for (String name : named.names().isEmpty() ? List.of("") : named.names()) {
                    insert.setInt(1, place++);
                    insert.setString(2, named.ref().kind().name());
                    insert.setString(3, named.ref().id());
                    insert.setString(4, name);
                    batch.add();
                }
            }
            batch.end();
        }
    }

    /** Sends rows many at a time, each time for good, so that the database need not remember how to take them back. */
    private static final class Batch {
        private final PreparedStatement insert;
        private int waiting;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void add() throws SQLException {
            insert.addBatch();
            if (++waiting == BATCH) {
                end();
            }
        }

        void end() throws SQLException {
            if (waiting > 0) {
                insert.executeBatch();
                insert.getConnection().commit();
                waiting = 0;
            }
        }
    }
}
