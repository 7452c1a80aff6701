// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import com.sun.javafx.logging.Logger;
import com.sun.javafx.logging.PulseLogger;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Every frame that JavaFX draws, told by its own pulse logger. A frame begins with its pulse (animations, style, layout,
 * painting into canvases, handing the scene over, all on the JavaFX thread) and is rendered when the drawing thread has
 * rasterised it and given the pixels to the window. Not in it: what was worked out in the background before its pulse, and
 * what a display does with the pixels. Pulses in which nothing changed draw no frame.
 *
 * <p>Needs {@code -Djavafx.pulseLogger=true}, and stands in the place of the logger that this asks for.
 */
final class Frames extends Logger {
    private final List<Frame> frames = new ArrayList<>();
    private volatile Supplier<Optional<?>> shown = Optional::empty;
    private volatile Optional<?> latest = Optional.empty();
    private long began;
    private @Nullable Frame handedOver;

    /**
     * A frame, its times by {@link System#nanoTime()}.
     *
     * @param began when its pulse began
     * @param handed when the JavaFX thread had done its part
     * @param rendered when its pixels were the window's
     * @param shows what it shows
     */
    record Frame(long began, long handed, long rendered, Optional<?> shows) {}

    private Frames() {}

    /** Begins to watch; before JavaFX is started. */
    static Frames watch() throws ReflectiveOperationException {
        if (!PulseLogger.PULSE_LOGGING_ENABLED) {
            throw new IllegalStateException("run with -Djavafx.pulseLogger=true");
        }
        var frames = new Frames();
        Field field = PulseLogger.class.getDeclaredField("loggers");
        field.setAccessible(true);
        Logger[] loggers = (Logger[]) field.get(null);
        Arrays.fill(loggers, new Logger());
        loggers[0] = frames;
        return frames;
    }

    /** Sets what tells what a frame shows that is handed over now. JavaFX thread, where that is asked, too. */
    void showing(Supplier<Optional<?>> what) {
        shown = what;
        latest = what.get();
    }

    /** What the newest frame shows. */
    Optional<?> latest() {
        return latest;
    }

    /** The frames since this was last asked. */
    synchronized List<Frame> take() {
        List<Frame> taken = List.copyOf(frames);
        frames.clear();
        return taken;
    }

    /** Whether a frame is handed over that is not rendered yet. */
    synchronized boolean rendering() {
        return handedOver != null;
    }

    @Override
    public void pulseStart() {
        began = System.nanoTime();
    }

    /** JavaFX thread, at the end of a pulse in which something is to be drawn. */
    @Override
    public synchronized void renderStart() {
        handedOver = new Frame(began, System.nanoTime(), 0, shown.get());
    }

    /** Drawing thread. */
    @Override
    public synchronized void renderEnd() {
        if (handedOver != null) {
            latest = handedOver.shows;
            frames.add(new Frame(handedOver.began, handedOver.handed, System.nanoTime(), handedOver.shows));
            handedOver = null;
        }
    }
}
