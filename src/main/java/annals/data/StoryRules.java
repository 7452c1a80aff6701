// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.model.Story;
import annals.model.Text;
import annals.time.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A story goes through events, and each step of it shows them on the timeline. */
final class StoryRules {
    private static final int FEWEST_STEPS = 6;
    private static final int MOST_STEPS = 14;

    private StoryRules() {}

    /** @param questions why the question of a step is not understood; empty where it is */
    static List<Rule<Story>> over(Known known, Function<String, Optional<Text>> questions) {
        return List.of(StoryRules::isOfGoodLength,
                eachStep(StoryRules::showsItsEvents),
                eachStep((step, path) -> eventsLieInThePeriod(step, path, known)),
                eachStep((step, path) -> Stream.ofNullable(step.query()).flatMap(query -> questions.apply(query).stream())
                        .flatMap(reason -> Finding.unless(false, path + "/query", HouseFaults.misunderstood(reason)))));
    }

    /** A rule for one step, which stands at a path. */
    @FunctionalInterface
    private interface StepRule {
        Stream<Finding> judge(Story.Step step, String path);
    }

    private static Rule<Story> eachStep(StepRule rule) {
        return story -> IntStream.range(0, story.steps().size()).boxed().flatMap(i -> rule.judge(story.steps().get(i), "/steps/" + i));
    }

    private static Stream<Finding> isOfGoodLength(Story story) {
        int steps = story.steps().size();
        return Finding.unless(steps >= FEWEST_STEPS && steps <= MOST_STEPS, "/steps", () -> HouseFaults.steps(steps, FEWEST_STEPS, MOST_STEPS));
    }

    private static Stream<Finding> showsItsEvents(Story.Step step, String path) {
        List<String> missing = Stream.of(step.events().isEmpty() ? "events" : "", step.period() == null ? "period" : "",
                step.query() == null ? "query" : "").filter(key -> !key.isEmpty()).toList();
        return Finding.unless(missing.isEmpty(), path, () -> HouseFaults.stepWithout(missing));
    }

    private static Stream<Finding> eventsLieInThePeriod(Story.Step step, String path, Known known) {
        EdtfDate period = step.period();
        return period == null ? Stream.empty() : IntStream.range(0, step.events().size()).boxed().flatMap(i -> {
            Event event = known.events().get(step.events().get(i));
            EdtfDate when = event == null ? null : event.when();
            return Finding.unless(when == null || when.bounds().possible().meets(period.bounds().possible()), path + "/events/" + i,
                    () -> HouseFaults.outsideStep(step.events().get(i), when, period));
        });
    }
}
