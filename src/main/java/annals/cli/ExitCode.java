// SPDX-License-Identifier: Apache-2.0
package annals.cli;

/** What the program tells whoever started it when it ends; part of its public contract. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The data or the query is wrong. */
    public static final int WRONG = 1;
    /** The command line is not one of ours. */
    public static final int USAGE = 2;
    /** The surroundings do not allow it: a full disk, a home that cannot be written. */
    public static final int ENVIRONMENT = 3;
    /** No display, or no system library for the window. */
    public static final int NO_DISPLAY = 4;

    private ExitCode() {}
}
