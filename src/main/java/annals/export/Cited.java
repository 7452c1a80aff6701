// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Claim;
import annals.model.Event;
import annals.model.Figure;
import annals.model.Source;
import annals.store.Answer;
import annals.store.Answer.Found;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources that an answer's events cite, each once, in the order in which they first do. */
final class Cited {
    private Cited() {}

    static List<Source> by(Answer answer, Steps steps) {
        var ids = new LinkedHashSet<String>();
        int read = 0;
        for (Found found : answer.found()) {
            Event event = found.event();
            Stream.of(event.sources().stream(), event.figures().stream().map(Figure::source).filter(Objects::nonNull),
                    event.claims().stream().map(Claim::source)).flatMap(each -> each).forEach(ids::add);
            steps.done(++read, answer.count());
        }
        return ids.stream().map(answer.store()::source).flatMap(Optional::stream).toList();
    }
}
