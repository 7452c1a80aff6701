// SPDX-License-Identifier: Apache-2.0
package annals.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import annals.draw.Style;
import annals.fonts.Typeface;
import annals.reading.TableLook.Column;
import annals.reading.TableLook.Sort;
import annals.time.DateWords;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableLookTest {
    /** What stands at the left and right of the words in a cell, in pixels. */
    private static final double ASIDE = 16;

    @Test
    void aDayIsReadWithItsYearWhereverRoomIsShort() {
        var typeface = Typeface.load();
        for (int month = 1; month <= 12; month++) {
            var day = EdtfDate.parse(String.format(Locale.ROOT, "2022-%02d-28", month));
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(typeface.width(DateWords.of(day, language), new Style(13, false)) + ASIDE)
                        .isLessThanOrEqualTo(TableColumn.WHEN.within(0));
            }
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var columns = new ArrayList<>(Arrays.stream(TableColumn.values())
                    .map(one -> new Column(one, random.nextInt(48, 999), random.nextBoolean())).toList());
            columns.set(0, new Column(columns.getFirst().what(), 100, true));
            Collections.shuffle(columns, random);
            var by = new ArrayList<>(List.of(TableColumn.values()));
            Collections.shuffle(by, random);
            var sorts = by.stream().limit(random.nextInt(4)).map(one -> new Sort(one, random.nextBoolean())).toList();
            var look = new TableLook(columns, sorts);
            assertThat(TableLook.read(look.text())).isEqualTo(look);
        }
    }

    @Test
    void whatIsNotUnderstoodIsAsAtFirst() {
        assertThat(TableLook.read("")).isEqualTo(TableLook.FIRST);
        assertThat(TableLook.read("title:abc colour:90 when:99999 <colour title")).isEqualTo(TableLook.FIRST);
        var look = TableLook.read("sources:80 sources:90 -when:200 >sources <sources");
        assertThat(look.columns()).hasSameSizeAs(TableColumn.values())
                .startsWith(new Column(TableColumn.SOURCES, 80, true), new Column(TableColumn.WHEN, 200, false));
        assertThat(look.sorts()).containsExactly(new Sort(TableColumn.SOURCES, true));
    }

    @Test
    void aTableWithoutColumnsHasThoseOfTheFirst() {
        String none = TableLook.FIRST.text().replaceAll("(^| )(?=[a-z])", " -");
        assertThat(TableLook.read(none).columns()).isEqualTo(TableLook.FIRST.columns());
    }

    @Test
    void columnsTakeTheRoomThereIsAndGiveWayAsFarAsTheyCanBeRead() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            double room = random.nextDouble(200, 3000);
            var dragged = TableColumn.values()[random.nextInt(TableColumn.values().length)];
            var look = new TableLook(Arrays.stream(TableColumn.values())
                    .map(one -> new Column(one, one == dragged ? one.width() + 70 : one.width(), one == TableColumn.TITLE || random.nextBoolean()))
                    .toList(), List.of());
            Map<TableColumn, Double> widths = look.fitted(room);
            assertThat(widths).containsOnlyKeys(look.shown());
            widths.forEach((one, width) -> assertThat(width).as("%s in %s", one, room)
                    .isEqualTo(one == dragged ? Math.floor(one.width() + 70) : Math.floor(one.within(width + 1e-9))));
            double sum = widths.values().stream().mapToDouble(Double::doubleValue).sum();
            double least = look.shown().stream().mapToDouble(one -> one == dragged ? one.width() + 70 : one.within(0)).sum();
            if (dragged != TableColumn.TITLE) {
                assertThat(sum).as("in " + room).isCloseTo(Math.max(room, least), within(1.0 + widths.size()));
            }
            assertThat(sum).isLessThanOrEqualTo(Math.max(room, least));
        }
    }
}
