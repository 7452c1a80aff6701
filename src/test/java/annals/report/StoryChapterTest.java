// SPDX-License-Identifier: Apache-2.0
package annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import annals.export.Exporter;
import annals.export.Shelf;
import annals.model.Event;
import annals.model.Language;
import annals.model.Source;
import annals.model.Story;
import annals.store.OnShippedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryChapterTest extends OnShippedStore {
    @TempDir
    Path folder;

    @Test
    void aStoryIsToldStepByStepBeforeTheEventsAndLeadsToTheirPages() throws IOException {
        Story story = store.story("openai-governance").orElseThrow();
        try (PDDocument pdf = export("story:openai-governance")) {
            String text = text(pdf, 1, pdf.getNumberOfPages());
            int at = text.indexOf("Story: " + story.title().en(), text.indexOf("Story: ") + 1);
            assertThat(at).isPositive();
            for (int step = 0; step < story.steps().size(); step++) {
                at = text.indexOf("Step " + (step + 1) + " of " + story.steps().size(), at);
                assertThat(at).as("step " + (step + 1)).isPositive();
                int told = text.indexOf(story.steps().get(step).text().en(), at);
                assertThat(told).as("text of step " + (step + 1)).isPositive();
                String after = text.substring(told);
                for (String id : story.steps().get(step).events()) {
                    String title = store.event(id).orElseThrow().title().en();
                    Matcher page = Pattern.compile(Pattern.quote(title) + " \\([^)]+\\), p\\. ?(\\d+)").matcher(after);
                    assertThat(page.find()).as(title).isTrue();
                    int number = Integer.parseInt(page.group(1));
                    assertThat(text(pdf, number, number)).contains(title);
                }
            }
            assertThat(at).isLessThan(text.lastIndexOf("In the order of the earliest day"));
        }
    }

    @Test
    void whatAuthorsArgueIsAttributedAndCited() throws IOException {
        Story story = store.story("essay-on-meta-2025").orElseThrow();
        long arguments = story.steps().stream().flatMap(step -> step.events().stream()).map(id -> store.event(id).orElseThrow())
                .map(Event::claims).flatMap(List::stream).filter(claim -> store.source(claim.source()).filter(Source::examined).isPresent()).count();
        try (PDDocument pdf = export("story:essay-on-meta-2025")) {
            String text = text(pdf, 1, pdf.getNumberOfPages());
            assertThat(Pattern.compile(" ?\\[\\d+] argues, (borne out by|at odds with) the record: ").matcher(text).results().count())
                    .isEqualTo(arguments);
        }
    }

    @Test
    void theStoryStandsInTheOutlineWithItsStepsAndNoWhereElse() throws IOException {
        try (PDDocument pdf = export("story:how-ai-began")) {
            PDOutlineItem story = StreamSupport.stream(pdf.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                    .filter(item -> item.getTitle().equals("Story: How AI began")).findFirst().orElseThrow();
            assertThat(story.children()).hasSize(store.story("how-ai-began").orElseThrow().steps().size());
            assertThat(story.findDestinationPage(pdf)).isNotNull();
        }
        try (PDDocument pdf = export("-story:how-ai-began company:deepmind period:2010/2013")) {
            assertThat(text(pdf, 1, pdf.getNumberOfPages())).doesNotContain("Story:");
        }
    }

    @Test
    void aReportWithoutPagesTellsTheStoryTooAndItsEventsAreLinks() throws IOException {
        Story story = store.story("models-that-reason").orElseThrow();
        String page = written("a.html");
        assertThat(page).contains("Story: " + story.title().en()).contains(story.steps().stream().map(step -> step.text().en()).toList())
                .contains("\"#event-" + store.index().row("openai-o1").orElseThrow() + "\"").doesNotContain("p. 0");
        assertThat(written("a.md")).contains("# Story: " + story.title().en())
                .contains("## Step 1 of " + story.steps().size(), "## Step " + story.steps().size() + " of").doesNotContain("p. 0");
    }

    private String written(String name) throws IOException {
        Path target = folder.resolve(name);
        assertThat(Exporter.export(Shelf.job("story:models-that-reason", store, target, Language.EN), store, _ -> true)).isTrue();
        return Files.readString(target);
    }

    private PDDocument export(String question) throws IOException {
        Path target = folder.resolve("a.pdf");
        assertThat(Exporter.export(Shelf.job(question, store, target, Language.EN), store, _ -> true)).isTrue();
        return Loader.loadPDF(target.toFile());
    }

    private static String text(PDDocument pdf, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
