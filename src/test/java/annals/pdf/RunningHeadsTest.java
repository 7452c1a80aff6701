// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import annals.pdf.PdfBook.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {
    private static final float TOP = 790;
    private static final float MIDDLE = 400;

    private final Map<String, Place> places = new HashMap<>();

    private Bookmark at(int page, float top, String name, Bookmark... inside) {
        places.put(name, new Place(new PDPage(PDRectangle.A4), page, 0, top));
        return new Bookmark(name, name, List.of(inside));
    }

    private Map<Integer, String> heads(int pages, Bookmark... chapters) {
        return RunningHeads.of(List.of(chapters), places::get, pages);
    }

    @Test
    void aPageIsOfTheChapterThatItBeginsInUnlessItBeginsWithAHeading() {
        assertThat(heads(5, at(1, MIDDLE, "Contents"), at(3, TOP, "Index"), at(4, MIDDLE, "Sources")))
                .isEqualTo(Map.of(2, "Contents", 4, "Index", 5, "Sources"));
    }

    @Test
    void aPageOfEventsTellsTheirYears() {
        Bookmark events = at(1, TOP, "Events", at(1, MIDDLE, "2012", at(1, MIDDLE, "a")), at(3, MIDDLE, "2013", at(3, MIDDLE, "b")),
                at(4, TOP, "2014", at(4, TOP, "c")), at(4, MIDDLE, "2015", at(4, MIDDLE, "d")));
        assertThat(heads(5, events)).isEqualTo(Map.of(2, "2012", 3, "2012 \u2013 2013", 4, "2014 \u2013 2015", 5, "2015"));
    }

    @Test
    void partsWithoutPartsAreOfTheirChapter() {
        assertThat(heads(2, at(1, TOP, "Figures", at(1, MIDDLE, "Parameters"), at(2, TOP, "Prices")))).isEqualTo(Map.of(2, "Figures"));
    }
}
