// SPDX-License-Identifier: Apache-2.0
package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Parameters                                | parameters",
        "Parameters of Llama 2 70B                 | parameters",
        "Parameters of the largest Olmo 3          | parameters",
        "Parameters of the custom model            | parameters",
        "Parameters (leaks, unconfirmed)           | parameters",
        "Parameters of Hunyuan, at least           | parameters",
        "Active parameters of GLM-4.5              | active parameters",
        "Context window of Gemini 1.5 Pro (tokens), up to | context window",
        "Context window, tokens                    | context window",
        "Microsoft's investment, up to             | investment",
        "Training compute (FLOP)                   | training compute",
        "Humanity's Last Exam                      | humanity's last exam",
        "Capital expenditure guidance for 2025     | capital expenditure guidance for 2025",
        "Growth of revenue                         | growth of revenue"})
    void whatIsMeasuredIsToldApartFromWhoseItIsAndHowWellItIsKnown(String name, String measure) {
        assertThat(FigureKind.of("1", new Text(name, "数"))).isEqualTo(new FigureKind("1", measure));
    }

    @Test
    void theSameNameInAnotherUnitIsAnotherKind() {
        var price = new Text("Price", "价格");
        assertThat(FigureKind.of("USD", price)).isNotEqualTo(FigureKind.of("EUR", price));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Parameters of LLaMA 65B | LLaMA 65B参数量 | Parameters | 参数量",
        "MMLU score of Mistral Large | Mistral Large的MMLU成绩 | MMLU score | MMLU成绩",
        "Training compute (FLOP) | 训练算力（FLOP） | Training compute (FLOP) | 训练算力（FLOP）",
        "ASML's stake, about | 阿斯麦持股（约） | Stake | 阿斯麦持股（约）"})
    void aHeadingNamesTheMeasureInBothLanguages(String en, String zh, String english, String chinese) {
        assertThat(FigureKind.heading(new Text(en, zh))).isEqualTo(new Text(english, chinese));
    }

    @Test
    void aSubjectIsWhatIsNamed() {
        assertThat(FigureKind.subject(new Text("Parameters of LLaMA 65B", "LLaMA 65B参数量"))).contains("LLaMA 65B");
        assertThat(FigureKind.subject(new Text("Context window of Claude (tokens)", "Claude上下文长度（词元）"))).contains("Claude");
        assertThat(FigureKind.subject(new Text("Parameters of the larger Voxtral", "Voxtral大号参数量"))).isEmpty();
        assertThat(FigureKind.subject(new Text("Parameters", "参数量"))).isEmpty();
    }
}
