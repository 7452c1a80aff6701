// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.model.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Everything that the window says, by its meaning; the words are in {@code messages_en.properties} and its twin. */
public enum Message {
    APP_NAME, PERSPECTIVES, PERSPECTIVE_TIMELINE, PERSPECTIVE_TABLE, PERSPECTIVE_FIGURES, PERSPECTIVE_STORIES, PERSPECTIVE_COMPARE,
    SEARCH_PROMPT, SEARCH_NAME, SEARCH_CLEAR,
    SEARCH_FOUND, SEARCH_FIELDS, SEARCH_VALUES, SEARCH_EVENTS, SEARCH_ORGANIZATIONS, SEARCH_ALL, SEARCH_NOTHING, BACK, FORWARD,
    PERIOD_NAME, PERIOD_ALL, PERIOD_ERAS, PERIOD_TYPED, PERIOD_PROMPT, PERIOD_GO, PERIOD_SHOW,
    PERIOD_HELP,
    ZOOM_IN, ZOOM_OUT, FIT, FIT_HINT, LANGUAGE_NAME, THEME_TO_DARK, THEME_TO_LIGHT,
    LANES, LANES_BY, LANES_FOLD, LANES_OPEN, LANES_HINT, LANE_FOLD, LANE_OPEN,
    COMPANIES, COMPANIES_ALL, COMPANIES_NONE, COMPANY_COUNT, COMPANY_SEARCH,
    COMPANIES_MORE, COMPANIES_FEWER, GROUP_LABS, GROUP_NONPROFITS, GROUP_ACADEMIA, GROUP_GOVERNMENT, GROUP_OTHER,
    PERIOD_LAST_YEAR,
    FACET_OPEN, FACET_FOLDED, CHOICE_ONLY, CHOICE_ONLY_NAME, CHOICE_BUT, CHOICE_BUT_NAME, CHOICE_LEFT_OUT,
    PERSON_SEARCH, TECHNOLOGY_SEARCH, STORY_SEARCH, NAMES_MORE, NAMES_FOUND, NAMES_NONE, STORIES,
    FILTERS_NONE, TERM, TERM_NOT, TERM_OR, TERM_MORE, TERM_WORDS, TERM_QUOTED, TERM_BEGUN, PERIOD,
    WHY, WHY_PROMPT, WHY_FOUND, WHY_HELP, WHY_NOTHING, WHY_EXCLUDED, WHY_AND, WHY_UNDATED, WHY_EARLIER, WHY_LATER, WHY_FOLDED, WHY_HIGHER,
    WHY_LOWER, WHY_COUNTED, WHY_IN_SIGHT, WHY_SHOW, WHY_DROP_AND_SHOW,
    CATEGORY, IMPORTANCE, IMPORTANCE_RANGE, IMPORTANCE_ONE, IMPORTANCE_LEAST, IMPORTANCE_MOST, EVIDENCE, CHIP_COUNT, CLEAR_FILTERS,
    TIMELINE_NAME, LIST, LIST_HINT, LIST_COUNT, LIST_PLACE, LIST_SOURCES, OVERVIEW_NAME, NOTHING_MATCHES, NOTHING_HINT, NOTHING_CHOSEN, CLUSTER_COUNT, CLUSTER_TIP,
    FIGURES_KIND, FIGURES_KIND_COUNT, FIGURES_IN_UNIT, FIGURES_AXIS, FIGURES_LINEAR, FIGURES_LOGARITHMIC, FIGURES_NAME, FIGURES_PLACE,
    FIGURES_VALUE, FIGURES_COUNTED, FIGURES_UNDATED_ONES, FIGURES_ALL, FIGURES_RECORDS, FIGURES_RECORDS_LEAD, FIGURES_PERHAPS,
    FIGURES_EXPORT, FIGURES_EXPORT_NAME, FIGURES_NONE, FIGURES_NONE_HINT,
    TABLE_NAME, TABLE_WHEN, TABLE_TITLE, TABLE_CERTAIN, TABLE_CERTAINLY, TABLE_DATE_TIP, TABLE_COLUMNS, TABLE_COLUMNS_FIRST,
    TABLE_SORT, TABLE_SORTED, TABLE_IN_TIME, TABLE_UP, TABLE_DOWN, TABLE_UNSORT, TABLE_SORT_HINT, TABLE_TOO_MANY, TABLE_COPY_ALL,
    TABLE_COPY_SOME, TABLE_COPY_HINT, TABLE_COPYING, TABLE_COPIED, TABLE_COPIED_FIRST, TABLE_SELECT_FEWER,
    COMPARE_ABOVE, COMPARE_BELOW, COMPARE_SWAP, COMPARE_COUNT, COMPARE_NONE, COMPARE_PICTURE, COMPARE_PAIRS, COMPARE_LEAD, COMPARE_WHY,
    COMPARE_FIRST_ON, COMPARE_RELATED, COMPARE_AHEAD, COMPARE_DOUBTED, COMPARE_OPEN, COMPARE_HELP,
    LOADING, LOADING_LOOKING, LOADING_READ, LOADING_WRITTEN, LOADING_CANCEL,
    HELP_TITLE, HELP_CLICK, HELP_DOT, HELP_BAR, HELP_FADE, HELP_CLUSTER, HELP_LANE, HELP_KEYS, HELP_MOUSE, HELP_SEARCH, LOADING_PICTURE, LOADING_SPAN,
    KEYS_FIND, KEYS_LOOK, KEYS_MOVE, KEYS_KEEP, KEYS_WINDOW, DO_SEARCH, DO_PALETTE, DO_DATE, DO_LIST, DO_WALK, DO_PAN, DO_START, DO_END,
    DO_FOLD, DO_FOLD_ALL, DO_OPEN, DO_CLOSE, DO_ENGLISH, DO_CHINESE, DO_THEME, DO_KEYS, PALETTE_PROMPT, PALETTE_NOTHING,
    VIEWS, VIEWS_COPY, VIEWS_PASTE, VIEWS_COPIED, VIEWS_NOTHING, VIEW_NAME, VIEW_SAVE, VIEW_OPEN, VIEW_RENAME, VIEW_DELETE,
    VIEW_DELETED, VIEW_EVERYTHING, UNDO, WELCOME, LOOKING, LOOKING_STOP, PRINT, PRINT_RUNNING, PRINT_READY, PRINT_NOWHERE,
    TROUBLE_STORE, TROUBLE_MEMORY, TROUBLE_OTHER, TROUBLE_OPEN, OPENING_FAILED, OPENING_FAILED_HINT,
    UNDATED, HIDDEN_BY, HIDDEN_DROP, HIDDEN_DROP_ALL, FILTER_BY, STARS, CLOSE_PAGE, FIGURES, CLAIMS, SOURCES, PEOPLE, TECHNOLOGIES,
    NO_SOURCES, OPEN_SOURCE, INCLUDES, SUPERSEDED_BY, NOTE_BASIS,
    CAUSES, CONSEQUENCES, BESIDE, UNFOLD, FOLD, LEVEL, MORE, AROUND, AROUND_DAYS, AROUND_NOTHING, AROUND_POSSIBLY,
    AROUND_OPEN, AROUND_ALL, CLAIM_DISPUTED, CLAIM_AS_TOLD, READ_ABOUT, SHOW_ONLY, ALSO_CALLED, FOUNDED, ENDED, SINCE,
    PERSON, EVENT_COUNT, NO_EVENTS, STRIP_NAME, FAMILY_ORGANIZATION, FAMILY_TECHNOLOGY, PART_OF, MADE_BY, SUPERSEDES,
    ROLES, BONDS, MADE, FIGURES_OVER_TIME, FIGURES_FOREMOST, LINK_FOUNDED, LINKED_FOUNDED, LINK_CO_FOUNDED,
    LINKED_CO_FOUNDED, LINK_ACQUIRED, LINKED_ACQUIRED, LINK_MERGED_INTO, LINKED_MERGED_INTO, LINK_SPUN_OFF,
    LINKED_SPUN_OFF, LINK_RENAMED_TO, LINKED_RENAMED_TO, LINK_OWNS, LINKED_OWNS, LINK_CONTROLS, LINKED_CONTROLS,
    LINK_INVESTED_IN, LINKED_INVESTED_IN, LINK_PLANS_TO_INVEST_IN, LINKED_PLANS_TO_INVEST_IN, LINK_SUPPLIES,
    LINKED_SUPPLIES, LINK_SUPPORTS, LINKED_SUPPORTS, LINK_COMPETES_WITH, LINKED_COMPETES_WITH, LINK_USES, LINKED_USES,
    LINK_BASED_ON, LINKED_BASED_ON, KIND_MODEL, KIND_PRODUCT, KIND_FRAMEWORK, KIND_LANGUAGE, KIND_CHIP, KIND_CLUSTER,
    KIND_CLOUD, KIND_BENCHMARK, KIND_DATASET, KIND_CONCEPT, KIND_LAW, KIND_POLICY, KIND_POWER_PLANT, KIND_BOOK,
    STATUS_ASKED, STATUS_EVENTS, STATUS_HIDDEN, STATUS_SHOWN, STATUS_UNDATED, STATUS_COMPANIES, STATUS_DATA, STATUS_PROBLEMS,
    PROBLEMS_TITLE, CLOSE,
    EXPORT, EXPORT_TITLE, EXPORT_PERIOD, EXPORT_COMPANIES, EXPORT_ALL_COMPANIES, EXPORT_LANGUAGE, EXPORT_ENGLISH,
    EXPORT_CHINESE, EXPORT_BOTH, EXPORT_LANES, EXPORT_PAPER, EXPORT_A3, EXPORT_LETTER, EXPORT_TARGET, EXPORT_CHOOSE, EXPORT_START, EXPORT_CANCEL,
    EXPORT_RUNNING, EXPORT_DONE, EXPORT_STOPPED, EXPORT_FAILED, EXPORT_OPEN, EXPORT_FOLDER, EXPORT_ALL_TIME, EXPORT_MATCHING,
    EXPORT_NO_TARGET, EXPORT_BAD_TARGET, EXPORT_FILE_NAME, EXPORT_QUESTION;

