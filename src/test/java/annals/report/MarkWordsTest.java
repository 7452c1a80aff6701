// SPDX-License-Identifier: Apache-2.0
package annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import annals.draw.Drawing.Spot;
import annals.draw.Drawing.Subject;
import annals.draw.Rect;
import annals.export.Shelf;
import annals.model.Language;
import annals.picture.LaneLook;
import annals.store.OnShippedStore;
import annals.timeline.Scene.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkWordsTest extends OnShippedStore {
    private static final Rect ANYWHERE = new Rect(0, 0, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | deepmind-founded | 2010, DeepMind founded (Lane)",
            "ZH | deepmind-founded | 2010年，DeepMind成立（Lane）",
            "EN | alexnet-imagenet,deepmind-founded | 2 events (Lane): 30 September 2012, AlexNet wins ImageNet; 2010, DeepMind founded",
            "ZH | alexnet-imagenet,deepmind-founded | 2个事件（Lane）：2012年9月30日，AlexNet夺冠；2010年，DeepMind成立"})
    void aMarkTellsWhenWhatAndInWhichLane(Language language, String ids, String told) {
        List<Integer> rows = Stream.of(ids.split(",")).map(id -> store.index().row(id).orElseThrow()).toList();
        Subject subject = rows.size() == 1 ? new Subject.Item(rows.getFirst(), 0) : new Subject.Cluster(0, rows);
        assertThat(words(language).of(new Spot(ANYWHERE, subject), look(language))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | 20 events (Lane): | ; 8 more", "ZH | 20个事件（Lane）： | ；另有8个"})
    void ofManyThatAreCountedTogetherTheRestIsANumber(Language language, String begin, String end) {
        var many = new Subject.Cluster(0, IntStream.range(0, 20).boxed().toList());
        String told = words(language).of(new Spot(ANYWHERE, many), look(language));
        assertThat(told).startsWith(begin).endsWith(end).contains(store.label(11, language)).doesNotContain(store.label(12, language));
        assertThat(told.split("[;；]")).hasSize(13);
    }

    private static MarkWords words(Language language) {
        var answer = Shelf.answer("", store);
        return new MarkWords(new Report(answer, Shelf.job("", store, Path.of("a.pdf"), language), new Volume(1, 1, List.of())));
    }

    private static Look look(Language language) {
        Look real = LaneLook.look(store, Shelf.job("", store, Path.of("a.pdf"), language).lanes(), language);
        return new Look(language, List.of("Lane"), List.of(real.laneTones().getFirst()), List.of(), real.labels());
    }
}
