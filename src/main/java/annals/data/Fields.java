// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Source;
import annals.model.Text;
import annals.time.EdtfDate;
import annals.time.EdtfException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One object of a document, read key by key. What is wrong is told to the faults and read as absent; keys that nobody asked
 * for are unknown ones.
 */
final class Fields {
    /** What it means for the object that a value is missing or wrong. */
    enum Need {
        /** It must be there, and the object cannot be read without it. */
        VITAL,
        /** It must be there, but the object can be read without it. */
        EXPECTED,
        /** It may be absent, or null. */
        OPTIONAL
    }

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    /** No sum, count or size needs more digits, and none of these fills the memory when it is written out. */
    private static final int MOST_DIGITS = 40;

    private final Node.Members node;
    private final Faults faults;
    private final References references;
    private final boolean part;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean broken;

    Fields(Node.Members node, Faults faults, References references) {
        this(node, faults, references, false);
    }

    /** @param part whether it is one of a list: then it cannot be read once any of its values is wrong */
    private Fields(Node.Members node, Faults faults, References references, boolean part) {
        this.node = node;
        this.faults = faults;
        this.references = references;
        this.part = part;
    }

    /** Whether something is missing or wrong that the object cannot be read without. */
    boolean broken() {
        return broken;
    }

    /** Tells of the keys that nobody asked for, and of those that stand there twice. To be called last. */
    void end() {
        node.members().forEach((key, member) -> {
            if (!asked.contains(key)) {
                faults.slip(member.keyAt(), FieldFaults.unknownKey(key, asked));
            }
        });
        node.repeated().forEach(again -> faults.error(again.at(), FieldFaults.repeatedKey(again.key())));
    }

    @Nullable String id() {
        Node.Words words = words("id", Need.VITAL);
        return words == null ? null : id(words, Need.VITAL);
    }

    /** A text that is not empty. */
    @Nullable String text(String key, Need need) {
        Node.Words words = words(key, need);
        return words == null ? null : readable(key, words, need);
    }

    /** A text in both languages. */
    @Nullable Text texts(String key, Need need) {
        Fields inside = object(key, need);
        if (inside == null) {
            return null;
        }
        String en = inside.text("en", Need.VITAL);
        String zh = inside.text("zh", Need.VITAL);
        inside.end();
        if (en == null || zh == null) {
            return absent(need);
        }
        return new Text(en, zh);
    }

    /** A date; null where it is absent or, unless it is vital, cannot be read. */
    @Nullable EdtfDate date(String key, Need need) {
        Node.Words words = words(key, need);
        return words == null ? null : date(words, need);
    }

    /** A date that must stand there and may be null, but must not be wrong. */
    @Nullable EdtfDate dateOrNull(String key) {
        Node.Member member = node.members().get(key);
        if (member != null && member.value() instanceof Node.Nothing) {
            asked.add(key);
            return null;
        }
        if (member == null) {
            asked.add(key);
            broken = true;
            faults.error(node.at(), FieldFaults.missingOrNull(key));
            return null;
        }
        return date(key, Need.VITAL);
    }

    /** One of a fixed set of words. */
    <E extends Enum<E>> @Nullable E word(String key, Need need, E[] values, Function<E, String> name) {
        Node.Words words = words(key, need);
        if (words == null) {
            return null;
        }
        for (E value : values) {
            if (name.apply(value).equals(words.value())) {
                return value;
            }
        }
        faults.error(words.at(), FieldFaults.unknownWord(key, words.value(), Stream.of(values).map(name).toList()));
        return absent(need);
    }

