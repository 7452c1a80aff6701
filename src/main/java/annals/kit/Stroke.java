// SPDX-License-Identifier: Apache-2.0
package annals.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with what is held down with it, written as people know it: {@code Ctrl+Shift+P}, {@code Alt+←}, {@code ?}.
 *
 * @param says the same in both languages
 */
public record Stroke(String says) {
    private static final Map<String, KeyCode> NAMED = Map.of("←", KeyCode.LEFT, "→", KeyCode.RIGHT, "/", KeyCode.SLASH,
            "?", KeyCode.SLASH, "Esc", KeyCode.ESCAPE, "+", KeyCode.PLUS, "-", KeyCode.MINUS);

    /** Keys that have a sign too, on the keypad or below it where it needs Shift. */
    private static final Map<String, Set<KeyCode>> SHARED = Map.of("+", Set.of(KeyCode.EQUALS, KeyCode.ADD), "-", Set.of(KeyCode.SUBTRACT));

    /** Whether one may type it into a field: it is no key of the window there. */
    boolean types() {
        return !control() && !alt() && !code().isFunctionKey();
    }

    /** Of keys that hold for several, such as all arrows, none does it. */
    boolean matches(KeyEvent event) {
        return matches(event.getCode(), event.isShortcutDown(), event.isAltDown(), event.isShiftDown(), event.getText());
    }

    private boolean matches(KeyCode code, boolean control, boolean alt, boolean shift, String typed) {
        if (control != control() || alt != alt()) {
            return false;
        }
        // on some keyboards a sign lies on another key, or needs Shift
        boolean sign = List.of("/", "?").contains(says);
        if (SHARED.getOrDefault(key(), Set.of()).contains(code) || key().equals("+") && code == KeyCode.PLUS) {
            return true;
        }
        return sign && typed.equals(says) || shift == (shift() || says.equals("?")) && (code == code()
                || code.isKeypadKey() && code.getName().equals("Numpad " + key()) && !key().isEmpty());
    }

    KeyCode code() {
        KeyCode named = NAMED.get(key());
        KeyCode found = named != null ? named : KeyCode.getKeyCode(key());
        return found == null ? KeyCode.UNDEFINED : found;
    }

    boolean shift() {
        return holds("Shift");
    }

    private boolean control() {
        return holds("Ctrl");
    }

    private boolean alt() {
        return holds("Alt");
    }

    private boolean holds(String key) {
        return Arrays.asList(says.split("\\+")).contains(key) && !key().equals(key);
    }

    private String key() {
        return says.length() == 1 ? says : says.substring(says.lastIndexOf('+', says.length() - 2) + 1);
    }
}
