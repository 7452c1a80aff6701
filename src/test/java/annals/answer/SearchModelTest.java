// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import static org.assertj.core.api.Assertions.assertThat;

import annals.answer.Found.Group;
import annals.answer.Found.Hit;
import annals.model.Language;
import annals.query.Marked;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.QueryText;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.state.Perspective;
import annals.state.Selection;
import annals.state.Visible;
import annals.window.OnShippedModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found as one types, on the shipped knowledge base. */
class SearchModelTest extends OnShippedModel {
    @ParameterizedTest
    @CsvSource({"chat gpt, TECHNOLOGY, chatgpt", "chatgtp, TECHNOLOGY, chatgpt", "chat-gpt, TECHNOLOGY, chatgpt", "GPT4, TECHNOLOGY, gpt-4",
        "gpt 4, TECHNOLOGY, gpt-4", "谷歌, ORGANIZATION, google", "GOOGLE, ORGANIZATION, google", "Schmidhuber, PERSON, jurgen-schmidhuber",
        "schmidhüber, PERSON, jurgen-schmidhuber", "shmidhuber, PERSON, jurgen-schmidhuber", "yann le cun, PERSON, yann-lecun",
        "lecun, PERSON, yann-lecun", "yann le, PERSON, yann-lecun", "altman sam, PERSON, sam-altman", "奥尔特曼, PERSON, sam-altman",
        "open ai, ORGANIZATION, openai", "opnai, ORGANIZATION, openai", "how ai began, STORY, how-ai-began",
        "openai governance, STORY, openai-governance"})
    void aNameIsFoundHoweverItIsSpelledAndSoAreItsEvents(String typed, Kind kind, String id) {
        Found found = look(typed);
        assertThat(named(found)).first().isEqualTo(new Ref(kind, id));
        assertThat(group(found, Found.Kind.EVENTS)).as("events").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat gpt", "GPT4", "谷歌", "schmidhüber", "yann le cun", "transformer", "deep learning"})
    void whatIsFoundShowsTheWordsOrTheOtherTextThatHasThem(String typed) {
        for (Language language : Language.values()) {
            model.state().speak(language);
            assertThat(look(typed).groups()).flatExtracting(Group::hits).allSatisfy(hit -> {
                switch (hit) {
                    case Hit.Happened event -> assertThat(isMarked(event.title()) || event.by().filter(SearchModelTest::isMarked).isPresent())
                            .as(event.event().id()).isTrue();
                    case Hit.Named named -> assertThat(isMarked(named.name()) || named.by().filter(SearchModelTest::isMarked).isPresent())
                            .as(named.ref().id()).isTrue();
                    case Hit.All _, Hit.Rest _, Hit.Completion _, Hit.Narrowed _, Hit.Measured _ -> { }
                }
            });
        }
    }

    private static boolean isMarked(Marked text) {
        return !text.marks().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"company:baidu open weights, ernie-4-5-open, Baidu [opens] the [weights] of ERNIE 4.5",
        "company:baidu weight opened, ernie-4-5-open, Baidu [opens] the [weights] of ERNIE 4.5"})
    void anEnglishWordFindsItsFormsAndMarksThemAsTheyStand(String typed, String id, String title) {
        // on Enter, and while the last word may go on
        for (String text : List.of(typed + ' ', typed)) {
            assertThat(happened(look(text))).as(text).anySatisfy(event -> {
                assertThat(event.event().id()).isEqualTo(id);
                assertThat(shown(event.title())).isEqualTo(title);
            });
        }
    }

    @Test
    void whatAnEventIsCalledOnTheTimelineFindsItFirstAndIsShown() {
        for (String label : List.of("ChatGPT released", "ChatGPT发布", "Second Microsoft investment")) {
            Hit.Happened first = happened(look(label)).getFirst();
            assertThat(Stream.of(first.event().brief().en(), first.event().brief().zh())).contains(label);
            assertThat(isMarked(first.title()) || first.by().isPresent()).isTrue();
        }
        assertThat(shown(happened(look("ChatGPT released")).getFirst().by().orElseThrow())).isEqualTo("ChatGPT [released]");
    }

