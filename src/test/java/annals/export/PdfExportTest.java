// SPDX-License-Identifier: Apache-2.0
package annals.export;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.pdf.Paper;
import annals.report.ExportJob;
import annals.store.Answer;
import annals.store.Answer.Found;
import annals.store.H2Store;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PdfExportTest extends OnShippedStore {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:openai,meta period:2012/2025 | EN | Events", "company:谷歌 | ZH | 事件", "'' | EN | Events"})
    void everyMatchingTitleStandsUnderEventsInOrder(String question, Language language, String heading) throws IOException {
        try (PDDocument pdf = export(question, language)) {
            String events = oneLine(after(heading, text(pdf)));
            int at = 0;
            for (Found found : Shelf.answer(question, store).found()) {
                String title = found.event().title().in(language);
                int next = events.indexOf(title, at);
                assertThat(next).as(title + " after place " + at).isNotNegative();
                at = next + title.length();
            }
        }
    }

    @Test
    void everyEventHasOneHeading() throws IOException {
        try (PDDocument pdf = export("company:openai,meta period:2012/2025", Language.EN)) {
            assertThat(elements(pdf)).filteredOn(one -> "H3".equals(one.getStructureType()))
                    .hasSize(titles("company:openai,meta period:2012/2025", Language.EN).size());
        }
    }

    @Test
    void whatIsCitedStandsInTheSourcesUnderItsNumberOnce() throws IOException {
        try (PDDocument pdf = export("company:deepmind period:2010/2015", Language.EN)) {
            String text = oneLine(text(pdf));
            String sources = text.substring(text.indexOf(" sources, each once"));
            Set<String> cited = numbers(text.substring(0, text.length() - sources.length()));
            assertThat(cited).isNotEmpty().isEqualTo(numbers(sources));
            cited.forEach(number -> assertThat(count(sources, number)).as(number).isEqualTo(1));
        }
    }

    @Test
    void theIndexNamesThePageOfEachEventOfAPerson() throws IOException {
        try (PDDocument pdf = export("company:deepmind period:2010/2015", Language.EN)) {
            String index = oneLine(text(pdf));
            index = index.substring(index.lastIndexOf(" Index "));
            Matcher line = Pattern.compile("Demis Hassabis ([0-9, ]+)").matcher(index);
            assertThat(line.find()).isTrue();
            for (String page : line.group(1).strip().split("[, ]+")) {
                assertThat(text(pdf, Integer.parseInt(page))).contains("Demis Hassabis");
            }
        }
    }

    private static Set<String> numbers(String text) {
        return Pattern.compile("\\[\\d+]").matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"company:openai period:2010/2020 | 0", "period:2010-03 | 1", "period:1066 | 0"})
    void theLedgerAddsUp(String question, int possibleAtLeast) throws IOException {
        Answer answer = Shelf.answer(question, store);
        try (PDDocument pdf = export(question, Language.EN)) {
            String ledger = text(pdf);
            ledger = ledger.substring(ledger.lastIndexOf("Ledger"));
            int matched = number(ledger, "Events that match the question");
            assertThat(matched).isEqualTo(answer.count());
            assertThat(number(ledger, "Printed with their date") + number(ledger, "Listed as undated")).isEqualTo(matched);
            assertThat(number(ledger, "Printed and listed together")).isEqualTo(matched);
            int possible = number(ledger, "Of the matches, only possibly in it");
            assertThat(possible).isGreaterThanOrEqualTo(possibleAtLeast);
            assertThat(number(ledger, "Of the matches, certainly in the period asked for") + possible).isEqualTo(matched);
            assertThat(number(ledger, "drawn as a mark of their own") + number(ledger, "counted in a cluster only")
                    + number(ledger, "since undated")).isEqualTo(matched);
        }
    }

    @Test
    void undatedEventsAreListedAndToldApartWhereAPeriodIsAsked() throws IOException {
        try (H2Store own = Shelf.of(folder, Shelf.event("a", "\"2012\"", "Dated title", "Text", ""),
                Shelf.event("b", "null", "Undated title", "Text", ""))) {
            try (PDDocument pdf = export(own, "", Paper.A4, Language.EN)) {
                assertThat(oneLine(after("Events", text(pdf)))).containsSubsequence("2012", "Dated title", "Undated", "Undated title",
                        "Events that match the question 2", "Printed with their date 1", "Listed as undated 1",
                        "Printed and listed together 2");
            }
            try (PDDocument pdf = export(own, "period:2010/2020", Paper.A4, Language.EN)) {
                assertThat(oneLine(after("Events", text(pdf)))).containsSubsequence("Dated title", "Ledger",
                        "Events that match the question 1", "Undated events that no period can match", "Undated title");
            }
        }
    }

    @Test
    void textsAreNeverTakenForMarkupAndUnknownLettersBecomeBoxes() throws IOException {
        try (H2Store own = Shelf.of(folder, Shelf.event("a", "\"2012-05\"", "</style><b>&amp; C++ \\uD83D\\uDE00", "A\\u200Bcafe\\u0301 & a <script>", """
                "claims": [{"source": "said", "says": {"en": "It was 2011.", "zh": "是2011年。"}, "stance": "disputes",
                  "about": "when", "value": "2011"}],
                  "figures": [{"name": {"en": "Price", "zh": "价格"}, "value": 13000000000, "unit": "USD", "status": "reported"}]"""
                .replace("\n", " ")))) {
            try (PDDocument pdf = export(own, "", Paper.LETTER, Language.EN)) {
                String events = oneLine(after("Events", text(pdf)));
                assertThat(events).contains("</style><b>&amp; C++ \u25A1", "café & a <script>", "May 2012", "$13 billion: Price (reported)",
                        "The Paper [1] disputes (date): It was 2011.",
                        "[1] \"Said & <done>\", The Paper, May 2020 (press) https://example.org/said?a=1&b=2");
                assertThat(addresses(pdf)).contains("https://example.org/said?a=1&b=2");
            }
        }
    }

    @Test
    void bothLanguagesStandTogetherInTheOrderAsked() throws IOException {
        try (PDDocument pdf = export(store, "company:deepmind period:2010", Paper.A4, Language.ZH, Language.EN)) {
            assertThat(oneLine(after("事件 *Events", text(pdf)))).containsSubsequence("2010年", "DeepMind在伦敦成立", "DeepMind is founded in London");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void fontsAreTheBundledOnesAndEmbedded() throws IOException {
        try (PDDocument pdf = export("company:meta", Language.ZH)) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|SemiBold)");
                }
            }
        }
    }

    @Test
    void bookmarksLeadToTimelineYearsAndEveryEvent() throws IOException {
        try (PDDocument pdf = export("company:openai period:2015/2019", Language.EN)) {
            var names = new ArrayList<String>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                assertThat(item.findDestinationPage(pdf)).isNotNull();
            }
            assertThat(names).satisfiesExactly(name -> assertThat(name).isEqualTo("Contents"), name -> assertThat(name).isEqualTo("Timeline"),
                    name -> assertThat(name).isEqualTo("Figures over time"),
                    name -> assertThat(name).matches("All \\d+ events in order"), name -> assertThat(name).isEqualTo("Index"),
                    name -> assertThat(name).isEqualTo("Sources"), name -> assertThat(name).isEqualTo("Ledger"));
            var leaves = new ArrayList<String>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> leaves(item, leaves));
            assertThat(leaves).containsAll(titles("company:openai period:2015/2019", Language.EN));
        }
    }

    @Test
    void labelsOnTheTimelineLinkToTheirEvents() throws IOException {
        try (PDDocument pdf = export("company:deepmind period:2010/2013", Language.EN)) {
            PDPage timeline = pdf.getPage(1);
            assertThat(timeline.getMediaBox().getWidth()).as("lies").isGreaterThan(timeline.getMediaBox().getHeight());
            assertThat(text(pdf, 2)).contains("DeepMind founded");
            var targets = new ArrayList<Integer>();
            for (PDAnnotation annotation : timeline.getAnnotations()) {
                targets.add(((PDPageDestination) ((PDAnnotationLink) annotation).getDestination()).retrievePageNumber());
            }
            assertThat(targets).isNotEmpty().allSatisfy(page -> assertThat(page).isGreaterThanOrEqualTo(2));
        }
    }

    @Test
    void titleLanguageAndDatesComeFromTheQuestionAndTheData() throws IOException {
        try (PDDocument pdf = export("company:openai,meta period:2012/2025", Language.EN)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Meta and OpenAI, 2012 to 2025");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Annals");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant().getEpochSecond())
                    .isEqualTo(store.index().lastSecond() - 1);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            String cover = text(pdf, 1);
            assertThat(cover).contains("company:meta,openai period:2012/2025", store.version());
        }
    }

    @Test
    void theMatchingEventsAreAttachedAsTheyWouldBeExported() throws IOException {
        var events = new StringBuilder();
        JsonExport.write(Shelf.answer("company:deepmind", store), events);
        try (PDDocument pdf = export("company:deepmind", Language.EN)) {
            var attached = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get(PdfDescription.EVENTS);
            assertThat(new String(attached.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8)).isEqualTo(events.toString());
        }
    }

    @Test
    void aPictureIsReadAloudAsAFigureAndAListOfItsLinksFromLaneToLane() throws IOException {
        try (PDDocument pdf = export("company:deepmind period:2010/2013", Language.EN)) {
            List<PDStructureElement> sheet = elements(pdf).stream().filter(one -> "Figure".equals(one.getStructureType())
                    || "L".equals(one.getStructureType())).toList();
            int figure = IntStream.range(0, sheet.size()).filter(at -> "Figure".equals(sheet.get(at).getStructureType()))
                    .skip(1).findFirst().orElseThrow();
            assertThat(sheet.get(figure).getAlternateDescription()).startsWith("Timeline of 2010 to 2013: ");
            assertThat(sheet.get(figure + 1).getKids()).hasSameSizeAs(pdf.getPage(1).getAnnotations());
            assertThat(pdf.getPage(1).getAnnotations()).extracting(PDAnnotation::getContents)
                    .contains("2010, DeepMind founded (DeepMind)");
            assertThat(elements(sheet.get(figure + 1))).filteredOn(one -> "Link".equals(one.getStructureType()))
                    .extracting(PDStructureElement::getActualText)
                    .containsExactlyElementsOf(pdf.getPage(1).getAnnotations().stream().map(PDAnnotation::getContents).toList());
        }
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        return elements(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static List<PDStructureElement> elements(PDStructureNode from) {
        var elements = new ArrayList<PDStructureElement>();
        elements(from, elements);
        return elements;
    }

    private static void elements(PDStructureNode from, List<PDStructureElement> into) {
        for (Object kid : from.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                elements(element, into);
            }
        }
    }

    @Test
    void everyPageSaysWhatWasAskedOfWhichDataAndWhichPageItIs() throws IOException {
        try (PDDocument pdf = export("company:deepmind", Language.EN)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(oneLine(text(pdf, page))).contains("Question: company:deepmind", "Data: " + store.version(),
                        page + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Paper.Sheet.class, names = {"A4", "A3", "LETTER"})
    void timelinesLieAndTextStandsOnTheirPaper(Paper.Sheet sheet) throws IOException {
        var paper = new Paper(sheet, Paper.Layout.BOOK);
        try (PDDocument pdf = export(store, "company:deepmind", paper, Language.EN)) {
            assertThat(millimetres(pdf.getPage(1).getMediaBox().getWidth())).isEqualTo(Math.round(paper.width()));
            assertThat(millimetres(pdf.getPage(1).getMediaBox().getHeight())).isEqualTo(Math.round(paper.height()));
            PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
            assertThat(millimetres(last.getMediaBox().getHeight()))
                    .isEqualTo(Math.round(sheet == Paper.Sheet.A3 ? paper.height() : paper.width()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Paper.Layout.class, names = {"PORTRAIT", "LANDSCAPE"})
    void allPagesStandOrLieWhereOneAsksForIt(Paper.Layout layout) throws IOException {
        var paper = new Paper(Paper.Sheet.LETTER, layout);
        try (PDDocument pdf = export(store, "company:deepmind period:2010/2013", paper, Language.EN)) {
            for (PDPage page : pdf.getPages()) {
                assertThat(millimetres(page.getMediaBox().getWidth())).isEqualTo(Math.round(paper.width()));
                assertThat(millimetres(page.getMediaBox().getHeight())).isEqualTo(Math.round(paper.height()));
            }
            assertThat(paper.width() > paper.height()).isEqualTo(layout == Paper.Layout.LANDSCAPE);
        }
    }

    @Test
    void theContentsComeInTheOrderOfThePages() throws IOException {
        try (PDDocument pdf = export("company:openai,meta period:2012/2025", Language.EN)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String cover = oneLine(stripper.getText(pdf));
            assertThat(cover.substring(cover.indexOf("Overview"))).as("what its colours and its height mean")
                    .containsSubsequence("OpenAI", "more; highest column: ", ", an event counted per colour", "Contents");
            assertThat(cover.substring(cover.indexOf("Contents")))
                    .containsSubsequence("Timeline", "All ", " events in order", "2025", "Index", "Sources", "Ledger");
        }
    }

    @Test
    void aTitleWithoutSpacesBreaksBeforeTheEdgeOfThePage() throws IOException {
        try (H2Store own = Shelf.of(folder, Shelf.event("a", "\"2012\"", "W".repeat(300), "M".repeat(300), ""));
                PDDocument pdf = export(own, "", Paper.A4, Language.EN)) {
            double[] right = {0};
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    right[0] = Math.max(right[0], (text.getXDirAdj() + text.getWidthDirAdj()) / text.getPageWidth());
                    super.processTextPosition(text);
                }
            };
            stripper.setStartPage(3);
            assertThat(stripper.getText(pdf)).contains("WWWWWWWWWW", "MMMMMMMMMM");
            assertThat(right[0]).isBetween(0.5, 0.92);
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }

    private static void leaves(PDOutlineItem item, List<String> into) {
        if (!item.hasChildren()) {
            into.add(item.getTitle());
        }
        item.children().forEach(child -> leaves(child, into));
    }

    private static List<String> addresses(PDDocument pdf) throws IOException {
        var addresses = new ArrayList<String>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                    addresses.add(uri.getURI());
                }
            }
        }
        return addresses;
    }

    private static List<String> titles(String question, Language language) {
        return StreamSupport.stream(Shelf.answer(question, store).found().spliterator(), false)
                .map(found -> found.event().title().in(language)).toList();
    }

    private static int count(String text, String part) {
        return (int) Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static int number(String text, String name) {
        Matcher matcher = Pattern.compile(Pattern.quote(name) + "\\s+(\\d+)").matcher(text);
        assertThat(matcher.find()).as(name).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What follows the heading, which is the only line of its kind. */
    private static String after(String heading, String text) {
        Matcher matcher = Pattern.compile("(?m)^" + heading + "\\s*$").matcher(text);
        assertThat(matcher.find()).as("a heading " + heading).isTrue();
        String rest = text.substring(matcher.end());
        assertThat(matcher.find()).as("another heading " + heading).isFalse();
        return rest;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private PDDocument export(String question, Language language) throws IOException {
        return export(store, question, Paper.A4, language);
    }

    private PDDocument export(H2Store from, String question, Paper paper, Language... languages) throws IOException {
        Path target = folder.resolve("a.pdf");
        var job = new ExportJob(Shelf.query(question, from), List.of(languages), paper, target);
        assertThat(Exporter.export(job, from, _ -> true)).isTrue();
        return Loader.loadPDF(target.toFile());
    }
}
