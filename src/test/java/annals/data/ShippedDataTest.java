// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Claim;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Entity.Technology;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Figure;
import annals.model.Knowledge;
import annals.model.Relation;
import annals.model.Source;
import annals.model.Story;
import annals.model.Text;
import annals.query.QueryText;
import annals.query.Vocabulary;
import annals.time.Bounds;
import annals.time.EdtfDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped knowledge base promises. Each list that must be empty names the entries that break the promise. */
class ShippedDataTest {
    private static final Path FOLDER = Path.of("data");
    private static final String HAN = "\\u3400-\\u9fff";
    private static final Pattern NOT_ENGLISH =
            Pattern.compile("[\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d\\u3000-\\u9fff\\uff00-\\uffef]");
    private static final Pattern NOT_CHINESE = Pattern.compile("[" + HAN + "”》）] *[,;:?!()]|[,;:?!()] *[" + HAN + "“《（]|["
            + HAN + "]\\.(?!\\w)|[" + HAN + "] +[A-Za-z0-9" + HAN + "]|[A-Za-z0-9%] +[" + HAN + "]|\"");
    /** Kinds of source that bear witness alone: who did it says so, or a court, a law or a paper does. */
    private static final Set<Source.Kind> FIRST_HAND = Set.of(Source.Kind.PRIMARY, Source.Kind.PAPER, Source.Kind.FILING);
    /** The two articles that are compared with the record bear no witness for it. */
    private static final Set<String> EXAMINED = Set.of("naojiti-2025-07", "wanwei-2025-11-03");
    private static final Set<String> UNITS = Set.of("1", "%", "USD", "EUR", "GBP", "CNY", "JPY", "KRW", "CAD", "AED", "W", "kW", "MW", "GW",
            "TW.h", "GW.h", "s", "min", "h", "d", "wk", "mo", "a", "m", "km", "m2", "nm", "By", "kBy", "MBy", "GBy", "TBy", "PBy", "Hz",
            "[mi_us]", "[acr_us]");
    private static final Set<String> DULL_WORDS = Set.of("the", "a", "an", "of", "and", "to", "in", "on", "for", "with", "its",
            "by", "is", "s", "releases", "release", "at");

    private static Knowledge data;
    private static Map<String, Event> events;
    private static Map<String, Source> sources;
    private static Vocabulary vocabulary;

    @BeforeAll
    static void read() throws IOException {
        Loaded<Knowledge> loaded = DataFolder.read(List.of(new DataFolder(FOLDER, true)));
        assertThat(loaded.problems()).isEmpty();
        data = loaded.value();
        events = data.events().stream().collect(Collectors.toMap(Event::id, event -> event));
        sources = data.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
        vocabulary = Vocabulary.of(data);
    }

    @Test
    void itIsReadAndCheckedWithoutAFault() throws IOException {
        assertThat(DataCheck.of(List.of(new DataFolder(FOLDER, true)), List.of(), FOLDER.resolve("schema"),
                _ -> query -> QueryText.read(query, vocabulary) instanceof QueryText.Reading.Understood ? Optional.empty()
                        : Optional.of(query))).isEmpty();
    }

    @Test
    void itReachesFrom1943ToTheEndOf2025AndIsDenseFrom2012On() {
        assertThat(data.events()).hasSizeGreaterThanOrEqualTo(480);
        assertThat(data.events().getFirst().when()).isEqualTo(EdtfDate.parse("1943"));
        Map<String, Long> perYear = data.events().stream()
                .collect(Collectors.groupingBy(event -> date(event).substring(0, 4), Collectors.counting()));
        assertThat(IntStream.rangeClosed(2012, 2025).boxed()
                .filter(year -> perYear.getOrDefault(year.toString(), 0L) < (year < 2022 ? 3 : 40))).isEmpty();
    }

    @Test
    void numbersAndTiesAreManyEnoughToAnalyse() {
        assertThat(data.events().stream().mapToLong(event -> event.figures().size()).sum()).isGreaterThanOrEqualTo(250);
        assertThat(data.events().stream().mapToLong(event -> event.relations().size()).sum()).isGreaterThanOrEqualTo(260);
    }

