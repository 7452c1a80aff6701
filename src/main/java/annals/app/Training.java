// SPDX-License-Identifier: Apache-2.0
package annals.app;

public final class Training {
    private Training() {}

    public static void main(String[] arguments) {
        Main.main(new String[] {"find"});
        Main.main(new String[0]);
    }
}
