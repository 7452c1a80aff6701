// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.Condition.Importance;
import annals.query.Condition.Words;
import annals.query.Query.Term;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a question so that reading it gives the same value, whatever the vocabulary calls a name. */
final class QueryPrinter {
    private QueryPrinter() {}

    static String print(Query query) {
        var text = new StringBuilder();
        List<Term> terms = query.terms();
        for (int place = 0; place < terms.size(); place++) {
            var term = terms.get(place);
            text.append(place == 0 ? "" : " ").append(term.excluded() ? "-" : "");
            // two bare words side by side could be read as one name
            boolean alone = !words(terms, place - 1) && !words(terms, place + 1);
            text.append(term.condition() instanceof Words(var words, var begun) && !begun && !alone ? Signs.quoted(words)
                    : print(term.condition()));
        }
        return text.toString();
    }

    private static boolean words(List<Term> terms, int place) {
        return place >= 0 && place < terms.size() && terms.get(place).condition() instanceof Words(var _, var begun) && !begun;
    }

    private static String print(Condition condition) {
        return switch (condition) {
            case Condition.Of(var kind, var ids) -> field(Field.of(kind), ids);
            case Condition.Categories(var any) -> field(Field.CATEGORY, any.stream().sorted().map(Category::word).toList());
            case Condition.EvidenceIs(var any) -> field(Field.EVIDENCE, any.stream().sorted().map(Evidence::word).toList());
            case Condition.Period(var span) -> field(Field.PERIOD, List.of(span.text()));
            case Importance importance -> field(Field.IMPORTANCE, List.of(range(importance)));
            case Words(var text, var begun) -> begun ? Signs.begun(text) : Signs.quotedWhereNeeded(text);
        };
    }

    private static String range(Importance importance) {
        int least = importance.least();
        int most = importance.most();
        return least == most ? "" + least : most == 5 ? ">=" + least : least == 1 ? "<=" + most : least + ".." + most;
    }

    private static String field(Field field, Collection<String> values) {
        return field.word().en() + values.stream().map(Signs::quotedWhereNeeded).collect(Collectors.joining(",", ":", ""));
    }
}
