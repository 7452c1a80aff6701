// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Locale;

/** A language that the program and its knowledge speak. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language that this one is not. */
    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
