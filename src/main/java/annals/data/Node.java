// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Text;
import java.util.List;
import java.util.Map;

/** A JSON value and where it stands: from {@code at} until {@code end}, excluded, in characters of its document. */
sealed interface Node {
    int at();

    int end();

    /** What it is, as a message says it. */
    default Text what() {
        return switch (this) {
            case Words _ -> FieldFaults.TEXT;
            case Digits _ -> FieldFaults.NUMBER;
            case Flag _ -> FieldFaults.FLAG;
            case Nothing _ -> new Text("null", "null");
            case Items _ -> new Text("a list", "列表");
            case Members _ -> new Text("an object", "对象");
        };
    }

    /** A text, its escapes resolved. */
    record Words(int at, int end, String value) implements Node {}

    /** A number as it is written: how large it may be is for the reader to say. */
    record Digits(int at, int end, String value) implements Node {}

    record Flag(int at, int end, boolean value) implements Node {}

    record Nothing(int at, int end) implements Node {}

    record Items(int at, int end, List<Node> items) implements Node {}

    /**
     * An object.
     *
     * @param members in the order of the file; of a key that stands there twice the first
     * @param repeated keys that stood there before
     */
    record Members(int at, int end, Map<String, Member> members, List<Repeated> repeated) implements Node {}

    /** A value, and where its key stands. */
    record Member(int keyAt, Node value) {}

    /** A key that its object has already. */
    record Repeated(String key, int at) {}
}
