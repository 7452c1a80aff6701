// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Event;
import annals.model.Knowledge;
import annals.query.Query.Term;
import annals.time.EdtfDate;
import annals.time.Span;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Answers a question by asking every event for itself, as one would by hand: what any quicker way is held against. */
final class EachEvent {
    private EachEvent() {}

    static boolean matches(Event event, Knowledge knowledge, Query query) {
        return query.terms().stream().allMatch(term -> satisfies(event, knowledge, term));
    }

    static boolean satisfies(Event event, Knowledge knowledge, Term term) {
        return holds(event, knowledge, term.condition()) != term.excluded();
    }

    static boolean certain(Event event, Query query) {
        return query.terms().stream().filter(term -> term.condition() instanceof Condition.Period).allMatch(term -> {
            var date = event.when();
            var period = ((Condition.Period) term.condition()).span();
            return date != null && !date.doubted() && !period.doubted() && (term.excluded()
                    || period.named().filter(span -> span.holds(date.bounds().possible())).isPresent());
        });
    }

    private static boolean holds(Event event, Knowledge knowledge, Condition condition) {
        return switch (condition) {
            case Condition.Of(var kind, var ids) -> switch (kind) {
                case ORGANIZATION -> owners(event, knowledge).stream().anyMatch(ids::contains);
                case PERSON -> event.people().stream().anyMatch(ids::contains);
                case TECHNOLOGY -> event.technologies().stream().anyMatch(ids::contains);
                case SOURCE -> event.sources().stream().anyMatch(ids::contains);
                case STORY -> ids.stream().anyMatch(id -> told(event, knowledge, id));
            };
            case Condition.Categories(var any) -> any.contains(event.category());
            case Condition.EvidenceIs(var any) -> any.contains(event.evidence());
            case Condition.Importance(int least, int most) -> least <= event.importance() && event.importance() <= most;
            case Condition.Period(var span) -> event.when() != null
                    && event.when().bounds().possible().meets(span.bounds().possible());
            case Condition.Words words -> mentioned(event, knowledge, words);
        };
    }

    private static boolean told(Event event, Knowledge knowledge, String story) {
        return knowledge.stories().stream().filter(one -> one.id().equals(story))
                .anyMatch(one -> one.steps().stream().anyMatch(step -> step.events().contains(event.id())));
    }

    private static boolean mentioned(Event event, Knowledge knowledge, Condition.Words words) {
        var vocabulary = Vocabulary.of(knowledge);
        var refs = words.begun() ? vocabulary.begun(words.text()) : vocabulary.named(words.text());
        return Samples.mentions(event, words) || refs.stream().anyMatch(ref -> vocabulary.names(ref).stream()
                .anyMatch(name -> Samples.mentions(event, new Condition.Words(name))) || switch (ref.kind()) {
                    case ORGANIZATION -> owners(event, knowledge).contains(ref.id());
                    case PERSON -> event.people().contains(ref.id());
                    case TECHNOLOGY -> event.technologies().contains(ref.id());
                    case SOURCE -> event.sources().contains(ref.id());
                    case STORY -> told(event, knowledge, ref.id());
                });
    }

    /** Adds parents until there is none to add. */
    static Set<String> owners(Event event, Knowledge knowledge) {
        var owners = new HashSet<>(event.organizations());
        boolean grown = true;
        while (grown) {
            grown = owners.addAll(knowledge.organizations().stream().filter(one -> owners.contains(one.id()))
                    .flatMap(one -> one.parents().stream())
                    .filter(parent -> owned(parent.when(), event.when()))
                    .map(parent -> Objects.requireNonNull(parent.id())).toList());
        }
        return owners;
    }

    private static boolean owned(EdtfDate years, EdtfDate date) {
        if (years == null || date == null) {
            return years == null || years.bounds().latestEnd() == Span.FUTURE;
        }
        long start = date.bounds().earliestStart();
        return years.bounds().possible().meets(new Span(start, start + 1));
    }
}
