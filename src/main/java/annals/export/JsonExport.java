// SPDX-License-Identifier: Apache-2.0
package annals.export;

import annals.data.EventJson;
import annals.export.Answer.Found;
import java.io.IOException;

/** The matching events as one JSON array of whole events, each on its line, with whether it matches certainly. */
public final class JsonExport {
    private JsonExport() {}

    public static void write(Answer answer, Appendable to) throws IOException {
        write(answer, to, new Steps(_ -> true));
    }

    static void write(Answer answer, Appendable to, Steps steps) throws IOException {
        String before = "[\n";
        int written = 0;
        for (Found found : answer.found()) {
            to.append(before).append(EventJson.write(found.event(), found.certain()));
            before = ",\n";
            steps.done(++written, answer.count());
        }
        to.append(written == 0 ? "[]\n" : "\n]\n");
    }
}
