// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.data.Fields.Need;
import annals.model.Category;
import annals.model.Claim;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Figure;
import annals.model.Relation;
import annals.model.Story;
import annals.model.Text;
import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads events, and the stories that are told over them. */
final class EventReader {
    private EventReader() {}

    /** The event; null where it cannot be read. */
    static @Nullable Event event(Fields fields) {
        String id = fields.id();
        EdtfDate when = fields.dateOrNull("when");
        Text title = fields.texts("title", Need.VITAL);
        Text brief = fields.texts("short", Need.OPTIONAL);
        Text summary = fields.texts("summary", Need.VITAL);
        Category category = fields.word("category", Need.VITAL, Category.values(), Category::word);
        Integer importance = fields.whole("importance", number -> number >= 1 && number <= Event.MOST_IMPORTANT, FieldFaults.IMPORTANCE);
        List<String> organizations = fields.references("organizations", Need.EXPECTED, Kind.ORGANIZATION);
        List<String> people = fields.references("people", Need.EXPECTED, Kind.PERSON);
        List<String> technologies = fields.references("technologies", Need.EXPECTED, Kind.TECHNOLOGY);
        List<String> sources = fields.references("sources", Need.EXPECTED, Kind.SOURCE);
        List<Figure> figures = fields.list("figures", Need.EXPECTED, EventReader::figure);
        List<Claim> claims = fields.list("claims", Need.EXPECTED, EventReader::claim);
        List<Relation> relations = fields.list("relations", Need.EXPECTED, inside -> relation(inside, id));
        Evidence evidence = fields.word("evidence", Need.VITAL, Evidence.values(), Evidence::word);
        if (fields.broken() || id == null || title == null || summary == null || category == null || importance == null
                || evidence == null) {
            return null;
        }
        return new Event(id, when, title, brief, summary, category, importance, organizations, people, technologies, sources,
                figures, claims, relations, evidence);
    }

    static @Nullable Story story(Fields fields) {
        String id = fields.id();
        Text title = fields.texts("title", Need.VITAL);
        // known to the format, shown nowhere yet
        fields.texts("summary", Need.OPTIONAL);
        List<Story.Step> steps = fields.list("steps", Need.VITAL, EventReader::step);
        if (steps.isEmpty() && !fields.broken()) {
            fields.wrong("steps", FieldFaults.NO_STEP);
        }
        return fields.broken() || id == null || title == null ? null : new Story(id, title, steps);
    }

    private static Story.@Nullable Step step(Fields fields) {
        Text text = fields.texts("text", Need.VITAL);
        List<String> events = fields.references("events", Need.OPTIONAL, Kind.EVENT);
        EdtfDate period = fields.date("period", Need.OPTIONAL);
        String query = fields.text("query", Need.OPTIONAL);
        return text == null ? null : new Story.Step(text, events, period, query);
    }

    private static @Nullable Figure figure(Fields fields) {
        Text name = fields.texts("name", Need.VITAL);
        BigDecimal from;
        BigDecimal to;
        Fields range = fields.hasObject("value") ? fields.object("value", Need.VITAL) : null;
        if (range != null) {
            from = range.number("from", Need.VITAL);
            to = range.number("to", Need.VITAL);
            range.end();
            if (from != null && to != null && from.compareTo(to) > 0) {
                fields.wrong("value", FieldFaults.NO_RANGE);
            }
        } else {
            from = fields.number("value", Need.VITAL);
            to = from;
        }
        String unit = fields.text("unit", Need.VITAL);
        if (unit != null && unit.contains(" ")) {
            fields.wrong("unit", FieldFaults.SPACED_UNIT);
        }
        Figure.Status status = fields.word("status", Need.VITAL, Figure.Status.values(), Figure.Status::word);
        EdtfDate when = fields.date("when", Need.OPTIONAL);
        String source = fields.reference("source", Need.OPTIONAL, List.of(Kind.SOURCE));
        return name == null || from == null || to == null || unit == null || status == null ? null
                : new Figure(name, from, to, unit, status, when, source);
    }

    private static @Nullable Claim claim(Fields fields) {
        String source = fields.reference("source", Need.VITAL, List.of(Kind.SOURCE));
        Text says = fields.texts("says", Need.VITAL);
        Claim.Stance stance = fields.word("stance", Need.VITAL, Claim.Stance.values(), Claim.Stance::word);
        Claim.About about = fields.word("about", Need.OPTIONAL, Claim.About.values(), Claim.About::word);
        String value = fields.text("value", Need.OPTIONAL);
        return source == null || says == null || stance == null ? null : new Claim(source, says, stance, about, value);
    }

    private static @Nullable Relation relation(Fields fields, @Nullable String own) {
        Relation.Type type = fields.word("type", Need.VITAL, Relation.Type.values(), Relation.Type::word);
        String event = fields.reference("event", Need.VITAL, List.of(Kind.EVENT));
        Text note = fields.texts("note", Need.OPTIONAL);
        Relation.Basis basis = fields.word("basis", Need.VITAL, Relation.Basis.values(), Relation.Basis::word);
        if (event != null && event.equals(own)) {
            fields.wrong("event", FieldFaults.OWN_RELATION);
        }
        return type == null || event == null || basis == null ? null : new Relation(type, event, note, basis);
    }
}
