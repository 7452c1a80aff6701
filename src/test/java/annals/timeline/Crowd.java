// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

import annals.draw.Colour;
import annals.draw.Tone;
import annals.model.Category;
import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Event;
import annals.model.EventOrder;
import annals.model.Evidence;
import annals.model.Knowledge;
import annals.model.Language;
import annals.model.Text;
import annals.query.EventIndex;
import annals.query.Matches;
import annals.time.EdtfDate;
import annals.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Any number of made-up events of twelve companies from 1950 to 2025, dense towards today, a fifth of them ranges. */
public final class Crowd {
    private static final int[] SHARES = {14, 19, 39, 46, 49, 60, 66, 75, 79, 85, 92, 100};
    private static final List<String> WORDS = List.of("Announces", "the first", "reactor", "in Rotterdam", "for Osaka",
            "quarterly", "lawsuit", "battery", "after Graz", "new standard", "K4711");

    private Crowd() {}

    /** The same events for the same seed; labels by row are those of {@link #label}. */
    public static EventIndex index(int count, long seed) {
        var random = new Random(seed);
        var organizations = IntStream.range(0, SHARES.length).mapToObj(Crowd::company).map(id -> new Organization(id,
                Entity.Kind.COMPANY, new Text(id, id), List.of(), null, null, null, null, List.of(), List.of(), null)).toList();
        var events = new ArrayList<Event>(count);
        for (int i = 0; i < count; i++) {
            events.add(event("event-" + i, date(random), 1 + Math.min(4, (int) -Math.log(1 - random.nextDouble())), random));
        }
        events.sort(EventOrder.COMPARATOR);
        return EventIndex.of(new Knowledge(events, organizations, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static String company(int number) {
        return "company-" + number;
    }

    private static Event event(String id, String when, int importance, Random random) {
        int share = random.nextInt(100);
        int company = 0;
        while (share >= SHARES[company]) {
            company++;
        }
        Text text = new Text(id, id);
        return new Event(id, EdtfDate.parse(when), text, null, text, Category.MODEL, importance, List.of(company(company)),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Evidence.REPORTED);
    }

    private static String date(Random random) {
        long first = LocalDate.of(1950, 1, 1).toEpochDay();
        long last = LocalDate.of(2025, 1, 1).toEpochDay();
        long day = first + (long) ((last - first) * Math.log(1 + random.nextDouble() * 147.4) / 5);
        String start = LocalDate.ofEpochDay(day).toString();
        if (random.nextDouble() >= 0.2) {
            return start;
        }
        long end = Math.min(last, day + (long) Math.exp(random.nextDouble() * 7.5));
        return end <= day ? start : start + "/" + LocalDate.ofEpochDay(end);
    }

    /** From 20 to some 60 letters, the same for the same row. */
    public static String label(int row) {
        var random = new Random(row * 31L);
        var words = new StringBuilder();
        int want = 20 + random.nextInt(41);
        while (words.length() < want) {
            words.append(words.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    /** All of an index in all its lanes. */
    public static Scene scene(EventIndex index, Scale scale, double width, double height) {
        var all = new BitSet();
        all.set(0, index.size());
        return scene(new Matches(index, all, all), scale, width, height);
    }

    public static Scene scene(Matches matches, Scale scale, double width, double height) {
        List<EventIndex.Lane> lanes = matches.index().lanes();
        var tones = IntStream.range(0, lanes.size())
                .<Tone>mapToObj(lane -> new Tone.Own(new Colour(lane * 0x123456 & 0xFFFFFF, 1), new Colour(lane, 1))).toList();
        var look = new Scene.Look(Language.EN, lanes.stream().map(EventIndex.Lane::key).toList(), tones, List.of(), Crowd::label);
        return new Scene(new Scene.Answer(matches, IntStream.range(0, lanes.size()).boxed().collect(Collectors.toSet()),
                List.of()), look, scale, width, height, 0, OptionalLong.of(Span.second(LocalDate.of(2025, 1, 1))),
                OptionalInt.empty());
    }
}
