// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.model.Category;
import annals.model.Claim;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Figure;
import annals.model.Relation;
import annals.model.Text;
import annals.time.EdtfDate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An event as bytes, as a snapshot keeps it: a third of its JSON, and read ten times as fast. Only the build of the program
 * that wrote them reads them, as with all of a snapshot, so that the places of words in their enumerations serve as numbers.
 */
final class EventBytes {
    private EventBytes() {}

    static byte[] write(Event event) {
        var to = new Output();
        to.text(event.id());
        to.date(event.when());
        to.texts(event.title());
        to.texts(event.brief());
        to.texts(event.summary());
        to.number(event.category().ordinal());
        to.number(event.importance());
        to.list(event.organizations(), to::text);
        to.list(event.people(), to::text);
        to.list(event.technologies(), to::text);
        to.list(event.sources(), to::text);
        to.list(event.figures(), figure -> {
            to.texts(figure.name());
            to.text(figure.from().toString());
            to.text(figure.to().toString());
            to.text(figure.unit());
            to.number(figure.status().ordinal());
            to.date(figure.when());
            to.text(figure.source());
        });
        to.list(event.claims(), claim -> {
            to.text(claim.source());
            to.texts(claim.says());
            to.number(claim.stance().ordinal());
            to.number(claim.about() == null ? 0 : claim.about().ordinal() + 1);
            to.text(claim.value());
        });
        to.list(event.relations(), relation -> {
            to.number(relation.type().ordinal());
            to.text(relation.event());
            to.texts(relation.note());
            to.number(relation.basis().ordinal());
        });
        to.number(event.evidence().ordinal());
        return Arrays.copyOf(to.bytes, to.used);
    }

    /** @throws RuntimeException where it is not what {@link #write} wrote */
    static Event read(byte[] bytes) {
        var from = new Input(bytes);
        return new Event(from.needed(), from.date(), from.neededTexts(), from.texts(), from.neededTexts(),
                Category.values()[from.number()], from.number(),
                from.list(from::needed), from.list(from::needed), from.list(from::needed), from.list(from::needed),
                from.list(() -> figure(from)), from.list(() -> claim(from)), from.list(() -> relation(from)),
                Evidence.values()[from.number()]);
    }

    /** Only what the timeline writes beside the mark. */
    static Text label(byte[] bytes) {
        var from = new Input(bytes);
        from.skip();
        from.skip();
        Text title = from.neededTexts();
        Text brief = from.texts();
        return brief == null ? title : brief;
    }

    private static Figure figure(Input from) {
        return new Figure(from.neededTexts(), new BigDecimal(from.needed()), new BigDecimal(from.needed()), from.needed(),
                Figure.Status.values()[from.number()], from.date(), from.text());
    }

    private static Claim claim(Input from) {
        String source = from.needed();
        Text says = from.neededTexts();
        Claim.Stance stance = Claim.Stance.values()[from.number()];
        int about = from.number();
        return new Claim(source, says, stance, about == 0 ? null : Claim.About.values()[about - 1], from.text());
    }

    private static Relation relation(Input from) {
        return new Relation(Relation.Type.values()[from.number()], from.needed(), from.texts(), Relation.Basis.values()[from.number()]);
    }

    /** Numbers in as few bytes as they need, texts in UTF-8 behind their length plus one, 0 for none. */
    private static final class Output {
        private byte[] bytes = new byte[512];
        private int used;

        void number(int number) {
            room(5);
            int rest = number;
            while (rest > 0x7F) {
                bytes[used++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[used++] = (byte) rest;
        }

        void text(@Nullable String text) {
            if (text == null) {
                number(0);
                return;
            }
            byte[] letters = text.getBytes(StandardCharsets.UTF_8);
            number(letters.length + 1);
            room(letters.length);
            System.arraycopy(letters, 0, bytes, used, letters.length);
            used += letters.length;
        }

        void texts(@Nullable Text text) {
            text(text == null ? null : text.en());
            if (text != null) {
                text(text.zh());
            }
        }

        void date(@Nullable EdtfDate date) {
            text(date == null ? null : date.text());
        }

        <T> void list(List<T> values, Consumer<T> each) {
            number(values.size());
            values.forEach(each);
        }

        private void room(int more) {
            if (used + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (used + more));
            }
        }
    }

    private static final class Input {
        private final byte[] bytes;
        private int at;

        Input(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = bytes[at++];
                number |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }

        void skip() {
            int length = number();
            at += Math.max(0, length - 1);
        }

        @Nullable String text() {
            int length = number() - 1;
            if (length < 0) {
                return null;
            }
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        String needed() {
            String text = text();
            if (text == null) {
                throw new IllegalArgumentException("no text at " + at);
            }
            return text;
        }

        @Nullable Text texts() {
            String en = text();
            return en == null ? null : new Text(en, needed());
        }

        Text neededTexts() {
            return new Text(needed(), needed());
        }

        @Nullable EdtfDate date() {
            String text = text();
            return text == null ? null : EdtfDate.parse(text);
        }

        <T> List<T> list(Supplier<T> each) {
            int count = number();
            if (count == 0) {
                return List.of();
            }
            var list = new ArrayList<T>(count);
            for (int i = 0; i < count; i++) {
                list.add(each.get());
            }
            return list;
        }
    }
}
