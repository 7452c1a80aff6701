// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Language;
import annals.query.Query;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Ref;
import annals.state.Perspective;
import annals.state.Selection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the search field lists as one types, and where one goes from there. */
class WindowSearchTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void whatAnswersIsListedInGroupsWithTheWordsMarked() throws TimeoutException {
        search("turing");
        await(() -> heads().containsAll(List.of("EVENTS", "PEOPLE")));
        assertThat(lookup("#search-found .search-mark").queryAllAs(Label.class)).extracting(Label::getText).contains("Turing");
        assertThat(rows()).anyMatch(row -> row.startsWith("Alan Turing, "));
        assertThat(field().isFocused()).isTrue();
    }

    @Test
    void enterOnAChosenEventGoesThereAndTheFiltersStandAgain() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("importance:>=4"));
        search("chatgpt");
        await(() -> rows().stream().anyMatch(row -> row.startsWith("OpenAI launches ChatGPT")));
        while (!chosen().startsWith("OpenAI launches ChatGPT")) {
            type(KeyCode.DOWN);
        }
        assertThat(field().isFocused()).isTrue();
        assertThat(field().getAccessibleHelp()).isEqualTo(chosen());
        type(KeyCode.ENTER);
        await(() -> model.state().state().event().filter("chatgpt-launch"::equals).isPresent() && answered("importance:>=4"));
        assertThat(lookup("#search-panel").tryQuery()).isEmpty();
        assertThat(field().getText()).isEqualTo("importance:>=4");
        assertThat(lookup("#timeline").query().isFocused()).isTrue();
        assertThat(model.state().state().perspective()).isEqualTo(Perspective.TIMELINE);
    }

    @Test
    void anEventThatTheFiltersHideSaysSoInTheListAndOnItsPage() throws TimeoutException {
        settle();
        interact(() -> model.filters().ask("company:meta"));
        search("chatgpt launch");
        await(() -> rows().stream().anyMatch(row -> row.endsWith("Left out by the filters Companies: Meta.")));
        type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> lookup("#hidden").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(model.filters().text()).isEqualTo("company:meta");
    }

    @Test
    void enterWithoutAChoiceAsksAndClosesTheList() throws TimeoutException {
        search("dartmouth");
        await(() -> heads().contains("EVENTS"));
        type(KeyCode.ENTER);
        await(() -> answered("dartmouth"));
        assertThat(lookup("#search-panel").tryQuery()).isEmpty();
        assertThat(model.state().state().selected()).isEmpty();
        type(KeyCode.DOWN);
        await(() -> heads().contains("EVENTS"));
    }

    @Test
    void escapeClosesTheListAndLeavesTheText() throws TimeoutException {
        search("sam alt");
        await(() -> heads().contains("PEOPLE"));
        type(KeyCode.ESCAPE);
        assertThat(lookup("#search-panel").tryQuery()).isEmpty();
        assertThat(field().getText()).isEqualTo("sam alt");
        assertThat(field().isFocused()).isTrue();
        write("m");
        await(() -> heads().contains("PEOPLE"));
    }

    @Test
    void aClickOnAPersonOpensTheirPageAndTheQuestionIsAsBefore() throws TimeoutException {
        search("yann le cun");
        await(() -> heads().contains("PEOPLE"));
        moveTo(cell("Yann LeCun")).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        await(() -> model.pages().page().isPresent());
        assertThat(model.state().state().selected()).hasValue(new Selection.OfEntity(new Ref(Kind.PERSON, "yann-lecun")));
        assertThat(model.state().state().query()).isEqualTo(Query.EVERYTHING);
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void theFieldCompletesTheQuestion() throws TimeoutException {
        search("category:policy comp");
        await(() -> rows().stream().anyMatch(row -> row.startsWith("company:")));
        type(KeyCode.DOWN, KeyCode.TAB);
        assertThat(field().getText()).isEqualTo("category:policy company:");
        assertThat(field().isFocused()).isTrue();
        await(() -> rows().stream().anyMatch(row -> row.startsWith("OpenAI")));
        write("ope");
        await(() -> rows().size() == 1 || rows().getFirst().startsWith("OpenAI"));
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("category:policy company:openai ");
        await(() -> answered("category:policy company:openai"));
    }

    @Test
    void whoChoseWhatASentenceNamesWritesOnBehindIt() throws TimeoutException {
        search("what did openai publish as policy");
        await(() -> heads().contains("WHAT THE WORDS NAME"));
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(field().getText()).contains("company:openai");
        String chosen = field().getText();
        write(" board");
        assertThat(field().getText()).isEqualTo(chosen + " board");
    }

    @Test
    void withoutAChoiceTheTabKeyLeavesTheField() throws TimeoutException {
        search("comp");
        await(() -> heads().contains("NARROW BY"));
        type(KeyCode.TAB);
        assertThat(field().isFocused()).isFalse();
        assertThat(lookup("#search-panel").tryQuery()).isEmpty();
    }

    @Test
    void theFieldsAreListedByTheDownKeyInAnEmptyField() throws TimeoutException {
        settle();
        interact(() -> model.state().speak(Language.ZH));
        clickOn("#search").type(KeyCode.DOWN);
        await(() -> rows().stream().anyMatch(row -> row.startsWith("公司:")));
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("公司:");
        await(() -> rows().stream().anyMatch(row -> row.startsWith("谷歌")));
    }

    @Test
    void inChineseTheSameIsFoundAndSaid() throws TimeoutException {
        settle();
        interact(() -> model.state().speak(Language.ZH));
        clickOn("#search");
        interact(() -> field().setText("奥尔特曼"));
        await(() -> heads().containsAll(List.of("事件", "人物")));
        interact(() -> field().setText("openai"));
        await(() -> rows().stream().anyMatch(row -> row.startsWith("OpenAI，")));
        interact(() -> model.state().speak(Language.EN));
        await(() -> heads().contains("ORGANIZATIONS"));
        interact(() -> field().setText("zzxxyyqq"));
        await(() -> label("#search-fault").equals("Nothing has \"zzxxyyqq\"."));
    }

    private void search(String text) throws TimeoutException {
        settle();
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL).write(text);
    }

    private TextField field() {
        return lookup("#search").queryAs(TextField.class);
    }

    private List<ListCell<?>> cells() {
        return lookup("#search-found .list-cell").queryAll().stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible()).<ListCell<?>>map(cell -> cell).toList();
    }

    private List<String> heads() {
        return lookup("#search-found .heading").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private List<String> rows() {
        return cells().stream().filter(cell -> !cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("head")))
                .map(Node::getAccessibleText).toList();
    }

    private Node cell(String words) {
        return cells().stream().filter(cell -> cell.getAccessibleText().startsWith(words)).findFirst().orElseThrow();
    }

    private String chosen() {
        return cells().stream().filter(ListCell::isSelected).map(Node::getAccessibleText).findFirst().orElse("");
    }
}
