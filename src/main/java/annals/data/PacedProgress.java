// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Passes on as much of the news of loading as a person wants to see: none of what is soon over, and then not too often. */
public final class PacedProgress implements Progress {
    private final Progress shown;
    private final long patience;
    private final long pace;
    private final LongSupplier clock;
    private boolean begun;
    private long next;
    private @Nullable Density density;

    /**
     * News for {@code shown}.
     *
     * @param patience how long loading lasts before anything is told
     * @param pace the least time between two news
     * @param clock in nanoseconds from whenever, such as {@link System#nanoTime}
     */
    public PacedProgress(Progress shown, Duration patience, Duration pace, LongSupplier clock) {
        this.shown = shown;
        this.patience = patience.toNanos();
        this.pace = pace.toNanos();
        this.clock = clock;
    }

    @Override
    public void seen(Density now) {
        density = now;
    }

    @Override
    public void at(Step step, double part, long events) {
        long now = clock.getAsLong();
        if (!begun) {
            begun = true;
            next = now + patience;
        } else if (now - next >= 0) {
            next = now + pace;
            if (density != null) {
                shown.seen(density);
                density = null;
            }
            shown.at(step, part, events);
        }
    }
}
