// SPDX-License-Identifier: Apache-2.0
package annals.picture;

import annals.draw.Theme;
import annals.export.Shelf;
import annals.fonts.Typeface;
import annals.model.Language;
import annals.model.Story;
import annals.query.LanesBy;
import annals.query.Query;
import annals.store.OnShippedStore;
import annals.time.Span;
import annals.timeline.Scale;
import annals.timeline.Scene;
import annals.timeline.Storyboard;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timeline on which a story's step stands out looks as it did. */
class StoryGoldenTest extends OnShippedStore {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 420;

    @ParameterizedTest
    @CsvSource({"LIGHT, EN", "DARK, ZH"})
    void theTimelineOfAStepLooksAsItDid(Theme theme, Language language) throws IOException {
        Story.Step step = store.story("models-that-reason").orElseThrow().steps().get(4);
        Query query = Shelf.query(String.valueOf(step.query()), store);
        var matches = store.find(query);
        Set<Integer> told = step.events().stream().map(id -> store.index().row(id).orElseThrow()).collect(Collectors.toSet());
        var answer = new Scene.Answer(matches, matches.lanesFor(query.companies()), Set.of(), List.of(), told);
        Scale scale = Scale.showing(Span.second(LocalDate.of(2024, 10, 28)), Span.second(LocalDate.of(2025, 1, 4)), WIDTH);
        var scene = new Scene(answer, LaneLook.look(store, LanesBy.COMPANY, language), scale, WIDTH, HEIGHT, 0, OptionalLong.empty(),
                OptionalInt.empty());
        Golden.compare("story-" + theme.name().toLowerCase(Locale.ROOT),
                Golden.painted(new Storyboard(Typeface.load()).draw(scene), theme));
    }
}
