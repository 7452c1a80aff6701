// SPDX-License-Identifier: Apache-2.0
package annals.words;

import annals.answer.AskedTerm;
import annals.model.Category;
import annals.model.Evidence;
import annals.model.Text;
import annals.query.Condition;
import java.util.Collection;
import java.util.List;

/** Words a term of the question in the window's language: what it is about, and what it wants of that. */
public record TermWords(Words words) {
    /** More values than this and the rest are counted. */
    private static final int NAMED = 3;

    public String of(AskedTerm asked) {
        String wanted = values(asked);
        return words.now(Message.TERM, matter(asked.term().condition()),
                asked.term().excluded() ? words.now(Message.TERM_NOT, wanted) : wanted);
    }

    private String matter(Condition condition) {
        return words.now(switch (condition) {
            case Condition.Of(var kind, var _) -> switch (kind) {
                case ORGANIZATION -> Message.COMPANIES;
                case PERSON -> Message.PEOPLE;
                case TECHNOLOGY -> Message.TECHNOLOGIES;
                case SOURCE -> Message.SOURCES;
                case STORY -> Message.STORIES;
            };
            case Condition.Categories _ -> Message.CATEGORY;
            case Condition.EvidenceIs _ -> Message.EVIDENCE;
            case Condition.Period _ -> Message.PERIOD;
            case Condition.Importance _ -> Message.IMPORTANCE;
            case Condition.Words _ -> Message.TERM_WORDS;
        });
    }

    private String values(AskedTerm asked) {
        return switch (asked.term().condition()) {
            case Condition.Of _ -> any(asked.names());
            case Condition.Categories(var any) -> any(any.stream().sorted().map(Category::title).toList());
            case Condition.EvidenceIs(var any) -> any(any.stream().sorted().map(Evidence::title).toList());
            case Condition.Period(var span) -> PeriodWords.of(span, words.language());
            case Condition.Importance(int least, int most) -> least == most ? words.now(Message.IMPORTANCE_ONE, least)
                    : words.now(Message.IMPORTANCE_RANGE, least, most);
            case Condition.Words(var text, boolean begun) -> words.now(begun ? Message.TERM_BEGUN : Message.TERM_QUOTED, text);
        };
    }

    private String any(Collection<Text> texts) {
        List<String> names = texts.stream().map(words::now).toList();
        if (names.size() <= NAMED) {
            return String.join(words.now(Message.TERM_OR), names);
        }
        return words.now(Message.TERM_MORE, words.list(names.subList(0, NAMED - 1)), names.size() - NAMED + 1);
    }
}
