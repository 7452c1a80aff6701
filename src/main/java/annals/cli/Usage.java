// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The help, and what is wrong with a command line, in the words of the help rather than of the parser. */
final class Usage {
    /** A word of a question behind two dashes. */
    private static final Pattern WORD = Pattern.compile("--[^=:]*:.*", Pattern.DOTALL);

    /** What other programs call it. */
    private static final Set<String> HELP = Set.of("help", "-h", "-help", "-?", "/?");

    /** A dot or a colon within a word, and what stands for it while picocli lays lines out: it would end one there. */
    private static final Pattern WITHIN = Pattern.compile("[.:](?=\\w)");
    private static final char DOT = '\uE000';
    private static final char COLON = '\uE001';

    private Usage() {}

    /** A description whose words, such as {@code .svg} and {@code period:2012}, stay whole in {@link #help}. */
    static String whole(String description) {
        return WITHIN.matcher(description).replaceAll(sign -> String.valueOf(sign.group().equals(".") ? DOT : COLON));
    }

    static String help(CommandLine command) {
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace(DOT, '.').replace(COLON, ':').stripTrailing();
    }

    static String told(ParameterException wrong, List<String> arguments) {
        // a lacking question is told before the word that was meant to be one
        String reason = arguments.stream().filter(word -> WORD.matcher(word).matches()).findFirst().map(Usage::twoDashes)
                .orElseGet(() -> reason(wrong));
        return Dashes.shown(reason) + "\nTry \"" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help\".";
    }

    private static String reason(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given more than once.";
            case CommandLine.MutuallyExclusiveArgsException _, CommandLine.MaxValuesExceededException _ ->
                alternatives(wrong) + " exclude each other: give one of them, once.";
            case CommandLine.MissingParameterException missing -> missing(missing);
            default -> wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null ? value(option, wrong.getValue())
                    : String.valueOf(wrong.getMessage()).strip().replaceFirst("^Error: ", "");
        };
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String word = Dashes.shown(unmatched.getUnmatched().getFirst());
        boolean root = unmatched.getCommandLine().getParent() == null;
        String told = (unmatched.isUnknownOption() ? "There is no option " : root ? "There is no command " : "That is too much: ")
                + (word.isEmpty() ? "\"\"" : word);
        List<String> meant = root && HELP.contains(word) ? List.of("--help") : unmatched.getSuggestions();
        return meant.isEmpty() ? told + "." : told + "; did you mean " + String.join(" or ", meant) + "?";
    }

    private static String twoDashes(String word) {
        return "There is no option " + word + "; what a question leaves out has one dash before it: " + word.substring(1);
    }

    private static String missing(CommandLine.MissingParameterException missing) {
        var names = new ArrayList<String>();
        for (ArgSpec argument : missing.getMissing()) {
            names.add(argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : argument.paramLabel());
        }
        return names.size() == 1 ? names.getFirst() + " is missing." : String.join(" and ", names) + " are missing.";
    }

    private static String value(OptionSpec option, String value) {
        String[] choices = option.paramLabel().split("\\|", -1);
        return choices.length > 1 ? option.longestName() + " " + value + ": choose " + String.join(", ", List.of(choices)
                .subList(0, choices.length - 1)) + " or " + choices[choices.length - 1] + "."
                : option.longestName() + " " + value + ": that cannot be read.";
    }

    private static String alternatives(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().argGroups().stream().flatMap(group -> group.args().stream())
                .map(Usage::name).collect(Collectors.joining(" and "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
