// SPDX-License-Identifier: Apache-2.0
package annals.model;

import java.util.Locale;

/** What kind of thing happened. */
public enum Category {
    RESEARCH("Research", "研究"),
    MODEL("Model", "模型"),
    PRODUCT("Product", "产品"),
    COMPANY("Company", "公司"),
    DEAL("Deal", "交易"),
    PEOPLE("People", "人物"),
    INFRASTRUCTURE("Infrastructure", "算力设施"),
    POLICY("Policy", "政策"),
    BENCHMARK("Benchmark", "评测与竞赛"),
    CONTROVERSY("Controversy", "争议"),
    CULTURE("Culture", "文化");

    private final Text title;

    Category(String en, String zh) {
        title = new Text(en, zh);
    }

    /** What it is called on screen and paper. */
    public Text title() {
        return title;
    }

    /** The word in the JSON files and in a query, such as {@code model}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
