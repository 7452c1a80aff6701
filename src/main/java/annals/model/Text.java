// SPDX-License-Identifier: Apache-2.0
package annals.model;

/** A text in both languages; neither is empty. */
public record Text(String en, String zh) {
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
