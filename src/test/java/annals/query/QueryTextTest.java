// SPDX-License-Identifier: Apache-2.0
package annals.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import annals.model.Category;
import annals.model.Evidence;
import annals.model.Language;
import annals.query.Condition.Words;
import annals.query.Query.Term;
import annals.query.QueryText.Draft;
import annals.query.QueryText.Fault;
import annals.query.QueryText.PeriodReading;
import annals.query.QueryText.Reading;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Named;
import annals.query.Vocabulary.Ref;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    private static final Vocabulary VOCABULARY = Samples.vocabulary();
    private static final String[] AWKWARD = {"\"", ",", "-", ":", "：", "，", "、", "\\", " ", "“", "”", "＂", "–", "\u00a0", "\t",
        "a", "B", "meta", "google", "brain", "谷歌", "company", "é", "..", "\n", "*", "😀", "'", "/"};

    @Test
    void theExampleReadsAsItIsMeant() {
        assertThat(read("company:openai,meta period:2012/2025 category:model importance:>=3 -person:elon-musk \"attention is all\""))
                .isEqualTo(new Query(List.of(
                        new Term(companies("openai", "meta"), false),
                        new Term(period("2012/2025"), false),
                        new Term(new Condition.Categories(Set.of(Category.MODEL)), false),
                        new Term(new Condition.Importance(3, 5), false),
                        new Term(Condition.Of.one(Kind.PERSON, "elon-musk"), true),
                        new Term(new Words("attention is all"), false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company:openai,meta", "company:OpenAI,Facebook", "COMPANY:\"Open AI\",脸书", "公司：OpenAI，Meta",
        "company: openai, meta", "  company:“Open AI” ,meta ", "company:meta、openai", "company:openai,meta,openai"})
    void aFieldTakesIdsNamesAndAliasesInAnyLanguage(String text) {
        assertThat(read(text)).isEqualTo(Query.EVERYTHING.only(companies("openai", "meta")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company:academia", "company:Academia", "公司:学术界"})
    void aLaneThatManyShareIsNamedLikeACompany(String text) {
        assertThat(read(text)).isEqualTo(Query.EVERYTHING.only(companies("academia")));
        assertThat(QueryText.print(read(text))).isEqualTo("company:academia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "person:\"Sam Altman\"      | person:sam-altman", "人物:埃隆·马斯克      | person:elon-musk",
        "technology:GPT4            | technology:gpt-4", "技术:gpt-4,\"gpt 4.1\" | technology:gpt-4,gpt-4-1",
        "category:监管,papers        | category:research,policy", "evidence:有争议      | evidence:disputed",
        "category:Model,Policy      | category:model,policy", "类别:模型，政策     | category:model,policy",
        "evidence:verified          | evidence:verified", "证据:已核实,disputed  | evidence:verified,disputed",
        "story:\"deep learning\"    | story:deep-learning", "故事:深度学习         | story:deep-learning",
        "source:\"Attention is all you need\" | source:vaswani-2017", "来源:nameless | source:nameless",
        "period:2012-2025           | period:2012/2025", "时期:2012–2025         | period:2012/2025",
        "period:2012-06             | period:2012-06", "period:../2012           | period:../2012",
        "period:201X                | period:201X", "period:1997-05-11T12:00:00Z | period:\"1997-05-11T12:00:00Z\"",
        "importance:3               | importance:3", "重要性:>=3                | importance:>=3",
        "importance:≥4              | importance:>=4", "importance:>4            | importance:5",
        "importance:<=2             | importance:<=2", "importance:<3            | importance:<=2",
        "importance:2..4            | importance:2..4", "importance:2-4           | importance:2..4",
        "importance:4,3             | importance:3..4", "importance:1..5          | importance:>=1",
        "-company:meta              | -company:meta", "－公司：meta               | -company:meta",
        "open*                      | open*", "open＊ | open*", "-\"open*\" | -open*", "谷*  | 谷*",
        "\"attention is al*\"        | \"attention is al*\"", "sam alt* robots | sam alt* robots",
        "“A\\*” | \"A\\*\"", "\"a*b\" | \"a\\*b\"",
        "-\"GPT-4\"                 | -GPT-4", "“奇点 将至”                | \"奇点 将至\"",
    })
    void eachFieldPrintsInOneForm(String text, String printed) {
        assertThat(QueryText.print(read(text.strip()))).isEqualTo(printed.strip());
        assertThat(read(printed.strip())).isEqualTo(read(text.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sam altman                 | \"sam altman\"",
        "google brain drain         | \"google brain\" \"drain\"",
        "why google brain           | \"why\" \"google brain\"",
        "attention is all you need  | \"attention is all you need\"",
        "attention is all           | \"attention\" \"is\" \"all\"",
        "open ai                    | \"open ai\"",
        "\"sam\" altman             | \"sam\" \"altman\"",
        "sam company:meta altman    | sam company:meta altman",
        "sam -altman                | \"sam\" -\"altman\"",
        "-sam altman robots         | -\"sam altman\" \"robots\"",
    })
    void bareWordsThatTogetherAreANameAreOne(String text, String printed) {
        assertThat(QueryText.print(read(text.strip()))).isEqualTo(printed.strip());
    }

    @Test
    void theEmptyTextIsEverything() {
        assertThat(read(" \t　")).isEqualTo(Query.EVERYTHING);
        assertThat(QueryText.print(Query.EVERYTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "compny:meta       | 0  | compny | \"compny\" is not a field. Did you mean company?",
        "foo compny:\"a b\"| 4  | compny | \"compny\" is not a field. Did you mean company?",
        "companies:meta    | 0  | companies | \"companies\" is not a field. Did you mean company?",
        "http://x          | 0  | http   | \"http\" is not a field. To look for the words, put them in quotes: \"http://x\"",
        "company:opnai     | 8  | opnai  | There is no company \"opnai\". Did you mean openai?",
        "company:\"Sam Altman\" | 8 | Sam Altman | There is no company \"Sam Altman\". Did you mean person:sam-altman?",
        "company:Scale AI  | 8  | Scale  | There is no company \"Scale\". Did you mean scale-ai?",
        "person:xyzzy      | 7  | xyzzy  | There is no person \"xyzzy\". An id, a name or an alias stands after the colon.",
        "category:modle    | 9  | modle  | There is no category \"modle\". Did you mean model?",
        "evidence:zzz      | 9  | zzz    | There is no evidence \"zzz\". There are verified, reported, disputed, unverified.",
        "importance:7      | 11 | 7      | \"7\" is no importance: it goes from 1 to 5 and is written 3, >=3, <=2 or 2..4.",
        "importance:4..2   | 11 | 4..2   | \"4..2\" is no importance: it goes from 1 to 5 and is written 3, >=3, <=2 or 2..4.",
        "importance:1,5    | 11 | 1      | Importance has to be one stretch without a gap, such as 2..4 or >=3.",
        "period:2012,2014  | 12 | 2014   | \"2014\" is one period too many: a question has one stretch of time, such as 2012/2025.",
        "company:          | 0  | company | \"company\" needs a value after its colon.",
        "company:meta,     | 0  | company | \"company\" needs another value after its comma.",
        "company: period:2012 | 0 | company | \"company\" needs a value after its colon.",
        "a - b             | 2  | -      | A hyphen on its own leaves nothing out: write it right before a word, or in quotes to look for it.",
        "a \"\"            | 2  | \"\"   | There is nothing between the quotes.",
        "a *              | 2  | *      | A star stands right behind the beginning of a word, such as open*.",
        "\"is *\"           | 0  | \"is *\" | A star stands right behind the beginning of a word, such as open*.",
        "goog*le          | 0  | goog*le | A star stands only at the end of a word: goog*. To look for the sign, put the word in quotes.",
        "a \"b             | 2  | \"b    | The quote that begins here has no end: write \" behind \"b.",
    })
    void aMistakeIsToldWithItsPlaceAndWhatWouldDo(String text, int at, String word, String reason) {
        assertThat(misread(text)).extracting(Fault::at, Fault::word, fault -> fault.tell(Language.EN))
                .containsExactly(tuple(at, word, reason));
    }

    @Test
    void aBadPeriodIsToldWithTheReasonOfTheDate() {
        var fault = misread("period:2012-13").getFirst();
        assertThat(fault.tell(Language.EN)).startsWith("Cannot read date \"2012-13\": months go from 01 to 12")
                .endsWith("A period is written 2012, 2012-06, 2012/2025 or 2012/..");
        assertThat(misread("period:2025-2012").getFirst().tell(Language.EN)).contains("it ends before it begins");
        assertThat(misread("period:2025-2012").getFirst().tell(Language.ZH)).contains("终点早于起点");
    }

    @ParameterizedTest
    @CsvSource({"2012-2025, 2012/2025", "' 2012 – 2025 ', 2012/2025", "2012至2025, 2012/2025", "2012-06, 2012-06", "1956~, 1956~"})
    void aPeriodIsReadAsPeopleTypeIt(String typed, String meant) {
        assertThat(QueryText.period(typed)).isEqualTo(new PeriodReading.Understood(EdtfDate.parse(meant)));
    }

    @Test
    void aPeriodThatIsNoneIsToldInBothLanguages() {
        assertThat(QueryText.period("last year")).isInstanceOfSatisfying(PeriodReading.Misunderstood.class, read -> {
            assertThat(read.fault().tell(Language.EN)).contains("last year").endsWith("2012/2025 or 2012/..");
            assertThat(read.fault().tell(Language.ZH)).startsWith("看不懂日期“last year”：请按EDTF书写").endsWith("。时期写作2012、2012-06、2012/2025或2012/..");
        });
    }

    @Test
    void allFaultsAreToldInBothLanguagesAndInTheirOrder() {
        var faults = misread("compny:meta company:opnai,gogle period:xx importance:9 \"open");
        assertThat(faults).extracting(Fault::word).containsExactly("compny", "opnai", "gogle", "xx", "9", "\"open");
        assertThat(faults).extracting(fault -> fault.tell(Language.ZH)).containsExactly(
                "“compny”不是字段。您是想写company吗？", "没有公司“opnai”。您是想写openai吗？", "没有公司“gogle”。您是想写google吗？",
                "看不懂日期“xx”：请按EDTF书写，例如1956、1956-06、1956-06-18、1950~、199X或1956-06/1956-08。时期写作2012、2012-06、2012/2025或2012/..",
                "“9”不是重要性：重要性从1到5，写作3、>=3、<=2或2..4。",
                "这里的引号没有结束：请在\"open后面写上\"。");
    }

    @Test
    void printingAndReadingAgainGivesTheSameQuestion() {
        for (int seed = 0; seed < 4000; seed++) {
            var random = new Random(seed);
            var query = awkwardQuery(random);
            String printed = QueryText.print(query);
            var reading = QueryText.read(printed, namesOf(query));
            assertThat(reading).as("seed %d: %s", seed, printed).isEqualTo(new Reading.Understood(query));
        }
    }

    @Test
    void anyTextIsReadOrFaultedAtAPlaceInIt() {
        for (int seed = 0; seed < 4000; seed++) {
            String text = awkward(new Random(seed), 12);
            switch (QueryText.read(text, VOCABULARY)) {
                case Reading.Understood(var query) -> assertThat(QueryText.read(QueryText.print(query), VOCABULARY))
                        .as(text).isEqualTo(new Reading.Understood(query));
                case Reading.Misunderstood(var faults) -> assertThat(faults).as(text).isNotEmpty()
                        .allSatisfy(fault -> assertThat(fault.at()).isBetween(0, text.length() - 1))
                        .isSortedAccordingTo((one, other) -> Integer.compare(one.at(), other.at()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "goog             | goog*",
        "openai goog      | openai goog*",     "谷               | 谷*",
        "sam alt          | sam alt*",         "why sam altman   | why \"sam altman*\"",
        "\"attention is al | \"attention is al*\"", "open*        | open*",
        "comp             | comp*",            "company:meta llam | company:meta llam*",
        "company:meta     | company:meta",     "llama period:2012 | llama period:2012",
        "-company:meta    | -company:meta",    "-\"sam altman\"  | -\"sam altman\"",
        "-open*           | -open*",           "“chat gpt”       | \"chat gpt\"",
    })
    void whatIsStillBeingWrittenIsAskedAsBegun(String text, String asked) {
        assertThat(QueryText.draft(text, VOCABULARY)).isEqualTo(new Draft(new Reading.Understood(read(asked)), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "llama company:    | llama  | company | needs a value",
        "llama company:ope | llama  | ope     | Did you mean openai",
        "company:meta,     | ``     | company | needs another value",
        "llama compny:me   | llama  | compny  | Did you mean company?",
        "llama -goo        | llama  | goo     | is left out once it is whole: type a space or press Enter.",
        "llama -\"sam al    | llama  | \"sam al | is left out once it is whole",
        "llama -           | llama  | -       | A hyphen on its own",
        "llama \"           | llama  | \"      | nothing between the quotes",
        "llama period:20   | llama  | 20      | A period is written",
        "llama *           | llama  | *       | A star stands",
    })
    void whatIsNotUnderstoodYetIsLeftOutAndTold(String text, String asked, String word, String reason) {
        var draft = QueryText.draft(text.strip(), VOCABULARY);
        assertThat(draft.reading()).isEqualTo(new Reading.Understood(read(asked)));
        assertThat(draft.unfinished()).singleElement().satisfies(fault -> {
            assertThat(fault.word()).isEqualTo(word);
            assertThat(fault.tell(Language.EN)).contains(reason);
            assertThat(fault.tell(Language.ZH)).isNotBlank();
        });
    }

    @Test
    void whatLiesBehindTheWriterIsReadAsEver() {
        assertThat(QueryText.draft("company:opnai lla", VOCABULARY).reading()).isInstanceOfSatisfying(Reading.Misunderstood.class,
                read -> assertThat(read.faults()).extracting(Fault::word).containsExactly("opnai"));
        for (int seed = 0; seed < 2000; seed++) {
            String text = awkward(new Random(seed), 12) + " ";
            assertThat(QueryText.draft(text, VOCABULARY).reading()).as(text).matches(reading ->
                    reading.equals(QueryText.read(text, VOCABULARY)) || unfinished(text));
        }
    }

    /** Whether a quote is open, or a value missing, where the text ends. */
    private static boolean unfinished(String text) {
        return !QueryText.draft(text, VOCABULARY).unfinished().isEmpty()
                || QueryText.read(text, VOCABULARY) instanceof Reading.Misunderstood(var faults)
                        && faults.stream().anyMatch(fault -> fault.tell(Language.EN).contains("has no end"));
    }

    @Test
    void aConditionThatNothingSatisfiesCannotBeMade() {
        assertThatThrownBy(() -> new Condition.Of(Kind.ORGANIZATION, new TreeSet<>())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.Categories(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Query.EVERYTHING.only(companies("a")).open(Field.COMPANY)).isEqualTo(Query.EVERYTHING);
    }

    private static Query awkwardQuery(Random random) {
        return new Query(Stream.generate(() -> new Term(switch (random.nextInt(9)) {
            case 0 -> new Condition.Of(Kind.ORGANIZATION, awkwardIds(random));
            case 1 -> new Condition.Of(Kind.PERSON, awkwardIds(random));
            case 2 -> new Condition.Of(Kind.TECHNOLOGY, awkwardIds(random));
            case 3 -> new Condition.Of(random.nextBoolean() ? Kind.SOURCE : Kind.STORY, awkwardIds(random));
            case 4 -> new Condition.Categories(new HashSet<>(List.of(Samples.pick(random, Category.values()),
                    Samples.pick(random, Category.values()))));
            case 5 -> new Condition.EvidenceIs(new HashSet<>(List.of(Samples.pick(random, Evidence.values()))));
            case 6 -> period(Samples.pick(random, "2012", "-0043", "../2012", "201X?", "2012-06~/..", "1997-05-11T12:00:00Z"));
            case 7 -> {
                int least = 1 + random.nextInt(5);
                yield new Condition.Importance(least, least + random.nextInt(6 - least));
            }
            default -> new Words(notBlank(random), random.nextBoolean());
        }, random.nextInt(3) == 0)).limit(random.nextInt(6)).toList());
    }

    private static TreeSet<String> awkwardIds(Random random) {
        var ids = new TreeSet<String>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            ids.add(notBlank(random));
        }
        return ids;
    }

    private static String notBlank(Random random) {
        String text = awkward(random, 6);
        while (text.isBlank()) {
            text = awkward(random, 6);
        }
        return text;
    }

    private static String awkward(Random random, int parts) {
        return String.join("", random.ints(1 + random.nextInt(parts), 0, AWKWARD.length).mapToObj(part -> AWKWARD[part]).toList());
    }

    /** A vocabulary that has all ids of a question, beside the names that bare words could be mistaken for. */
    private static Vocabulary namesOf(Query query) {
        var entities = new ArrayList<Named>();
        for (Term term : query.terms()) {
            switch (term.condition()) {
                case Condition.Of(var kind, var ids) -> ids.forEach(id -> entities.add(nameless(kind, id)));
                default -> { }
            }
        }
        entities.add(new Named(new Ref(Kind.ORGANIZATION, "google-brain"), List.of("Google Brain", "a B", "meta meta")));
        return Vocabulary.of(entities);
    }

    private static Named nameless(Kind kind, String id) {
        return new Named(new Ref(kind, id), List.of());
    }

    private static Condition companies(String... ids) {
        return new Condition.Of(Kind.ORGANIZATION, new TreeSet<>(Set.of(ids)));
    }

    private static Condition.Period period(String edtf) {
        return new Condition.Period(EdtfDate.parse(edtf));
    }

    private static Query read(String text) {
        return switch (QueryText.read(text, VOCABULARY)) {
            case Reading.Understood(var query) -> query;
            case Reading.Misunderstood(var faults) -> throw new AssertionError(text + ": " + faults);
        };
    }

    private static List<Fault> misread(String text) {
        return switch (QueryText.read(text, VOCABULARY)) {
            case Reading.Understood(var query) -> throw new AssertionError(text + " was understood as " + query);
            case Reading.Misunderstood(var faults) -> faults;
        };
    }
}
