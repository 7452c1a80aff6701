// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import annals.bench.Happenings.Happening;
import annals.data.EntityJson;
import annals.data.EventJson;
import annals.model.Category;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.model.Source;
import annals.model.Text;
import annals.time.EdtfDate;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@link Happenings} as a data folder: their times as days, the companies with colours, so that each has its lane, the
 * category by the kind. Files and order are those that data/README.md asks for; the same number gives the same bytes.
 *
 * @param path the folder
 * @param count how many events it holds
 */
record Generated(Path path, int count) {
    /** The companies by place, in the order of their lanes' names; the other timelines keep these three of them. */
    static final List<String> KEPT = List.of("borealis-energy", "fjord-foods", "indigo-telecom");

    private static final List<Company> COMPANIES = List.of(
            new Company("Acme Motors", "顶点汽车", "#B3261E", "#FF8A80"),
            new Company("Borealis Energy", "北极光能源", "#0B6E4F", "#4FD1A5"),
            new Company("Castor Pharma", "河狸制药", "#6A3FB5", "#B79CFF"),
            new Company("Dynacore Systems", "动核系统", "#1F5FBF", "#7FB2FF"),
            new Company("Elbe Shipping", "易北航运", "#00687A", "#5CD5E8"),
            new Company("Fjord Foods", "峡湾食品", "#7A4A22", "#C99B6C"),
            new Company("Gallium Semiconductors", "镓半导体", "#8A1C6B", "#F08BD0"),
            new Company("Helios Aerospace", "日神航天", "#D05A00", "#FF9440"),
            new Company("Indigo Telecom", "靛蓝电信", "#3A3F9E", "#9DA4FF"),
            new Company("Juniper Bank", "杜松银行", "#3F6B1F", "#9CCC65"),
            new Company("Krypton Chemicals", "氪化工", "#5C5C00", "#D4D45A"),
            new Company("Lumen Media", "流明传媒", "#8C5A00", "#FFC04D"));

    private static final List<Category> CATEGORIES = List.of(Category.PRODUCT, Category.COMPANY, Category.DEAL, Category.PEOPLE,
            Category.INFRASTRUCTURE, Category.POLICY, Category.RESEARCH, Category.CONTROVERSY);
    private static final String[] VERBS = ("推出 宣布 收购 启用 关闭 合并 出售 公布 任命 了结 召回 扩建 提交 赢得 失去 签订 推迟 完成 测试 停用"
            + " 授权 审计 升级 拆分 迁移 恢复").split(" ");
    private static final String[] NOUNS = ("工厂 反应堆 涡轮机 电池 管道 卫星 疫苗 炼油厂 油轮 码头 网络 处理器 传感器 档案 实验室 合同 专利 诉讼"
            + " 股息 并购 子公司 员工 发动机 平台 桥梁 港口 仓库 园区 计划 基金 贷款 债券 许可 标准 协议 原型 装配线 事业部 董事会 董事长 工会 罢工"
            + " 泄漏 停机 召回 审计 调查").split(" ");

    /** Of a thousand events, so many are more important than 4, 3, 2 and 1: few stand out, as in any archive. */
    private static final int[] MORE_IMPORTANT = {5, 45, 200, 550};
    /** A prime: neighbours in time fall into unlike thousands. */
    private static final int SPREAD = 619;
    private static final long DAY = 86_400_000;

    private static final Source SOURCE = new Source("generated", Source.Kind.REFERENCE, "en", null,
            "Made up for measuring", null, null, null, false);

    private record Company(String en, String zh, String light, String dark) {
        String id() {
            return en.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    /** Writes a folder below another, over what may be there from the last time. */
    static Generated write(Path above, int count) throws IOException {
        Path folder = Files.createDirectories(above.resolve("generated-" + count));
        Files.createDirectories(folder.resolve("events"));
        write(folder.resolve("organizations.json"), companies().map(EntityJson::write));
        write(folder.resolve("sources.json"), Stream.of(EntityJson.write(SOURCE)));
        for (var file : files(count).entrySet()) {
            write(folder.resolve("events").resolve(file.getKey() + ".json"),
                    file.getValue().stream().map(one -> EventJson.write(event(one))));
        }
        return new Generated(folder, count);
    }

    /** The same as it is known once it is read. */
    static Knowledge knowledge(int count) {
        var happenings = new Happenings(Happenings.SEED);
        List<Event> events = Stream.generate(happenings::next).limit(count).map(Generated::event).toList();
        return new Knowledge(events, companies().toList(), List.of(), List.of(), List.of(SOURCE), List.of(), List.of());
    }

    /** The events' files: by decade before 2010, by year from then on, in the order of time. */
    private static Map<String, List<Happening>> files(int count) {
        var happenings = new Happenings(Happenings.SEED);
        Map<String, List<Happening>> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Happening one = happenings.next();
            int year = day(one.start()).getYear();
            files.computeIfAbsent(year < 2010 ? year / 10 + "0s" : "" + year, _ -> new ArrayList<>()).add(one);
        }
        files.values().forEach(events -> events.sort(Comparator.comparingLong(Happening::start)));
        return files;
    }

    private static void write(Path file, Stream<String> entries) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            String before = "[\n  ";
            for (String entry : (Iterable<String>) entries::iterator) {
                out.append(before).append(entry);
                before = ",\n  ";
            }
            out.write("\n]\n");
        }
    }

    private static Stream<Organization> companies() {
        return COMPANIES.stream().map(company -> new Organization(company.id(), Entity.Kind.COMPANY,
                new Text(company.en, company.zh), List.of(), null, null, null,
                new Entity.Colours(company.light, company.dark), List.of(), List.of(), null));
    }

    private static Event event(Happening one) {
        Company company = COMPANIES.get(one.company());
        var title = new Text(one.title(), company.zh + VERBS[one.verb()] + NOUNS[one.noun()]);
        var summary = new Text(company.en + ".", company.zh + "。");
        return new Event("g" + one.id(), EdtfDate.parse(when(one)), title, null, summary, CATEGORIES.get(one.kind()),
                importance(one), List.of(company.id()), List.of(), List.of(), List.of(SOURCE.id()), List.of(), List.of(),
                List.of(), Evidence.REPORTED);
    }

    private static String when(Happening one) {
        LocalDate first = day(one.start());
        LocalDate last = one.end() == 0 ? first : day(one.end());
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private static LocalDate day(long milliseconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(milliseconds, DAY));
    }

    private static int importance(Happening one) {
        long place = (long) one.id() * SPREAD % 1000;
        int importance = 5;
        while (importance > 1 && place >= MORE_IMPORTANT[5 - importance]) {
            importance--;
        }
        return importance;
    }
}
