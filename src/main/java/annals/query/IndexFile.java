// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The index as a file: a header, then its columns one after the other, each with its length in front, all big-endian.
 * Reading makes views of the buffer and copies nothing, so that a mapped file is paged in as it is asked for.
 */
final class IndexFile {
    private static final int MAGIC = 0x414e4e49; // "ANNI"
    private static final int VERSION = 3;
    private static final int AT_ONCE = 1 << 16;

    private IndexFile() {}

    static void write(EventIndex.Columns columns, DataOutputStream to) throws IOException {
        to.writeInt(MAGIC);
        to.writeInt(VERSION);
        put(to, ByteBuffer.wrap(vocabulary()));
        columns.dates().write(to);
        for (KeyColumn mark : columns.marks()) {
            mark.write(to);
        }
        columns.ids().write(to);
        for (KeyColumn facet : columns.facets()) {
            facet.write(to);
        }
        for (Lanes.Kept lanes : columns.lanes().values()) {
            lanes.write(to);
        }
        to.writeLong(columns.lastSecond());
    }

    static EventIndex.Columns read(ByteBuffer bytes) throws IOException {
        var from = new Input(bytes.slice());
        if (from.rest() < 2 * Integer.BYTES || from.number() != MAGIC) {
            throw new IOException("this is no index of events");
        }
        int version = from.number();
        if (version != VERSION) {
            throw new IOException("the index of events has version " + version + ", not " + VERSION);
        }
        if (!from.bytes().equals(ByteBuffer.wrap(vocabulary()))) {
            throw new IOException("the index of events is from a program that knows other categories");
        }
        var dates = Dates.read(from);
        var marks = columns(EventIndex.Mark.values().length, from);
        var ids = Strings.read(from);
        var facets = columns(EventIndex.Facet.values().length, from);
        var lanes = new EnumMap<LanesBy, Lanes.Kept>(LanesBy.class);
        for (LanesBy by : EventIndex.KEPT) {
            lanes.put(by, Lanes.Kept.read(from));
        }
        long lastSecond = from.number64();
        if (from.rest() > 0) {
            throw new IOException("the index of events has " + from.rest() + " bytes too many");
        }
        return new EventIndex.Columns(dates, marks, ids, facets, lanes, lastSecond);
    }

    private static List<KeyColumn> columns(int count, Input from) throws IOException {
        var columns = new ArrayList<KeyColumn>();
        for (int column = 0; column < count; column++) {
            columns.add(KeyColumn.read(from));
        }
        return columns;
    }

    /** What the numbers in the marks stand for: an index whose numbers mean something else must not be read. */
    private static byte[] vocabulary() {
        return (Arrays.toString(Category.values()) + Arrays.toString(Evidence.values())
                + Arrays.stream(EventIndex.Facet.values()).map(Enum::name).collect(Collectors.joining(",")))
                .getBytes(StandardCharsets.UTF_8);
    }

    static void put(DataOutputStream to, LongBuffer values) throws IOException {
        to.writeInt(values.limit());
        var some = ByteBuffer.allocate(AT_ONCE);
        for (int at = 0; at < values.limit(); at += some.limit() / Long.BYTES) {
            int count = Math.min(AT_ONCE / Long.BYTES, values.limit() - at);
            some.limit(count * Long.BYTES).asLongBuffer().put(0, values, at, count);
            to.write(some.array(), 0, some.limit());
        }
    }

    static void put(DataOutputStream to, ByteBuffer values) throws IOException {
        to.writeInt(values.limit());
        byte[] some = new byte[Math.min(AT_ONCE, values.limit())];
        for (int at = 0; at < values.limit(); at += some.length) {
            int count = Math.min(some.length, values.limit() - at);
            values.get(at, some, 0, count);
            to.write(some, 0, count);
        }
    }

    /** Takes one part after the other from a buffer. */
    static final class Input {
        private final ByteBuffer bytes;

        Input(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        int rest() {
            return bytes.remaining();
        }

        int number() throws IOException {
            return take(1, Integer.BYTES).getInt();
        }

        long number64() throws IOException {
            return take(1, Long.BYTES).getLong();
        }

        ByteBuffer bytes() throws IOException {
            return take(number(), 1);
        }

        LongBuffer longs() throws IOException {
            return take(number(), Long.BYTES).asLongBuffer();
        }

        private ByteBuffer take(int count, int size) throws IOException {
            long length = (long) count * size;
            if (count < 0 || length > bytes.remaining()) {
                throw new IOException("the index of events is cut short: " + length + " bytes wanted at "
                        + bytes.position() + ", " + bytes.remaining() + " are there");
            }
            var part = bytes.slice(bytes.position(), (int) length);
            bytes.position(bytes.position() + (int) length);
            return part;
        }
    }
}
