// SPDX-License-Identifier: Apache-2.0
package annals.control;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window that a test uses. After each key and click, what the test does on the JavaFX thread, and for what it waits for, a pulse
 * passes, with which all is laid out; TestFX would sleep five times instead, which took half of the time of these tests.
 */
public abstract class Driven extends ApplicationTest {
    private static final int SECONDS = 20;
    /** So often what is to be done later may leave something to be done later. */
    private static final int LATER = 3;

    @Override
    public FxRobot interact(Runnable what) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(what));
        passPulse();
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> what) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(what));
        passPulse();
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        var keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(Arrays.asList(keys).reversed().toArray(KeyCode[]::new));
        passPulse();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        moveTo(where, motion);
        var mouse = robotContext().getMouseRobot();
        mouse.pressNoWait(buttons);
        passPulse();
        mouse.releaseNoWait(buttons);
        passPulse();
        return this;
    }

    /** Waits until something holds, which is asked on the JavaFX thread after each pulse. */
    public static void await(Callable<Boolean> condition) throws TimeoutException {
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!holds(condition)) {
            if (System.nanoTime() > late) {
                throw new TimeoutException();
            }
            passPulse();
        }
        passPulse();
    }

    private static boolean holds(Callable<Boolean> condition) {
        Future<Boolean> answer = WaitForAsyncUtils.asyncFx(condition);
        return WaitForAsyncUtils.waitFor(answer);
    }

    /** Waits until a pulse has passed, and what it left to be done later is done. */
    protected static void passPulse() {
        var passed = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                later(LATER, passed::countDown);
            }
        }.start());
        try {
            if (!passed.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no pulse came");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void later(int times, Runnable then) {
        Platform.runLater(times == 1 ? then : () -> later(times - 1, then));
    }
}
