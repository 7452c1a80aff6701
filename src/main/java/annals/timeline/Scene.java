// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Tone;
import annals.model.Era;
import annals.model.Language;
import annals.query.Lanes;
import annals.query.LanesBy;
import annals.query.Matches;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * All that a picture of the timeline depends on: the same scene gives the same drawing.
 *
 * @param answer what is shown
 * @param look names, colours and words
 * @param scale which time stands where
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param scroll how far the lanes are scrolled down, in pixels
 * @param now where the today line stands; absent on paper
 * @param selected the row that is selected, if any
 */
public record Scene(Answer answer, Look look, Scale scale, double width, double height, double scroll, OptionalLong now,
        OptionalInt selected) {

    /**
     * What is shown.
     *
     * @param matches the rows that match
     * @param lanes which of the index's lanes are shown, by place; the others' marks are left out with their lane
     * @param folded of those, the ones that are folded into a row of pills
     * @param related rows tied to the selected one, to which arcs are drawn
     * @param told rows that stand out, since they are told of beside the picture; empty where none does
     */
    public record Answer(Matches matches, Set<Integer> lanes, Set<Integer> folded, List<Integer> related, Set<Integer> told) {
        public Answer {
            lanes = Set.copyOf(lanes);
            folded = Set.copyOf(folded);
            related = List.copyOf(related);
            told = Set.copyOf(told);
        }

        /** Nothing told of beside it. */
        public Answer(Matches matches, Set<Integer> lanes, Set<Integer> folded, List<Integer> related) {
            this(matches, lanes, folded, related, Set.of());
        }

        /** No lane folded. */
        public Answer(Matches matches, Set<Integer> lanes, List<Integer> related) {
            this(matches, lanes, Set.of(), related);
        }
    }

    /**
     * Names, colours and words.
     *
     * @param by which lanes of the index there are
     * @param laneNames by place in these
     * @param laneTones by place in these
     * @param companyTones by place in the index's lanes by company: a mark's colour says whose it is in all lanes
     * @param labels the label of a row in the language; for the same matches and language always the same, since layouts
     *        are kept by these
     * @param rows how many a lane may have on paper, which nobody zooms; empty on a screen
     */
    public record Look(LanesBy by, Language language, List<String> laneNames, List<Tone> laneTones, List<Tone> companyTones,
            List<Era> eras, IntFunction<String> labels, OptionalInt rows) {
        public Look {
            laneNames = List.copyOf(laneNames);
            laneTones = List.copyOf(laneTones);
            companyTones = List.copyOf(companyTones);
            eras = List.copyOf(eras);
        }

        /** On a screen. */
        public Look(LanesBy by, Language language, List<String> laneNames, List<Tone> laneTones, List<Tone> companyTones,
                List<Era> eras, IntFunction<String> labels) {
            this(by, language, laneNames, laneTones, companyTones, eras, labels, OptionalInt.empty());
        }

        /** The same on paper. */
        public Look printed(int most) {
            return new Look(by, language, laneNames, laneTones, companyTones, eras, labels, OptionalInt.of(most));
        }

        /** Lanes by company. */
        public Look(Language language, List<String> laneNames, List<Tone> laneTones, List<Era> eras, IntFunction<String> labels) {
            this(LanesBy.COMPANY, language, laneNames, laneTones, laneTones, eras, labels);
        }
    }

    /** The lanes that its places are places of. */
    Lanes lanes() {
        return answer.matches().index().lanes(look.by());
    }

    /** The colour of an event's mark in a lane: by company that of the lane, else of the company that acted first. */
    Tone tone(int row, int lane) {
        return look.by() == LanesBy.COMPANY ? look.laneTones().get(lane)
                : look.companyTones().get(answer.matches().index().lanes(LanesBy.COMPANY).of(row)[0]);
    }
}
