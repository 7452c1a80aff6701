// SPDX-License-Identifier: Apache-2.0
package annals.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a colour tells is told without it too, as it would have to be in shades of grey. */
class ColourAloneTest extends DrivenWindow {
    @BeforeAll
    static void open() throws IOException {
        openStore();
    }

    @Test
    void aCompanysEdgeInTheTableStandsBesideItsName() throws TimeoutException {
        settle();
        Place.TABLE.enter(this);
        await(() -> lookup(".company-edge").tryQuery().isPresent());
        assertThat(lookup(".company-edge").queryAllAs(Node.class))
                .allMatch(edge -> edge.getParent() instanceof Labeled cell && !cell.getText().isBlank());
    }

    @Test
    void whatIsMarkedInTheSearchIsUnderlined() throws TimeoutException {
        settle();
        Place.SEARCH.enter(this);
        await(() -> lookup("#search-found .search-mark").tryQuery().isPresent());
        assertThat(lookup("#search-found .search-mark").queryAllAs(Label.class)).allMatch(Labeled::isUnderline);
    }

    @Test
    void evidenceStanceAndStandingAreWords() throws TimeoutException {
        settle();
        interact(() -> model.travel().jump("altman-ouster"));
        await(() -> lookup("#event-pane .badge").tryQuery().isPresent());
        assertThat(lookup("#event-pane .badge").queryAllAs(Label.class)).noneMatch(badge -> badge.getText().isBlank());
        assertThat(lookup("#event-pane .claim, #event-pane .side").queryAllAs(Node.class)).allMatch(ColourAloneTest::speaks);
    }

    private static boolean speaks(Node node) {
        return node.lookupAll(".badge").stream().anyMatch(Label.class::isInstance) || node.lookupAll(".text").stream()
                .anyMatch(text -> text instanceof Text words && !words.getText().isBlank());
    }
}
