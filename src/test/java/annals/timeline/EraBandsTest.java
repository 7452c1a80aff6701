// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Mark;
import annals.draw.Rect;
import annals.model.Era;
import annals.model.Text;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EraBandsTest {
    private static Era era(String name, String when) {
        return new Era(name, new Text(name, name), EdtfDate.parse(when));
    }

    private static Scene at(int year, int step) {
        Scene scene = Samples.scene(List.of(), Samples.years(1000), 1000, 400);
        return Samples.scaled(scene, new Scale(Span.second(LocalDate.of(year, 7, 1)), step));
    }

    private static List<Mark> marks(List<Era> eras, Scene scene) {
        return new EraBands(eras).marks(scene, 36, Samples.TEXT, new ArrayList<>());
    }

    private static List<Mark.Label> names(List<Mark> marks) {
        return marks.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    }

    @Test
    void aNameStaysInViewAndWithinItsBand() {
        var eras = List.of(era("Symbolic AI", "1956/1973"), era("First AI winter", "1974/1980"));
        for (int year = 1957; year < 1973; year++) {
            Mark.Label name = names(marks(eras, at(year, 150))).getFirst();
            assertThat(name.text()).startsWith("Symbolic AI".substring(0, 3));
            Rect area = Samples.area(name);
            double end = at(year, 150).scale().x(Span.second(LocalDate.of(1974, 1, 1)));
            assertThat(area.x()).isGreaterThanOrEqualTo(0);
            assertThat(area.right()).isLessThan(end);
        }
    }

    @Test
    void aBandTooNarrowForItsNameHasNone() {
        assertThat(names(marks(List.of(era("Symbolic AI", "1956")), at(1950, 180)))).isEmpty();
    }

    @Test
    void erasThatShareTimeStandInRowsOfTheirOwn() {
        var apart = List.of(era("a", "1950/1959"), era("b", "1960/.."));
        var together = List.of(era("a", "1950/1965"), era("b", "1960/.."));
        assertThat(new EraBands(together).height()).isGreaterThan(new EraBands(apart).height());
        assertThat(names(marks(together, at(1961, 140))).stream().map(label -> label.baseline().y()).distinct()).hasSize(2);
        assertThat(new EraBands(List.of()).height()).isZero();
    }
}