    @Test
    void aNameThatTheTitleHasNotIsShownInTheLanguageOfTheReader() {
        var ousted = happened(look("Sam Altman fired")).getFirst();
        assertThat(ousted.event().id()).isEqualTo("altman-ouster");
        assertThat(shown(ousted.by().orElseThrow())).isEqualTo("[Sam Altman]");
    }

    @Test
    void theAliasIsShownWhereTheNameIsNotWhatWasTyped() {
        var google = names(look("谷歌")).getFirst();
        assertThat(google.name()).isEqualTo(Marked.plain("Google"));
        assertThat(google.by()).hasValueSatisfying(by -> assertThat(shown(by)).isEqualTo("[谷歌]"));
        model.state().speak(Language.ZH);
        assertThat(shown(names(look("goog")).getFirst().by().orElseThrow())).isEqualTo("[Goog]le");
    }

    @Test
    void ofEventsTheCountIsThatOfTheQuestionAndTheLastRowAsksIt() {
        model.filters().draft("company:meta llama");
        Group events = group(look("company:meta llama"), Found.Kind.EVENTS).orElseThrow();
        assertThat(events.count()).isEqualTo(model.answers().answer().orElseThrow().matches().count()).isGreaterThan(6);
        assertThat(events.hits()).hasSize(7).last().isInstanceOfSatisfying(Hit.All.class, all -> {
            assertThat(all.events()).isEqualTo(events.count());
            model.ways().go(all);
            assertThat(model.state().state().query()).isEqualTo(all.query());
        });
    }

