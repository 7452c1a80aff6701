// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Many strings in one buffer, by place and to be found again.
 *
 * @param ends where each one ends in {@code bytes}
 * @param bytes all of them in UTF-8, one behind the other
 * @param order their places in alphabetical order
 */
record Strings(IntBuffer ends, ByteBuffer bytes, IntBuffer order) {
    static Strings of(List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        int[] ends = new int[texts.size()];
        for (int place = 0; place < ends.length; place++) {
            bytes.writeBytes(texts.get(place).getBytes(StandardCharsets.UTF_8));
            ends[place] = bytes.size();
        }
        int[] order = IntStream.range(0, ends.length).boxed().sorted(Comparator.comparing(texts::get))
                .mapToInt(Integer::intValue).toArray();
        return new Strings(IntBuffer.wrap(ends), ByteBuffer.wrap(bytes.toByteArray()), IntBuffer.wrap(order));
    }

    static Strings read(IndexFile.Input from) throws IOException {
        return new Strings(from.ints(), from.bytes(), from.ints());
    }

    void write(DataOutputStream to) throws IOException {
        IndexFile.put(to, ends);
        IndexFile.put(to, bytes);
        IndexFile.put(to, order);
    }

    int size() {
        return ends.limit();
    }

    String get(int place) {
        int from = place == 0 ? 0 : ends.get(place - 1);
        byte[] text = new byte[ends.get(place) - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The place of a text; the first one of several that are equal. */
    OptionalInt find(String text) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(order.get(middle)).compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size() && get(order.get(low)).equals(text) ? OptionalInt.of(order.get(low)) : OptionalInt.empty();
    }

    List<String> all() {
        return IntStream.range(0, size()).mapToObj(this::get).toList();
    }
}
