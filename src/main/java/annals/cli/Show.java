// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.EntityJson;
import annals.data.EventJson;
import annals.model.Event;
import annals.query.Vocabulary;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code annals show}: one event or entity, whole. */
final class Show implements Command {
    private static final int NEAR = 5;

    /** Something that an id stands for, and the two ways to show it. */
    private record Shown(String kind, Supplier<String> text, Supplier<String> json) {}

    @Override
    public String name() {
        return "show";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.grammar();
        spec.usageMessage().description("Show one event, organization, person, technology or source, whole.", "");
        spec.addPositional(PositionalParamSpec.builder().paramLabel("ID").index("0").arity("1").type(String.class).required(true)
                .description("Its id, or for an entity any of its names. Where several have the id, the event is meant; "
                        + "technology:gpt-4 means the technology.").build());
        spec.addOption(OptionSpec.builder("--json").type(boolean.class).description("As one line of JSON.").build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Session session) throws IOException, Failure {
        String asked = Dashes.shown(arguments.matchedPositionalValue(0, ""));
        try (H2Store store = session.store()) {
            List<Shown> found = found(asked, store);
            if (found.isEmpty()) {
                throw new Failure(ExitCode.WRONG, unknown(asked, store));
            }
            Shown first = found.getFirst();
            session.terminal().say(arguments.hasMatchedOption("--json") ? first.json().get() : first.text().get());
            for (Shown other : found.subList(1, found.size())) {
                session.terminal().tell("There is a " + other.kind() + " with this id too: annals show " + other.kind() + ":" + asked);
            }
        }
        return ExitCode.DONE;
    }

    private static List<Shown> found(String asked, H2Store store) {
        int colon = asked.indexOf(':');
        String kind = colon < 0 ? "" : asked.substring(0, colon);
        String id = asked.substring(colon + 1);
        List<Shown> all = all(id, store);
        return kind.isEmpty() ? all : all.stream().filter(shown -> shown.kind().equals(kind)).toList();
    }

    private static List<Shown> all(String id, H2Store store) {
        var found = new ArrayList<Shown>();
        store.event(id).ifPresent(event -> found.add(of(event, store)));
        Vocabulary vocabulary = store.vocabulary();
        vocabulary.id(Kind.ORGANIZATION, id).flatMap(store::organization).ifPresent(one -> found.add(new Shown("organization",
                () -> EntityText.of(one, store), () -> EntityJson.write(one))));
        vocabulary.id(Kind.PERSON, id).flatMap(store::person).ifPresent(one -> found.add(new Shown("person",
                () -> EntityText.of(one, store), () -> EntityJson.write(one))));
        vocabulary.id(Kind.TECHNOLOGY, id).flatMap(store::technology).ifPresent(one -> found.add(new Shown("technology",
                () -> EntityText.of(one, store), () -> EntityJson.write(one))));
        store.source(id).ifPresent(one -> found.add(new Shown("source", () -> EntityText.of(one), () -> EntityJson.write(one))));
        return found;
    }

    private static Shown of(Event event, H2Store store) {
        return new Shown("event", () -> EventText.of(event, store), () -> EventJson.write(event));
    }

    private static String unknown(String asked, H2Store store) {
        String id = asked.substring(asked.indexOf(':') + 1);
        var near = new ArrayList<String>();
        var index = store.index();
        Vocabulary.nearest(id, IntStream.range(0, index.size()).mapToObj(index::id).toList(), NEAR).forEach(near::add);
        for (Kind kind : List.of(Kind.ORGANIZATION, Kind.PERSON, Kind.TECHNOLOGY)) {
            store.vocabulary().near(kind, id, NEAR).stream()
                    .flatMap(name -> store.vocabulary().id(kind, name).stream()).forEach(near::add);
        }
        List<String> best = Vocabulary.nearest(id, near.stream().distinct().toList(), NEAR);
        return "There is no event, organization, person, technology or source \"" + asked + "\"."
                + (best.isEmpty() ? " \"annals find\" lists ids." : " Near it: " + String.join(", ", best) + ".");
    }
}
