// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.FigureKind;
import annals.model.Language;
import annals.query.Query;
import annals.report.ExportJob;
import annals.time.Span;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which figures are to be written where.
 *
 * @param query of which events
 * @param kind what they measure
 * @param logarithmic how the axis of values is parted; empty for what suits them
 * @param stretch the time that a picture shows; empty for all that has values
 * @param scale how many pixels of a PNG are one of the screen, from 1 to {@link ExportJob#MOST_SCALE}
 * @param target .svg, .png or .csv
 */
public record ChartJob(Query query, FigureKind kind, Language language, Optional<Boolean> logarithmic, Optional<Span> stretch,
        int scale, Path target) implements DrawnJob {
    public ChartJob {
        ExportJob.checkScale(scale);
    }
}
