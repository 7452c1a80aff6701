// SPDX-License-Identifier: Apache-2.0
package annals.state;

import annals.draw.Theme;

/** Which theme a person wants: the system's, or one whatever the system says. */
public enum ThemeChoice {
    SYSTEM, LIGHT, DARK;

    /** The theme that it means while the system is dark or not. */
    public Theme theme(boolean systemIsDark) {
        return switch (this) {
            case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
