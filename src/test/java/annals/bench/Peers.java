// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser timelines, run one after the other on the same events, and how many times as long they take. Each is a command
 * that is called with the number of events and prints JSON whose {@code median.phases} holds what it measured.
 */
final class Peers {
    /** What is compared: our figure, and where a peer's stands below its phases. Intervals, for those are what they measure. */
    private static final List<Row> ROWS = List.of(
            new Row("interval between frames while panning, p95", "pan.interval.p95", "/pan25y/p95"),
            new Row("interval between frames while zooming, p95", "zoom.interval.p95", "/zoom/p95"),
            new Row("filter to 3 of 12 companies, until painted", "filter.p50", "/filter/ms"),
            new Row("the filter undone, until painted", "undo.p50", "/filter/undo_ms"),
            new Row("first picture", "first.p50", "/load/ms"));

    private final List<String> commands;
    private final Path work;

    private record Row(String what, String ours, String theirs) {}

    /** @param commands separated by commas, or empty */
    Peers(String commands, Path work) {
        this.commands = Stream.of(commands.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        this.work = work;
    }

    String table(Map<Integer, Map<String, Double>> found) throws IOException, InterruptedException {
        if (commands.isEmpty()) {
            return "Other timelines were not run: they need a browser, and their commands in -Dbench.peers=.\n\n";
        }
        var text = new StringBuilder("## Beside other timelines, one run after the other (theirs, and how many times ours)\n\n");
        for (int size : found.keySet()) {
            var heads = new ArrayList<>(List.of(PictureBench.number(size) + " events", "Annals"));
            var answers = new ArrayList<Optional<JsonNode>>();
            for (String command : commands) {
                heads.add(command.replaceAll("\\S*/", ""));
                answers.add(run(command, size));
            }
            var rows = new ArrayList<List<String>>();
            for (Row row : ROWS) {
                Double ours = found.get(size).get(row.ours);
                if (ours != null) {
                    var cells = new ArrayList<>(List.of(row.what, PictureBench.told(ours) + " ms"));
                    answers.forEach(answer -> cells.add(answer.map(phases -> beside(phases.at(row.theirs), ours))
                            .orElse("did not run")));
                    rows.add(cells);
                }
            }
            text.append(PictureBench.table(heads, rows));
        }
        return text.toString();
    }

    private static String beside(JsonNode theirs, double ours) {
        return theirs.isNumber()
                ? PictureBench.told(theirs.asDouble()) + " ms, x " + PictureBench.told(theirs.asDouble() / ours) : "did not finish";
    }

    private Optional<JsonNode> run(String command, int size) throws IOException, InterruptedException {
        Path said = work.resolve("peer.json");
        var process = new ProcessBuilder("/bin/sh", "-c", command + " " + size)
                .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            return Optional.empty();
        }
        return Optional.of(JsonMapper.shared().readTree(Files.readString(said, StandardCharsets.UTF_8)).at("/median/phases"));
    }
}
