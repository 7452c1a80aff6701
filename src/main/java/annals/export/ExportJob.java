// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.query.LanesBy;
import annals.query.Query;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be written where; the ending of the target says in which format.
 *
 * @param query which events; its period is the period of the timeline
 * @param languages one, or both in the order they are to stand
 * @param lanes what the timeline's lanes are by
 * @param target .pdf, .svg, .png, .json or .csv
 */
public record ExportJob(Query query, List<Language> languages, Paper paper, LanesBy lanes, Path target) {
    public ExportJob {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("no language");
        }
    }

    /** With lanes by company. */
    public ExportJob(Query query, List<Language> languages, Paper paper, Path target) {
        this(query, languages, paper, LanesBy.COMPANY, target);
    }
}
