// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small data folder on disk for a test: sound, and keeping the rules of the house, until something is written over. */
record Folder(Path path) {
    static final String EVENT = """
            {
              "id": "chatgpt",
              "when": "2022-11-30",
              "title": {"en": "ChatGPT", "zh": "聊天机器人"},
              "short": {"en": "GPT", "zh": "聊天"},
              "summary": {"en": "It talks.", "zh": "会说话。"},
              "category": "product",
              "importance": 2,
              "organizations": ["openai"],
              "people": ["sam-altman"],
              "technologies": ["gpt-3.5"],
              "sources": ["openai-blog"],
              "figures": [{"name": {"en": "Users", "zh": "用户"}, "value": 1E6, "unit": "1", "status": "official", "source": "openai-blog"}],
              "claims": [{"source": "openai-blog", "says": {"en": "Fast.", "zh": "快。"}, "stance": "supports", "about": "when"}],
              "relations": [{"type": "follows", "event": "gpt-3", "note": {"en": "It came after.", "zh": "后来才有。"}, "basis": "documented"}],
              "evidence": "verified"
            }""";
    static final String OTHER = """
            {
              "id": "gpt-3", "when": null, "title": {"en": "GPT-3", "zh": "GPT-3模型"}, "summary": {"en": "A model.", "zh": "模型。"},
              "category": "model", "importance": 2, "organizations": [], "people": [], "technologies": [], "sources": ["openai-blog"],
              "figures": [], "claims": [], "relations": [], "evidence": "unverified"
            }""";
    static final String ORGANIZATIONS = """
            [
              {"id": "microsoft", "kind": "company", "name": {"en": "Microsoft", "zh": "微软"}, "aliases": [],
               "text": {"en": "A company.", "zh": "一家公司。"}},
              {"id": "openai", "kind": "lab", "name": {"en": "OpenAI", "zh": "OpenAI"}, "aliases": ["Open AI"], "founded": "2015",
               "colour": {"light": "#0A7A5F", "dark": "#2BC49D"}, "parents": [{"id": "microsoft", "when": "2030/.."}],
               "links": [{"type": "supplies", "target": "microsoft", "share": 12.5}],
               "text": {"en": "A lab.", "zh": "一家实验室。"}}
            ]""";
    static final String PEOPLE = """
            [{"id": "sam-altman", "name": {"en": "Sam Altman", "zh": "奥特曼"}, "aliases": [],
              "roles": [{"organization": "openai", "title": {"en": "CEO", "zh": "首席执行官"}, "when": "2019/.."}]}]""";
    static final String TECHNOLOGIES = """
            [{"id": "gpt-3.5", "kind": "model", "name": {"en": "GPT-3.5", "zh": "GPT-3.5"}, "aliases": [], "makers": ["openai"]}]""";
    static final String SOURCES = """
            [{"id": "openai-blog", "kind": "primary", "language": "en", "url": "https://openai.com/blog", "title": "Introducing ChatGPT", "publisher": "OpenAI", "published": "2022-11-30"}]""";

    /** Writes everything that the events refer to, and the events. */
    static Folder sound(Path path) throws IOException {
        var folder = new Folder(path);
        folder.write("organizations.json", ORGANIZATIONS);
        folder.write("people.json", PEOPLE);
        folder.write("technologies.json", TECHNOLOGIES);
        folder.write("sources.json", SOURCES);
        folder.write("events/2022.json", "[" + EVENT + ",\n" + OTHER + "]\n");
        return folder;
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    DataFolder shipped() {
        return new DataFolder(path, true);
    }

    DataFolder own() {
        return new DataFolder(path, false);
    }
}
