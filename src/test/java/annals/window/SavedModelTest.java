// SPDX-License-Identifier: Apache-2.0
package annals.window;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.LanesBy;
import annals.query.QueryText;
import annals.state.Direct;
import annals.state.View;
import annals.state.ViewState;
import annals.state.ViewText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedModelTest extends OnShippedModel {
    @TempDir
    Path folder;
    Path file;
    SavedModel saved;

    @BeforeEach
    void keepViews() {
        file = folder.resolve("views.txt");
        saved = keptInFile();
    }

    private SavedModel keptInFile() {
        return new SavedModel(model.state(), model.filters(), store, new Direct(), Optional.of(file));
    }

    @Test
    void aSavedViewShowsTheSameAgainAndIsAStep() {
        model.filters().ask("company:openai category:model");
        model.lanes().choose(LanesBy.PERSON);
        model.travel().jump("gpt-4");
        View kept = View.of(model.state().state());
        saved.save("Models of OpenAI");
        model.filters().ask("company:meta");
        model.travel().selectNothing();
        ViewState left = model.state().state();
        assertThat(saved.open(saved.viewsProperty().get().getFirst().text())).isEmpty();
        assertThat(View.of(model.state().state())).isEqualTo(kept);
        model.state().back();
        assertThat(model.state().state()).isEqualTo(left);
    }

    @Test
    void viewsOutliveTheWindow() {
        saved.save("One");
        saved.save("Zwei & 三");
        SavedModel next = keptInFile();
        next.read();
        assertThat(next.viewsProperty().get()).extracting(Saved::name).containsExactly("One", "Zwei & 三");
        assertThat(next.troubleProperty().get()).isEmpty();
    }

    @Test
    void aDeletedViewComesBackToItsPlace() {
        saved.save("One");
        saved.save("Two");
        saved.save("Three");
        Runnable undo = saved.delete(saved.viewsProperty().get().get(1));
        assertThat(names()).containsExactly("One", "Three");
        undo.run();
        assertThat(names()).containsExactly("One", "Two", "Three");
    }

    @Test
    void aNameIsGivenOnce() {
        saved.save("One");
        model.filters().ask("company:meta");
        saved.save("One");
        assertThat(names()).containsExactly("One");
        assertThat(ViewText.question(saved.viewsProperty().get().getFirst().text())).isEqualTo("company:meta");
        saved.save("Two");
        saved.rename(saved.viewsProperty().get().getLast(), "One");
        assertThat(names()).containsExactly("One");
    }

    @Test
    void aDamagedFileIsSaidAndSetAsideAndTheRestIsKept() throws IOException {
        saved.save("One");
        Files.write(file, (Files.readString(file) + "annals:view?na\nfoo\n").getBytes(StandardCharsets.UTF_8));
        String before = Files.readString(file);
        SavedModel next = keptInFile();
        next.read();
        assertThat(next.viewsProperty().get()).extracting(Saved::name).containsExactly("One");
        assertThat(next.troubleProperty().get().orElseThrow().en()).contains("2 saved views were damaged").contains("views-damaged.txt");
        assertThat(folder.resolve("views-damaged.txt")).hasContent(before.strip());
        next.save("Two");
        assertThat(Files.readString(file)).contains("name=One&", "name=Two&").doesNotContain("foo");
    }

    @Test
    void whatCannotBeReadIsLeftAsItIs() throws IOException {
        Files.createDirectory(file);
        saved.save("One");
        assertThat(names()).isEmpty();
        assertThat(saved.troubleProperty().get().orElseThrow().en()).contains("views.txt").contains("Make it writable");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void twoWindowsKeepEachOthersViews() {
        SavedModel other = keptInFile();
        saved.save("One");
        other.save("Two");
        saved.save("Three");
        assertThat(names()).containsExactly("One", "Two", "Three");
    }

    @Test
    void theTextOfAViewThatIsPutIntoTheSearchFieldOpensIt() {
        model.filters().ask("company:openai");
        String text = saved.text();
        model.filters().ask("");
        model.filters().draft(text);
        assertThat(QueryText.print(model.state().state().query())).isEqualTo("company:openai");
        model.filters().draft(text.replace("as=timeline", "as=sofa"));
        assertThat(model.filters().faultsProperty().get()).singleElement()
                .satisfies(fault -> assertThat(fault.reason().en()).contains("must be one of"));
        assertThat(QueryText.print(model.state().state().query())).isEqualTo("company:openai");
    }

    private List<String> names() {
        return saved.viewsProperty().get().stream().map(Saved::name).toList();
    }
}
