// SPDX-License-Identifier: Apache-2.0
package annals.state;

/** How the middle of the window shows the answer: each looks at the same matches in another way. */
public enum Perspective {
    /** Events on their lanes over time. */
    TIMELINE,
    /** Events in rows, sorted as one likes. */
    TABLE,
    /** Figures of one kind over time. */
    FIGURES,
    /** A narrative, step by step, beside the timeline. */
    STORIES,
    /** Two companies as facing lanes. */
    COMPARE
}
