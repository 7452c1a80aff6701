// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Text;
import annals.query.Condition.Words;
import annals.query.Query.Term;
import java.util.List;

/**
 * A question whose words that nothing has gave way to such as there are.
 *
 * @param query the question that is answered instead; the same where every word is there
 * @param told what is to be said of it, for each word that gave way
 */
public record Mended(Query query, List<Text> told) {
    public Mended {
        told = List.copyOf(told);
    }

    static Text telling(Words missing, Words instead) {
        String shown = QueryText.print(new Query(List.of(new Term(instead, false))));
        return new Text("Nothing has \"%s\": this shows %s.".formatted(missing.text(), shown),
                "没有“%s”，显示的是%s。".formatted(missing.text(), shown));
    }
}
