// SPDX-License-Identifier: Apache-2.0
package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, abd, 1", "abc, acb, 1", "abc, ab, 1", "abcd, badc, 2", "company, compny, 1", "'', abc, 3"})
    void itCountsTheSlipsOfAFinger(String one, String other, int slips) {
        assertThat(EditDistance.of(one, other, 3)).isEqualTo(slips);
        assertThat(EditDistance.of(other, one, 3)).isEqualTo(slips);
        assertThat(EditDistance.of(one, other, slips)).isEqualTo(slips);
        assertThat(EditDistance.of(one, other, slips - 1)).isEqualTo(EditDistance.FAR);
    }
}
