// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.export.ChartJob;
import annals.export.CompareJob;
import annals.export.Exporter;
import annals.model.FigureKind;
import annals.model.Language;
import annals.pdf.Paper;
import annals.pdf.Paper.Layout;
import annals.pdf.Paper.Sheet;
import annals.query.FigureKinds;
import annals.query.LanesBy;
import annals.query.Query;
import annals.report.ExportJob;
import annals.report.Format;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals export}: writes what a question means to a file, in the format that its ending says. */
final class Export implements Command {
    private static final String LANES = Stream.of(LanesBy.values()).map(LanesBy::word).collect(Collectors.joining("|"));

    private static final String SHEETS = Stream.of(Sheet.values()).map(Sheet::toString).collect(Collectors.joining("|"));
    private static final String LAYOUTS = Stream.of(Layout.values()).map(Layout::toString).collect(Collectors.joining("|"));

    private static final int NAMED = 12;

    /** The languages that one may ask for. */
    enum Languages {
        EN(List.of(Language.EN)),
        ZH(List.of(Language.ZH)),
        BOTH(List.of(Language.EN, Language.ZH));

        private final List<Language> languages;

        Languages(List<Language> languages) {
            this.languages = languages;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How an axis of values may be parted. */
    enum Axis {
        LINEAR, LOG;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.grammar();
        spec.usageMessage().description(Usage.whole("Write events, their timeline or their sources to a file: " + Format.endings() + "."), "")
                // the longest of its options has room so
                .synopsisAutoIndentThreshold(0.2).synopsisIndent(8);
        QueryArgument.addTo(spec);
        spec.addOption(OptionSpec.builder("-o").paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description("Where to write; the ending says in which format.").build());
        spec.addOption(OptionSpec.builder("--lang").paramLabel("en|zh|both").type(Languages.class).arity("1")
                .description("The language of titles and texts; English unless said otherwise.").build());
        spec.addOption(OptionSpec.builder("--page").paramLabel(SHEETS).type(Sheet.class).arity("1")
                .description("The size of a PDF's pages; A4 unless said otherwise. Those larger than A3 are for posters.").build());
        spec.addOption(OptionSpec.builder("--layout").paramLabel(LAYOUTS).type(Layout.class).arity("1")
                .description("How a PDF's pages are turned: as in a book text stands and the timeline lies (on A3 text stands on the "
                        + "half, A4, as a folded sheet does); all stand, or all lie; or the timeline fills one sheet as a poster.").build());
        spec.addOption(OptionSpec.builder("--lanes").paramLabel(LANES).type(LanesBy.class).arity("1")
                .description("What the lanes of a timeline are by; by company unless said otherwise.").build());
        spec.addArgGroup(ArgGroupSpec.builder().exclusive(true)
                .addArg(OptionSpec.builder("--figures").paramLabel("KIND").type(String.class).arity("1")
                        .description(Usage.whole("Write the figures of a kind over time instead, such as parameters, valuation or market "
                                + "value: a chart as .svg or .png, a table as .csv.")).build())
                .addArg(OptionSpec.builder("--compare").paramLabel("A,B").type(String.class).arity("1")
                        .description(Usage.whole("Write two companies that face each other instead, as .svg or .png, or their pairs of like "
                                + "events as .csv.")).build())
                .build());
        spec.addOption(OptionSpec.builder("--axis").paramLabel("linear|log").type(Axis.class).arity("1")
                .description("How a chart's axis of values is parted; as suits the values unless said otherwise.").build());
        spec.addOption(OptionSpec.builder("--scale").paramLabel("1|2|3|4").type(int.class).arity("1")
                .description("How many pixels of a PNG stand for one of the screen; 1 unless said otherwise.").build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException, Failure {
        Path target = arguments.matchedOptionValue("-o", Path.of(""));
        if (Format.of(target).isEmpty()) {
            throw new Failure(ExitCode.USAGE, Format.unknown(target));
        }
        if (arguments.hasMatchedOption("--figures") && !Exporter.holdsDrawing(target)) {
            throw new Failure(ExitCode.USAGE, "--figures " + target.getFileName() + ": let the name end in .svg, .png or .csv.");
        }
        List<Language> languages = arguments.matchedOptionValue("--lang", Languages.EN).languages;
        Paper paper = paper(arguments);
        LanesBy lanes = arguments.matchedOptionValue("--lanes", LanesBy.COMPANY);
        int scale = arguments.matchedOptionValue("--scale", 1);
        if (scale < 1 || scale > ExportJob.MOST_SCALE) {
            throw new Failure(ExitCode.USAGE, "--scale " + scale + ": choose 1, 2, 3 or 4.");
        }
        try (H2Store store = session.store()) {
            Query query = QueryArgument.read(arguments, store, session.terminal());
            if (store.find(query).count() == 0) {
                session.terminal().tell("No event matches: the file holds none.");
                Instead.of(query, store).forEach(session.terminal()::tell);
            }
            if (arguments.hasMatchedOption("--compare")) {
                List<String> two = Companies.two(arguments.matchedOptionValue("--compare", ""), store);
                Exporter.drawn(new CompareJob(query, two.getFirst(), two.getLast(), languages.getFirst(), Optional.empty(), scale, target), store);
                return ExitCode.DONE;
            }
            if (arguments.hasMatchedOption("--figures")) {
                FigureKind kind = kind(arguments.matchedOptionValue("--figures", ""), store);
                Optional<Boolean> powers = Optional.<Axis>ofNullable(arguments.matchedOptionValue("--axis", null)).map(Axis.LOG::equals);
                Exporter.drawn(new ChartJob(query, kind, languages.getFirst(), powers, Optional.empty(), scale, target), store);
                return ExitCode.DONE;
            }
            Exporter.export(new ExportJob(query, languages, paper, lanes, scale, target), store, new Told(session.terminal()));
            Format.of(target).flatMap(Format::loses).ifPresent(lost -> session.terminal().tell(lost.in(languages.getFirst())));
        }
        return ExitCode.DONE;
    }

    /** Says which volume is being written, where there are several: a large report takes minutes. */
    private record Told(Terminal terminal) implements Exporter.Progress {
        @Override
        public boolean at(double done) {
            return true;
        }

        @Override
        public void volume(int number, int of) {
            terminal.tell("Writing volume " + number + " of " + of + ".");
        }
    }

    private static Paper paper(ParseResult arguments) throws Failure {
        Sheet sheet = arguments.matchedOptionValue("--page", Sheet.A4);
        Layout layout = arguments.matchedOptionValue("--layout", sheet.holdsReports() ? Layout.BOOK : Layout.POSTER);
        if (!sheet.holdsReports() && !layout.poster()) {
            throw new Failure(ExitCode.USAGE, "--page " + sheet + " is for posters: choose a4, a3 or letter, or --layout poster.");
        }
        return new Paper(sheet, layout);
    }

    private static FigureKind kind(String word, H2Store store) throws Failure {
        FigureKinds all = store.figures();
        return all.named(word).map(FigureKinds.Own::kind).orElseThrow(() -> new Failure(ExitCode.WRONG,
                "No figures are called \"" + word + "\"; the most frequent are: " + all.all().stream().limit(NAMED)
                        .map(own -> own.kind().measure()).distinct().collect(Collectors.joining(", ")) + "."));
    }
}