    @Test
    void threeQuartersAreVerified() {
        long verified = data.events().stream().filter(event -> event.evidence() == Evidence.VERIFIED).count();
        assertThat(verified * 100.0 / data.events().size()).isGreaterThanOrEqualTo(75);
    }

    @Test
    void whatIsVerifiedNamesASourceAtFirstHandOrTwoThatDoNotContradictIt() {
        assertThat(broken(event -> event.evidence() != Evidence.VERIFIED || isBorneOut(event))).isEmpty();
    }

    private static boolean isBorneOut(Event event) {
        Set<String> against = event.claims().stream().filter(claim -> claim.stance() == Claim.Stance.DISPUTES).map(Claim::source)
                .collect(Collectors.toSet());
        List<Source> named = event.sources().stream().filter(id -> !against.contains(id) && !EXAMINED.contains(id))
                .map(sources::get).toList();
        return named.stream().anyMatch(source -> FIRST_HAND.contains(source.kind()))
                || named.stream().map(Source::publisher).filter(Objects::nonNull).map(ShippedDataTest::house).distinct().count() > 1;
    }

    /** A publisher without where it was read: a copy of Wikipedia is no second witness. */
    private static String house(String publisher) {
        return publisher.contains("Wikipedia") ? "Wikipedia" : publisher.replaceFirst(" \\(.*", "");
    }

    @Test
    void whatIsDisputedSaysWhoSaysWhatAgainstIt() {
        assertThat(broken(event -> event.evidence() != Evidence.DISPUTED
                || event.claims().stream().anyMatch(claim -> claim.stance() == Claim.Stance.DISPUTES && claim.about() != null))).isEmpty();
    }

    @Test
    void everyEventNamesASourceAndAnImportantOneTwo() {
        assertThat(broken(event -> event.sources().size() >= (event.importance() >= 4 ? 2 : 1))).isEmpty();
    }

    @Test
    void noAddressIsListedTwice() {
        assertThat(twice(data.sources().stream().map(Source::url).filter(Objects::nonNull).map(ShippedDataTest::plain))).isEmpty();
    }

    private static String plain(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("#.*$", "").replaceFirst("/$", "");
    }

    @Test
    void noAddressTracksItsReader() {
        assertThat(data.sources().stream().map(Source::url).filter(Objects::nonNull)
                .filter(url -> url.matches(".*[?&](utm_|fbclid|gclid).*"))).isEmpty();
    }

    @Test
    void everySourceIsNamedByAnEvent() {
        Set<String> named = data.events().stream().flatMap(event -> event.sources().stream()).collect(Collectors.toSet());
        assertThat(sources.keySet().stream().filter(id -> !named.contains(id))).isEmpty();
    }

    @Test
    void whatAFigureOrClaimRestsOnIsASourceOfItsEvent() {
        assertThat(broken(event -> event.sources().containsAll(Stream.concat(event.claims().stream().map(Claim::source),
                event.figures().stream().map(Figure::source).filter(Objects::nonNull)).toList()))).isEmpty();
    }

    @Test
    void figuresStandInUnitsWithoutAMultiplier() {
        assertThat(data.events().stream().flatMap(event -> event.figures().stream()).map(Figure::unit)
                .filter(unit -> !UNITS.contains(unit))).isEmpty();
    }

    @Test
    void nothingIsCausedByOrTakesThePlaceOfSomethingLater() {
        assertThat(broken(event -> event.relations().stream().noneMatch(relation -> switch (relation.type()) {
            case CAUSED_BY, FOLLOWS, SUPERSEDES, RESPONDS_TO -> bounds(events.get(relation.event())).earliestStart() > latestStart(event);
            case PART_OF, COMPETES_WITH -> false;
        }))).isEmpty();
    }

    private static long latestStart(Event event) {
        Bounds bounds = bounds(event);
        return Math.max(bounds.latestStart(), bounds.earliestEnd() - 1);
    }

