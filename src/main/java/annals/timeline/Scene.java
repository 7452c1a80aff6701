// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Tone;
import annals.model.Era;
import annals.model.Language;
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
     * @param lanes which lanes of the index are shown, by place; the others' marks are left out with their lane
     * @param related rows tied to the selected one, to which arcs are drawn
     */
    public record Answer(Matches matches, Set<Integer> lanes, List<Integer> related) {
        public Answer {
            lanes = Set.copyOf(lanes);
            related = List.copyOf(related);
        }
    }

    /**
     * Names, colours and words.
     *
     * @param laneNames by place in the index's lanes
     * @param laneTones by place in the index's lanes
     * @param labels the label of a row in the language; for the same matches and language always the same, since layouts
     *        are kept by these
     */
    public record Look(Language language, List<String> laneNames, List<Tone> laneTones, List<Era> eras,
            IntFunction<String> labels) {
        public Look {
            laneNames = List.copyOf(laneNames);
            laneTones = List.copyOf(laneTones);
            eras = List.copyOf(eras);
        }
    }
}
