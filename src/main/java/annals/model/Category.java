// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What kind of thing happened. */
public enum Category {
    RESEARCH("Research", "研究", "papers", "论文"),
    MODEL("Model", "模型", "models"),
    PRODUCT("Product", "产品", "products"),
    COMPANY("Company", "公司", "companies"),
    DEAL("Deal", "交易", "deals", "funding", "acquisitions", "融资", "收购", "投资"),
    PEOPLE("People", "人物"),
    INFRASTRUCTURE("Infrastructure", "算力设施", "data centers", "data centres", "chips", "算力", "芯片", "数据中心"),
    POLICY("Policy", "政策", "policies", "regulation", "regulations", "laws", "legislation", "监管", "法规", "立法", "法律"),
    BENCHMARK("Benchmark", "评测与竞赛", "benchmarks", "competitions", "评测", "竞赛", "基准"),
    CONTROVERSY("Controversy", "争议", "controversies", "lawsuits", "诉讼"),
    CULTURE("Culture", "文化");

    private final Text title;
    private final List<String> also;

    Category(String en, String zh, String... also) {
        title = new Text(en, zh);
        this.also = List.of(also);
    }

    /** What it is called on screen and paper. */
    public Text title() {
        return title;
    }

    /** All that people call it, in either language: what they look for under another name too. */
    public List<String> names() {
        return Stream.concat(Stream.of(word(), title.en(), title.zh()), also.stream()).toList();
    }

    /** The word in the JSON files and in a query, such as {@code model}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
