// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Category;
import annals.model.Evidence;
import annals.query.Condition;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.Vocabulary.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private static final List<String> LANES = List.of("meta", "openai", "other");

    @Test
    void whatAQuestionDoesNotNameIsLetThrough() {
        Filters all = Filters.of(Query.EVERYTHING, LANES);
        assertThat(all.companies()).containsExactlyInAnyOrderElementsOf(LANES);
        assertThat(all.categories()).hasSize(Category.values().length);
        assertThat(all.evidence()).hasSize(Evidence.values().length);
        assertThat(List.of(all.least(), all.most())).containsExactly(1, 5);
    }

    @Test
    void tickingAndTheTextOfTheQuestionSayTheSame() {
        for (Set<String> chosen : List.of(Set.of("meta"), Set.of("meta", "other"), Set.copyOf(LANES), Set.<String>of())) {
            Query query = Filters.withCompanies(Query.EVERYTHING, chosen, LANES);
            assertThat(Filters.of(query, LANES).companies()).isEqualTo(chosen);
        }
        assertThat(Filters.withCompanies(Query.EVERYTHING, Set.copyOf(LANES), LANES)).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void anExcludedCompanyIsNotTickedAndTickingItTakesTheExclusionAway() {
        Query without = new Query(List.of(new Term(Condition.Of.one(Kind.ORGANIZATION, "meta"), true)));
        assertThat(Filters.of(without, LANES).companies()).containsExactlyInAnyOrder("openai", "other");
        assertThat(Filters.withCompanies(without, Set.copyOf(LANES), LANES)).isEqualTo(Query.EVERYTHING);
    }

    @Test
    void aFilterLeavesTheOtherTermsOfAQuestionAsTheyAre() {
        Query words = Query.EVERYTHING.only(new Condition.Words("llama"));
        Query narrowed = Filters.withImportance(Filters.withEvidence(Filters.withCategories(
                Filters.withCompanies(words, Set.of("meta"), LANES), Set.of(Category.MODEL)), Set.of(Evidence.VERIFIED)), 3, 5);
        assertThat(narrowed.terms()).hasSize(5).contains(words.terms().getFirst());
        Query wide = Filters.withImportance(Filters.withEvidence(Filters.withCategories(
                Filters.withCompanies(narrowed, Set.copyOf(LANES), LANES), EnumSet.allOf(Category.class)),
                EnumSet.allOf(Evidence.class)), 1, 5);
        assertThat(wide).isEqualTo(words);
    }

    @Test
    void theFirstChipNarrowsTheNextAddAndTheLastOneOutGivesAllBack() {
        Set<Integer> all = Set.of(1, 2, 3);
        assertThat(Filters.clicked(2, all, all)).containsExactly(2);
        assertThat(Filters.clicked(3, Set.of(2), all)).containsExactlyInAnyOrder(2, 3);
        assertThat(Filters.clicked(2, Set.of(2, 3), all)).containsExactly(3);
        assertThat(Filters.clicked(3, Set.of(3), all)).isEqualTo(all);
    }
}
