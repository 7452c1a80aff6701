// SPDX-License-Identifier: Apache-2.0
package annals.data;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.model.Text;
import java.util.regex.Pattern;

/** Tells what tests provoke in English, and holds that the Chinese says as much: everything quoted, and nothing in English. */
final class InBothLanguages {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    /** What is called so in Chinese, too: names, ids, files, dates, and words of the data in a row. */
    private static final Pattern NAMES = Pattern.compile("“[^”]*”|可以写[^；]*|应为[^，]*之一|形成循环：.*|JSON|UTF-8|EDTF|README|UCUM|ISO|USD|GW|null|true|false"
            + "|https?://\\S*|zh-CN|[\\w.-]*\\.json|/\\S+/\\S+|\\d{2,3}[X:]\\S*");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** A longer one may have been cut within what it quotes. */
    private static final int UNCUT = 400;

    private InBothLanguages() {}

    static String tell(Problem problem) {
        message(problem);
        assertThat(problem.tell(Language.ZH)).startsWith(problem.file() + ":" + problem.line() + ":" + problem.column() + ": ")
                .endsWith(problem.message().zh());
        assertThat(problem.tell(Language.ZH).contains("警告：")).isEqualTo(problem.tell(Language.EN).contains("warning: "));
        return problem.tell(Language.EN);
    }

    static String message(Problem problem) {
        hold(problem.message());
        return problem.message().en();
    }

    static void hold(Text message) {
        String zh = message.zh();
        assertThat(HAN.matcher(zh).find()).as(zh).isTrue();
        if (message.en().length() < UNCUT) {
            QUOTED.matcher(message.en()).results().forEach(quoted -> assertThat(zh).contains(quoted.group(1)));
        }
        assertThat(ENGLISH.matcher(NAMES.matcher(zh).replaceAll("")).results().map(word -> word.group())).as(zh).isEmpty();
    }
}
