// SPDX-License-Identifier: Apache-2.0
package annals.pdf;

import java.util.Locale;

/**
 * What a PDF is printed on. All lengths are in millimetres.
 *
 * @param sheet how large it is
 * @param layout how it is turned and used; sheets larger than A3 are for posters
 */
public record Paper(Sheet sheet, Layout layout) {
    public static final Paper A4 = new Paper(Sheet.A4, Layout.BOOK);
    public static final Paper A3 = new Paper(Sheet.A3, Layout.BOOK);
    public static final Paper LETTER = new Paper(Sheet.LETTER, Layout.BOOK);

    /** Text is set no wider: longer lines are hard to follow to the next one. */
    private static final double WIDEST_TEXT = 181;
    private static final double LEAST_SIDE = 18;

    /** @throws IllegalArgumentException where no report is printed on sheets so large */
    public Paper {
        if (!sheet.holdsReports() && !layout.poster()) {
            throw new IllegalArgumentException(sheet + " is for posters");
        }
    }

    /** A size of sheets. */
    public enum Sheet {
        A4(210, 297), A3(297, 420), LETTER(215.9, 279.4), A2(420, 594), A1(594, 841), A0(841, 1189);

        private final double shorter;
        private final double longer;

        Sheet(double shorter, double longer) {
            this.shorter = shorter;
            this.longer = longer;
        }

        /** Whether a report can be printed on it: larger ones are for posters alone. */
        public boolean holdsReports() {
            return compareTo(A2) < 0;
        }

        /** As on a command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sheets are turned, and what is on them. */
    public enum Layout {
        /** A report whose text stands and whose timeline lies. */
        BOOK,
        /** A report that stands. */
        PORTRAIT,
        /** A report that lies. */
        LANDSCAPE,
        /** Everything on one sheet that lies. */
        POSTER,
        /** Everything on one sheet that stands. */
        POSTER_PORTRAIT;

        /** Whether it is one sheet with the timeline alone, rather than a report. */
        public boolean poster() {
            return this == POSTER || this == POSTER_PORTRAIT;
        }

        private boolean stands() {
            return this == PORTRAIT || this == POSTER_PORTRAIT;
        }

        /** As on a command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Across a sheet with a timeline. */
    public double width() {
        return layout.stands() ? sheet.shorter : sheet.longer;
    }

    /** From top to bottom of a sheet with a timeline. */
    public double height() {
        return layout.stands() ? sheet.longer : sheet.shorter;
    }

    /** How wide pages of text are: a large sheet that lies carries text on its half, so that it binds folded. */
    public double textWidth() {
        return layout != Layout.BOOK ? width() : folded() ? sheet.longer / 2 : sheet.shorter;
    }

    /** How high the pages of text are. */
    public double textHeight() {
        return layout != Layout.BOOK ? height() : folded() ? sheet.shorter : sheet.longer;
    }

    /** What is kept free at each side of text. */
    public double textSide() {
        return textSide(textWidth());
    }

    /** What is kept free at each side of text on a page so wide. */
    static double textSide(double width) {
        return Math.max(LEAST_SIDE, (width - WIDEST_TEXT) / 2);
    }

    private boolean folded() {
        return sheet == Sheet.A3;
    }
}
