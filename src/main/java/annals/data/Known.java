// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Event;
import annals.model.Knowledge;
import annals.model.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is known, with what rules look up by its id. */
record Known(Knowledge all, Map<String, Event> events, Map<String, Source> sources) {
    static Known of(Knowledge all) {
        return new Known(all, byId(all.events(), Event::id), byId(all.sources(), Source::id));
    }

    static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing));
    }
}
