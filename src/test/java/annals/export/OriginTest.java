// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.pdf.Paper;
import annals.pdf.Paper.Layout;
import annals.pdf.Paper.Sheet;
import annals.query.LanesBy;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of itself can be read back. */
class OriginTest {
    private static final List<List<Language>> LANGUAGES = List.of(List.of(Language.EN), List.of(Language.ZH), List.of(Language.EN, Language.ZH));
    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3, new Paper(Sheet.A0, Layout.POSTER_PORTRAIT));
    private static final Origin OPENAI = new Origin("company:openai \"attention is al*\"", "0123abcd",
            List.of(Language.ZH, Language.EN), LanesBy.PERSON, Paper.A3, 2, 3);

    @Test
    void whatIsWrittenIsReadBack() {
        var random = new Random(6);
        for (int round = 0; round < 300; round++) {
            String question = random.ints(random.nextInt(40), ' ', 0x9FFF).filter(sign -> Character.getType(sign) != Character.LINE_SEPARATOR
                    && Character.getType(sign) != Character.PARAGRAPH_SEPARATOR && !Character.isISOControl(sign))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            var origin = new Origin(question, "4f", LANGUAGES.get(random.nextInt(3)), LanesBy.values()[random.nextInt(6)],
                    PAPERS.get(random.nextInt(PAPERS.size())), 1 + random.nextInt(99), 99);
            assertThat(Origin.read(origin.text())).contains(origin);
        }
    }

    @Test
    void itReadsAsText() {
        assertThat(OPENAI.text()).isEqualTo("""
                Annals question 1
                question: company:openai "attention is al*"
                data: 0123abcd
                languages: zh en
                lanes: person
                page: a3 book
                volume: 2 of 3
                """);
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() {
        assertThat(Origin.read(OPENAI.text() + "binding: staples\n")).contains(OPENAI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "question: x", "Annals question 2\nquestion: x", "Annals question 1\nquestion: x\ndata: 1"})
    void anythingElseIsNoOrigin(String text) {
        assertThat(Origin.read(text)).isEmpty();
        assertThat(Origin.read(OPENAI.text().replace("a3", "a9"))).isEmpty();
        assertThat(Origin.read(OPENAI.text().replace("zh", "fr"))).isEmpty();
        assertThat(Origin.read(OPENAI.text().replace("2 of 3", "0 of 3"))).isEmpty();
    }
}
