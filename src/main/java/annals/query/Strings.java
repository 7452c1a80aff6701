// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Many strings in one buffer, by place and to be found again.
 *
 * @param ends where each one ends in {@code bytes}
 * @param bytes all of them in UTF-8, one behind the other
 * @param slots places counted from 1, each at the slot that its text asks for or the next free one, around the end; 0 where
 *     a slot is free
 */
record Strings(Numbers ends, ByteBuffer bytes, Numbers slots) {
    /** So many slots for each four strings: those that ask for the same one stand close by. */
    private static final int SLOTS_FOR_FOUR = 6;

    Strings {
        if (slots.size() <= ends.size()) {
            throw new IllegalArgumentException(ends.size() + " strings in " + slots.size() + " slots");
        }
    }

    static Strings of(List<String> texts) {
        var builder = new Builder();
        texts.forEach(builder::add);
        return builder.build();
    }

    static Strings read(IndexFile.Input from) throws IOException {
        return new Strings(Numbers.read(from), from.bytes(), Numbers.read(from));
    }

    void write(DataOutputStream to) throws IOException {
        ends.write(to);
        IndexFile.put(to, bytes);
        slots.write(to);
    }

    int size() {
        return ends.size();
    }

    String get(int place) {
        int from = from(place);
        byte[] text = new byte[ends.get(place) - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private int from(int place) {
        return place == 0 ? 0 : ends.get(place - 1);
    }

    /** The place of a text; the first one of several that are equal. */
    OptionalInt find(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(wanted, 0, wanted.length, slots.size());
        // at most once around: a damaged file has no free slot
        for (int tries = 0; tries < slots.size() && slots.get(slot) > 0; tries++) {
            int place = slots.get(slot) - 1;
            if (is(wanted, place)) {
                return OptionalInt.of(place);
            }
            slot = slot + 1 == slots.size() ? 0 : slot + 1;
        }
        return OptionalInt.empty();
    }

    private boolean is(byte[] wanted, int place) {
        int from = from(place);
        boolean same = ends.get(place) - from == wanted.length;
        for (int at = 0; same && at < wanted.length; at++) {
            same = bytes.get(from + at) == wanted[at];
        }
        return same;
    }

    List<String> all() {
        return IntStream.range(0, size()).mapToObj(this::get).toList();
    }

    /** The slot that a text asks for. Part of the file's format. */
    private static int slot(byte[] bytes, int from, int until, int slots) {
        int hash = 0;
        for (int at = from; at < until; at++) {
            hash = 31 * hash + bytes[at];
        }
        hash *= 0x9E3779B1;
        return Math.floorMod(hash ^ hash >>> 15, slots);
    }

    /** Takes one text after the other. */
    static final class Builder {
        private byte[] bytes = new byte[1024];
        private int[] ends = new int[64];
        private int size;
        private int used;

        void add(String text) {
            byte[] more = text.getBytes(StandardCharsets.UTF_8);
            if (used + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more.length));
            }
            System.arraycopy(more, 0, bytes, used, more.length);
            used += more.length;
            ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
            ends[size++] = used;
        }

        int size() {
            return size;
        }

        Strings build() {
            int[] slots = new int[(int) ((long) size * SLOTS_FOR_FOUR / 4) + 1];
            for (int place = 0, from = 0; place < size; from = ends[place++]) {
                int slot = slot(bytes, from, ends[place], slots.length);
                while (slots[slot] > 0) {
                    slot = slot + 1 == slots.length ? 0 : slot + 1;
                }
                slots[slot] = place + 1;
            }
            return new Strings(Numbers.of(ends, size), ByteBuffer.wrap(Arrays.copyOf(bytes, used)), Numbers.of(slots, slots.length));
        }
    }
}
