// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "OpenAI releases GPT-4 Turbo       ; OpenAI |releases |GPT-4 |Turbo",
        "谷歌发布 BERT。它很大             ; 谷|歌|发|布 |BERT。|它很大",
        "《科学》（2016年）说“好”          ; 《科|学》|（2016年）|说|“好”",
        "1.6万块GPU                        ; 1.6万|块|GPU",
        "https://example.org/a-b?c=d&e     ; https://example.org/|a-|b?|c=|d&|e",
        "https://deep-mind.org             ; https://deep-mind.org",
        "谷歌发布新的模型。                ; 谷|歌|发|布|新|的|模型。",
        "deep-learning/2016                ; deep-learning/2016"})
    void aLineMayEndWhereAReaderWouldEndIt(String text, String pieces) {
        var breaks = new LineBreaks(() -> { });
        breaks.setText(text);
        var cut = new StringBuilder();
        int from = 0;
        for (int until = breaks.next(); until != BreakIterator.DONE; until = breaks.next()) {
            cut.append(from == 0 ? "" : "|").append(text, from, until);
            from = until;
        }
        assertThat(cut).hasToString(pieces);
    }
}
