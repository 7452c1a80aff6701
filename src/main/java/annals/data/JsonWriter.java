// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import annals.time.EdtfDate;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one object on one line, key by key; what is absent is written as null, unless it says otherwise. */
public final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator to;

    private JsonWriter(JsonGenerator to) {
        this.to = to;
    }

    public static String line(Consumer<JsonWriter> members) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(generator).members(members);
        }
        return text.toString();
    }

    public void text(String key, @Nullable String value) {
        to.writeName(key);
        if (value == null) {
            to.writeNull();
        } else {
            to.writeString(value);
        }
    }

    /** A text that is left out where it is absent. */
    public void known(String key, @Nullable String value) {
        if (value != null) {
            text(key, value);
        }
    }

    void texts(String key, @Nullable Text value) {
        object(key, value, text -> {
            text("en", text.en());
            text("zh", text.zh());
        });
    }

    void texts(String key, List<String> values) {
        to.writeArrayPropertyStart(key);
        values.forEach(to::writeString);
        to.writeEndArray();
    }

    void date(String key, @Nullable EdtfDate value) {
        text(key, value == null ? null : value.text());
    }

    public void whole(String key, int value) {
        to.writeNumberProperty(key, value);
    }

    /** Lists of whole numbers in a list. */
    public void wholes(String key, List<List<Integer>> values) {
        to.writeArrayPropertyStart(key);
        for (List<Integer> some : values) {
            to.writeStartArray();
            some.forEach(to::writeNumber);
            to.writeEndArray();
        }
        to.writeEndArray();
    }

    public void flag(String key, boolean value) {
        to.writeBooleanProperty(key, value);
    }

    /** All digits, never an exponent. */
    void number(String key, @Nullable BigDecimal value) {
        to.writeName(key);
        if (value == null) {
            to.writeNull();
        } else {
            to.writeNumber(value.toPlainString());
        }
    }

    public <T> void object(String key, @Nullable T value, Consumer<T> members) {
        to.writeName(key);
        if (value == null) {
            to.writeNull();
        } else {
            members(_ -> members.accept(value));
        }
    }

    public <T> void list(String key, List<T> values, Consumer<T> members) {
        to.writeArrayPropertyStart(key);
        values.forEach(value -> members(_ -> members.accept(value)));
        to.writeEndArray();
    }

    private void members(Consumer<JsonWriter> members) {
        to.writeStartObject();
        members.accept(this);
        to.writeEndObject();
    }
}
