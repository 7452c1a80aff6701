// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds documents against the JSON Schema of their kind, and says where in the file what it finds stands. */
final class SchemaCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Of a place that is compared only. */
    private static final Text NO_WORDS = new Text("", "");

    private final Schema schema;
    private final Kind kind;

    /** @throws IOException where the schema cannot be read, saying which */
    SchemaCheck(Path file, Kind kind) throws IOException {
        this.kind = kind;
        // the validator's logging would otherwise greet every user on standard error
        System.setProperty("slf4j.internal.verbosity", System.getProperty("slf4j.internal.verbosity", "ERROR"));
        var config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, to -> to.schemaRegistryConfig(config));
        try {
            schema = registry.getSchema(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IOException("The schema " + file + " is missing: install the program again.", e);
        }
    }

    /** What the schema finds in a document, without what was told of the same value before. */
    List<Problem> problems(Document document, List<Problem> told) {
        var items = new ArrayList<Node>();
        NodeReader.items(document, kind, new Faults(document, null, new ArrayList<>()), items::add);
        if (kind.alone() && items.isEmpty()) {
            return List.of();
        }
        var root = kind.alone() ? items.getFirst() : new Node.Items(0, Integer.MAX_VALUE, items);
        var found = new ArrayList<Problem>();
        for (Error error : schema.validate(json(root))) {
            Node place = place(root, error.getInstanceLocation());
            if (place instanceof Node.Nothing) {
                // null is as good as absent: the reader tells where a value must be
                continue;
            }
            boolean unknownKey = error.getKeyword().equals("additionalProperties");
            int at = unknownKey ? keyAt(place, error.getProperty()) : place.at();
            var problem = document.problem(unknownKey && !document.shipped() ? Problem.Severity.WARNING : Problem.Severity.ERROR,
                    at, subject(root, error.getInstanceLocation()), SchemaFaults.of(error, kind));
            int end = place instanceof Node.Members ? at : place.end() - 1;
            Problem last = document.problem(Problem.Severity.ERROR, Math.max(at, end), null, NO_WORDS);
            if (told.stream().noneMatch(other -> within(problem, other, last))
                    && found.stream().noneMatch(other -> within(problem, other, problem))) {
                found.add(problem);
            }
        }
        return found;
    }

    private static boolean within(Problem first, Problem place, Problem last) {
        return (place.line() > first.line() || place.line() == first.line() && place.column() >= first.column())
                && (place.line() < last.line() || place.line() == last.line() && place.column() <= last.column());
    }

    private static Node place(Node root, NodePath path) {
        Node place = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            Node next = place instanceof Node.Items list && step instanceof Number index ? list.items().get(index.intValue())
                    : place instanceof Node.Members object && object.members().get(String.valueOf(step)) instanceof Node.Member member
                            ? member.value() : null;
            if (next == null) {
                return place;
            }
            place = next;
        }
        return place;
    }

    private static int keyAt(Node object, @Nullable String key) {
        return key != null && object instanceof Node.Members members && members.members().get(key) instanceof Node.Member member
                ? member.keyAt() : object.at();
    }

    private static @Nullable String subject(Node root, NodePath path) {
        Node item = root instanceof Node.Items list && path.getNameCount() > 0 && path.getElement(0) instanceof Number index
                ? list.items().get(index.intValue()) : root;
        return item instanceof Node.Members members
                && members.members().get("id") instanceof Node.Member id && id.value() instanceof Node.Words words
                ? words.value() : null;
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Words words -> NODES.stringNode(words.value());
            case Node.Digits digits -> number(digits.value());
            case Node.Flag flag -> NODES.booleanNode(flag.value());
            case Node.Nothing _ -> NODES.nullNode();
            case Node.Items items -> {
                var list = NODES.arrayNode();
                items.items().forEach(item -> list.add(json(item)));
                yield list;
            }
            case Node.Members members -> {
                var object = NODES.objectNode();
                members.members().forEach((key, member) -> object.set(key, json(member.value())));
                yield object;
            }
        };
    }

    /** A number that no limit of the schema minds where it is beyond all measure: the reader tells of that. */
    private static JsonNode number(String digits) {
        try {
            return digits.matches("-?\\d+") ? NODES.numberNode(new BigInteger(digits)) : NODES.numberNode(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return NODES.numberNode(0);
        }
    }
}
