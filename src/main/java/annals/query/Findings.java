// SPDX-License-Identifier: Apache-2.0
package annals.query;

import annals.model.Category;
import annals.model.Evidence;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a question finds, and what it would find if one could choose anew in one matter: the counts beside its choices. Such
 * a count leaves out all terms of its own matter, excluded ones too, as {@link Query#only} does.
 *
 * @param lanes how many matches would stand in each lane if the question named no companies, by lane key, in their order
 * @param categories how many would be of each category if it named none
 * @param evidence how many would stand on each kind of evidence if it named none
 */
public record Findings(Matches matches, Map<String, Integer> lanes, Map<Category, Integer> categories,
        Map<Evidence, Integer> evidence) {
    public Findings {
        lanes = Collections.unmodifiableMap(new LinkedHashMap<>(lanes));
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
        evidence = Collections.unmodifiableMap(new EnumMap<>(evidence));
    }
}
