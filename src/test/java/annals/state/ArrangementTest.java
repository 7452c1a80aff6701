// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.LanesBy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    @Test
    void aLaneIsFoldedAndOpenedAgain() {
        Arrangement folded = Arrangement.FIRST.toggled("openai");
        assertThat(folded.folds("openai")).isTrue();
        assertThat(folded.folds("meta")).isFalse();
        assertThat(folded.toggled("openai")).isEqualTo(Arrangement.FIRST);
    }

    @Test
    void whatWasFoldedIsSoWhenOneComesBackToThatChoice() {
        Arrangement people = Arrangement.FIRST.toggled("other").by(LanesBy.PERSON);
        assertThat(people.folds("other")).as("the lane of another choice").isFalse();
        Arrangement back = people.folding(List.of("ada", "bob")).by(LanesBy.COMPANY);
        assertThat(back.folds("other")).isTrue();
        assertThat(back.folds("ada")).isFalse();
        assertThat(back.by(LanesBy.PERSON).folding(List.of()).by(LanesBy.COMPANY)).isEqualTo(Arrangement.FIRST.toggled("other"));
    }
}