    @Test
    void noChainOfCausesOrSuccessorsComesBackToItsBeginning() {
        for (Set<Relation.Type> types : List.of(Set.of(Relation.Type.CAUSED_BY), Set.of(Relation.Type.SUPERSEDES),
                Set.of(Relation.Type.CAUSED_BY, Relation.Type.FOLLOWS))) {
            assertThat(onACycle(id -> events.get(id).relations().stream().filter(relation -> types.contains(relation.type()))
                    .map(Relation::event).toList(), events.keySet())).as(types.toString()).isEmpty();
        }
        Map<String, Technology> technologies = data.technologies().stream().collect(Collectors.toMap(Technology::id, one -> one));
        assertThat(onACycle(id -> technologies.get(id).supersedes(), technologies.keySet())).isEmpty();
    }

    @Test
    void everyRelationSaysWhy() {
        assertThat(broken(event -> event.relations().stream().allMatch(relation -> relation.note() != null))).isEmpty();
    }

    @Test
    void noEventIsToldTwice() {
        var found = new ArrayList<String>();
        List<Event> all = data.events();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && bounds(all.get(j)).earliestStart() <= bounds(all.get(i)).latestEnd(); j++) {
                if (sameActors(all.get(i), all.get(j)) && alike(all.get(i).title().en(), all.get(j).title().en()) > 0.8) {
                    found.add(all.get(i).id() + " and " + all.get(j).id());
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(twice(all.stream().map(event -> event.title().en()))).isEmpty();
        assertThat(twice(all.stream().map(event -> event.title().zh()))).isEmpty();
    }

    private static boolean sameActors(Event one, Event other) {
        return one.organizations().isEmpty() && other.organizations().isEmpty()
                || one.organizations().stream().anyMatch(other.organizations()::contains);
    }

    private static double alike(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return 2.0 * first.stream().filter(second::contains).count() / (first.size() + second.size());
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^a-z0-9.-]+"))
                .filter(word -> !word.isEmpty() && !DULL_WORDS.contains(word)).collect(Collectors.toSet());
    }

    @Test
    void noEventStandsOnANewYearsDayThatNoSourceNames() {
        assertThat(broken(event -> !date(event).matches("\\d{4}-01-01(/.*)?"))).isEmpty();
    }

    @Test
    void eachFileHoldsItsYearsInTheOrderOfTheirDates() throws IOException {
        for (Path file : new DataFolder(FOLDER, true).files(Kind.EVENT)) {
            var document = Document.read(file, true);
            var ids = new ArrayList<String>();
            NodeReader.items(document, Kind.EVENT, new Faults(document, null, new ArrayList<>()), item ->
                    ids.add(((Node.Words) Objects.requireNonNull(((Node.Members) item).members().get("id")).value()).value()));
            List<Event> held = ids.stream().map(events::get).toList();
            assertThat(held).as(file.toString()).isSortedAccordingTo((one, other) ->
                    Long.compare(start(one), start(other)));
            assertThat(held).as(file.toString()).allMatch(event -> file.endsWith(fileOf(event)));
        }
    }

    /** The earliest start without the room that a doubtful date leaves. */
    private static long start(Event event) {
        return EdtfDate.parse(date(event).replaceAll("[~?%]", "")).bounds().earliestStart();
    }

    private static String fileOf(Event event) {
        int year = Integer.parseInt(date(event).substring(0, 4));
        return year < 2010 ? year / 10 * 10 + "s.json" : year + ".json";
    }

    @Test
    void titlesFitTheScreen() {
        assertThat(broken(event -> event.title().en().length() <= 60 && event.title().zh().length() <= 28)).isEmpty();
        assertThat(broken(event -> event.label().en().length() <= 28 && event.label().zh().length() <= 14
                || event.brief() == null && event.title().zh().length() <= 14 && event.title().en().length() <= 28)).isEmpty();
    }

