// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.FigureKind;
import annals.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which kinds of figures there are and which events have them: those with the most figures first. Immutable, any thread. */
public final class FigureKinds {
    private final List<Own> all;

    private FigureKinds(List<Own> all) {
        this.all = all;
    }

    /**
     * The figures of one kind.
     *
     * @param heading what they measure
     * @param rows of the events that have one, in order; a row stands as often as its event has figures of the kind
     */
    public record Own(FigureKind kind, Text heading, List<Integer> rows) {
        public Own {
            rows = List.copyOf(rows);
        }

        private List<String> names() {
            return List.of(kind.measure(), heading.en().toLowerCase(Locale.ROOT), heading.zh().toLowerCase(Locale.ROOT));
        }

        /** How many figures matching events have. */
        public int count(Matches matches) {
            return (int) rows.stream().filter(matches::has).count();
        }

        /** The matching events that have any, in order. */
        public IntStream rows(Matches matches) {
            return rows.stream().mapToInt(Integer::intValue).distinct().filter(matches::has);
        }
    }

    public List<Own> all() {
        return all;
    }

    public Optional<Own> of(FigureKind kind) {
        return all.stream().filter(own -> own.kind().equals(kind)).findFirst();
    }

    /**
     * The kind that somebody means by a word: what is measured or its heading in either language, without regard to case; of
     * several the one with the most figures. "price EUR" also names the unit.
     */
    public Optional<Own> named(String word) {
        String asked = word.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(own -> own.names().contains(asked) || own.names().stream()
                .anyMatch(name -> asked.equals(name + " " + own.kind().unit().toLowerCase(Locale.ROOT)))).findFirst();
    }

    /** Gathers the figures of all events, in the order of their rows. */
    public static final class Gathering {
        private final Map<FigureKind, List<Integer>> rows = new LinkedHashMap<>();
        private final Map<FigureKind, Map<Text, Integer>> names = new HashMap<>();
        private final Map<String, Map<Text, FigureKind>> known = new HashMap<>();

        public void add(int row, String unit, Text name) {
            FigureKind kind = known.computeIfAbsent(unit, _ -> new HashMap<>())
                    .computeIfAbsent(name, own -> FigureKind.of(unit, own));
            rows.computeIfAbsent(kind, _ -> new ArrayList<>()).add(row);
            names.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
        }

        public FigureKinds all() {
            return new FigureKinds(rows.entrySet().stream()
                    .map(one -> new Own(one.getKey(), heading(names.getOrDefault(one.getKey(), Map.of())), one.getValue()))
                    .sorted(Comparator.comparingInt((Own own) -> -own.rows().size()).thenComparing(own -> own.heading().en())).toList());
        }

        /** What most of them are called in each language; the only name there is in full. */
        private static Text heading(Map<Text, Integer> names) {
            if (names.size() == 1) {
                return names.keySet().iterator().next();
            }
            var en = new LinkedHashMap<String, Integer>();
            var zh = new LinkedHashMap<String, Integer>();
            names.forEach((name, times) -> {
                Text heading = FigureKind.heading(name);
                en.merge(heading.en(), times, Integer::sum);
                zh.merge(heading.zh(), times, Integer::sum);
            });
            return new Text(foremost(en), foremost(zh));
        }

        private static String foremost(Map<String, Integer> times) {
            return times.entrySet().stream().min(Map.Entry.<String, Integer>comparingByValue().reversed()
                    .thenComparing(one -> one.getKey().length()).thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey).orElseThrow();
        }
    }
}
