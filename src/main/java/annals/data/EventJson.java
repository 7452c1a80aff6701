// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Claim;
import annals.model.Event;
import annals.model.Figure;

/** One event as JSON in the shape of {@code data/}, and back. */
public final class EventJson {
    private EventJson() {}

    /** One line of JSON, every key present: empty arrays and null for what is absent. */
    public static String write(Event event) {
        return JsonWriter.line(to -> members(event, to));
    }

    /** The same with {@code "certain"} as its last key. */
    public static String write(Event event, boolean certain) {
        return JsonWriter.line(to -> {
            members(event, to);
            to.flag("certain", certain);
        });
    }

    /**
     * Reads what {@link #write(Event)} wrote.
     *
     * @throws IllegalArgumentException where it is no event, saying why
     */
    public static Event read(String json) {
        return EntityJson.read(json, EventReader::event);
    }

    private static void members(Event event, JsonWriter to) {
        to.text("id", event.id());
        to.date("when", event.when());
        to.texts("title", event.title());
        to.texts("short", event.brief());
        to.texts("summary", event.summary());
        to.text("category", event.category().word());
        to.whole("importance", event.importance());
        to.texts("organizations", event.organizations());
        to.texts("people", event.people());
        to.texts("technologies", event.technologies());
        to.texts("sources", event.sources());
        to.list("figures", event.figures(), figure -> figure(figure, to));
        to.list("claims", event.claims(), claim -> claim(claim, to));
        to.list("relations", event.relations(), relation -> {
            to.text("type", relation.type().word());
            to.text("event", relation.event());
            to.texts("note", relation.note());
            to.text("basis", relation.basis().word());
        });
        to.text("evidence", event.evidence().word());
    }

    private static void figure(Figure figure, JsonWriter to) {
        to.texts("name", figure.name());
        if (figure.from().equals(figure.to())) {
            to.number("value", figure.from());
        } else {
            to.object("value", figure, range -> {
                to.number("from", range.from());
                to.number("to", range.to());
            });
        }
        to.text("unit", figure.unit());
        to.text("status", figure.status().word());
        to.date("when", figure.when());
        to.text("source", figure.source());
    }

    private static void claim(Claim claim, JsonWriter to) {
        to.text("source", claim.source());
        to.texts("says", claim.says());
        to.text("stance", claim.stance().word());
        to.text("about", claim.about() == null ? null : claim.about().word());
        to.text("value", claim.value());
    }
}
