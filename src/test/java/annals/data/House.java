// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small knowledge base that keeps every rule of the house, to break one of them in. */
final class House {
    private static final String ORGANIZATIONS = """
            [
              {"id": "openai", "kind": "lab", "name": {"en": "OpenAI", "zh": "OpenAI"}, "aliases": [], "founded": "2015",
               "parents": [], "text": {"en": "A lab.", "zh": "一家实验室。"}},
              {"id": "meta", "kind": "company", "name": {"en": "Meta", "zh": "Meta"}, "aliases": [],
               "parents": [{"id": "openai"}], "text": {"en": "A company.", "zh": "一家公司。"}}
            ]
            """;
    private static final String PEOPLE = """
            [
              {"id": "altman", "name": {"en": "Sam Altman", "zh": "奥特曼"}, "aliases": [],
               "roles": [{"organization": "openai", "title": {"en": "Head", "zh": "负责人"}}]}
            ]
            """;
    private static final String TECHNOLOGIES = """
            [
              {"id": "gpt-2", "kind": "model", "name": {"en": "GPT-2", "zh": "GPT-2"}, "aliases": []},
              {"id": "gpt-3", "kind": "model", "name": {"en": "GPT-3", "zh": "GPT-3"}, "aliases": [], "supersedes": ["gpt-2"],
               "text": {"en": "A model.", "zh": "一个模型。"}}
            ]
            """;
    private static final String SOURCES = """
            [
              {"id": "ap", "kind": "press", "language": "en", "url": "https://example.org/ap", "title": "Whole", "publisher": "AP", "published": "2019"},
              {"id": "blog", "kind": "primary", "language": "en", "title": "GPT-3"},
              {"id": "essay", "kind": "press", "language": "zh", "url": "https://example.org/essay", "title": "E", "publisher": "E", "examined": true},
              {"id": "reuters", "kind": "press", "language": "en", "url": "https://example.org/?id=1", "title": "Back", "publisher": "Reuters", "published": "2019-05"}
            ]
            """;
    private static final String ERAS = """
            [{"id": "spring", "name": {"en": "Spring", "zh": "春天"}, "when": "2019/.."}]
            """;
    private static final String EVENTS_2019 = """
            [
              {
                "id": "held-back", "when": "2019-02-14",
                "title": {"en": "GPT-2 is held back", "zh": "GPT-2被扣下"},
                "summary": {"en": "A small one is given out.", "zh": "只放出小模型。"},
                "category": "model", "importance": 2, "organizations": ["openai"], "people": [], "technologies": [],
                "sources": ["reuters"], "figures": [], "claims": [], "relations": [],
                "evidence": "reported"
              },
              {
                "id": "let-go", "when": "2019-11-05",
                "title": {"en": "The whole model is published", "zh": "完整模型放出"},
                "summary": {"en": "It is GPT-2.", "zh": "即GPT-2。"},
                "category": "model", "importance": 1, "organizations": ["openai"], "people": [], "technologies": [],
                "sources": ["ap", "reuters"], "figures": [], "claims": [],
                "relations": [
                  {"type": "follows", "event": "held-back", "note": {"en": "Nine months later.", "zh": "九个月后。"}, "basis": "documented"}],
                "evidence": "verified"
              }
            ]
            """;
    private static final String EVENTS_2020 = """
            [
              {
                "id": "gpt-3", "when": "2020-05-28",
                "title": {"en": "GPT-3 has learned to write", "zh": "GPT-3学会写作"},
                "short": {"en": "GPT-3", "zh": "GPT-3"},
                "summary": {"en": "It is large.", "zh": "它很大。"},
                "category": "model", "importance": 4, "organizations": ["openai"], "people": ["altman"], "technologies": ["gpt-3"],
                "sources": ["blog", "reuters", "essay"],
                "figures": [{"name": {"en": "Parameters", "zh": "参数量"}, "value": 175000000000, "unit": "1", "status": "official", "source": "blog"}],
                "claims": [{"source": "essay", "says": {"en": "Calls it open.", "zh": "称其开放。"}, "stance": "disputes", "about": "other"}],
                "relations": [
                  {"type": "caused-by", "event": "let-go", "note": {"en": "It went well.", "zh": "反响很好。"}, "basis": "interpretive"},
                  {"type": "supersedes", "event": "held-back", "note": {"en": "The next one.", "zh": "下一代。"}, "basis": "documented"}],
                "evidence": "verified"
              },
              {
                "id": "price", "when": "2020-07",
                "title": {"en": "A price is named", "zh": "费用曝光"},
                "summary": {"en": "Nobody confirms it.", "zh": "无人证实。"},
                "category": "model", "importance": 2, "organizations": [], "people": [], "technologies": [],
                "sources": ["reuters", "essay"], "figures": [],
                "claims": [
                  {"source": "essay", "says": {"en": "A hundred.", "zh": "一百。"}, "stance": "disputes", "about": "figure", "value": "100"},
                  {"source": "reuters", "says": {"en": "Twelve.", "zh": "十二。"}, "stance": "supports", "about": "figure", "value": "12"}],
                "relations": [],
                "evidence": "disputed"
              }
            ]
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    House() {
        files.put("organizations.json", ORGANIZATIONS);
        files.put("people.json", PEOPLE);
        files.put("technologies.json", TECHNOLOGIES);
        files.put("sources.json", SOURCES);
        files.put("eras.json", ERAS);
        files.put("events/2019.json", EVENTS_2019);
        files.put("events/2020.json", EVENTS_2020);
        files.put("stories/tale.json", story());
    }

    private static String story() {
        var steps = new ArrayList<String>();
        for (int i = 1; i <= 6; i++) {
            steps.add("""
                      {"text": {"en": "Step %d.", "zh": "第%d步。"}, "events": ["let-go"], "period": "2019", "query": "period:2019"}""".formatted(i, i));
        }
        return "{\n  \"id\": \"tale\", \"title\": {\"en\": \"Tale\", \"zh\": \"故事\"},\n  \"steps\": [\n"
                + String.join(",\n", steps) + "\n  ]\n}\n";
    }

    String text(String file) {
        return String.valueOf(files.get(file));
    }

    /** Puts something in the place of what stands once in a file, and keeps the rest. */
    House with(String file, String replaced, String by) {
        String before = text(file);
        int at = before.indexOf(replaced);
        if (at < 0 || before.indexOf(replaced, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in " + file + ": " + replaced);
        }
        files.put(file, before.replace(replaced, by));
        return this;
    }

    /** Calls a file something else. */
    House renamed(String file, String name) {
        files.put(name, String.valueOf(files.remove(file)));
        return this;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    Folder on(Path path) throws IOException {
        var folder = new Folder(path);
        for (var file : files.entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        return folder;
    }
}
