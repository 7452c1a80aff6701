// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.data.EventJson;
import annals.store.Answer;
import annals.store.Answer.Found;
import java.io.IOException;
import java.util.function.Function;

/** The matching events as one JSON array of whole events, each on its line. */
public final class JsonExport {
    private JsonExport() {}

    /** With whether each matches certainly. */
    public static void write(Answer answer, Appendable to) throws IOException {
        write(answer.found(), answer.count(), to);
    }

    /** Some of them, likewise. */
    static void write(Iterable<Found> events, int count, Appendable to) throws IOException {
        write(events, count, to, found -> EventJson.write(found.event(), found.certain()), new Steps(_ -> true));
    }

    /** As the data folder holds them, so that they can be loaded from one again. */
    static void writeData(Answer answer, Appendable to, Steps steps) throws IOException {
        write(answer.found(), answer.count(), to, found -> EventJson.write(found.event()), steps);
    }

    private static void write(Iterable<Found> events, int count, Appendable to, Function<Found, String> line, Steps steps)
            throws IOException {
        String before = "[\n";
        int written = 0;
        for (Found found : events) {
            to.append(before).append(line.apply(found));
            before = ",\n";
            steps.done(++written, count);
        }
        to.append(written == 0 ? "[]\n" : "\n]\n");
    }
}
