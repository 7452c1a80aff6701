// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a document in one pass: hands on each value in it once it is whole, with the place of everything in it. */
final class NodeReader {
    private static final int DEEPEST = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build();

    private final JsonParser parser;

    private NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a document that is one list, or a single value of a kind that stands alone.
     *
     * @return where reading had to stop because no JSON stands there; empty where all was read
     */
    static OptionalInt items(Document document, Kind kind, Faults faults, Consumer<Node> item) {
        if (document.hasByteOrderMark()) {
            faults.slip(0, FileFaults.MARKED);
        }
        return read(document, faults, reader -> {
            if (kind.alone()) {
                reader.single(faults, item);
            } else {
                reader.list(faults, item);
            }
        });
    }

    /** Only the ids of what {@link #items} would hand on, at a fraction of the time. */
    static OptionalInt ids(Document document, Kind kind, Consumer<String> id) {
        return read(document, new Faults(document, null, new ArrayList<>()), reader -> {
            if (kind.alone()) {
                reader.single(id);
            } else if (reader.parser.nextToken() == JsonToken.START_ARRAY) {
                while (reader.parser.nextToken() != JsonToken.END_ARRAY) {
                    reader.skip(id);
                }
            } else {
                reader.parser.skipChildren();
            }
        });
    }

    /** Reads a document that is one value; empty where it is none. */
    static List<Node> one(Document document, Faults faults) {
        var found = new ArrayList<Node>();
        read(document, faults, reader -> {
            if (reader.parser.nextToken() != null) {
                found.add(reader.value());
            }
        });
        return found;
    }

    private static OptionalInt read(Document document, Faults faults, Consumer<NodeReader> pass) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), document.characters(), 0, document.length())) {
            try {
                pass.accept(new NodeReader(parser));
                if (parser.nextToken() != null) {
                    int at = (int) parser.currentTokenLocation().getCharOffset();
                    faults.error(at, FileFaults.NOT_OVER);
                    return OptionalInt.of(at);
                }
                return OptionalInt.empty();
            } catch (JacksonException e) {
                // what passes a limit is thrown without a place: the parser knows it
                var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                int at = Math.max(0, (int) place.getCharOffset());
                faults.error(at, FileFaults.readUntilHere(JsonFault.reason(e, document.rest(at), DEEPEST)));
                return OptionalInt.of(at);
            }
        }
    }

    private void single(Faults faults, Consumer<Node> item) {
        if (parser.nextToken() == null) {
            faults.error(0, FileFaults.NOTHING);
        } else {
            item.accept(value());
        }
    }

    private void single(Consumer<String> id) {
        if (parser.nextToken() != null) {
            skip(id);
        }
    }

    /** Passes over a value and tells its id once all of it stands there. */
    private void skip(Consumer<String> id) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        boolean named = false;
        String found = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean names = !named && parser.currentName().equals("id");
            named |= names;
            if (parser.nextToken() == JsonToken.VALUE_STRING && names) {
                found = parser.getString();
            }
            parser.skipChildren();
        }
        if (found != null) {
            id.accept(found);
        }
    }

    private void list(Faults faults, Consumer<Node> item) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            faults.error(0, FileFaults.NO_LIST);
        } else if (first == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                item.accept(value());
            }
        } else {
            Node other = value();
            faults.error(other.at(), FieldFaults.wrong(FieldFaults.LIST, other));
        }
    }

    private Node value() {
        int at = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> {
                var items = new ArrayList<Node>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value());
                }
                yield new Node.Items(at, end(), items);
            }
            case VALUE_STRING -> {
                String value = parser.getString();
                yield new Node.Words(at, end(), value);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String digits = parser.getString();
                yield new Node.Digits(at, at + digits.length(), digits);
            }
            case VALUE_TRUE -> new Node.Flag(at, end(), true);
            case VALUE_FALSE -> new Node.Flag(at, end(), false);
            default -> new Node.Nothing(at, end());
        };
    }

    private Node object(int at) {
        var members = new LinkedHashMap<String, Node.Member>();
        var repeated = new ArrayList<Node.Repeated>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyAt = place();
            parser.nextToken();
            var member = new Node.Member(keyAt, value());
            if (members.putIfAbsent(key, member) != null) {
                repeated.add(new Node.Repeated(key, keyAt));
            }
        }
        return new Node.Members(at, end(), members, repeated);
    }

    private int place() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset();
    }
}
