// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import annals.cli.Console.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annals export} on the shipped knowledge base. */
class ExportTest {
    @TempDir
    private static Path folder;

    private static Console console;

    @BeforeAll
    static void openAConsole() {
        console = new Console(folder.resolve("home"));
    }

    @Test
    void theEndingSaysInWhichFormat() throws IOException {
        assertThat(beginningOf("export.pdf")).isEqualTo("%PDF-");
        assertThat(beginningOf("export.png")).startsWith("\u0089PNG");
        assertThat(beginningOf("export.svg")).startsWith("<");
        assertThat(beginningOf("export.json")).startsWith("[\n{\"i");
        assertThat(beginningOf("export.CSV")).startsWith("\u00EF\u00BB\u00BFid");
    }

    private static String beginningOf(String name) throws IOException {
        Path target = folder.resolve(name);
        assertThat(console.run("export", "company:openai period:2015/2016", "-o", target.toString()))
                .isEqualTo(new Outcome(ExitCode.DONE, "", ""));
        try (var file = Files.newInputStream(target)) {
            return new String(file.readNBytes(5), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void figuresOfAKindAreWrittenAsAChartOrATable() throws IOException {
        Path chart = folder.resolve("chart.svg");
        Path table = folder.resolve("chart.csv");
        assertThat(console.run("export", "company:openai period:2018/2023", "--figures", "Parameters", "-o", chart.toString()))
                .isEqualTo(new Outcome(ExitCode.DONE, "", ""));
        assertThat(Files.readString(chart)).contains("GPT-3", "1 billion", "official", " drawn", "company:openai period:2018/2023");
        console.run("export", "company:openai period:2018/2023", "--figures", "参数量", "--axis", "linear", "-o", table.toString());
        assertThat(Files.readAllLines(table)).first().asString().endsWith("event,when,earliest,latest,title_en,title_zh,company,measure,"
                + "name_en,name_zh,from,to,unit,standing,source");
        assertThat(Files.readString(table)).contains("\r\ngpt-3,2020-05-28,2020-05-28,2020-05-28,", ",openai,parameters,Parameters of GPT-3,"
                + "GPT-3参数量,175000000000,175000000000,1,official,");
        assertThat(console.run("export", "", "--figures", "parameters", "--axis", "linear", "-o", folder.resolve("chart.png").toString()).code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aChartHasAsManyPixelsAsAskedFor() throws IOException {
        assertThat(pixels("1")).isEqualTo(1600);
        assertThat(pixels("2")).isEqualTo(2 * 1600);
    }

    private static int pixels(String scale) throws IOException {
        Path chart = folder.resolve("scaled.png");
        assertThat(console.run("export", "company:openai period:2018/2023", "--figures", "parameters", "--scale", scale, "-o", chart.toString()))
                .isEqualTo(new Outcome(ExitCode.DONE, "", ""));
        return ImageIO.read(chart.toFile()).getWidth();
    }

    @Test
    void twoCompaniesAreWrittenFacingEachOtherOrAsATableOfTheirPairs() throws IOException {
        Path picture = folder.resolve("two.svg");
        Path table = folder.resolve("two.csv");
        assertThat(console.run("export", "period:2015/2023", "--compare", "OpenAI,谷歌", "-o", picture.toString()))
                .isEqualTo(new Outcome(ExitCode.DONE, "", ""));
        assertThat(Files.readString(picture)).contains("OpenAI and Google", "pairs of like events", "period:2015/2023", "GPT-3");
        console.run("export", "period:2015/2023", "--compare", "openai, google", "-o", table.toString());
        List<String> rows = Files.readAllLines(table);
        assertThat(rows.getFirst()).endsWith("first_company,first,first_when,first_title_en,first_title_zh,second_company,second,second_when,"
                + "second_title_en,second_title_zh,days_at_least,days_at_most,doubted,why,basis,technology");
        assertThat(rows).anyMatch(row -> row.startsWith("openai,gpt-1,2018-06-11,") && row.contains(",google,")
                && row.contains(",-364,-364,false,first on,,"));
        assertThat(console.run("export", "", "--compare", "google,openai", "--lang", "zh", "--scale", "2",
                "-o", folder.resolve("two.png").toString()).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(ImageIO.read(folder.resolve("two.png").toFile()).getWidth()).isEqualTo(2 * 1600);
    }

    @Test
    void whatAreNotTwoCompaniesIsSaid() {
        String target = folder.resolve("alone.svg").toString();
        Outcome one = console.run("export", "", "--compare", "openai", "-o", target);
        assertThat(one.code()).isEqualTo(ExitCode.USAGE);
        assertThat(one.err()).startsWith("--compare openai: name two companies, such as --compare openai,google.");
        assertThat(console.run("export", "", "--compare", "openai,gogle", "-o", target).err()).contains("is called \"gogle\"", "did you mean google");
        assertThat(console.run("export", "", "--compare", "openai,google", "-o", folder.resolve("none.pdf").toString()).err())
                .contains("let the name end in .svg, .png or .csv");
        assertThat(console.run("export", "", "--compare", "openai,google", "--figures", "parameters", "-o", target).err())
                .startsWith("annals: --figures and --compare exclude each other");
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void whatIsNoKindOfFigureOrNoFileForAChartIsSaid() {
        assertThat(console.run("export", "", "--figures", "parameters", "-o", folder.resolve("no.pdf").toString()))
                .isEqualTo(new Outcome(ExitCode.USAGE, "", "--figures no.pdf: let the name end in .svg, .png or .csv.\n"));
        assertThat(console.run("export", "", "--figures", "beauty", "-o", folder.resolve("no.svg").toString()))
                .isEqualTo(new Outcome(ExitCode.WRONG, "", "No figures are called \"beauty\"; the most frequent are: "
                        + "parameters, context window, funding round, valuation, active parameters, investment, training compute, "
                        + "purchase price, stake, market value, prize, price per million input tokens.\n"));
    }

    @Test
    void aQuestionThatNoEventMatchesIsSaidAndWhatItsWordsNameInstead() {
        Path empty = folder.resolve("empty.csv");
        assertThat(console.run("export", "zzzqqq", "-o", empty.toString())).isEqualTo(new Outcome(ExitCode.DONE, "",
                "No event matches: the file holds none.\n"));
        assertThat(empty).exists();
        assertThat(console.run("export", "2023年有哪些监管事件", "-o", empty.toString()).err()).startsWith("No event matches")
                .contains("annals find \"period:2023 category:policy\"");
    }

    @Test
    void textsAreInTheLanguageAskedForAndInEnglishOtherwise() throws IOException {
        Path english = folder.resolve("en.svg");
        Path chinese = folder.resolve("zh.svg");
        console.run("export", "company:openai period:2015", "-o", english.toString());
        console.run("export", "company:openai period:2015", "--lang", "zh", "-o", chinese.toString());
        assertThat(Files.readString(english)).contains("OpenAI founded").doesNotContain("OpenAI成立");
        assertThat(Files.readString(chinese)).contains("OpenAI成立").doesNotContain("OpenAI founded");
    }

    @Test
    void lanesAreByWhatOneAsksForAndByCompanyOtherwise() throws IOException {
        var lanes = Map.of("company", "OpenAI", "category", "Research", "person", "Sam Altman", "technology", "No technology named",
                "importance", "Importance 5", "none", "All events");
        for (var lane : lanes.entrySet()) {
            Path target = folder.resolve(lane.getKey() + ".svg");
            assertThat(console.run("export", "openai period:2015/2023", "--lanes", lane.getKey(), "-o", target.toString()).code()).isZero();
            assertThat(Files.readString(target)).contains(">" + lane.getValue() + "</text>");
        }
        Path otherwise = folder.resolve("otherwise.svg");
        console.run("export", "openai period:2015/2023", "-o", otherwise.toString());
        assertThat(otherwise).hasSameTextualContentAs(folder.resolve("company.svg"));
        console.run("export", "openai period:2015/2023", "--lanes", "person", "--lang", "zh", "-o", otherwise.toString());
        assertThat(Files.readString(otherwise)).contains(">萨姆·奥特曼</text>", ">未提及人物</text>");
    }

    @Test
    void aCalendarIsWrittenWithAWordOnWhatItCannotHold() {
        Outcome outcome = console.run("export", "company:openai period:2015/2016", "-o", folder.resolve("a.ics").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.err()).contains("A calendar knows days only");
    }

    @Test
    void aScaleThatThereIsNotIsAWrongCommandLine() {
        Outcome outcome = console.run("export", "openai", "--scale", "9", "-o", folder.resolve("a.png").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--scale 9: choose 1, 2, 3 or 4.");
    }

    @Test
    void lanesThatThereAreNotAreAWrongCommandLineAndTheRightOnesAreNamed() {
        Outcome outcome = console.run("export", "openai", "--lanes", "colour", "-o", folder.resolve("a.svg").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("--lanes colour: choose company, category, person, technology, importance or none.");
    }

    @Test
    void anotherEndingIsAWrongCommandLineAndTheRightOnesAreNamed() {
        Outcome outcome = console.run("export", "openai", "-o", folder.resolve("a.docx").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(".pdf", ".svg", ".png", ".json", ".csv");
        assertThat(folder.resolve("a.docx")).doesNotExist();
    }

    @Test
    void aTargetThatCannotBeIsTheSurroundingsFault() {
        Outcome outcome = console.run("export", "openai", "-o", folder.resolve("nowhere").resolve("a.csv").toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(outcome.err()).contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void aQueryMayLookLikeTheOptionForTheTarget() {
        Path target = folder.resolve("without.csv");
        assertThat(console.run("export", "-openai", "importance:5", "-o", target.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(target).content().doesNotContain("openai-founded").contains("perceptron-rosenblatt");
    }
}
