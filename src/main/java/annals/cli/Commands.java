// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: takes it apart, runs its command, and says in a sentence what went wrong. */
public final class Commands {
    private static final List<Command> ALL = List.of(new Find(), new Show(), new Export(), new Open(), new Check(), new Rebuild());

    private Commands() {}

    /**
     * Runs a command line, the window where it names no command. Throws nothing: whatever happens is told on the
     * terminal.
     *
     * @return an {@link ExitCode}
     */
    public static int run(List<String> arguments, Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        Path home = surroundings.home();
        try {
            if (arguments.isEmpty()) {
                return surroundings.window().open(new Place(home, folders(home, surroundings)), Optional.empty());
            }
            ParseResult given = parse(arguments);
            home = home(given, surroundings);
            int code = answer(given, surroundings);
            terminal.flush();
            return code;
        } catch (ParameterException wrong) {
            terminal.tell("annals: " + Usage.told(wrong, arguments));
            return ExitCode.USAGE;
        } catch (Failure failure) {
            terminal.tell(failure.tell());
            return failure.code();
        } catch (Terminal.Closed closed) {
            if (closed.byReader()) {
                return ExitCode.DONE;
            }
            terminal.tell(ErrorLog.sentence(closed));
            return ExitCode.ENVIRONMENT;
        } catch (IOException fault) {
            terminal.tell(ErrorLog.sentence(fault));
            return ExitCode.ENVIRONMENT;
        } catch (UncheckedIOException fault) {
            terminal.tell(ErrorLog.sentence(Objects.requireNonNull(fault.getCause())));
            return ExitCode.ENVIRONMENT;
        } catch (RuntimeException | Error bug) {
            terminal.tell(ErrorLog.keep(bug, home));
            return ExitCode.ENVIRONMENT;
        }
    }

    /** Only commands that are named take the time to be spelled out; all of them where help or a mistake may be about any. */
    private static ParseResult parse(List<String> arguments) {
        String[] words = Dashes.hidden(arguments, List.of("-o"));
        try {
            ParseResult given = grammar(ALL.stream().filter(command -> arguments.contains(command.name())).toList()).parseArgs(words);
            if (given.hasSubcommand() || !given.isUsageHelpRequested()) {
                return given;
            }
        } catch (ParameterException wrong) {
            // said below, with all commands in mind
        }
        return grammar(ALL).parseArgs(words);
    }

    private static int answer(ParseResult given, Surroundings surroundings) throws IOException, Failure {
        ParseResult last = last(given);
        Terminal terminal = surroundings.terminal();
        if (last.isUsageHelpRequested()) {
            terminal.say(Usage.help(last.commandSpec().commandLine()));
            return ExitCode.DONE;
        }
        if (last.isVersionHelpRequested() || given.isVersionHelpRequested()) {
            terminal.say("Annals " + Version.read());
            return ExitCode.DONE;
        }
        Place place = place(given, surroundings);
        if (last == given) {
            return surroundings.window().open(place, Optional.empty());
        }
        for (Command command : ALL) {
            if (command.name().equals(last.commandSpec().name())) {
                return command.run(last, new Session(place, terminal, surroundings.window()));
            }
        }
        throw new IllegalStateException("no command " + last.commandSpec().name());
    }

    /** What may be written with these commands. */
    private static CommandLine grammar(List<Command> commands) {
        CommandSpec root = Command.grammar().name("annals");
        root.usageMessage().description("A desktop timeline knowledge base of AI history. Without a command it opens the window.",
                "");
        addCommonOptions(root);
        for (Command command : commands) {
            CommandSpec spec = command.spec().name(command.name());
            addCommonOptions(spec);
            root.addSubcommand(command.name(), spec);
        }
        // A query may begin with "@" too: no files of arguments.
        return new CommandLine(root, Command::make).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, text -> Path.of(Dashes.shown(text)));
    }

    /** They stand before or after the command, so each command knows them too. */
    private static void addCommonOptions(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--data").paramLabel("DIR").type(List.class).auxiliaryTypes(Path.class).arity("1")
                .description("A folder of JSON files to add to the shipped ones and yours. May be given again.").build());
        spec.addOption(OptionSpec.builder("--home").paramLabel("DIR").type(Path.class).arity("1")
                .description("Where the store, the settings and, in data/, your own files are.").build());
        spec.addOption(OptionSpec.builder("--help").usageHelp(true).type(boolean.class)
                .description("Say this, and do nothing else.").build());
        spec.addOption(OptionSpec.builder("--version").versionHelp(true).type(boolean.class)
                .description("Say which version this is, and do nothing else.").build());
    }

    private static ParseResult last(ParseResult given) {
        return given.hasSubcommand() ? given.subcommand() : given;
    }

    /** @throws ParameterException where the one that is named has no name, as where a script has lost it */
    private static Path home(ParseResult given, Surroundings surroundings) {
        @Nullable Path before = given.matchedOptionValue("--home", null);
        @Nullable Path named = last(given).matchedOptionValue("--home", before);
        if (named != null && named.toString().isEmpty()) {
            throw new ParameterException(last(given).commandSpec().commandLine(), "--home \"\": name a folder.");
        }
        return (named == null ? surroundings.home() : named).toAbsolutePath().normalize();
    }

    /** @throws ParameterException where a folder of {@code --data} is not there */
    private static Place place(ParseResult given, Surroundings surroundings) {
        var added = new ArrayList<Path>(given.matchedOptionValue("--data", List.of()));
        if (last(given) != given) {
            added.addAll(last(given).matchedOptionValue("--data", List.of()));
        }
        Path home = home(given, surroundings);
        List<DataFolder> folders = folders(home, surroundings);
        for (Path folder : added) {
            if (Place.notThere(folder) instanceof String fault) {
                throw new ParameterException(last(given).commandSpec().commandLine(), "--data " + fault);
            }
            folders.add(new DataFolder(folder.toAbsolutePath().normalize(), false));
        }
        return new Place(home, folders);
    }

    private static List<DataFolder> folders(Path home, Surroundings surroundings) {
        return new ArrayList<>(List.of(surroundings.shipped(), new DataFolder(home.resolve("data"), false)));
    }
}
