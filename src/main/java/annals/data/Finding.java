// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What breaks a rule.
 *
 * @param path where in its entry, as a JSON Pointer such as {@code /figures/0/unit}; what is not there is shown at what lacks it
 * @param index of the character in the text that stands there; {@link #WHOLE} for the value itself
 */
record Finding(String path, int index, Text message) {
    static final int WHOLE = -1;

    /** One finding, unless the rule is kept. */
    static Stream<Finding> unless(boolean kept, String path, Text message) {
        return unless(kept, path, () -> message);
    }

    /** The same where the words are put together only if they are needed: nearly always a rule is kept. */
    static Stream<Finding> unless(boolean kept, String path, Supplier<Text> message) {
        return kept ? Stream.empty() : Stream.of(new Finding(path, WHOLE, message.get()));
    }

    /** The character of the document at which it is shown. */
    int place(Node entry, Document document) {
        Node place = entry;
        for (String step : path.substring(Math.min(1, path.length())).split("/", -1)) {
            Node next = switch (place) {
                case Node.Members object when object.members().get(step) instanceof Node.Member member -> member.value();
                case Node.Items list when step.matches("\\d{1,9}") && Integer.parseInt(step) < list.items().size() ->
                    list.items().get(Integer.parseInt(step));
                default -> null;
            };
            if (next == null) {
                return place.at();
            }
            place = next;
        }
        return index == WHOLE ? place.at() : document.inside(place.at(), index);
    }
}
