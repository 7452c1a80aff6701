// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import annals.pdf.PdfBook.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands above the text of a page, so that one who leafs through knows where he is: the chapter that it begins in, or of
 * a chapter whose parts have parts again, such as years their events, the parts that the page is of.
 */
final class RunningHeads {
    /** What begins so far below a page's upper edge, in points, stands at its top: there it needs no other words. */
    private static final float TOP = 72;

    private final List<Bookmark> chapters;
    private final Function<String, Place> places;

    private RunningHeads(List<Bookmark> chapters, Function<String, Place> places) {
        this.chapters = chapters;
        this.places = places;
    }

    /** By the number of the page, from 1; of pages that need none there is none. */
    static Map<Integer, String> of(List<Bookmark> chapters, Function<String, Place> places, int pages) {
        var heads = new RunningHeads(chapters, places);
        var found = new HashMap<Integer, String>();
        for (int page = 1; page <= pages; page++) {
            int number = page;
            heads.head(number).ifPresent(head -> found.put(number, head));
        }
        return found;
    }

    private Optional<String> head(int page) {
        if (chapters.stream().anyMatch(chapter -> place(chapter).number() == page && atTop(chapter))) {
            return Optional.empty();
        }
        return chapters.stream().filter(chapter -> place(chapter).number() < page).reduce((_, last) -> last)
                .map(chapter -> words(chapter, page));
    }

    private String words(Bookmark chapter, int page) {
        List<Bookmark> begun = chapter.inside().stream().filter(part -> !part.inside().isEmpty() && place(part).number() <= page).toList();
        if (begun.isEmpty()) {
            return chapter.name();
        }
        Bookmark last = begun.getLast();
        Bookmark first = begun.stream().filter(part -> place(part).number() < page || atTop(part)).reduce((_, later) -> later).orElse(last);
        return first.equals(last) ? last.name() : first.name() + " \u2013 " + last.name();
    }

    private Place place(Bookmark bookmark) {
        return places.apply(bookmark.anchor());
    }

    private boolean atTop(Bookmark bookmark) {
        Place place = place(bookmark);
        return place.page().getMediaBox().getHeight() - place.top() < TOP;
    }
}
