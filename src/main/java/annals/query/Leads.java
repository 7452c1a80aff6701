// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import annals.model.FigureKind;
import annals.query.Vocabulary.Kind;
import annals.time.DateReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the words of a sentence name that one can ask for: in "what did Meta do in 2022" an organization and a year. The longest
 * name counts, so that "context window" is a kind of figure and nothing else. Immutable; any thread.
 */
public final class Leads {
    /** One thing that is named. */
    public sealed interface Lead {
        /** Events that satisfy a condition. */
        record Asking(Condition condition) implements Lead {}

        /** The figures of a kind. */
        record Measuring(FigureKinds.Own figures) implements Lead {}
    }

    /**
     * What is named, in the order of the text.
     *
     * @param whole whether nothing but one name is in the text
     * @param rest the other words, in the order of the text
     */
    public record Named(List<Lead> leads, boolean whole, List<String> rest) {
        public Named {
            leads = List.copyOf(leads);
            rest = List.copyOf(rest);
        }

        /** Whether a time is among what is named. */
        public boolean dated() {
            return leads.stream().anyMatch(lead -> lead instanceof Lead.Asking(Condition.Period _));
        }

        /** What asks for all that is named, and for the other words as words. */
        public Query all() {
            return mentioning(rest);
        }

        /** What asks for all that is named, and for those of the other words that somebody writes as names: "in China in 2023". */
        public Query mentioned(String text) {
            return mentioning(rest.stream().filter(word -> Character.isUpperCase(word.codePointAt(0)) && !text.startsWith(word)).toList());
        }

        private Query mentioning(List<String> words) {
            return together(leads).and(new Query(words.stream().map(word -> new Query.Term(new Condition.Words(word), false)).toList()));
        }
    }

    /** Shorter words name too much: "do", "in". */
    private static final int SURE = 3;
    private static final int SURE_HAN = 2;
    /** Nobody writes longer names into a sentence, in letters. */
    private static final int LONGEST = 60;
    /** A kind of figure that one event alone has is no kind to look at. */
    private static final int FIGURES = 2;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]*\\s+[^\\p{L}\\p{N}]*|^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

    private final Vocabulary vocabulary;
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, FigureKinds.Own> figures = new HashMap<>();

    public Leads(Vocabulary vocabulary, FigureKinds kinds) {
        this.vocabulary = vocabulary;
        Arrays.stream(Category.values()).forEach(category -> category.names().forEach(name -> categories.put(Spelling.fold(name), category)));
        // that something was reported is said of anything
        Arrays.stream(Evidence.values()).filter(one -> one != Evidence.REPORTED)
                .forEach(one -> one.names().forEach(name -> evidence.put(Spelling.fold(name), one)));
        kinds.all().stream().filter(own -> own.rows().size() >= FIGURES).forEach(own -> List.of(own.kind().measure(), own.heading().en(),
                own.heading().zh()).forEach(name -> figures.putIfAbsent(one(Spelling.fold(FigureKind.bare(name))), own)));
    }

    /** One of what several are called, for a kind of figure is named either way: "parameter counts", "valuations". */
    private static String one(String folded) {
        return folded.length() > SURE && folded.endsWith("s") && !folded.endsWith("ss") ? folded.substring(0, folded.length() - 1) : folded;
    }

    public Named in(String text) {
        Folded folded = Folded.of(text);
        int end = folded.signs().length();
        var found = new ArrayList<Lead>();
        var rest = new StringBuilder(text);
        boolean whole = false;
        for (int from = 0; from < end;) {
            int until = Math.min(end, from + LONGEST);
            List<Lead> leads = List.of();
            while (until > from && leads.isEmpty()) {
                if (folded.atWord(until)) {
                    Marked.Stretch part = folded.stretch(from, until);
                    leads = named(text.substring(part.from(), part.until()), folded.signs().substring(from, until));
                    if (!leads.isEmpty()) {
                        rest.replace(part.from(), part.until(), " ".repeat(part.until() - part.from()));
                    }
                }
                until -= leads.isEmpty() ? 1 : 0;
            }
            whole |= !leads.isEmpty() && from == 0 && until == end;
            leads.stream().filter(lead -> !found.contains(lead)).forEach(found::add);
            from = leads.isEmpty() ? folded.nextWord(from + 1) : until;
        }
        return new Named(found, whole, BETWEEN.splitAsStream(rest).filter(word -> !word.isBlank()).toList());
    }

    private List<Lead> named(String part, String folded) {
        boolean han = folded.codePoints().anyMatch(Character::isIdeographic);
        if (folded.length() < (han ? SURE_HAN : SURE)) {
            return List.of();
        }
        var leads = new ArrayList<Lead>();
        Optional.ofNullable(categories.get(folded)).map(one -> new Condition.Categories(Set.of(one))).map(Lead.Asking::new).ifPresent(leads::add);
        Optional.ofNullable(evidence.get(folded)).map(one -> new Condition.EvidenceIs(Set.of(one))).map(Lead.Asking::new).ifPresent(leads::add);
        Optional.ofNullable(figures.get(one(folded))).map(Lead.Measuring::new).ifPresent(leads::add);
        vocabulary.named(part).stream().filter(ref -> ref.kind() != Kind.SOURCE)
                .map(ref -> new Lead.Asking(Condition.Of.one(ref.kind(), ref.id()))).forEach(leads::add);
        if (leads.isEmpty() && YEAR.matcher(part).find() && DateReading.of(part) instanceof DateReading.Understood(var date)) {
            leads.add(new Lead.Asking(new Condition.Period(date)));
        }
        return leads;
    }

    /** What asks for all that is named at once: of several of a kind any, as "Meta and Google" means. */
    public static Query together(List<Lead> leads) {
        var ids = new HashMap<Kind, TreeSet<String>>();
        var categories = EnumSet.noneOf(Category.class);
        var evidence = EnumSet.noneOf(Evidence.class);
        Query query = Query.EVERYTHING;
        for (Lead lead : leads) {
            switch (lead) {
                case Lead.Asking(Condition.Of(var kind, var some)) -> {
                    TreeSet<String> any = ids.computeIfAbsent(kind, _ -> new TreeSet<>());
                    any.addAll(some);
                    query = query.only(new Condition.Of(kind, any));
                }
                case Lead.Asking(Condition.Categories(var some)) -> {
                    categories.addAll(some);
                    query = query.only(new Condition.Categories(categories));
                }
                case Lead.Asking(Condition.EvidenceIs(var some)) -> {
                    evidence.addAll(some);
                    query = query.only(new Condition.EvidenceIs(evidence));
                }
                case Lead.Asking(var other) -> query = query.only(other);
                case Lead.Measuring _ -> { }
            }
        }
        return query;
    }
}
