// SPDX-License-Identifier: Apache-2.0
package annals.words;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");
    private static final Pattern HAN_BESIDE_LATIN = Pattern.compile("\\p{IsHan} [A-Za-z0-9{]|[A-Za-z0-9}] \\p{IsHan}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageHasWordsAndAllWordsBelongToAMessage(Language language) throws IOException {
        var keys = new TreeSet<String>();
        Arrays.stream(Message.values()).map(Message::key).forEach(keys::add);
        assertThat(words(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(words(language).values()).noneMatch(words -> words.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void bothLanguagesTellTheSameValues(Message message) throws IOException {
        assertThat(values(words(Language.ZH).getProperty(message.key())))
                .isEqualTo(values(words(Language.EN).getProperty(message.key())));
    }

    @Test
    void chineseAndLatinStandWithoutSpacesBetweenThem() throws IOException {
        var sentences = words(Language.ZH);
        assertThat(sentences.stringPropertyNames()).noneMatch(key -> HAN_BESIDE_LATIN.matcher(sentences.getProperty(key)).find()
                && !key.startsWith("period.") && !key.startsWith("help.key.") && !key.equals("search.name"));
    }

    @Test
    void oneIsSaidDifferentlyFromMany() {
        assertThat(Message.EXPORT_MATCHING.in(Language.EN, 1)).isEqualTo("1 event will be written");
        assertThat(Message.EXPORT_MATCHING.in(Language.EN, 2)).isEqualTo("2 events will be written");
        assertThat(Message.EXPORT_MATCHING_SOURCES.in(Language.EN, 1)).isEqualTo("1 source will be written");
        assertThat(Message.EXPORT_MATCHING.in(Language.ZH, 1)).isEqualTo("将写入1个事件");
    }

    @Test
    void aTextStandsInTheLanguageOfItsSentence() {
        var reason = new Text("disk full", "磁盘已满");
        assertThat(Message.PRINT_NOWHERE.in(Language.EN, reason)).contains("(disk full)");
        assertThat(Message.PRINT_NOWHERE.in(Language.ZH, reason)).contains("（磁盘已满）");
    }

    @Test
    void countsOfManyHaveCommasInBothLanguages() {
        assertThat(Message.STATUS_EVENTS.in(Language.EN, 3278, 1_000_685)).isEqualTo("3,278 of 1,000,685 events");
        assertThat(Message.STATUS_EVENTS.in(Language.ZH, 3278, 1_000_685)).contains("3,278", "1,000,685");
        assertThat(Message.LOADING_READ.in(Language.EN, 287_000L)).isEqualTo("287,000 events read");
        assertThat(Message.EXPORT_MATCHING.in(Language.EN, 1000)).isEqualTo("1,000 events will be written");
    }

    private static TreeSet<String> values(String words) {
        var values = new TreeSet<String>();
        Matcher matcher = VALUE.matcher(words);
        while (matcher.find()) {
            values.add(matcher.group());
        }
        return values;
    }

    private static Properties words(Language language) throws IOException {
        var words = new Properties();
        String file = "messages_" + language.locale().getLanguage() + ".properties";
        try (InputStream in = Message.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
