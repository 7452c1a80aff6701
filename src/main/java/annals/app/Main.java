// SPDX-License-Identifier: Apache-2.0
package annals.app;

/** Where the program starts: the window without a command, else the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(2);
    }
}
