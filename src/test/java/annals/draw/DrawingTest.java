// SPDX-License-Identifier: Apache-2.0
package annals.draw;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Spot ALONE = new Spot(new Rect(0, 0, 10, 10), new Subject.Item(7, 0));
    private static final Spot COUNTED = new Spot(new Rect(0, 20, 10, 10), new Subject.Cluster(1, List.of(3, 7, 9)));
    private static final Spot UNDATED = new Spot(new Rect(0, 40, 10, 10), new Subject.Undated(1, List.of(11, 12)));
    private static final Spot NAME = new Spot(new Rect(0, 60, 10, 10), new Subject.Lane(1));
    private static final Drawing DRAWING = new Drawing(100, 100, List.of(), List.of(ALONE, COUNTED, UNDATED, NAME));

    @Test
    void anEventIsFoundInEachLaneWhereItIsDrawnOrCounted() {
        assertThat(DRAWING.spotsOf(7)).containsExactly(ALONE, new Spot(COUNTED.area(), new Subject.Item(7, 1)));
        assertThat(DRAWING.spotsOf(12)).containsExactly(new Spot(UNDATED.area(), new Subject.Item(12, 1)));
        assertThat(DRAWING.spotsOf(8)).isEmpty();
    }

    @Test
    void whatIsLookedForInALaneIsFoundInThatLaneOnly() {
        assertThat(DRAWING.spotOf(new Subject.Item(7, 0))).contains(ALONE);
        assertThat(DRAWING.spotOf(new Subject.Item(7, 1))).map(Spot::area).contains(COUNTED.area());
        assertThat(DRAWING.spotOf(new Subject.Item(7, 2))).isEmpty();
        assertThat(DRAWING.spotOf(COUNTED.subject())).contains(COUNTED);
        assertThat(DRAWING.spotOf(NAME.subject())).contains(NAME);
    }
}
