// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class FxBackgroundTest extends ApplicationTest {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    @BeforeAll
    static void keepQuiet() {
        JAVAFX.setLevel(Level.SEVERE);
    }

    @Test
    void whoeverWaitsHearsOfErrorsToo() throws Exception {
        var told = new CompletableFuture<Exception>();
        try (var background = new FxBackground()) {
            background.run(() -> {
                throw new StackOverflowError("too deep");
            }, _ -> told.completeExceptionally(new AssertionError("done")), told::complete);
            assertThat(told.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(StackOverflowError.class)
                    .hasMessageContaining("too deep");
        }
    }
}