    private static final Map<Language, Map<String, String>> WORDS = read();

    /** Its key in the files, such as {@code search.prompt}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The message for a word of the knowledge base, such as {@code LINK_} and {@code invested-in}; empty where it has none. */
    static Optional<Message> named(String prefix, String word) {
        String name = prefix + word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(message -> message.name().equals(name)).findFirst();
    }

    /**
     * What it says. {@code {0}}, {@code {1}} ... stand for the values; where the text has two forms with a bar between them,
     * the first is for a first value of 1.
     */
    public String in(Language language, Object... values) {
        String words = Objects.requireNonNull(WORDS.get(language)).getOrDefault(key(), key());
        int bar = words.indexOf('|');
        if (bar >= 0 && values.length > 0) {
            words = Integer.valueOf(1).equals(values[0]) ? words.substring(0, bar) : words.substring(bar + 1);
        }
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", values[i] instanceof Number count ? number(count) : String.valueOf(values[i]));
        }
        return words;
    }

    /** A count as both languages write it, a comma before every three digits. */
    static String number(Number count) {
        return String.format(Locale.ROOT, "%,d", count.longValue());
    }

    private static Map<Language, Map<String, String>> read() {
        var words = new EnumMap<Language, Map<String, String>>(Language.class);
        for (Language language : Language.values()) {
            String file = "messages_" + language.locale().getLanguage() + ".properties";
            try (Reader in = new InputStreamReader(Objects.requireNonNull(Message.class.getResourceAsStream(file), file),
                    StandardCharsets.UTF_8)) {
                var properties = new Properties();
                properties.load(in);
                var texts = new HashMap<String, String>();
                properties.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
                words.put(language, Map.copyOf(texts));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return Map.copyOf(words);
    }
}
