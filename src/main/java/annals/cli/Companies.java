// SPDX-License-Identifier: Apache-2.0
package annals.cli;

import annals.query.EventIndex.Lane;
import annals.query.Vocabulary.Kind;
import annals.store.H2Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Companies named on the command line by id, name or alias, in any language. */
final class Companies {
    private static final int NEAR = 3;

    private Companies() {}

    /** The keys of the lanes of two companies, parted by a comma. @throws Failure where that are not two with lanes of their own */
    static List<String> two(String words, H2Store store) throws Failure {
        List<String> named = Stream.of(words.split("[,，、]", -1)).map(String::strip).filter(word -> !word.isEmpty()).toList();
        var keys = new ArrayList<String>();
        for (String word : named) {
            keys.add(lane(word, store));
        }
        if (keys.stream().distinct().count() != 2 || keys.size() != 2) {
            throw new Failure(ExitCode.USAGE, "--compare " + words + ": name two companies, such as --compare openai,google.");
        }
        return keys;
    }

    private static String lane(String word, H2Store store) throws Failure {
        List<String> own = store.index().lanes().stream().filter(lane -> !lane.shared()).map(Lane::key).toList();
        Optional<String> key = store.vocabulary().id(Kind.ORGANIZATION, word).filter(own::contains);
        if (key.isPresent()) {
            return key.get();
        }
        String near = store.vocabulary().near(Kind.ORGANIZATION, word, NEAR).stream()
                .flatMap(name -> store.vocabulary().id(Kind.ORGANIZATION, name).stream()).filter(own::contains)
                .collect(Collectors.joining(" or "));
        throw new Failure(ExitCode.WRONG, "No company with a lane of its own is called \"" + word + "\""
                + (near.isEmpty() ? "; the first of them are " + String.join(", ", own.stream().limit(2L * NEAR).toList()) + "."
                        : "; did you mean " + near + "?"));
    }
}
