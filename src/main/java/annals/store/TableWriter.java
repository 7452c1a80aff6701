// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.EntityJson;
import annals.data.EventJson;
import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Relation;
import annals.model.Text;
import annals.query.Vocabulary;
import annals.time.Bounds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a snapshot, in SQL that H2 and PostgreSQL share. */
final class TableWriter {
    /** In {@code event_entity}: the events that an event has a relation to. */
    static final String RELATED = "event";

    private static final int BATCH = 1000;

    private static final List<String> TABLES = List.of("""
            create table event (
                event_row integer primary key,
                id varchar not null,
                earliest_start bigint,
                latest_start bigint,
                earliest_end bigint,
                latest_end bigint,
                category varchar not null,
                importance integer not null,
                evidence varchar not null,
                title_en varchar not null,
                title_zh varchar not null,
                label_en varchar not null,
                label_zh varchar not null,
                body varchar not null)
            """, """
            create table event_entity (
                event_row integer not null,
                kind varchar not null,
                place integer not null,
                id varchar not null,
                primary key (event_row, kind, place))
            """, """
            create table entity (
                kind varchar not null,
                place integer not null,
                id varchar not null,
                name_en varchar,
                name_zh varchar,
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
            "create unique index event_by_id on event (id)",
            "create index event_by_start on event (earliest_start, latest_end)",
            "create index event_entity_by_id on event_entity (kind, id, event_row)",
            "create unique index entity_by_id on entity (kind, id)");

    private final Connection connection;

    TableWriter(Connection connection) {
        this.connection = connection;
    }

    void write(Knowledge knowledge) throws SQLException {
        execute(TABLES);
        connection.setAutoCommit(false);
        events(knowledge.events());
        eventEntities(knowledge.events());
        entities(Shelf.ORGANIZATION, knowledge.organizations(), one -> new Row(one.id(), one.name(), EntityJson.write(one)));
        entities(Shelf.PERSON, knowledge.people(), one -> new Row(one.id(), one.name(), EntityJson.write(one)));
        entities(Shelf.TECHNOLOGY, knowledge.technologies(), one -> new Row(one.id(), one.name(), EntityJson.write(one)));
        entities(Shelf.SOURCE, knowledge.sources(), one -> new Row(one.id(), null, EntityJson.write(one)));
        entities(Shelf.ERA, knowledge.eras(), one -> new Row(one.id(), one.name(), EntityJson.write(one)));
        entities(Shelf.STORY, knowledge.stories(), one -> new Row(one.id(), one.title(), EntityJson.write(one)));
        names(Vocabulary.named(knowledge));
        connection.commit();
        connection.setAutoCommit(true);
        execute(INDEXES);
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void events(List<Event> events) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into event (event_row, id, earliest_start, latest_start, earliest_end, latest_end, category, importance,
                    evidence, title_en, title_zh, label_en, label_zh, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            var batch = new Batch(insert);
            for (int row = 0; row < events.size(); row++) {
                Event event = events.get(row);
                insert.setInt(1, row);
                insert.setString(2, event.id());
                bounds(insert, event.when() == null ? null : event.when().bounds());
                insert.setString(7, event.category().word());
                insert.setInt(8, event.importance());
                insert.setString(9, event.evidence().word());
                insert.setString(10, event.title().en());
                insert.setString(11, event.title().zh());
                insert.setString(12, event.label().en());
                insert.setString(13, event.label().zh());
                insert.setString(14, EventJson.write(event));
                batch.add();
            }
            batch.end();
        }
    }

    private static void bounds(PreparedStatement insert, @Nullable Bounds bounds) throws SQLException {
        if (bounds == null) {
            for (int column = 3; column <= 6; column++) {
                insert.setNull(column, Types.BIGINT);
            }
            return;
        }
        insert.setLong(3, bounds.earliestStart());
        insert.setLong(4, bounds.latestStart());
        insert.setLong(5, bounds.earliestEnd());
        insert.setLong(6, bounds.latestEnd());
    }

    private void eventEntities(List<Event> events) throws SQLException {
        try (var insert = connection.prepareStatement("insert into event_entity (event_row, kind, place, id) values (?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            for (int row = 0; row < events.size(); row++) {
                Event event = events.get(row);
                insert.setInt(1, row);
                eventEntities(batch, Shelf.ORGANIZATION, event.organizations());
                eventEntities(batch, Shelf.PERSON, event.people());
                eventEntities(batch, Shelf.TECHNOLOGY, event.technologies());
                eventEntities(batch, Shelf.SOURCE, event.sources());
                eventEntities(batch, RELATED, event.relations().stream().map(Relation::event).toList());
            }
            batch.end();
        }
    }

    private static void eventEntities(Batch batch, Shelf shelf, List<String> ids) throws SQLException {
        eventEntities(batch, shelf.word(), ids);
    }

    private static void eventEntities(Batch batch, String kind, List<String> ids) throws SQLException {
        for (int place = 0; place < ids.size(); place++) {
            batch.insert.setString(2, kind);
            batch.insert.setInt(3, place);
            batch.insert.setString(4, ids.get(place));
            batch.add();
        }
    }

    private record Row(String id, @Nullable Text name, String body) {}

    private <T> void entities(Shelf shelf, List<T> all, Function<T, Row> row) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into entity (kind, place, id, name_en, name_zh, body) values (?, ?, ?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            for (int place = 0; place < all.size(); place++) {
                Row one = row.apply(all.get(place));
                insert.setString(1, shelf.word());
                insert.setInt(2, place);
                insert.setString(3, one.id);
                insert.setString(4, one.name == null ? null : one.name.en());
                insert.setString(5, one.name == null ? null : one.name.zh());
                insert.setString(6, one.body);
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

    /** Sends rows many at a time. */
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
                waiting = 0;
            }
        }
    }
}
