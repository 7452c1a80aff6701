// SPDX-License-Identifier: Apache-2.0
package annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "13000000000   | USD | $13 billion    | 130亿美元",
        "10200000000   | USD | $10.2 billion  | 102亿美元",
        "1000000000000 | USD | $1 trillion    | 1万亿美元",
        "105000000     | EUR | €105 million   | 1.05亿欧元",
        "400000000     | GBP | £400 million   | 4亿英镑",
        "5000000000    | NOK | 5 billion NOK  | 50亿 NOK",
        "1234567       | USD | $1,234,567     | 1,234,567美元",
        "2.5           | USD | $2.50          | 2.5美元",
        "20            | USD | $20            | 20美元",
        "-1500000      | USD | −$1.5 million  | −150万美元"})
    void moneyIsWordedInMillionsAndItsCurrency(String value, String unit, String english, String chinese) {
        assertThat(Amounts.of(single(value, unit), Language.EN)).isEqualTo(english);
        assertThat(Amounts.of(single(value, unit), Language.ZH)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "175000000000  | 1 | 175 billion    | 1750亿",
        "1571000000000 | 1 | 1.571 trillion | 1.571万亿",
        "16000         | 1 | 16,000         | 1.6万",
        "6080          | 1 | 6,080          | 6080",
        "3.5           | 1 | 3.5            | 3.5",
        "0             | 1 | 0              | 0",
        "7.00          | 1 | 7              | 7",
        "2.50          | 1 | 2.5            | 2.5",
        "97.35         | % | 97.35%         | 97.35%",
        "680000        | h | 680,000 hours  | 68万小时",
        "3             | d | 3 days         | 3天",
        "1             | d | 1 day          | 1天",
        "1.2           | GW | 1.2 GW        | 1.2吉瓦",
        "1             | [mi_us] | 1 mile        | 1英里",
        "80            | [mi_us] | 80 miles      | 80英里",
        "1250          | [acr_us] | 1,250 acres  | 1250英亩",
        "3.2           | TW.h | 3.2 TWh        | 3.2太瓦时",
        "141           | GBy | 141 GB          | 141GB",
        "1400000000000 | {token} | 1.4 trillion tokens | 1.4万亿个词元"})
    void countsSharesAndUnitsReadAsInASentence(String value, String unit, String english, String chinese) {
        assertThat(Amounts.of(single(value, unit), Language.EN)).isEqualTo(english);
        assertThat(Amounts.of(single(value, unit), Language.ZH)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "USD      | USD    | 美元",
        "NOK      | NOK    | NOK",
        "%        | %      | %",
        "mo       | months | 月",
        "[mi_us]  | miles  | 英里",
        "GBy      | GB     | GB",
        "MW       | MW     | 兆瓦",
        "{person} | people | 人",
        "{query}  | query  | query"})
    void aHeadingNamesAUnit(String unit, String english, String chinese) {
        assertThat(Amounts.unit(unit, Language.EN)).isEqualTo(english);
        assertThat(Amounts.unit(unit, Language.ZH)).isEqualTo(chinese);
    }

    @Test
    void everyUnitIsWordedWithoutTheSignsOfItsCode() {
        for (String unit : Amounts.units()) {
            for (Language language : Language.values()) {
                assertThat(Amounts.of(single("2", unit), language)).as("%s in %s", unit, language).matches("2[^\\[\\]_.{}]*");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12345678900 | 12,345,678,900 | 12,345,678,900",
        "1234567     | 1,234,567      | 1,234,567",
        "12345       | 12,345         | 12,345",
        "1001000     | 1.001 million  | 100.1万",
        "999000000000000 | 999 trillion | 999万亿",
        "21500000000000000000000000 | 2.15×10^25 | 2.15×10^25",
        "1000000000000000000000000  | 10^24      | 10^24"})
    void noDigitIsRoundedAway(String value, String english, String chinese) {
        assertThat(Amounts.of(single(value, "1"), Language.EN)).isEqualTo(english);
        assertThat(Amounts.of(single(value, "1"), Language.ZH)).isEqualTo(chinese);
    }

    @Test
    void aRangeNamesBothEnds() {
        var cost = new Figure(new Text("Cost", "成本"), new BigDecimal(37_000_000), new BigDecimal(81_000_000), "USD",
                Figure.Status.ESTIMATED, null, null);
        assertThat(Amounts.of(cost, Language.EN)).isEqualTo("$37 million to $81 million");
        assertThat(Amounts.of(cost, Language.ZH)).isEqualTo("3700万美元至8100万美元");
    }

    private static Figure single(String value, String unit) {
        return new Figure(new Text("Number", "数"), new BigDecimal(value), new BigDecimal(value), unit,
                Figure.Status.OFFICIAL, null, null);
    }
}
