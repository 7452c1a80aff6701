// SPDX-License-Identifier: Apache-2.0
package annals.words;

import annals.export.CsvExport;
import annals.model.Event;
import annals.model.Text;
import annals.reading.Glance;
import annals.reading.RollModel.Place;
import annals.reading.TableColumn;
import annals.reading.TableRow;
import annals.time.DateWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a table says, in the language of its words. */
public record TableWords(Words words) {
    public static Message name(TableColumn column) {
        return switch (column) {
            case WHEN -> Message.TABLE_WHEN;
            case TITLE -> Message.TABLE_TITLE;
            case COMPANIES -> Message.COMPANIES;
            case CATEGORY -> Message.CATEGORY;
            case IMPORTANCE -> Message.IMPORTANCE;
            case EVIDENCE -> Message.EVIDENCE;
            case PEOPLE -> Message.PEOPLE;
            case TECHNOLOGIES -> Message.TECHNOLOGIES;
            case FIGURES -> Message.FIGURES;
            case SOURCES -> Message.SOURCES;
            case CERTAIN -> Message.TABLE_CERTAIN;
        };
    }

    /** What a cell shows. */
    public String cell(TableColumn column, TableRow row) {
        return column == TableColumn.IMPORTANCE ? Words.stars(row.event().importance()) : text(column, row);
    }

    /** What is copied from it: as on screen, but numbers as such. */
    private String text(TableColumn column, TableRow row) {
        Event event = row.event();
        return switch (column) {
            case WHEN -> words.when(event);
            case TITLE -> words.now(event.title());
            case COMPANIES -> names(row.organizations());
            case CATEGORY -> words.now(event.category().title());
            case IMPORTANCE -> String.valueOf(event.importance());
            case EVIDENCE -> words.now(event.evidence().title());
            case PEOPLE -> names(row.people());
            case TECHNOLOGIES -> names(row.technologies());
            case FIGURES -> String.valueOf(event.figures().size());
            case SOURCES -> String.valueOf(event.sources().size());
            case CERTAIN -> row.certain().map(certain -> words.now(certain ? Message.TABLE_CERTAINLY : Message.AROUND_POSSIBLY)).orElse("");
        };
    }

    private String names(List<Text> names) {
        return words.list(names.stream().map(words::now).toList());
    }

    /** What is told when the pointer rests on a cell; empty where the cell says it all. */
    public Optional<String> tip(TableColumn column, TableRow row) {
        Event event = row.event();
        return switch (column) {
            case WHEN -> Optional.ofNullable(event.when()).map(date -> words.now(Message.TABLE_DATE_TIP, words.when(event),
                    DateWords.precision(date, words.language().locale()), date.text()));
            case TITLE -> Optional.of(words.now(event.title()) + "\n" + words.now(event.summary()));
            case COMPANIES, PEOPLE, TECHNOLOGIES -> Optional.of(text(column, row)).filter(names -> !names.isEmpty());
            case IMPORTANCE -> Optional.of(words.now(Message.IMPORTANCE_ONE, event.importance()));
            case CATEGORY, EVIDENCE, FIGURES, SOURCES, CERTAIN -> Optional.empty();
        };
    }

    /** What a row says as a whole, as where one hears it. */
    public String spoken(int place, int of, TableRow row) {
        return words.of(new Place(place + 1, of, new Glance(row.event(), row.organizations())));
    }

    /** The names of columns, as the first line of what is copied. */
    public String head(List<TableColumn> columns) {
        return columns.stream().map(column -> words.now(name(column))).collect(Collectors.joining("\t")) + "\n";
    }

    /** A row as a line of what is copied, without its end. */
    public String line(List<TableColumn> columns, TableRow row) {
        return columns.stream().map(column -> CsvExport.harmless(text(column, row).replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\t"));
    }
}
