// SPDX-License-Identifier: Apache-2.0
package annals.store;

import annals.data.EventSink;
import annals.model.Event;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Events on the disk from when they are read until all are there and their order is known: in memory stays only what that
 * order depends on. Its file is gone when it is closed.
 */
final class EventSpill implements EventSink, AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final Arena arena = Arena.ofConfined();
    private final Map<String, Integer> replacing = new HashMap<>();
    private OutputStream to;
    private int size;
    private String[] ids = new String[64];
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private byte[] importances = new byte[64];
    /** Where the bytes of each event begin, and behind the last where they end. */
    private long[] places = new long[65];

    EventSpill(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        to = buffer();
    }

    private OutputStream buffer() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    @Override
    public void begin() {
        try {
            channel.truncate(0);
            to = buffer();
            replacing.clear();
            size = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(Event event, boolean again) {
        if (size == ids.length) {
            grow(2 * size);
        }
        if (again) {
            replacing.put(event.id(), size);
        }
        byte[] bytes = EventBytes.write(event);
        ids[size] = event.id();
        starts[size] = event.when() == null ? Long.MAX_VALUE : event.when().bounds().earliestStart();
        ends[size] = event.when() == null ? Long.MAX_VALUE : event.when().bounds().latestEnd();
        importances[size] = (byte) event.importance();
        places[size + 1] = places[size] + bytes.length;
        size++;
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void grow(int room) {
        ids = Arrays.copyOf(ids, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        importances = Arrays.copyOf(importances, room);
        places = Arrays.copyOf(places, room + 1);
    }

    /** Ends the writing; the events in {@link annals.model.EventOrder}, without those that others replaced. */
    Sorted sorted() throws IOException {
        to.flush();
        int[] order = order();
        if (!replacing.isEmpty()) {
            order = Arrays.stream(order).filter(event -> replacing.getOrDefault(ids[event], event) == event).toArray();
        }
        return new Sorted(order, channel.map(FileChannel.MapMode.READ_ONLY, 0, places[size], arena));
    }

    /** By start as numbers, which is fast; only those that start together need to be compared. */
    private int[] order() {
        long[] distinct = Arrays.stream(starts, 0, size).sorted().distinct().toArray();
        long[] keys = new long[size];
        Arrays.setAll(keys, event -> (long) Arrays.binarySearch(distinct, starts[event]) << Integer.SIZE | event);
        Arrays.sort(keys);
        var together = Comparator.comparingLong((Integer event) -> ends[event])
                .thenComparing(event -> importances[event], Comparator.reverseOrder())
                .thenComparing(event -> ids[event]);
        int[] order = new int[size];
        int from = 0;
        for (int at = 1; at <= size; at++) {
            if (at == size || keys[at] >>> Integer.SIZE != keys[from] >>> Integer.SIZE) {
                Integer[] run = Arrays.stream(keys, from, at).mapToObj(key -> (int) key).sorted(together).toArray(Integer[]::new);
                for (int i = 0; i < run.length; i++) {
                    order[from + i] = run[i];
                }
                from = at;
            }
        }
        return order;
    }

    /** The events by row. */
    final class Sorted {
        private final int[] order;
        private final MemorySegment bytes;

        private Sorted(int[] order, MemorySegment bytes) {
            this.order = order;
            this.bytes = bytes;
        }

        int size() {
            return order.length;
        }

        /** As {@link EventBytes} wrote it. */
        byte[] bytes(int row) {
            long from = places[order[row]];
            return bytes.asSlice(from, places[order[row] + 1] - from).toArray(ValueLayout.JAVA_BYTE);
        }
    }

    @Override
    public void close() throws IOException {
        arena.close();
        channel.close();
        Files.deleteIfExists(file);
    }
}
