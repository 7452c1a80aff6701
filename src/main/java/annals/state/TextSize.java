// SPDX-License-Identifier: Apache-2.0
package annals.state;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large everything in the window is, from 100 to 200 percent. No step that one can go back from. Window's thread only. */
public final class TextSize {
    public static final int LEAST = 100;
    public static final int MOST = 200;
    /** One step larger or smaller, in percent: so much as one sees at once. */
    private static final int STEP = 25;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", LEAST);

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    public int percent() {
        return percent.get();
    }

    /** The sizes that a step leads to, the least first. */
    public Stream<Integer> choices() {
        return IntStream.iterate(LEAST, size -> size <= MOST, size -> size + STEP).boxed();
    }

    /** As large as this, or as near as may be. */
    public void set(int wanted) {
        percent.set(Math.clamp(wanted, LEAST, MOST));
    }

    public void larger() {
        set((percent() / STEP + 1) * STEP);
    }

    public void smaller() {
        set((percent() - 1) / STEP * STEP);
    }
}
