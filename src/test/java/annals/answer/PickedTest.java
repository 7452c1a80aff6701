// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Entity;
import annals.model.Entity.Organization;
import annals.model.Entity.Parent;
import annals.model.Text;
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
    private static final Vocabulary COMPANIES = Vocabulary.of(Stream.of("meta", "openai", "mit", "fair")
            .map(one -> new Named(new Ref(Kind.ORGANIZATION, one), List.of(one))).toList());
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

    @Test
    void whatIsLetThroughWithItsOwnerIsLeftOutOfItAndComesBack() {
        Organization meta = organization("meta");
        var owners = new Owners(List.of(meta, organization("fair", "labs"), organization("labs", "meta"), organization("openai")), LANES);
        Query asked = read("company:meta", COMPANIES);
        assertThat(owners.letting("fair", asked)).as("through what stands between them").contains("meta");
        assertThat(owners.letting("meta", asked)).isEmpty();
        assertThat(owners.letting("openai", asked)).isEmpty();
        assertThat(owners.letting("fair", read("company:fair,meta", COMPANIES))).as("asked for itself").isEmpty();
        assertThat(owners.letting("fair", Query.EVERYTHING)).isEmpty();
        Query without = Filters.ownedToggled(asked, "fair");
        assertThat(QueryText.print(without)).isEqualTo("company:meta -company:fair");
        assertThat(owners.letting("fair", without)).isEmpty();
        assertThat(owners.tells("fair", without)).isTrue();
        assertThat(Filters.ownedToggled(without, "fair")).isEqualTo(asked);
        assertThat(company("company:meta -company:fair", "openai")).as("stays out").isEqualTo("company:meta,openai -company:fair");
    }

    @Test
    void whatIsLeftOutWithItsOwnerComesBackWithoutIt() {
        var owners = new Owners(List.of(organization("meta"), organization("fair", "meta"), organization("mit")), LANES);
        Query without = read("-company:meta", COMPANIES);
        assertThat(owners.leaving("fair", without)).contains("meta");
        assertThat(owners.leaving("mit", without)).isEmpty();
        assertThat(owners.leaving("fair", read("-company:meta,fair", COMPANIES))).as("left out itself").isEmpty();
        assertThat(owners.leaving("fair", read("company:openai -company:meta", COMPANIES))).as("not asked for anyway").isEmpty();
        assertThat(QueryText.print(Filters.companyBack(without, "fair", "meta", LANES))).isEqualTo("company:fair,openai,other");
        assertThat(QueryText.print(Filters.companyBack(read("-company:meta,mit", COMPANIES), "fair", "meta", LANES)))
                .isEqualTo("company:fair,openai,other -company:mit");
        assertThat(Filters.companyBack(read("-company:mit", COMPANIES), "fair", "mit", LANES)).as("nothing else to ask for")
                .isEqualTo(Query.EVERYTHING);
    }

    @Test
    void aLaneThatSeveralShareStandsForEachOfThem() {
        var owners = new Owners(List.of(organization("meta"), organization("fair", "meta"), organization("mit")), LANES);
        assertThat(owners.letting("mit", read("company:other", COMPANIES))).contains("other");
        assertThat(owners.leaving("mit", read("-company:other", COMPANIES))).contains("other");
        assertThat(owners.letting("fair", read("company:other", COMPANIES))).isEmpty();
        assertThat(owners.letting("meta", read("company:other", COMPANIES))).isEmpty();
    }

    private static Organization organization(String id, String... owners) {
        return new Organization(id, Entity.Kind.LAB, new Text(id, id), List.of(), null, null, null, null,
                Stream.of(owners).map(owner -> new Parent(owner, null)).toList(), List.of(), null);
    }

    private static String toggled(String question, String id) {
        Query query = read(question, VOCABULARY);
        return QueryText.print(Picked.of(query, Kind.PERSON).toggled(id).in(query, Kind.PERSON));
    }

    private static String company(String question, String id) {
        return QueryText.print(Filters.companyToggled(read(question, COMPANIES), id, LANES));
    }

    private static Query read(String question, Vocabulary vocabulary) {
        return ((Reading.Understood) QueryText.read(question, vocabulary)).query();
    }
}
