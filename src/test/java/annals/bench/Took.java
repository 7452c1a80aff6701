// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * What a piece of work took.
 *
 * @param wall seconds by the clock
 * @param processor seconds of all processors together, collecting garbage and compiling included: what else runs beside it
 *     does not count
 * @param memory the most bytes of the heap that were still in use after a collection
 */
record Took(double wall, double processor, long memory) {
    private static final double NANOS = 1e9;

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Took by(Work work) throws IOException {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var memory = new AtomicLong();
        try (var _ = Listening.to(memory)) {
            long processor = machine.getProcessCpuTime();
            long wall = System.nanoTime();
            work.run();
            return new Took((System.nanoTime() - wall) / NANOS, (machine.getProcessCpuTime() - processor) / NANOS, memory.get());
        }
    }

    /** Both, one after the other. */
    Took and(Took other) {
        return new Took(wall + other.wall, processor + other.processor, Math.max(memory, other.memory));
    }

    /** The one in the middle by the clock. */
    static Took median(List<Took> several) {
        return several.stream().sorted(Comparator.comparingDouble(Took::wall)).toList().get(several.size() / 2);
    }

    /** Hears of every collection how much was in use after it. */
    private record Listening(AtomicLong most) implements AutoCloseable, NotificationListener {
        static Listening to(AtomicLong most) {
            var listening = new Listening(most);
            emitters().forEach(one -> one.addNotificationListener(listening, null, null));
            return listening;
        }

        @Override
        public void handleNotification(Notification told, Object nothing) {
            if (told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                var after = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData()).getGcInfo().getMemoryUsageAfterGc();
                long used = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getName).mapToLong(name -> after.get(name).getUsed()).sum();
                most.accumulateAndGet(used, Math::max);
            }
        }

        @Override
        public void close() {
            emitters().forEach(one -> {
                try {
                    one.removeNotificationListener(this);
                } catch (ListenerNotFoundException impossible) {
                    throw new IllegalStateException(impossible);
                }
            });
        }

        private static List<NotificationEmitter> emitters() {
            return ManagementFactory.getGarbageCollectorMXBeans().stream().map(NotificationEmitter.class::cast).toList();
        }
    }
}
