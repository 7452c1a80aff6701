// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.pdf.Paper;
import annals.pdf.Paper.Layout;
import annals.pdf.Paper.Sheet;
import annals.query.LanesBy;
import annals.report.ExportJob;
import annals.store.Answer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a report says of itself, so that it can be asked for again: lines of text that a person can read too.
 *
 * @param question as {@link annals.query.QueryText} prints it; empty for everything
 * @param version of the data that it was made from
 * @param languages one, or both in the order they stand
 * @param volume which of {@code volumes} files this is, from 1
 */
public record Origin(String question, String version, List<Language> languages, LanesBy lanes, Paper paper, int volume, int volumes) {
    /** The attached file that holds it. */
    static final String FILE = "question.txt";

    private static final String TITLE = "Annals question 1";
    private static final Pattern LINE = Pattern.compile("([a-z]+): ?(.*)");
    private static final Pattern VOLUME = Pattern.compile("([1-9]\\d{0,5}) of ([1-9]\\d{0,5})");

    public Origin {
        languages = List.copyOf(languages);
    }

    static Origin of(Answer answer, ExportJob job) {
        return new Origin(answer.question(), answer.version(), job.languages(), job.lanes(), job.paper(), 1, 1);
    }

    /** The same for one of several files. */
    Origin volume(int number, int of) {
        return new Origin(question, version, languages, lanes, paper, number, of);
    }

    /** The lines. */
    String text() {
        return String.join("\n", TITLE, "question: " + question, "data: " + version,
                "languages: " + languages.stream().map(Origin::word).collect(Collectors.joining(" ")), "lanes: " + lanes.word(),
                "page: " + paper.sheet() + " " + paper.layout(), "volume: " + volume + " of " + volumes, "");
    }

    /** Reads the lines; empty where they are none of these. What later versions may add is passed over. */
    static Optional<Origin> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(TITLE)) {
            return Optional.empty();
        }
        Map<String, String> said = said(lines);
        List<Optional<Language>> languages = Arrays.stream(said.getOrDefault("languages", "").split(" "))
                .map(word -> choice(word, Language.values(), Origin::word)).toList();
        Optional<LanesBy> lanes = choice(said.getOrDefault("lanes", ""), LanesBy.values(), LanesBy::word);
        Optional<Paper> paper = paper(said.getOrDefault("page", "").split(" "));
        Matcher volume = VOLUME.matcher(said.getOrDefault("volume", ""));
        String question = said.get("question");
        String version = said.get("data");
        if (question == null || version == null || languages.stream().anyMatch(Optional::isEmpty) || lanes.isEmpty() || paper.isEmpty()
                || !volume.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Origin(question, version, languages.stream().flatMap(Optional::stream).toList(), lanes.get(), paper.get(),
                Integer.parseInt(volume.group(1)), Integer.parseInt(volume.group(2))));
    }

    private static Map<String, String> said(List<String> lines) {
        var said = new LinkedHashMap<String, String>();
        for (String line : lines) {
            Matcher part = LINE.matcher(line);
            if (part.matches()) {
                said.putIfAbsent(part.group(1), part.group(2));
            }
        }
        return said;
    }

    private static Optional<Paper> paper(String[] words) {
        Optional<Sheet> sheet = choice(words[0], Sheet.values(), Sheet::toString);
        return choice(words[words.length - 1], Layout.values(), Layout::toString)
                .flatMap(layout -> sheet.filter(one -> one.holdsReports() || layout.poster()).map(one -> new Paper(one, layout)));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> choice(String text, T[] all, Function<T, String> word) {
        return Arrays.stream(all).filter(one -> word.apply(one).equals(text)).findFirst();
    }
}
