// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import annals.model.Text;
import annals.query.QueryReader.Word;
import annals.query.QueryText.Fault;
import annals.query.QueryText.PeriodReading;
import annals.time.EdtfDate;
import annals.time.EdtfException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what was written behind a field's colon into a condition. */
final class FieldValues {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[\\p{Pd}\u2212~\u81f3\u5230]\\s*(\\d{4})");
    private static final Pattern ONE = Pattern.compile("(>=|<=|>|<|≥|≤|=|)\\s*(\\d+)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*(?:\\.\\.|[\\p{Pd}\u2212/])\\s*(\\d+)");
    private static final int LEAST = 1;
    private static final int MOST = 5;

    private final Vocabulary vocabulary;
    private final Collection<Fault> faults;

    FieldValues(Vocabulary vocabulary, Collection<Fault> faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** The condition; empty where a value was not understood, which is then among the faults. */
    Optional<Condition> condition(Field field, List<Word> values) {
        return switch (field) {
            case COMPANY, PERSON, TECHNOLOGY, STORY, SOURCE -> {
                var kind = field.kind().orElseThrow();
                yield ids(kind, values).map(ids -> new Condition.Of(kind, ids));
            }
            case CATEGORY -> choices(field, values, List.of(Category.values()), Category::names, Category::title)
                    .map(Condition.Categories::new);
            case EVIDENCE -> choices(field, values, List.of(Evidence.values()), Evidence::names, Evidence::title)
                    .map(Condition.EvidenceIs::new);
            case PERIOD -> period(values);
            case IMPORTANCE -> importance(values);
        };
    }

    private Optional<SortedSet<String>> ids(Vocabulary.Kind kind, List<Word> values) {
        var ids = new TreeSet<String>();
        boolean understood = true;
        for (Word value : values) {
            var id = vocabulary.id(kind, value.text()).or(() -> kind == Vocabulary.Kind.ORGANIZATION
                    ? SharedLane.named(value.text()).map(SharedLane::key) : Optional.empty());
            if (id.isPresent()) {
                ids.add(id.get());
            } else {
                faults.add(QueryFaults.unknownName(Field.of(kind), value, vocabulary));
                understood = false;
            }
        }
        return understood ? Optional.of(ids) : Optional.empty();
    }

    /** @param names all that people call one, in either language; @param title what a fault calls it */
    private <C extends Enum<C>> Optional<HashSet<C>> choices(Field field, List<Word> values, List<C> all,
            Function<C, List<String>> names, Function<C, Text> title) {
        var chosen = new HashSet<C>();
        boolean understood = true;
        for (Word value : values) {
            String folded = Spelling.fold(value.text());
            var choice = all.stream().filter(one -> names.apply(one).stream().map(Spelling::fold).anyMatch(folded::equals))
                    .findFirst();
            if (choice.isPresent()) {
                chosen.add(choice.get());
            } else {
                faults.add(QueryFaults.unknownChoice(field, value, all.stream().map(title).toList()));
                understood = false;
            }
        }
        return understood ? Optional.of(chosen) : Optional.empty();
    }

    private Optional<Condition> period(List<Word> values) {
        Word first = values.getFirst();
        if (values.size() > 1) {
            faults.add(QueryFaults.twoPeriods(values.get(1)));
            return Optional.empty();
        }
        return switch (period(first)) {
            case PeriodReading.Understood(var period) -> Optional.of(new Condition.Period(period));
            case PeriodReading.Misunderstood(var fault) -> {
                faults.add(fault);
                yield Optional.empty();
            }
        };
    }

    /** No date of EDTF looks like two years with a hyphen, so 2012-2025 can only mean the years from one to the other. */
    static PeriodReading period(Word word) {
        String text = word.text().strip();
        Matcher years = YEARS.matcher(text);
        try {
            return new PeriodReading.Understood(EdtfDate.parse(years.matches() ? years.group(1) + "/" + years.group(2) : text));
        } catch (EdtfException e) {
            return new PeriodReading.Misunderstood(QueryFaults.badPeriod(word, e));
        }
    }

    private Optional<Condition> importance(List<Word> values) {
        var grades = new TreeSet<Integer>();
        for (Word value : values) {
            var range = grades(value.text().strip());
            if (range.isEmpty()) {
                faults.add(QueryFaults.badImportance(value));
                return Optional.empty();
            }
            for (int grade = range.get().least(); grade <= range.get().most(); grade++) {
                grades.add(grade);
            }
        }
        if (grades.last() - grades.first() >= grades.size()) {
            faults.add(QueryFaults.gapInImportance(values.getFirst()));
            return Optional.empty();
        }
        return Optional.of(new Condition.Importance(grades.first(), grades.last()));
    }

    private static Optional<Condition.Importance> grades(String text) {
        Matcher one = ONE.matcher(text);
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return grades(number(range.group(1)), number(range.group(2)));
        }
        if (!one.matches()) {
            return Optional.empty();
        }
        int grade = number(one.group(2));
        if (grade < LEAST || grade > MOST) {
            return Optional.empty();
        }
        return switch (one.group(1)) {
            case ">=", "≥" -> grades(grade, MOST);
            case "<=", "≤" -> grades(LEAST, grade);
            case ">" -> grades(grade + 1, MOST);
            case "<" -> grades(LEAST, grade - 1);
            default -> grades(grade, grade);
        };
    }

    private static Optional<Condition.Importance> grades(int least, int most) {
        return least < LEAST || most > MOST || least > most ? Optional.empty()
                : Optional.of(new Condition.Importance(least, most));
    }

    private static int number(String digits) {
        return digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
