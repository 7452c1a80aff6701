// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.model.Language;
import annals.model.Text;
import annals.picture.Words;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Reading.Misunderstood;
import annals.query.QueryText.Reading.Understood;
import annals.store.H2Store;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report whose question is asked again.
 *
 * @param query its question, of the data here
 */
public record Reopened(ReportFile report, Query query, Comparison comparison) {
    /**
     * Asks the question of a report again.
     *
     * @throws ExportException where the question names what is no longer in the data, or the events in the report are
     *     damaged, with what to do
     */
    public static Reopened of(ReportFile report, H2Store store) throws ExportException {
        return switch (QueryText.read(report.origin().question(), store.vocabulary())) {
            case Understood(Query query) -> new Reopened(report, query, Comparison.of(report, query, store));
            case Misunderstood(List<QueryText.Fault> faults) -> throw new ExportException(new Text(
                    Words.NO_LONGER_ASKED.in(Language.EN, report.file(), report.origin().question(), reasons(faults, Language.EN)),
                    Words.NO_LONGER_ASKED.in(Language.ZH, report.file(), report.origin().question(), reasons(faults, Language.ZH))));
        };
    }

    private static String reasons(List<QueryText.Fault> faults, Language language) {
        return faults.stream().map(fault -> fault.tell(language)).collect(Collectors.joining(" "));
    }
}
