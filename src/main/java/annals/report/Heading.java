// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Entity;
import annals.model.Language;
import annals.picture.Framing;
import annals.picture.Stretches;
import annals.picture.Words;
import annals.query.Condition;
import annals.query.Query.Term;
import annals.store.Answer;
import annals.store.H2Store;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an export is called: whom and what it is about, and when. */
public final class Heading {
    /** More names than this and the rest are counted. */
    private static final int NAMED = 4;

    private Heading() {}

    /** Subject and period. */
    public static String of(Answer answer, Language language) {
        String subject = subject(answer, language);
        return period(answer, language).map(period -> Words.TITLE_AND_PERIOD.in(language, subject, period)).orElse(subject);
    }

    /** What the question names, or the history of it all. */
    public static String subject(Answer answer, Language language) {
        List<String> names = answer.query().terms().stream().filter(term -> !term.excluded()).map(Term::condition)
                .flatMap(condition -> names(condition, answer.store(), language)).distinct().toList();
        if (names.isEmpty()) {
            return Words.HISTORY.in(language);
        }
        String comma = Words.COMMA.in(language);
        if (names.size() > NAMED) {
            return Words.AND_MORE.in(language, String.join(comma, names.subList(0, NAMED - 1)),
                    language == Language.ZH ? names.size() : names.size() - NAMED + 1);
        }
        String first = String.join(comma, names.subList(0, Math.max(1, names.size() - 1)));
        return names.size() == 1 ? first : Words.AND.in(language, first, names.getLast());
    }

    /** The period asked for, else that of the events; none where no event has a date. */
    public static Optional<String> period(Answer answer, Language language) {
        return answer.query().period().or(() -> dated(answer) ? Optional.of(Stretches.worded(Framing.stretch(answer))) : Optional.empty())
                .map(period -> DateWords.of(period, language.locale()));
    }

    /** Whether any event has a date. */
    static boolean dated(Answer answer) {
        return answer.matches().count() > answer.matches().undated();
    }

    private static Stream<String> names(Condition condition, H2Store store, Language language) {
        return switch (condition) {
            case Condition.Of(var kind, var ids) -> switch (kind) {
                case ORGANIZATION -> ids.stream().map(id -> name(store.organization(id), id, language));
                case PERSON -> ids.stream().map(id -> name(store.person(id), id, language));
                case TECHNOLOGY -> ids.stream().map(id -> name(store.technology(id), id, language));
                case STORY -> ids.stream().map(id -> store.story(id).map(story -> story.title().in(language)).orElse(id));
                case SOURCE -> Stream.empty();
            };
            case Condition.Categories(var any) -> any.stream().sorted().map(category -> category.title().in(language));
            case Condition.Words(var text, var begun) -> Stream.of(Words.QUOTED.in(language, begun ? text + "…" : text));
            case Condition.EvidenceIs _, Condition.Period _, Condition.Importance _ ->
                Stream.empty();
        };
    }

    /** A date that stands on its own. */
    public static String date(EdtfDate date, Language language) {
        String words = DateWords.of(date, language.locale());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String name(Optional<? extends Entity> entity, String id, Language language) {
        return entity.map(known -> known.name().in(language)).orElse(id);
    }

    /** The names of several, in their order. */
    static String names(Collection<String> names, Language language) {
        return String.join(Words.COMMA.in(language), names);
    }
}
