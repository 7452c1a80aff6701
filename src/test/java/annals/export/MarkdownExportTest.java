// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.pdf.Html;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Read back with commonmark-java. */
class MarkdownExportTest extends OnShippedStore {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMatchIsAHeadingOnceInOrder(Language language) throws IOException {
        String question = "company:openai,meta period:2012/2025";
        var expected = new ArrayList<String>();
        for (Found found : Shelf.answer(question, store).found()) {
            String date = annals.report.Heading.date(Objects.requireNonNull(found.event().when()), language);
            expected.add(date + ": " + Html.printable(found.event().title().in(language)));
        }
        assertThat(headings(export(question, store, language), 3)).isEqualTo(expected);
    }

    @Test
    void eachSourceStandsOnceUnderItsNumberAndCitationsLeadToIt() throws IOException {
        Node page = export("company:deepmind period:2010/2015", store, Language.EN);
        var cited = new TreeSet<Integer>();
        var items = new ArrayList<ListItem>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String text = text(link);
                if (text.matches("\\[\\d+]")) {
                    cited.add(Integer.valueOf(text.substring(1, text.length() - 1)));
                    assertThat(link.getDestination()).matches("https?://.*|#sources");
                }
                visitChildren(link);
            }

            @Override
            public void visit(OrderedList list) {
                assertThat(list.getMarkerStartNumber()).isEqualTo(1);
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    items.add((ListItem) item);
                }
            }
        });
        assertThat(items).isNotEmpty();
        assertThat(cited).containsExactlyElementsOf(IntStream.rangeClosed(1, items.size()).boxed().toList());
    }

    @Test
    void theLedgerAddsUp() throws IOException {
        String question = "company:openai period:2010/2020";
        List<String> cells = cells(export(question, store, Language.EN));
        String matched = Integer.toString(Shelf.answer(question, store).count());
        assertThat(cells).containsSubsequence("Events that match the question", matched, "Printed with their date",
                "Printed and listed together", matched);
    }

    @Test
    void nothingIsSaidOfChartsThatAreNotThere() throws IOException {
        Node page = export("category:model", store, Language.EN);
        assertThat(cells(page)).as("tables of figures").contains("When", "What", "Value");
        assertThat(paragraphs(page)).anyMatch(one -> one.matches("\\d+ figures( and \\d+ claims that dispute some)?"))
                .noneMatch(one -> one.matches(".*\\d+ drawn.*|.*is drawn over.*|.*counted in numbers below.*"));
    }

    /** Whatever stands in a title or a text comes out of a reader of Markdown as it was. */
    @Test
    void noTextTurnsIntoMarks() throws IOException {
        var random = new Random(5);
        var titles = new ArrayList<String>();
        for (int at = 0; at < 200; at++) {
            String letters = "a1 *_`[]()<>#|~&!$.-+=:;{}^/'国";
            titles.add("t" + at + random.ints(random.nextInt(1, 14), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1)).collect(Collectors.joining()).replaceAll(" +", " ").strip() + "x");
        }
        titles.addAll(List.of("1. first", "- dash", "+ plus", "=== equals", "# hash", "> quote", "| pipe | pipe |", "&amp; &copy;",
                "<b>bold</b>", "[link](https://example.org)", "$a$ and $b$", "~~gone~~", "```code```", "* * *", "12) twelve"));
        String[] events = IntStream.range(0, titles.size()).mapToObj(at -> Shelf.event("e" + at, "\"2012\"", titles.get(at),
                titles.get(at), "")).toArray(String[]::new);
        try (H2Store own = Shelf.of(folder.resolve("own"), events)) {
            Node page = export("", own, Language.EN);
            var expected = titles.stream().map(title -> "2012: " + title).collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(headings(page, 3))).isEqualTo(expected);
            List<String> all = paragraphs(page);
            assertThat(all).containsAll(titles);
            page.accept(new AbstractVisitor() {
                @Override
                public void visit(HtmlInline html) {
                    throw new AssertionError("markup: " + html.getLiteral());
                }

                @Override
                public void visit(HtmlBlock html) {
                    throw new AssertionError("markup: " + html.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    throw new AssertionError("code: " + code.getLiteral());
                }
            });
        }
    }

    private Node export(String question, H2Store from, Language language) throws IOException {
        Path target = folder.resolve("a.md");
        assertThat(Exporter.export(Shelf.job(question, from, target, language), from, _ -> true)).isTrue();
        return PARSER.parse(Files.readString(target));
    }

    private static List<String> headings(Node page, int level) {
        var found = new ArrayList<String>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == level) {
                    found.add(text(heading));
                }
            }
        });
        return found;
    }

    private static String text(Node in) {
        var text = new StringBuilder();
        in.accept(new AbstractVisitor() {
            @Override
            public void visit(Text one) {
                text.append(one.getLiteral());
            }
        });
        return text.toString();
    }

    private static List<String> paragraphs(Node page) {
        var found = new ArrayList<String>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                found.add(text(paragraph));
            }
        });
        return found;
    }

    private static List<String> cells(Node page) {
        var found = new ArrayList<String>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    found.add(text(node));
                }
                visitChildren(node);
            }
        });
        return found;
    }
}
