// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What figures have in common that can stand on one axis: the unit, and what is measured, such as "parameters" in "Parameters
 * of Llama 2 70B" and in "Parameters, about". It is read from the English name alone, so nothing but the name need be kept.
 *
 * @param unit as in {@link Figure}
 * @param measure in small letters, without whose it is and how well it is known
 */
public record FigureKind(String unit, String measure) {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（][^)）]*[)）]");
    private static final Pattern BRACKET_AT_END = Pattern.compile("([(（][^)）]*[)）])(?:, .*)?$");
    /** ", about", ", at least", ", according to ...": a comma within a number has no space behind it. */
    private static final Pattern QUALIFIED = Pattern.compile("(, |，).*$");
    /** Whose it is: what is named, or any model. "Growth of revenue" is a measure of its own. */
    private static final Pattern OF_ANY = Pattern.compile("^(.+?) of (.*[A-Z0-9].*|.*\\bmodel)$");
    private static final Pattern ANY_S = Pattern.compile("^(?=[^']*[A-Z])([^']{1,30})'s (?![A-Z])(.+)$");

    public static FigureKind of(Figure figure) {
        return of(figure.unit(), figure.name());
    }

    /** The same from the parts that matter. */
    public static FigureKind of(String unit, Text name) {
        return new FigureKind(unit, bare(measure(name.en())).toLowerCase(Locale.ROOT));
    }

    /** What a name measures, as a heading for all of its kind: without whose it is and how well it is known. */
    public static Text heading(Text name) {
        String en = measure(name.en());
        String chinese = QUALIFIED.matcher(name.zh()).replaceFirst("");
        String zh = subject(name).filter(chinese::startsWith).map(own -> chinese.substring(own.length())).orElse(chinese).strip();
        String shown = zh.startsWith("的") ? zh.substring(1) : zh;
        return new Text(en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1), shown.isEmpty() ? name.zh() : shown);
    }

    /** Whose figure it is by its own name, such as "Llama 2 70B"; empty where its event says so. */
    public static Optional<String> subject(Text name) {
        Matcher owned = OF_ANY.matcher(bare(name.en()));
        return owned.matches() && Character.isUpperCase(owned.group(2).charAt(0)) ? Optional.of(owned.group(2)) : Optional.empty();
    }

    private static String measure(String name) {
        Matcher last = BRACKET_AT_END.matcher(name);
        String bracket = last.find() ? last.group(1) : "";
        String words = bare(name);
        Matcher owned = OF_ANY.matcher(words);
        Matcher owner = ANY_S.matcher(words);
        String own = owned.matches() ? owned.group(1) : owner.matches() ? owner.group(2) : words;
        return bracket.isEmpty() ? own : own + " " + bracket;
    }

    /** A name or heading without what stands in brackets and behind a comma: "Context window" of "Context window (tokens), up to". */
    public static String bare(String name) {
        return QUALIFIED.matcher(IN_BRACKETS.matcher(name).replaceAll("")).replaceFirst("").strip();
    }
}