    @Test
    void englishIsWrittenWithEnglishSignsAndChineseWithChineseOnes() {
        var found = new ArrayList<String>();
        texts().forEach((place, texts) -> texts.forEach(text -> {
            if (NOT_ENGLISH.matcher(text.en()).find()) {
                found.add(place + ": " + text.en());
            }
            if (NOT_CHINESE.matcher(text.zh()).find()) {
                found.add(place + ": " + text.zh());
            }
        }));
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsToldIsToldInBothLanguages() {
        assertThat(broken(event -> isChinese(event.title().zh()) && isChinese(event.summary().zh()))).isEmpty();
        assertThat(broken(event -> event.summary().en().matches("(?s).*[.!?)\"]")
                && event.summary().zh().matches("(?s).*[。！？）”]"))).isEmpty();
        assertThat(data.stories().stream().flatMap(story -> story.steps().stream()).filter(step -> !isChinese(step.text().zh()))).isEmpty();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    @Test
    void everyOrganizationAndEveryTechnologyOfWeightIsIntroduced() {
        assertThat(data.organizations().stream().filter(one -> one.text() == null).map(Organization::id)).isEmpty();
        Set<String> weighty = data.events().stream().filter(event -> event.importance() >= 3)
                .flatMap(event -> event.technologies().stream()).collect(Collectors.toSet());
        assertThat(data.technologies().stream().filter(one -> one.text() == null && weighty.contains(one.id()))
                .map(Technology::id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dartmouth | 达特茅斯", "AI winter | AI寒冬", "In the Plex | 《In the Plex》",
        "Genius Makers | 《Genius Makers》", "Acquired | 《Acquired》播客", "ImageNet | ImageNet",
        "DeepMind | 深度思维", "TensorFlow | TensorFlow", "PaLM | PaLM", "Azure AI | 微软Azure",
        "PyTorch | PyTorch", "BlenderBot 3 | BlenderBot 3", "Galactica | Galactica", "Llama | Llama",
        "Llama 2 | Llama 2", "Llama 3 | Llama 3", "Llama 4 | Llama 4", "Behemoth | 巨兽", "Meta AI app | Meta AI",
        "Prometheus | 普罗米修斯", "Hyperion | 海伯利安", "Socrates South | 苏格拉底电厂", "Scale AI | Scale AI",
        "Superintelligence Labs | 超级智能实验室", "Reality Labs | 现实实验室", "FAIR | Meta AI研究院",
        "Google Brain | 谷歌大脑", "Google DeepMind | 谷歌DeepMind", "GitHub | GitHub", "LinkedIn | 领英",
        "GPT-3 | GPT-3", "GPT-4 | GPT-4", "DALL-E | DALL-E", "ChatGPT | ChatGPT", "OpenAI | OpenAI", "Meta | Meta",
        "Google | 谷歌", "Microsoft | 微软", "Apple | 苹果", "xAI | xAI", "Memphis cluster | 孟菲斯集群",
        "Grok 4 | Grok 4", "DeepSeek | 深度求索", "Temu | Temu", "Shein | 希音", "Red Hat | 红帽",
        "Ruoming Pang | 庞若明", "Alexandr Wang | 亚历山大·王", "Yann LeCun | 杨立昆", "Mark Zuckerberg | 扎克伯格",
        "Sam Altman | 奥特曼", "Elon Musk | 马斯克", "Geoffrey Hinton | 辛顿", "Baidu | 百度", "Alibaba | 阿里巴巴",
        "Qwen | 通义千问", "Zhipu | 智谱", "Moonshot | 月之暗面", "ByteDance | 字节跳动", "Tencent | 腾讯",
        "MiniMax | 稀宇科技", "H100 | 英伟达H100", "Metaverse | 元宇宙", "EU AI Act | 欧盟《人工智能法案》",
        "Turing test | 图灵测试"})
    void everyNameThatAReaderWillLookForIsKnownInBothLanguages(String names) {
        assertThat(names.split(" \\| ")).allMatch(name -> !vocabulary.named(name).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta-layoff-11000", "meta-layoff-10000", "meta-5pct-cuts", "meta-msl-600-cuts", "openai-lp", "altman-ouster",
        "openai-recapitalization", "microsoft-openai-2019", "microsoft-openai-2021", "microsoft-openai-10b"})
    void layoffsGovernanceAndInvestmentsAreEventsOfTheirOwn(String id) {
        assertThat(events).containsKey(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deepmind 2013 deepmind", "deepmind 2015 google", "google-brain 2012 google", "google-deepmind 2024 google",
        "fair 2014 meta", "reality-labs 2024 meta", "meta-superintelligence-labs 2025-08 meta", "github 2019 microsoft",
        "github 2015 github", "linkedin 2017 microsoft"})
    void anOrganizationBelongsToWhomItBelongedThen(String belonging) {
        String[] words = belonging.split(" ");
        Organization organization = data.organizations().stream().filter(one -> one.id().equals(words[0])).findFirst().orElseThrow();
        var day = EdtfDate.parse(words[1]).bounds().possible();
        assertThat(organization.parents().stream().filter(parent -> parent.when() == null || parent.when().bounds().possible().holds(day))
                .map(Entity.Parent::id).findFirst().orElse(organization.id())).isEqualTo(words[2]);
    }

    @Test
    void storiesGoThroughEventsAndEachStepShowsThemOnTheTimeline() {
        assertThat(data.stories()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(data.stories()).allMatch(story -> story.steps().size() >= 6 && story.steps().size() <= 14);
        assertThat(steps(step -> !step.events().isEmpty() && step.period() != null && step.query() != null)).isEmpty();
        assertThat(steps(step -> step.query() == null
                || QueryText.read(step.query(), vocabulary) instanceof QueryText.Reading.Understood)).isEmpty();
        assertThat(steps(step -> step.period() == null || step.events().stream().allMatch(id ->
                bounds(events.get(id)).possible().meets(step.period().bounds().possible())))).isEmpty();
    }

    private static List<String> steps(Predicate<Story.Step> kept) {
        return data.stories().stream().flatMap(story -> IntStream.range(0, story.steps().size())
                .filter(i -> !kept.test(story.steps().get(i))).mapToObj(i -> story.id() + " " + (i + 1))).toList();
    }

    @Test
    void aStoryLiesInAFileOfItsName() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("stories"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(data.stories().stream().map(story -> story.id() + ".json").sorted().toList());
        }
    }

    /** The events that do not keep a rule. */
    private static List<String> broken(Predicate<Event> rule) {
        return data.events().stream().filter(rule.negate()).map(Event::id).toList();
    }

    private static String date(Event event) {
        return Objects.requireNonNull(event.when(), () -> event.id() + " is undated").text();
    }

    private static Bounds bounds(Event event) {
        return Objects.requireNonNull(event.when(), () -> event.id() + " is undated").bounds();
    }

    private static List<String> twice(Stream<String> words) {
        return words.collect(Collectors.groupingBy(word -> word, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
    }

    private static Set<String> onACycle(Function<String, List<String>> next, Collection<String> all) {
        var left = new HashMap<String, Set<String>>();
        all.forEach(id -> left.put(id, new HashSet<>(next.apply(id))));
        boolean less = true;
        while (less) {
            less = left.values().stream().map(ids -> ids.removeIf(id -> !left.containsKey(id) || left.get(id).isEmpty()))
                    .reduce(false, Boolean::logicalOr);
        }
        return left.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Map<String, List<Text>> texts() {
        var texts = new LinkedHashMap<String, List<Text>>();
        for (Event event : data.events()) {
            texts.put(event.id(), Stream.of(Stream.of(event.title(), event.label(), event.summary()),
                    event.figures().stream().map(Figure::name), event.claims().stream().map(Claim::says), event.relations().stream().map(Relation::note).filter(Objects::nonNull))
                    .flatMap(list -> list).toList());
        }
        data.organizations().forEach(one -> texts.put(one.id(), Stream.of(one.name(), one.text()).filter(Objects::nonNull).toList()));
        data.technologies().forEach(one -> texts.put(one.id(), Stream.of(one.name(), one.text()).filter(Objects::nonNull).toList()));
        data.people().forEach(one -> texts.put(one.id(),
                Stream.concat(Stream.of(one.name()), one.roles().stream().map(Entity.Role::title)).toList()));
        data.stories().forEach(one -> texts.put(one.id(),
                Stream.concat(Stream.of(one.title()), one.steps().stream().map(Story.Step::text)).toList()));
        return texts;
    }
}
