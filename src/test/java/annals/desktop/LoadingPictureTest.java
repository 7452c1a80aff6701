// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import annals.data.Density;
import annals.draw.Drawing;
import annals.draw.Mark;
import annals.draw.Tone.Token;
import annals.model.Language;
import annals.words.Message;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoadingPictureTest {
    private static final Density FEW = new Density(1, new TreeMap<>(Map.of(1956, 1, 2012, 1200, 2025, 34_000)));

    @Test
    void withoutAPointerItSaysHowManyThereAreInAll() {
        assertThat(picture(FEW, Language.EN).words(OptionalDouble.empty())).isEqualTo("1956 – 2025: 35,201 events");
        assertThat(picture(FEW, Language.ZH).words(OptionalDouble.empty())).isEqualTo("1956 – 2025：35,201个事件");
    }

    @Test
    void underThePointerItSaysTheYearAndItsCount() {
        // from 1950 until 2030 on 800 pixels
        assertThat(picture(FEW, Language.EN).words(OptionalDouble.of(65))).isEqualTo("1956: 1 event");
        assertThat(picture(FEW, Language.EN).words(OptionalDouble.of(75))).isEqualTo("1957: 0 events");
        assertThat(picture(FEW, Language.ZH).words(OptionalDouble.of(755))).isEqualTo("2025年：34,000个事件");
    }

    @Test
    void theColumnUnderThePointerIsStrongerAndTheLowestIsStillToBeSeen() {
        List<Mark.Box> columns = columns(picture(FEW, Language.EN).draw(OptionalDouble.of(65)));
        assertThat(columns).hasSize(3);
        assertThat(columns.getFirst().fill()).isEqualTo(Token.ACCENT);
        assertThat(columns.getFirst().at().height()).isEqualTo(2);
        assertThat(columns.getLast().fill()).isNotEqualTo(Token.ACCENT);
    }

    @Test
    void everythingIsInsideAndCountedWhateverTheYears() {
        var random = new Random(1956);
        for (int turn = 0; turn < 200; turn++) {
            int years = (int) Math.pow(10, random.nextInt(4));
            int reach = 1 + random.nextInt(2000);
            var counts = new TreeMap<Integer, Integer>();
            for (int i = random.nextInt(300); i >= 0; i--) {
                counts.put((random.nextInt(2 * reach) - reach) * years, 1 + random.nextInt(1000));
            }
            isSound(picture(new Density(years, counts), Language.EN), counts.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    private static void isSound(LoadingPicture picture, int events) {
        List<Mark.Box> columns = columns(picture.draw(OptionalDouble.empty()));
        assertThat(columns).isNotEmpty().allSatisfy(box -> {
            assertThat(box.at().x()).isGreaterThanOrEqualTo(0);
            assertThat(box.at().right()).isLessThanOrEqualTo(800.001);
            assertThat(box.at().y()).isGreaterThanOrEqualTo(0);
        });
        assertThat(picture.words(OptionalDouble.empty()))
                .endsWith(events == 1 ? ": 1 event" : ": " + Message.number(events) + " events");
        for (double x = 0; x <= 800; x += 40) {
            assertThat(picture.words(OptionalDouble.of(x))).contains(": ");
        }
    }

    private static LoadingPicture picture(Density density, Language language) {
        return new LoadingPicture(density, language, 800, 180);
    }

    private static List<Mark.Box> columns(Drawing drawing) {
        return drawing.marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).toList();
    }
}
