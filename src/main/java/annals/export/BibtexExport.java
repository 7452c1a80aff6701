// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.model.Source;
import annals.pdf.Html;
import annals.picture.Words;
import annals.store.Answer;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cited sources for BibLaTeX, in UTF-8: dates as EDTF, names as they stand there, nothing that is not known. A journal
 * is not told from a publisher here, so only books have a type of their own.
 */
final class BibtexExport {
    /** What BibLaTeX calls the languages that sources are in. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("en", "english"), Map.entry("zh", "chinese"),
            Map.entry("de", "german"), Map.entry("fr", "french"), Map.entry("it", "italian"), Map.entry("ja", "japanese"),
            Map.entry("pt", "portuguese"), Map.entry("nl", "dutch"), Map.entry("es", "spanish"), Map.entry("ru", "russian"),
            Map.entry("ko", "korean"), Map.entry("pl", "polish"), Map.entry("sv", "swedish"));

    private BibtexExport() {}

    static void write(Answer answer, Writer to, Steps steps) throws IOException {
        to.append("% ").append(Html.printable(answer.question().isEmpty() ? Words.EVERYTHING.in(Language.EN)
                : answer.question())).append("\n% ").append(answer.version()).append('\n');
        for (Source source : Cited.by(answer, steps)) {
            entry(source, to);
        }
    }

    private static void entry(Source source, Writer to) throws IOException {
        boolean book = source.kind() == Source.Kind.BOOK;
        String address = source.link().map(Object::toString).orElse(null);
        to.append("\n@").append(book ? "book" : address == null ? "misc" : "online").append('{').append(source.id()).append(",\n");
        field("author", braced(source.author()), to);
        field("title", braced(source.title()), to);
        field(book ? "publisher" : "organization", braced(source.publisher()), to);
        field("date", source.published() == null ? null : source.published().text(), to);
        field("url", address == null ? null : address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C"), to);
        field("langid", LANGUAGES.get(source.language().toLowerCase(Locale.ROOT).replaceFirst("-.*", "")), to);
        field("keywords", source.kind().word(), to);
        to.append("}\n");
    }

    private static void field(String name, @Nullable String value, Writer to) throws IOException {
        if (value != null) {
            to.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** In braces of its own: no name is taken apart, no capital made small. */
    private static @Nullable String braced(@Nullable String text) {
        return text == null ? null : "{" + escaped(Html.printable(text)) + "}";
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(letter -> safe.append(switch (letter) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '%', '&', '#', '$', '_' -> "\\" + Character.toString(letter);
            default -> Character.toString(letter);
        }));
        return safe.toString();
    }
}
