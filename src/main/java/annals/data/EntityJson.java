// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Entity.Link;
import annals.model.Entity.Organization;
import annals.model.Entity.Person;
import annals.model.Entity.Technology;
import annals.model.Era;
import annals.model.Language;
import annals.model.Source;
import annals.model.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One entity, source, era or story as one line of JSON in the shape of {@code data/}, every key present, and back. Reading
 * throws IllegalArgumentException where it is none.
 */
public final class EntityJson {
    private EntityJson() {}

    public static String write(Organization organization) {
        return JsonWriter.line(to -> {
            to.text("id", organization.id());
            to.text("kind", organization.kind().word());
            to.texts("name", organization.name());
            to.texts("aliases", organization.aliases());
            to.date("founded", organization.founded());
            to.date("ended", organization.ended());
            to.text("country", organization.country());
            to.object("colour", organization.colour(), colours -> {
                to.text("light", colours.light());
                to.text("dark", colours.dark());
            });
            to.list("parents", organization.parents(), parent -> {
                to.text("id", parent.id());
                to.date("when", parent.when());
            });
            to.list("links", organization.links(), link -> link(link, to));
            to.texts("text", organization.text());
        });
    }

    public static Organization organization(String json) {
        return read(json, EntityReader::organization);
    }

    public static String write(Person person) {
        return JsonWriter.line(to -> {
            to.text("id", person.id());
            to.texts("name", person.name());
            to.texts("aliases", person.aliases());
            to.list("roles", person.roles(), role -> {
                to.text("organization", role.organization());
                to.texts("title", role.title());
                to.date("when", role.when());
            });
            to.texts("text", person.text());
        });
    }

    public static Person person(String json) {
        return read(json, EntityReader::person);
    }

    public static String write(Technology technology) {
        return JsonWriter.line(to -> {
            to.text("id", technology.id());
            to.text("kind", technology.kind());
            to.texts("name", technology.name());
            to.texts("aliases", technology.aliases());
            to.texts("makers", technology.makers());
            to.date("when", technology.when());
            to.texts("supersedes", technology.supersedes());
            to.list("links", technology.links(), link -> link(link, to));
            to.texts("text", technology.text());
        });
    }

    public static Technology technology(String json) {
        return read(json, EntityReader::technology);
    }

    public static String write(Source source) {
        return JsonWriter.line(to -> {
            to.text("id", source.id());
            to.text("kind", source.kind().word());
            to.text("language", source.language());
            to.text("url", source.url());
            to.text("title", source.title());
            to.text("publisher", source.publisher());
            to.date("published", source.published());
            to.text("author", source.author());
            to.flag("examined", source.examined());
        });
    }

    public static Source source(String json) {
        return read(json, EntityReader::source);
    }

    public static String write(Era era) {
        return JsonWriter.line(to -> {
            to.text("id", era.id());
            to.texts("name", era.name());
            to.date("when", era.when());
        });
    }

    public static Era era(String json) {
        return read(json, EntityReader::era);
    }

    public static String write(Story story) {
        return JsonWriter.line(to -> {
            to.text("id", story.id());
            to.texts("title", story.title());
            to.list("steps", story.steps(), step -> {
                to.texts("text", step.text());
                to.texts("events", step.events());
                to.date("period", step.period());
                to.text("query", step.query());
            });
        });
    }

    public static Story story(String json) {
        return read(json, EventReader::story);
    }

    /** Reads one object with no reference of it checked. */
    static <T> T read(String json, Function<Fields, @Nullable T> reader) {
        var problems = new ArrayList<Problem>();
        var document = new Document(Path.of("json"), false, json);
        var faults = new Faults(document, null, problems);
        List<Node> nodes = NodeReader.one(document, faults);
        if (nodes.size() == 1 && nodes.getFirst() instanceof Node.Members members) {
            T value = reader.apply(new Fields(members, faults, References.ANY));
            if (value != null && faults.errors() == 0) {
                return value;
            }
        }
        throw new IllegalArgumentException(problems.isEmpty() ? "no JSON object: " + json : problems.getFirst().tell(Language.EN));
    }

    private static void link(Link link, JsonWriter to) {
        to.text("type", link.type());
        to.text("target", link.target());
        to.date("when", link.when());
        to.number("share", link.share());
    }
}