    /** A whole number; null where it is missing or not allowed. */
    @Nullable Integer whole(String key, IntPredicate allowed, Text what) {
        Node value = value(key, Need.VITAL);
        if (value == null) {
            return null;
        }
        try {
            if (value instanceof Node.Digits digits) {
                int number = new BigDecimal(digits.value()).intValueExact();
                if (allowed.test(number)) {
                    return number;
                }
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below, like any other wrong number
        }
        faults.error(value.at(), FieldFaults.wrongNumber(key, what, value));
        return absent(Need.VITAL);
    }

    @Nullable BigDecimal number(String key, Need need) {
        Node value = value(key, need);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Node.Digits digits)) {
            return wrong(key, value, FieldFaults.NUMBER, need);
        }
        try {
            var number = new BigDecimal(digits.value());
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // an exponent beyond all measure: told below
        }
        faults.error(value.at(), FieldFaults.tooManyDigits(key, MOST_DIGITS));
        return absent(need);
    }

    /** Yes or no; no where it is absent. */
    boolean flag(String key) {
        Node value = value(key, Need.OPTIONAL);
        if (value != null && !(value instanceof Node.Flag)) {
            wrong(key, value, FieldFaults.FLAG, Need.OPTIONAL);
        }
        return value instanceof Node.Flag flag && flag.value();
    }

    /** An address that a browser opens. */
    @Nullable String url(String key) {
        Node.Words words = words(key, Need.OPTIONAL);
        if (words == null) {
            return null;
        }
        Text fault = Source.faultOf(words.value());
        if (fault == null) {
            return words.value();
        }
        faults.error(words.at(), FieldFaults.noAddress(key, fault));
        return null;
    }

    /** A colour as {@code #RRGGBB}. */
    @Nullable String colour(String key) {
        Node.Words words = words(key, Need.VITAL);
        if (words == null || COLOUR.matcher(words.value()).matches()) {
            return words == null ? null : words.value();
        }
        faults.error(words.at(), FieldFaults.noColour(key, words.value()));
        return absent(Need.VITAL);
    }

    /** The object below a key; the caller has to {@link #end} it. */
    @Nullable Fields object(String key, Need need) {
        Node value = value(key, need);
        if (value instanceof Node.Members members) {
            return new Fields(members, faults, references);
        }
        return value == null ? null : wrong(key, value, FieldFaults.OBJECT, need);
    }

    /** Whether an object stands below a key. */
    boolean hasObject(String key) {
        Node.Member member = node.members().get(key);
        return member != null && member.value() instanceof Node.Members;
    }

    /** A list of objects; one with a wrong value is left out whole. */
    <T> List<T> list(String key, Need need, Function<Fields, @Nullable T> element) {
        var read = new ArrayList<T>();
        for (Node item : items(key, need)) {
            if (item instanceof Node.Members members) {
                var inside = new Fields(members, faults, references, true);
                T value = element.apply(inside);
                inside.end();
                if (value != null && !inside.broken) {
                    read.add(value);
                }
            } else {
                wrongInList(key, item, FieldFaults.OBJECT);
            }
        }
        return read;
    }

    /** A list of texts. */
    List<String> texts(String key) {
        var read = new ArrayList<String>();
        for (Node item : items(key, Need.EXPECTED)) {
            String text = item instanceof Node.Words words ? readable(key, words, Need.OPTIONAL)
                    : wrongInList(key, item, FieldFaults.TEXT);
            if (text != null) {
                read.add(text);
            }
        }
        return read;
    }

    /** The id of a thing of one of these kinds; the object cannot be read where it leads nowhere. */
    @Nullable String reference(String key, Need need, Collection<Kind> kinds) {
        Node.Words words = words(key, need);
        String id = words == null ? null : reference(words, kinds);
        broken |= words != null && id == null;
        return id;
    }

    /** A list of ids; those that lead nowhere are left out. */
    List<String> references(String key, Need need, Kind kind) {
        var read = new LinkedHashSet<String>();
        for (Node item : items(key, need)) {
            if (item instanceof Node.Words words) {
                String id = reference(words, List.of(kind));
                if (id != null && !read.add(id)) {
                    faults.slip(words.at(), FieldFaults.again(id));
                }
            } else {
                wrongInList(key, item, FieldFaults.ID);
            }
        }
        return List.copyOf(read);
    }

    /** Tells of a fault that only the reader of the whole can see; the object cannot be read. */
    void wrong(String key, Text message) {
        Node.Member member = node.members().get(key);
        faults.error(member == null ? node.at() : member.value().at(), message);
        broken = true;
    }

    private @Nullable String reference(Node.Words words, Collection<Kind> kinds) {
        String id = words.value();
        if (kinds.stream().noneMatch(kind -> references.declared(kind, id))) {
            Optional<String> near = kinds.stream().flatMap(kind -> references.near(kind, id).stream()).findFirst();
            faults.error(words.at(), FieldFaults.unknown(kinds, id, near));
            return null;
        }
        return kinds.stream().anyMatch(kind -> references.kept(kind, id)) ? id : null;
    }

    private @Nullable String id(Node.Words words, Need need) {
        if (ID.matcher(words.value()).matches()) {
            return words.value();
        }
        faults.error(words.at(), FieldFaults.noId(words.value()));
        return absent(need);
    }

    private @Nullable EdtfDate date(Node.Words words, Need need) {
        try {
            return EdtfDate.parse(words.value());
        } catch (EdtfException e) {
            faults.errorInside(words, e.column(), FieldFaults.noDate(e));
            return absent(need);
        }
    }

    /** A text without what cannot be drawn or printed. */
    private @Nullable String readable(String key, Node.Words words, Need need) {
        String text = words.value();
        if (text.isBlank()) {
            faults.error(words.at(), FieldFaults.empty(key));
            return absent(need);
        }
        int broken = Legible.brokenAt(text);
        if (broken >= 0) {
            faults.errorInside(words, broken, FieldFaults.BROKEN);
            return absent(need);
        }
        String plain = Legible.plain(text);
        if (!plain.equals(text)) {
            faults.slip(words.at(), FieldFaults.CONTROL);
        }
        return plain;
    }

    private Node.@Nullable Words words(String key, Need need) {
        Node value = value(key, need);
        return value == null ? null : value instanceof Node.Words words ? words : wrong(key, value, FieldFaults.QUOTED, need);
    }

    private List<Node> items(String key, Need need) {
        Node value = value(key, need);
        if (value instanceof Node.Items items) {
            return items.items();
        }
        if (value != null) {
            wrong(key, value, FieldFaults.LIST, need);
        }
        return List.of();
    }

    private @Nullable Node value(String key, Need need) {
        asked.add(key);
        Node.Member member = node.members().get(key);
        if (member == null && need != Need.OPTIONAL) {
            faults.error(node.at(), FieldFaults.missing(key));
            return absent(need);
        }
        return member == null || need == Need.OPTIONAL && member.value() instanceof Node.Nothing ? null : member.value();
    }

    private <T> @Nullable T wrong(String key, Node value, Text wanted, Need need) {
        faults.error(value.at(), FieldFaults.wrong(key, wanted, value));
        return absent(need);
    }

    private <T> @Nullable T wrongInList(String key, Node item, Text wanted) {
        faults.error(item.at(), FieldFaults.wrongInList(key, wanted, item));
        return absent(Need.OPTIONAL);
    }

    private <T> @Nullable T absent(Need need) {
        broken |= part || need == Need.VITAL;
        return null;
    }
}