    @Test
    void aSlipIsToldAndNothingIsFoundForWhatNothingHas() {
        assertThat(look("chatgtp").told()).singleElement().satisfies(told -> assertThat(told.en()).contains("chatgtp").contains("chatgpt"));
        assertThat(look("zzxxyyqq").groups()).isEmpty();
        assertThat(look("   ").groups()).isEmpty();
        assertThat(named(look("GPT-9"))).noneMatch(ref -> ref.id().equals("gpt-4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"what did Meta do in the year before ChatGPT | company:meta technology:chatgpt",
        "2023年有哪些监管事件 | category:policy period:2023", "policy | category:policy", "政策 | category:policy", "监管 | category:policy",
        "what regulation was there in March 2023 | category:policy period:2023-03", "importance:>=4 policy | category:policy importance:>=4",
        "what happened in China in 2023? | \"China\" period:2023", "which claims are disputed or unverified? | evidence:disputed,unverified", "有争议 | evidence:disputed",
        "which deals of Meta and Google | category:deal company:google,meta", "the governance of OpenAI as a handout | company:openai"})
    void whatTheWordsNameIsOfferedAndLeadsToAllOfIt(String typed, String terms) {
        Set<Term> wanted = Set.copyOf(understood(terms).terms());
        Found found = look(typed);
        assertThat(found.groups().getFirst().kind()).isEqualTo(Found.Kind.LEADS);
        var offered = hits(found, Hit.Narrowed.class);
        assertThat(offered).allSatisfy(one -> assertThat(store.find(one.query()).count()).isEqualTo(one.events()).isPositive());
        var named = offered.stream().flatMap(one -> one.query().terms().stream()).collect(Collectors.toSet());
        assertThat(named).as("one by one, or several of a kind").allSatisfy(term -> assertThat(wanted).anySatisfy(other ->
                assertThat(other.condition().field()).isEqualTo(term.condition().field())));
        boolean answered = store.find(understood(terms)).count() > 0;
        if (answered) {
            assertThat(Set.copyOf(offered.getFirst().query().terms())).isEqualTo(wanted);
        }
        model.ways().go(offered.getFirst());
        assertThat(model.state().state().query()).isEqualTo(offered.getFirst().query());
    }

    @ParameterizedTest
    @CsvSource({"context window, Context window", "上下文, Context window", "parameters, Parameters",
        "who led on parameter counts, Parameters", "OpenAI's valuations, Valuation"})
    void aKindOfFigureIsOfferedAndLeadsToTheFigures(String typed, String heading) {
        var figures = hits(look(typed), Hit.Measured.class).getFirst();
        assertThat(figures.heading().en()).startsWith(heading);
        assertThat(figures.figures()).isGreaterThan(2);
        model.ways().go(figures);
        assertThat(model.state().state().perspective()).isEqualTo(Perspective.FIGURES);
        assertThat(model.figures().gatheredProperty().get().orElseThrow().values().orElseThrow().own().kind()).isEqualTo(figures.kind());
    }

    @Test
    void figuresThatTheWordsNameAreThereAfterTheWordsWereAskedForToo() {
        model.ways().put("company:openai who led on parameter counts, when?");
        assertThat(store.find(model.state().state().query()).count()).isZero();
        model.ways().go(hits(look("company:openai who led on parameter counts, when?"), Hit.Measured.class).getFirst());
        assertThat(model.state().state().query()).isEqualTo(understood("company:openai"));
    }

    @Test
    void asManyFiguresAreToldAsTheFiltersLetThrough() {
        int all = hits(look("parameters"), Hit.Measured.class).getFirst().figures();
        model.filters().ask("company:meta period:2022");
        Hit.Measured few = hits(look("parameters"), Hit.Measured.class).getFirst();
        model.ways().go(few);
        assertThat(few.figures()).isPositive().isLessThan(all)
                .isEqualTo(model.figures().gatheredProperty().get().orElseThrow().values().orElseThrow().own().count(
                        model.answers().answer().orElseThrow().matches()));
    }

    @Test
    void wordsThatEventsHaveOfferNoMoreThanTheyName() {
        assertThat(group(look("google"), Found.Kind.LEADS)).as("who has a name is listed by it").isEmpty();
        assertThat(group(look("zzxxyyqq"), Found.Kind.LEADS)).isEmpty();
        assertThat(look("policy").onlyLeads()).as("events have the word too").isFalse();
        assertThat(look("2023年有哪些监管事件").onlyLeads()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Meta 2022 | company:meta period:2022", "china 2023 | period:2023 \"china\"",
        "中国 2023 | period:2023 \"中国\"", "importance:>=3 Meta 2022 | importance:>=3 company:meta period:2022"})
    void aYearBesideWordsOffersThatTimeThoughSomeEventsHaveItInTheirText(String typed, String meant) {
        Found found = look(typed);
        assertThat(found.onlyLeads()).isFalse();
        Hit.Narrowed offered = hits(found, Hit.Narrowed.class).getFirst();
        assertThat(Set.copyOf(offered.query().terms())).isEqualTo(Set.copyOf(understood(meant).terms()));
        assertThat(offered.events()).isEqualTo(store.find(understood(meant)).count());
    }

    private static Query understood(String text) {
        return ((QueryText.Reading.Understood) QueryText.read(text, store.vocabulary())).query();
    }

    @Test
    void theWordsBehindAFilterAreFoundWithoutIt() {
        Found found = look("company:meta chatgpt");
        assertThat(named(found)).first().isEqualTo(new Ref(Kind.TECHNOLOGY, "chatgpt"));
        assertThat(named(look("why transformer google"))).contains(new Ref(Kind.ORGANIZATION, "google"));
    }

    @Test
    void goingToAnEventBringsTheQuestionBackAndTellsWhatHidesItThere() {
        model.filters().ask("company:meta");
        List<Query.Term> asked = model.state().state().query().terms();
        write("chatgpt launch");
        var launch = happened(model.search().foundProperty().get()).stream().filter(hit -> hit.event().id().equals("chatgpt-launch"))
                .findFirst().orElseThrow();
        assertThat(launch.hiding()).extracting(AskedTerm::term).isEqualTo(asked);
        model.ways().go(launch);
        assertThat(model.filters().text()).isEqualTo("company:meta");
        assertThat(model.state().state().event()).hasValue("chatgpt-launch");
        assertThat(model.pages().hidingProperty().get()).hasSize(1);
        model.state().back();
        assertThat(model.filters().text()).isEqualTo("company:meta");
        assertThat(model.state().state().selected()).isEmpty();
        assertThat(model.state().canGoForwardProperty().get()).isTrue();
    }

    @Test
    void filtersThatAreWrittenReplaceThoseBefore() {
        model.filters().ask("company:baai,tsinghua,zhipu period:2021/2022");
        write("company:google,openai reasoning");
        var first = happened(model.search().foundProperty().get());
        assertThat(first).isNotEmpty().allSatisfy(hit -> assertThat(hit.hiding()).isEmpty());
        model.ways().go(first.getFirst());
        assertThat(model.filters().text()).isEqualTo("company:google,openai");
    }

    @Test
    void aQuestionThatIsPutBringsItsAnswerIntoSightAndAFilterDoesNot() {
        model.ways().put("period:2021/2022");
        Visible before = model.state().state().visible();
        model.filters().ask(understood("company:google,openai period:2021/2022"));
        assertThat(model.state().state().visible()).isEqualTo(before);
        write("company:google,openai reasoning");
        model.ways().put("company:google,openai reasoning");
        assertSeen();
        write("story:openai");
        model.ways().put("story:openai-governance");
        assertSeen();
        assertThat(model.state().state().period().text()).as("what an export begins with").startsWith("2015/");
        Visible seen = model.state().state().visible();
        model.ways().put("compny:meta");
        assertThat(model.state().state().visible()).as("not understood").isEqualTo(seen);
    }

    private void assertSeen() {
        Visible visible = model.state().state().visible();
        assertThat(model.answers().answer().orElseThrow().reach()).hasValueSatisfying(reach -> {
            assertThat(visible.from()).isLessThanOrEqualTo(reach.start());
            assertThat(visible.until()).isGreaterThanOrEqualTo(reach.end());
            assertThat(visible.length()).isLessThan(2.2 * reach.length());
        });
    }

    @Test
    void whatAFilterInTheTextLeavesOutIsListedBehindWhatItLeaves() {
        model.filters().ask("company:meta");
        write("company:meta \"chatgpt launch\"");
        assertThat(happened(look("company:meta dartmouth"))).isNotEmpty().allSatisfy(hit -> assertThat(hit.hiding()).hasSize(1));
    }

    @Test
    void whatIsCountedCanAllBeListed() {
        Group some = technologies(look("chatgpt"));
        assertThat(some.count()).isGreaterThan(4);
        assertThat(some.hits()).hasSize(4).last().isEqualTo(new Hit.Rest(Found.Kind.TECHNOLOGIES, some.count() - 3));
        model.search().lookForAll("chatgpt", Found.Kind.TECHNOLOGIES);
        Group all = technologies(model.search().foundProperty().get());
        assertThat(all.hits()).hasSize(all.count()).allMatch(Hit.Named.class::isInstance).startsWith(some.hits().getFirst());
    }

    private static Group technologies(Found found) {
        return found.groups().stream().filter(group -> group.kind() == Found.Kind.TECHNOLOGIES).findFirst().orElseThrow();
    }

    @Test
    void wordsThatWereAskedBeforeGiveWayToTheNewOnesFiltersDoNot() {
        model.filters().ask("category:product dartmouth -google");
        write("chatgpt launch");
        var launch = happened(model.search().foundProperty().get()).getFirst();
        assertThat(launch.hiding()).isEmpty();
        model.ways().go(launch);
        assertThat(model.filters().text()).isEqualTo("category:product -google");
        model.state().back();
        assertThat(model.filters().text()).isEqualTo("category:product \"dartmouth\" -\"google\"");
        look("dartmouth");
        model.ways().go(happened(look("dartmouth")).getFirst());
        assertThat(model.filters().text()).as("nothing was written: the question stays").isEqualTo("category:product \"dartmouth\" -\"google\"");
    }

    @Test
    void goingToAnEntityOpensItsPageAndAStoryIsOpenedAtItsFirstStep() {
        write("sam altman");
        model.ways().go(names(model.search().foundProperty().get()).getFirst());
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        assertThat(model.state().state().selected()).hasValue(new Selection.OfEntity(new Ref(Kind.PERSON, "sam-altman")));
        write("how ai began");
        model.ways().go(names(model.search().foundProperty().get()).getFirst());
        assertThat(model.state().state().story()).hasValueSatisfying(place -> {
            assertThat(place.story()).isEqualTo("how-ai-began");
            assertThat(place.step()).isZero();
            assertThat(place.asked()).isEqualTo(Query.EVERYTHING);
        });
    }

    @ParameterizedTest
    @CsvSource({"comp, company:", "openai per, person: period:", "公, 公司:", "llama -cat, category:", "ev, evidence:", "IMP, importance:"})
    void aBegunWordOffersTheFieldsThatBeginSo(String typed, String fields) {
        assertThat(completions(look(typed)).stream().filter(one -> one.events().isEmpty()).map(Hit.Completion::by)
                .collect(Collectors.joining(" "))).isEqualTo(fields);
    }

    @Test
    void behindACompanyTheCompaniesComeByWhatTheQuestionLeavesOfThem() {
        Found found = look("category:policy company:");
        var counts = completions(found).stream().map(one -> one.events().orElseThrow()).toList();
        assertThat(counts).isNotEmpty().isSortedAccordingTo((one, other) -> other - one);
        var first = completions(found).getFirst();
        assertThat(first.in(found.text())).isEqualTo("category:policy company:" + first.by());
        model.filters().draft(first.in(found.text()));
        assertThat(model.answers().answer().orElseThrow().matches().count()).isEqualTo(first.events().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:ope | company:openai", "company:谷 | company:google", "公司：谷歌 | 公司：google",
        "company:openai,goo | company:openai,google", "person:\"sam alt | person:sam-altman", "人物:李飞 | 人物:fei-fei-li",
        "technology:chatgp | technology:chatgpt", "category:mod | category:model",
        "类别:政 | 类别:policy", "evidence:已 | evidence:verified", "story:began | story:how-ai-began", "importance:>=3 | importance:>=3",
        "importance: | importance:5", "source:arxiv-1706.0376 | source:arxiv-1706.03762",
        "source:\"attention is all | source:arxiv-1706.03762", "period:1990s | period:199X", "-company:met | -company:meta"})
    void aBegunValueIsCompletedToWhatTheQuestionReads(String typed, String completed) {
        var first = completions(look(typed)).stream().filter(one -> one.events().isPresent()).findFirst();
        String text = first.map(one -> one.in(typed).strip()).orElse(typed);
        assertThat(text).isEqualTo(completed);
        assertThat(QueryText.read(text, store.vocabulary())).isInstanceOf(QueryText.Reading.Understood.class);
    }

    @Test
    void aValueThatIsThereIsNotOfferedAgain() {
        assertThat(completions(look("company:openai,"))).isNotEmpty().extracting(one -> one.by().strip()).doesNotContain("openai");
    }

    @Test
    void theErasAreOfferedBehindThePeriod() {
        assertThat(completions(look("period:"))).hasSizeGreaterThan(4).allSatisfy(one -> assertThat(QueryText.read("period:" + one.by(),
                store.vocabulary())).isInstanceOf(QueryText.Reading.Understood.class));
        assertThat(completions(look("period:winter"))).isNotEmpty();
    }

    private void write(String text) {
        model.filters().draft(text);
        model.search().look(text);
    }

    private Found look(String text) {
        model.search().look(text);
        Found found = model.search().foundProperty().get();
        assertThat(found.text()).isEqualTo(text.isBlank() ? "" : text);
        return found;
    }

    private static Optional<Group> group(Found found, Found.Kind kind) {
        return found.groups().stream().filter(group -> group.kind() == kind).findFirst();
    }

    private static <H extends Hit> List<H> hits(Found found, Class<H> kind) {
        return found.groups().stream().flatMap(group -> group.hits().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Hit.Happened> happened(Found found) {
        return hits(found, Hit.Happened.class);
    }

    private static List<Hit.Completion> completions(Found found) {
        return hits(found, Hit.Completion.class);
    }

    private static List<Hit.Named> names(Found found) {
        return hits(found, Hit.Named.class);
    }

    private static List<Ref> named(Found found) {
        return names(found).stream().map(Hit.Named::ref).toList();
    }

    private static String shown(Marked text) {
        return text.pieces().stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
