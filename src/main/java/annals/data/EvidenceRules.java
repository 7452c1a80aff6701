// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Claim;
import annals.model.Claim.About;
import annals.model.Claim.Stance;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Relation;
import annals.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The evidence of an event follows from its sources and claims, never from a feeling. */
final class EvidenceRules {
    /** Kinds of source that bear witness alone: who did it says so, or a court, a law or a paper does. */
    private static final Set<Source.Kind> FIRST_HAND = Set.of(Source.Kind.PRIMARY, Source.Kind.PAPER, Source.Kind.FILING);
    /** A quarrel over words leaves the facts alone. */
    private static final Set<About> FACTS = Set.of(About.WHEN, About.FIGURE, About.CAUSE, About.WHO);

    private EvidenceRules() {}

    static List<Rule<Event>> over(Known known) {
        return List.of(event -> verifiedIsBorneOut(event, known), EvidenceRules::whatAClaimDisputesIsDisputed,
                EvidenceRules::disputedSaysWhatStandsAgainstWhat);
    }

    private static Stream<Finding> verifiedIsBorneOut(Event event, Known known) {
        Set<String> against = event.claims().stream().filter(claim -> claim.stance() == Stance.DISPUTES).map(Claim::source)
                .collect(Collectors.toSet());
        List<Source> witnesses = event.sources().stream().filter(id -> !against.contains(id)).map(known.sources()::get)
                .filter(source -> source != null && !source.examined()).toList();
        boolean borneOut = witnesses.stream().anyMatch(source -> FIRST_HAND.contains(source.kind()))
                || witnesses.stream().flatMap(source -> Stream.ofNullable(source.publisher())).map(EvidenceRules::house)
                        .distinct().count() > 1;
        return Finding.unless(event.evidence() != Evidence.VERIFIED || borneOut, "/evidence", HouseFaults.NOT_BORNE_OUT);
    }

    /** A publisher without where it was read: a copy of Wikipedia is no second witness. */
    private static String house(String publisher) {
        return publisher.contains("Wikipedia") ? "Wikipedia" : publisher.replaceFirst(" \\(.*", "");
    }

    private static Stream<Finding> whatAClaimDisputesIsDisputed(Event event) {
        return event.evidence() == Evidence.DISPUTED ? Stream.empty()
                : event.claims().stream().filter(EvidenceRules::disputesAFact).limit(1).flatMap(claim -> Finding.unless(false, "/evidence",
                        HouseFaults.disputed(event.evidence(), claim.source(), about(claim))));
    }

    private static Stream<Finding> disputedSaysWhatStandsAgainstWhat(Event event) {
        if (event.evidence() != Evidence.DISPUTED) {
            return Stream.empty();
        }
        List<Integer> disputing = IntStream.range(0, event.claims().size()).boxed()
                .filter(i -> disputesAFact(event.claims().get(i)) && saysWhatElse(event.claims().get(i))).toList();
        if (disputing.isEmpty()) {
            return Finding.unless(false, "/evidence", HouseFaults.SAYS_NOT_WHAT_ELSE);
        }
        int first = disputing.getFirst();
        boolean stated = disputing.stream().anyMatch(i -> isStated(event, about(event.claims().get(i))));
        return Finding.unless(stated, "/claims/" + first + "/says", () -> HouseFaults.nothingAgainst(about(event.claims().get(first))));
    }

    /** A date and a number have a value of their own; of causes and people the sentence tells, in both languages. */
    private static boolean saysWhatElse(Claim claim) {
        return claim.value() != null || about(claim) == About.CAUSE || about(claim) == About.WHO;
    }

    private static boolean disputesAFact(Claim claim) {
        return claim.stance() == Stance.DISPUTES && claim.about() != null && FACTS.contains(claim.about());
    }

    /** Whether an event, or a claim that supports it, says what another claim disputes. */
    private static boolean isStated(Event event, About about) {
        return event.claims().stream().anyMatch(claim -> claim.stance() == Stance.SUPPORTS && claim.about() == about)
                || switch (about) {
                    case WHEN -> event.when() != null;
                    case FIGURE -> !event.figures().isEmpty();
                    case CAUSE -> event.relations().stream().anyMatch(relation -> relation.type() == Relation.Type.CAUSED_BY);
                    case WHO -> !event.organizations().isEmpty() || !event.people().isEmpty();
                    case OTHER -> true;
                };
    }

    /** Of a claim that {@link #disputesAFact}. */
    private static About about(Claim claim) {
        return Objects.requireNonNull(claim.about());
    }
}
