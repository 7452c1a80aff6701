// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.export.Comparison;
import annals.export.Comparison.Change;
import annals.export.Comparison.Kind;
import annals.export.Comparison.Part;
import annals.export.ExportException;
import annals.export.Origin;
import annals.export.Reopened;
import annals.export.ReportFile;
import annals.model.Language;
import annals.model.Text;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals open}: the window with the question of an exported PDF; where there is none, what it asked and what changed since. */
final class Open implements Command {
    @Override
    public String name() {
        return "open";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.grammar();
        spec.usageMessage().description("Ask the question of an exported PDF again, in the window, and say what has changed in the data "
                + "since. Where there is no display both are said here.", "");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE.pdf").index("0").arity("1").type(Path.class).required(true)
                .description("The PDF; any volume where it has several.").build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException, Failure {
        ReportFile report = read(arguments.matchedPositionalValue(0, Path.of("")));
        int code = session.window().open(session.place(), Optional.of(report));
        if (code == ExitCode.NO_DISPLAY) {
            try (H2Store store = session.store()) {
                session.terminal().say(text(reopened(report, store)));
            }
        }
        return code;
    }

    private static ReportFile read(Path file) throws Failure {
        try {
            return ReportFile.read(file);
        } catch (ExportException fault) {
            throw new Failure(ExitCode.WRONG, fault.tell(Language.EN));
        }
    }

    private static Reopened reopened(ReportFile report, H2Store store) throws Failure {
        try {
            return Reopened.of(report, store);
        } catch (ExportException fault) {
            throw new Failure(ExitCode.WRONG, fault.tell(Language.EN));
        }
    }

    private static String text(Reopened reopened) {
        Origin origin = reopened.report().origin();
        String question = origin.question();
        var page = new Page(question.isEmpty() ? new Text("Everything", "全部") : new Text(question, question));
        page.field("languages", origin.languages().stream().map(language -> language.locale().getLanguage()).collect(Collectors.joining(", ")));
        page.field("lanes", origin.lanes().word());
        page.field("page", origin.paper().sheet() + " " + origin.paper().layout());
        page.field("volume", origin.volumes() == 1 ? null : origin.volume() + " of " + origin.volumes());
        Comparison comparison = reopened.comparison();
        page.paragraph(comparison.summary());
        for (Kind kind : Kind.values()) {
            page.list(kind.title().en(), lines(comparison, kind));
        }
        return page.toString();
    }

    private static List<String> lines(Comparison comparison, Kind kind) {
        var lines = new ArrayList<>(comparison.changes().stream().filter(change -> change.kind() == kind).map(Open::line).toList());
        int more = comparison.count(kind) - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        return lines;
    }

    private static String line(Change change) {
        String parts = change.parts().stream().map(Part::title).map(Text::en).collect(Collectors.joining(", "));
        return Page.date(change.event()) + "  " + change.event().title().en() + "  " + change.event().id()
                + (parts.isEmpty() ? "" : "  (" + parts + ")");
    }
}
