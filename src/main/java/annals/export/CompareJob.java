// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.query.Query;
import annals.report.ExportJob;
import annals.time.Span;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which comparison is to be written where.
 *
 * @param query of which events
 * @param above the key of a lane of a company's own
 * @param below that of another one
 * @param stretch the time that a picture shows; empty for all that there is of the two
 * @param scale how many pixels of a PNG are one of the screen, from 1 to {@link ExportJob#MOST_SCALE}
 * @param target .svg, .png or .csv
 */
public record CompareJob(Query query, String above, String below, Language language, Optional<Span> stretch, int scale, Path target)
        implements DrawnJob {
    public CompareJob {
        ExportJob.checkScale(scale);
    }
}
