// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.data.Fields.Need;
import annals.model.Entity.Colours;
import annals.model.Entity.Kind;
import annals.model.Entity.Link;
import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.model.Entity.Person;
import annals.model.Entity.Role;
import annals.model.Entity.Technology;
import annals.model.Era;
import annals.model.Source;
import annals.model.Text;
import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads organizations, people, technologies, sources and eras; each is null where it cannot be read. */
final class EntityReader {
    private static final List<annals.data.Kind> ORGANIZATION = List.of(annals.data.Kind.ORGANIZATION);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private EntityReader() {}

    static @Nullable Organization organization(Fields fields) {
        String id = fields.id();
        Kind kind = fields.word("kind", Need.VITAL, Kind.values(), Kind::word);
        Text name = fields.texts("name", Need.VITAL);
        List<String> aliases = fields.texts("aliases");
        EdtfDate founded = fields.date("founded", Need.OPTIONAL);
        EdtfDate ended = fields.date("ended", Need.OPTIONAL);
        String country = fields.text("country", Need.OPTIONAL);
        Colours colours = colours(fields);
        List<Parent> parents = fields.list("parents", Need.OPTIONAL, inside -> parent(inside, id));
        List<Link> links = fields.list("links", Need.OPTIONAL, EntityReader::link);
        Text text = fields.texts("text", Need.OPTIONAL);
        return fields.broken() || id == null || kind == null || name == null ? null
                : new Organization(id, kind, name, aliases, founded, ended, country, colours, parents, links, text);
    }

    static @Nullable Person person(Fields fields) {
        String id = fields.id();
        Text name = fields.texts("name", Need.VITAL);
        List<String> aliases = fields.texts("aliases");
        List<Role> roles = fields.list("roles", Need.OPTIONAL, EntityReader::role);
        Text text = fields.texts("text", Need.OPTIONAL);
        return fields.broken() || id == null || name == null ? null : new Person(id, name, aliases, roles, text);
    }

    static @Nullable Technology technology(Fields fields) {
        String id = fields.id();
        String kind = fields.text("kind", Need.VITAL);
        Text name = fields.texts("name", Need.VITAL);
        List<String> aliases = fields.texts("aliases");
        List<String> makers = fields.references("makers", Need.OPTIONAL, annals.data.Kind.ORGANIZATION);
        EdtfDate when = fields.date("when", Need.OPTIONAL);
        List<String> supersedes = fields.references("supersedes", Need.OPTIONAL, annals.data.Kind.TECHNOLOGY);
        List<Link> links = fields.list("links", Need.OPTIONAL, EntityReader::link);
        Text text = fields.texts("text", Need.OPTIONAL);
        return fields.broken() || id == null || kind == null || name == null ? null
                : new Technology(id, kind, name, aliases, makers, when, supersedes, links, text);
    }

    static @Nullable Source source(Fields fields) {
        String id = fields.id();
        Source.Kind kind = fields.word("kind", Need.VITAL, Source.Kind.values(), Source.Kind::word);
        String language = fields.text("language", Need.VITAL);
        String url = fields.url("url");
        String title = fields.text("title", Need.OPTIONAL);
        String publisher = fields.text("publisher", Need.OPTIONAL);
        EdtfDate published = fields.date("published", Need.OPTIONAL);
        String author = fields.text("author", Need.OPTIONAL);
        boolean examined = fields.flag("examined");
        return fields.broken() || id == null || kind == null || language == null ? null
                : new Source(id, kind, language, url, title, publisher, published, author, examined);
    }

    static @Nullable Era era(Fields fields) {
        String id = fields.id();
        Text name = fields.texts("name", Need.VITAL);
        EdtfDate when = fields.date("when", Need.VITAL);
        return fields.broken() || id == null || name == null || when == null ? null : new Era(id, name, when);
    }

    private static @Nullable Colours colours(Fields fields) {
        Fields inside = fields.object("colour", Need.OPTIONAL);
        if (inside == null) {
            return null;
        }
        String light = inside.colour("light");
        String dark = inside.colour("dark");
        inside.end();
        return light == null || dark == null ? null : new Colours(light, dark);
    }

    private static @Nullable Parent parent(Fields fields, @Nullable String own) {
        String id = fields.reference("id", Need.VITAL, ORGANIZATION);
        EdtfDate when = fields.date("when", Need.OPTIONAL);
        if (id != null && id.equals(own)) {
            fields.wrong("id", FieldFaults.OWN_PARENT);
        }
        return id == null ? null : new Parent(id, when);
    }

    private static @Nullable Link link(Fields fields) {
        String type = fields.text("type", Need.VITAL);
        String target = fields.reference("target", Need.VITAL, annals.data.Kind.ENTITIES);
        EdtfDate when = fields.date("when", Need.OPTIONAL);
        var share = fields.number("share", Need.OPTIONAL);
        if (share != null && (share.signum() < 0 || share.compareTo(ALL) > 0)) {
            fields.wrong("share", FieldFaults.NO_SHARE);
        }
        return type == null || target == null ? null : new Link(type, target, when, share);
    }

    private static @Nullable Role role(Fields fields) {
        String organization = fields.reference("organization", Need.OPTIONAL, ORGANIZATION);
        Text title = fields.texts("title", Need.VITAL);
        EdtfDate when = fields.date("when", Need.OPTIONAL);
        return title == null ? null : new Role(organization, title, when);
    }
}
