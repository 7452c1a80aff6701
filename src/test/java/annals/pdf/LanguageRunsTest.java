// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import annals.pdf.LanguageRuns.Run;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the language of a text changes, as its letters tell. */
class LanguageRunsTest {
    private static final String LETTERS = "人年。《》abcde   4\"(.,";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "en; No other language here; en:No other language here",
            "en; Xinhua wrote 人工智能 in 1977; en:Xinhua wrote |zh-CN:人工智能 |en:in 1977",
            "en; 人工智能2.0 和 机器; zh-CN:人工智能2.0 和 机器",
            "en; 商汤科技; zh-CN:商汤科技",
            "en; 新华社, May 2017; zh-CN:新华社, |en:May 2017",
            "zh-CN; 谷歌发布《Attention Is All You Need》，八人署名; zh-CN:谷歌发布|en:《Attention Is All You Need》，|zh-CN:八人署名",
            "zh-CN; OpenAI发布ChatGPT; zh-CN:OpenAI发布ChatGPT",
            "zh-CN; Sam Altman、Ilya Sutskever; en:Sam Altman、Ilya Sutskever",
            "zh-CN; 发布Claude Opus 4年后; zh-CN:发布|en:Claude Opus |zh-CN:4年后",
            "zh-CN; OpenAI; en:OpenAI",
            "zh-CN; 12, 15; zh-CN:12, 15",
            "zh-CN; https://example.org/a-long-address; zh-CN:https://example.org/a-long-address",
            "ja; 人工知能学会誌; ja:人工知能学会誌",
            "de; Die Zeit über 百度; de:Die Zeit über |zh-CN:百度"})
    void aTextIsCutWhereItsLanguageChanges(String own, String text, String runs) {
        assertThat(LanguageRuns.of(text, own).stream().map(run -> run.language() + ":" + run.text()).collect(Collectors.joining("|")))
                .isEqualTo(runs);
    }

    @RepeatedTest(500)
    void nothingIsLostAndNoLineCanEndWhereItCouldNotBefore(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String text = random.ints(random.nextInt(1, 40), 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
        var breaks = new LineBreaks(() -> { });
        breaks.setText(text);
        int at = 0;
        int mayEnd = 0;
        for (Run run : LanguageRuns.of(text, random.nextBoolean() ? "zh-CN" : "en")) {
            assertThat(text.substring(at)).startsWith(run.text());
            at += run.text().length();
            while (mayEnd < at) {
                mayEnd = breaks.next();
            }
            assertThat(mayEnd).as(text).isEqualTo(at);
        }
        assertThat(at).isEqualTo(text.length());
    }
}
