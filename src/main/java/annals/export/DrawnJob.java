// SPDX-License-Identifier: Apache-2.0
package annals.export;

import java.nio.file.Path;

/** Which drawing is to be written where, or the table of what it shows. */
public sealed interface DrawnJob permits ChartJob, CompareJob {
    /** How many pixels of a PNG are one of the screen. */
    int scale();

    /** .svg, .png or .csv. */
    Path target();
}
