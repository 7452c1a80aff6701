// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import static org.assertj.core.api.Assertions.assertThat;

import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading;
import annals.query.Vocabulary;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Named;
import annals.query.Vocabulary.Ref;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PickedTest {
    private static final Vocabulary VOCABULARY = Vocabulary.of(Stream.of("ada", "bob", "cyd")
            .map(id -> new Named(new Ref(Kind.PERSON, id), List.of(id))).toList());
    private static final Set<String> LANES = Set.of("meta", "openai", "other");

    @Test
    void aTickAsksForOneMoreAndTakesItBack() {
        assertThat(toggled("", "ada")).isEqualTo("person:ada");
        assertThat(toggled("person:ada", "bob")).isEqualTo("person:ada,bob");
        assertThat(toggled("person:ada,bob", "ada")).isEqualTo("person:bob");
        assertThat(toggled("person:bob importance:5", "bob")).isEqualTo("importance:5");
    }

    @Test
    void whoIsLeftOutComesBackFirst() {
        assertThat(toggled("-person:ada,cyd importance:5", "ada")).isEqualTo("importance:5 -person:cyd");
        assertThat(toggled("-person:ada", "ada")).isEmpty();
        assertThat(toggled("person:bob -person:ada", "cyd")).isEqualTo("person:bob,cyd -person:ada");
    }

    @Test
    void aQuestionThatOnlyLeavesCompaniesOutGoesOnSo() {
        assertThat(company("", "meta")).isEqualTo("company:openai,other");
        assertThat(company("-company:meta", "openai")).isEqualTo("-company:meta,openai");
        assertThat(company("-company:meta", "meta")).isEmpty();
        assertThat(company("-company:meta,openai,other", "meta")).isEqualTo("company:meta");
        assertThat(company("company:openai", "meta")).isEqualTo("company:meta,openai");
    }

    @Test
    void anOrganizationWithoutALaneIsLetThroughUntilItIsLeftOut() {
        assertThat(company("", "mit")).isEqualTo("-company:mit");
        assertThat(company("-company:mit", "mit")).isEmpty();
        assertThat(company("company:openai", "mit")).isEqualTo("company:mit,openai");
        assertThat(Filters.of(Query.EVERYTHING, LANES).lets("mit", Query.EVERYTHING)).isTrue();
    }

    private static String toggled(String question, String id) {
        Query query = read(question, VOCABULARY);
        return QueryText.print(Picked.of(query, Kind.PERSON).toggled(id).in(query, Kind.PERSON));
    }

    private static String company(String question, String id) {
        return QueryText.print(Filters.companyToggled(read(question, Vocabulary.of(Stream.of("meta", "openai", "mit")
                .map(one -> new Named(new Ref(Kind.ORGANIZATION, one), List.of(one))).toList())), id, LANES));
    }

    private static Query read(String question, Vocabulary vocabulary) {
        return ((Reading.Understood) QueryText.read(question, vocabulary)).query();
    }
}
