// SPDX-License-Identifier: Apache-2.0
package annals.report;

import annals.model.Language;
import annals.pdf.Paper;
import annals.query.LanesBy;
import annals.query.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What is to be written where; the ending of the target says in which format.
 *
 * @param query which events; its period is the period of the timeline
 * @param languages one, or both in the order they are to stand
 * @param lanes what the timeline's lanes are by
 * @param scale how many pixels of a PNG are one of the screen, from 1 to {@link #MOST_SCALE}
 * @param target its ending is one of {@link Format}
 */
public record ExportJob(Query query, List<Language> languages, Paper paper, LanesBy lanes, int scale, Path target) {
    public static final int MOST_SCALE = 4;

    public ExportJob {
        languages = List.copyOf(languages);
        checkScale(scale);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("no language");
        }
    }

    /** With pixels as on a screen. */
    public ExportJob(Query query, List<Language> languages, Paper paper, LanesBy lanes, Path target) {
        this(query, languages, paper, lanes, 1, target);
    }

    /** With lanes by company too. */
    public ExportJob(Query query, List<Language> languages, Paper paper, Path target) {
        this(query, languages, paper, LanesBy.COMPANY, target);
    }

    /** Throws IllegalArgumentException unless {@code scale} is from 1 to {@link #MOST_SCALE}. */
    public static void checkScale(int scale) {
        if (scale < 1 || scale > MOST_SCALE) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "a scale from 1 to %d, not %d", MOST_SCALE, scale));
        }
    }

    /** The same, written elsewhere. */
    public ExportJob to(Path other) {
        return new ExportJob(query, languages, paper, lanes, scale, other);
    }

    /** The same with so many pixels for one of the screen. */
    public ExportJob pixels(int other) {
        return new ExportJob(query, languages, paper, lanes, other, target);
    }
}
