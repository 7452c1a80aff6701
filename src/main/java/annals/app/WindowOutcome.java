// SPDX-License-Identifier: Apache-2.0
package annals.app;

/** How opening the window ended. Knows no JavaFX class, so that asking for it loads none. */
public sealed interface WindowOutcome {
    /** It was open, and was closed by its user. */
    record Closed() implements WindowOutcome {}

    /** There is no display to open it on. @param reason what the window library said, such as "Unable to open DISPLAY" */
    record NoDisplay(String reason) implements WindowOutcome {}

    /** There is a display perhaps, but not the system library that windows need. @param reason as above */
    record NoWindowLibrary(String reason) implements WindowOutcome {}

    /** The knowledge base could not be opened. @param reason what happened and what to do, for standard error */
    record NoKnowledge(String reason) implements WindowOutcome {}
}
