// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.model.Text;
import annals.query.QueryText;
import annals.query.Vocabulary;
import annals.time.EdtfDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped knowledge base promises: it keeps every rule, which {@code annals check} tells one by one, and it is complete. */
class ShippedDataTest {
    private static final Path FOLDER = Path.of("data");
    private static Knowledge data;
    private static Map<String, Event> events;
    private static Vocabulary vocabulary;

    @BeforeAll
    static void read() throws IOException {
        Loaded<Knowledge> loaded = DataFolder.read(List.of(new DataFolder(FOLDER, true)));
        assertThat(loaded.problems()).isEmpty();
        data = loaded.value();
        events = data.events().stream().collect(Collectors.toMap(Event::id, event -> event));
        vocabulary = Vocabulary.of(data);
    }

    @Test
    void itIsReadAndCheckedWithoutAFault() throws IOException {
        assertThat(DataCheck.of(List.of(new DataFolder(FOLDER, true)), List.of(), FOLDER.resolve("schema"),
                _ -> query -> QueryText.read(query, vocabulary) instanceof QueryText.Reading.Understood ? Optional.empty()
                        : Optional.of(new Text(query, query)))).extracting(InBothLanguages::tell).isEmpty();
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
    void thereAreStoriesEnoughToChooseFrom() {
        assertThat(data.stories()).hasSizeGreaterThanOrEqualTo(8);
    }

    private static String date(Event event) {
        return Objects.requireNonNull(event.when(), () -> event.id() + " is undated").text();
    }
}
