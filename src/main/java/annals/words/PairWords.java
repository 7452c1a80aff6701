// SPDX-License-Identifier: Apache-2.0
package annals.words;

import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.picture.Pairing;
import annals.picture.Pairing.Likeness;
import annals.time.Lead;
import annals.time.LeadWords;

/** What is said of a pair of like events. @param above what the company of the first event is called */
public record PairWords(Words words, Text above, Text below) {
    /** Who was first, and by how much: no more exactly than both dates allow. */
    public String lead(Pairing pair) {
        String says = pair.lead().map(this::lead).orElse(words.now(Message.COMPARE_OPEN));
        return pair.doubted() ? words.now(Message.COMPARE_DOUBTED, says) : says;
    }

    private String lead(Lead lead) {
        String days = LeadWords.of(lead, words.language().locale());
        return switch (lead.order()) {
            case FIRST, FIRST_OR_TOGETHER -> words.now(Message.COMPARE_AHEAD, words.now(above), days);
            case SECOND, SECOND_OR_TOGETHER -> words.now(Message.COMPARE_AHEAD, words.now(below), days);
            case TOGETHER, UNKNOWN -> days;
        };
    }

    /** What the knowledge base says that makes them a pair. */
    public String why(Pairing pair) {
        return switch (pair.why()) {
            case Likeness.FirstOn(var matter) -> words.now(Message.COMPARE_FIRST_ON, words.now(matter.name()));
            case Likeness.Related(var relation, var bySecond) -> words.now(Message.COMPARE_RELATED,
                    words.now(relation.basis().title()), words.now((bySecond ? pair.second() : pair.first()).label()),
                    words.now(relation.type().title()), words.now((bySecond ? pair.first() : pair.second()).label()));
        };
    }

    public String event(Event event) {
        return words.now(event.label()) + (words.language() == Language.ZH ? "（" + words.when(event) + "）" : " (" + words.when(event) + ")");
    }
}
