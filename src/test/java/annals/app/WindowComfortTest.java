// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.LanesBy;
import annals.reading.TableColumn;
import annals.reading.TableLook.Sort;
import annals.state.Perspective;
import annals.state.View;
import annals.window.Saved;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What makes the window comfortable: palette, keys, saved views. */
class WindowComfortTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void thePaletteDoesWhatIsTyped() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(() -> lookup("#palette").tryQuery().isPresent());
        write("lanes per").type(KeyCode.ENTER);
        await(() -> model.state().state().lanes().by() == LanesBy.PERSON);
        assertThat(lookup("#palette").tryQuery()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("table").type(KeyCode.ENTER);
        await(() -> model.state().state().perspective() == Perspective.TABLE);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("hide category");
        assertThat(texts("#palette")).as("what the panel of the columns does").contains("Hide the column Category", "Table");
        type(KeyCode.ENTER);
        await(() -> !model.table().look().shown().contains(TableColumn.CATEGORY));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("sort importance desc").type(KeyCode.ENTER);
        await(() -> model.table().look().sorts().equals(List.of(new Sort(TableColumn.IMPORTANCE, true))));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("meta");
        assertThat(texts("#palette")).contains("Only Meta", "All but Meta");
        List<Object> found = List.copyOf(lookup("#palette-list").queryListView().getItems());
        write(" ");
        assertThat(lookup("#palette-list").queryListView().getItems()).as("made once, not with each key").isEqualTo(found);
        write("only").type(KeyCode.ENTER);
        await(() -> answered("company:meta"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("importance: 4").type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> answered("company:meta importance:>=4"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("no such thing");
        assertThat(label("#palette-nothing")).contains("no such thing").contains("Ctrl+K");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#palette").tryQuery()).isEmpty();
    }

    @Test
    void thePaletteUnderstandsATimeAsItsFieldDoes() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("column");
        assertThat(texts("#palette")).as("only of a table that one sees").noneMatch(text -> text.contains("the column"));
        push(KeyCode.CONTROL, KeyCode.A);
        write("2019 to 2021");
        assertThat(texts("#palette")).contains("Period: 2019 – 2021", "Go there: 2019 – 2021");
        type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> model.state().state().visible().period().text().equals("2019/2021"));
        assertThat(model.filters().text()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("2012-2025").type(KeyCode.ENTER);
        await(() -> answered("period:2012/2025"));
    }

    @Test
    void thePaletteSpeaksChineseAndStillHearsEnglish() throws TimeoutException {
        settle();
        interact(() -> model.state().speak(Language.ZH));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("zoom").type(KeyCode.DOWN);
        assertThat(lookup("#palette-list").queryListView().getItems()).hasSize(2);
        assertThat(texts("#palette")).contains("放大", "缩小");
        double before = model.state().state().visible().length();
        type(KeyCode.ENTER);
        await(() -> model.state().state().visible().length() > before);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write("all but lawsuits");
        assertThat(lookup("#palette-list").queryListView().getItems()).hasSize(1);
        assertThat(texts("#palette")).contains("除争议以外", "类别");
        type(KeyCode.ENTER);
        await(() -> answered("-category:controversy"));
    }

    @Test
    void aQuestionMarkListsTheKeysAndEscapeClosesThem() throws TimeoutException {
        settle();
        push(KeyCode.SHIFT, KeyCode.SLASH);
        await(() -> lookup("#keys-panel").tryQuery().isPresent());
        assertThat(texts("#keys-panel")).contains("Ctrl+Shift+P", "Do anything by its name", "Ctrl+Shift+F", "Why don't I see...?");
        interact(() -> model.state().speak(Language.ZH));
        assertThat(texts("#keys-panel")).contains("按名称执行任何操作");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#keys-panel").tryQuery()).isEmpty();
        assertThat(lookup("#timeline").query().isFocused()).isTrue();
    }

    @Test
    void theListOfKeysLeadsToHowToReadTheTimeline() throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("gpt-4"));
        await(() -> !label("#event-title").equals("Reading the timeline"));
        push(KeyCode.SHIFT, KeyCode.SLASH);
        clickOn("#keys-reading");
        await(() -> label("#event-title", "Reading the timeline").equals("Reading the timeline"));
    }

    @Test
    void whyHasAKey() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> lookup("#why-text").query().isFocused());
    }

    @Test
    void aViewIsSavedFoundAgainDeletedAndBroughtBack() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta"));
        await(() -> answered("company:meta"));
        View meant = View.of(model.state().state());
        push(KeyCode.CONTROL, KeyCode.S);
        await(() -> lookup("#view-name").query().isFocused());
        assertThat(lookup("#view-name").queryAs(TextField.class).getText()).isEqualTo("Companies: Meta");
        write("Meta before ChatGPT").type(KeyCode.ENTER);
        await(() -> !model.saved().viewsProperty().get().isEmpty());
        assertThat(lookup("#views-list").query().isFocused()).isTrue();
        type(KeyCode.ESCAPE);
        interact(() -> model.filters().ask("company:openai"));
        await(() -> answered("company:openai"));
        push(KeyCode.CONTROL, KeyCode.S);
        clickOn("Meta before ChatGPT");
        await(() -> answered("company:meta"));
        assertThat(View.of(model.state().state())).isEqualTo(meant);
        push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> answered("company:openai"));
        push(KeyCode.CONTROL, KeyCode.S);
        clickOn(".view-delete");
        await(() -> model.saved().viewsProperty().get().isEmpty());
        assertThat(lookup("#views-nothing").query().isVisible()).isTrue();
        clickOn("#view-undo");
        await(() -> model.saved().viewsProperty().get().stream().map(Saved::name).toList().contains("Meta before ChatGPT"));
    }

    @Test
    void aViewGoesThroughTheClipboard() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:nvidia"));
        await(() -> answered("company:nvidia"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(label("#news-says")).startsWith("This view is copied as text");
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("annals:view?ask=company:nvidia&see="));
        interact(() -> model.filters().ask(""));
        await(() -> answered(""));
        push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.V);
        await(() -> answered("company:nvidia"));
        assertThat(lookup("#search").queryAs(TextField.class).getText()).isEqualTo("company:nvidia");
    }

    @Test
    void whatIsNoViewIsSaid() throws TimeoutException {
        settle();
        interact(() -> {
            var content = new ClipboardContent();
            content.putString("annals:view?see=never");
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(label("#news-says")).contains("\"see=never\" tells no stretch of time");
        interact(() -> model.state().speak(Language.ZH));
        assertThat(label("#news-says")).contains("不是一段时间");
        clickOn("#news-close");
        assertThat(lookup("#news").query().isVisible()).isFalse();
    }

    @Test
    void whatIsOnTheScreenIsMadeIntoPagesForTheViewer() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:nvidia period:2022/2023"));
        await(() -> answered("company:nvidia period:2022/2023"));
        push(KeyCode.CONTROL, KeyCode.P);
        await(() -> !opened.isEmpty());
        assertThat(label("#news-says")).startsWith("The pages are open in your PDF viewer");
        Path pages = Path.of(URI.create(opened.getFirst()));
        assertThat(pages.toFile()).isFile().hasName("annals.pdf");
        clickOn("#print-again");
        await(() -> opened.size() == 2);
    }

    @Test
    void whereNothingShowsPagesOneIsToldWhereTheyAre() throws TimeoutException {
        opensNothing = true;
        settle();
        interact(() -> model.filters().ask("company:nvidia period:2022/2023"));
        await(() -> answered("company:nvidia period:2022/2023"));
        push(KeyCode.CONTROL, KeyCode.P);
        await(() -> label("#news-says").startsWith("The pages are made, but no program was found that shows PDF files"));
        String told = label("#news-says").replaceAll("(?s).*they are here: (.*?annals\\.pdf)\\. .*", "$1");
        assertThat(Path.of(told)).isRegularFile();
        clickOn("#print-export");
        await(() -> lookup("#export-dialog").tryQuery().isPresent());
        interact(() -> lookup("#export-dialog").query().getScene().getWindow().hide());
    }

    @Test
    void aLinkThatNothingOpensIsCopied() throws TimeoutException {
        opensNothing = true;
        settle();
        interact(() -> model.travel().jump("gpt-4"));
        await(() -> lookup("#event-pane").lookup(".source").lookup(".hyperlink").tryQuery().isPresent());
        interact(() -> lookup("#event-pane").lookup(".source").lookup(".hyperlink").queryAs(Hyperlink.class).fire());
        assertThat(label("#news-says")).startsWith("No program was found that opens http");
        interact(() -> assertThat(label("#news-says")).contains(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theMenuOfAFieldSpeaksTheLanguageOfTheWindow() throws TimeoutException {
        settle();
        interact(() -> model.state().speak(Language.ZH));
        clickOn("#search");
        write("gpt");
        push(KeyCode.CONTROL, KeyCode.A);
        TextInputControl search = lookup("#search").queryTextInputControl();
        interact(() -> search.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        interact(() -> assertThat(search.getContextMenu().isShowing()).isTrue());
        assertThat(search.getContextMenu().getItems().stream().map(MenuItem::getText))
                .containsExactly("撤销", "重做", "剪切", "复制", "粘贴", "删除", null, "全选");
        interact(() -> model.state().speak(Language.EN));
        MenuItem delete = search.getContextMenu().getItems().get(5);
        assertThat(delete.getText()).isEqualTo("Delete");
        interact(delete::fire);
        assertThat(search.getText()).isEmpty();
        interact(() -> search.getContextMenu().hide());
    }

    @Test
    void theWelcomeGoesWithTheFirstThingThatOneDoes() throws TimeoutException {
        settle();
        interact(() -> window.welcome());
        assertThat(label("#news-says")).startsWith("New here?");
        Bounds timeline = lookup("#timeline").query().localToScene(lookup("#timeline").query().getLayoutBounds());
        Bounds news = lookup("#news").query().localToScene(lookup("#news").query().getLayoutBounds());
        assertThat(news.getMinY()).isGreaterThan(timeline.getCenterY());
        Bounds strip = lookup("#overview-picture").query().localToScene(lookup("#overview-picture").query().getLayoutBounds());
        assertThat(news.getMaxY()).as("what one takes hold of stays free").isLessThanOrEqualTo(strip.getMinY());
        type(KeyCode.RIGHT);
        assertThat(lookup("#news").query().isVisible()).isFalse();
        interact(() -> window.welcome());
        clickOn("#welcome-keys");
        await(() -> lookup("#keys-panel").tryQuery().isPresent());
        assertThat(lookup("#news").query().isVisible()).isFalse();
    }

    @Test
    void whoGoesOnWithFiltersIsToldAndMayShowEverything() throws TimeoutException {
        settle();
        interact(() -> window.goOn());
        assertThat(lookup("#news").query().isVisible()).as("nothing is left out").isFalse();
        interact(() -> model.filters().ask("company:nvidia"));
        await(() -> answered("company:nvidia"));
        interact(() -> window.goOn());
        assertThat(label("#news-says")).startsWith("You are where you left off");
        clickOn("#everything");
        await(() -> answered(""));
    }

    @Test
    void aCompanyThatIsNotThereIsSaidToBeMissing() throws TimeoutException {
        settle();
        assertThat(lookup("#companies-nothing").query().isVisible()).isFalse();
        clickOn("#company-search").write("zzz");
        assertThat(label("#companies-nothing")).isEqualTo("No name has \"zzz\" in it.");
        assertThat(lookup("#companies-nothing").query().isVisible()).isTrue();
    }
}
