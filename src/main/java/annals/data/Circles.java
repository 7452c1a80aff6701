// SPDX-License-Identifier: Apache-2.0
package annals.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Chains of ids that come back to their beginning. */
final class Circles {
    private Circles() {}

    /**
     * One circle for each step that closes one, by the id at which it begins: its ids in order, that one first and last.
     *
     * @param edges for each id those it leads to, in the order in which they are walked
     */
    static Map<String, List<List<String>>> in(Map<String, List<String>> edges) {
        var found = new HashMap<String, List<List<String>>>();
        var done = new HashSet<String>();
        for (String start : edges.keySet()) {
            // holds its own path, since a chain may be longer than the stack
            var path = new ArrayList<String>();
            var onPath = new HashSet<String>();
            var next = new ArrayDeque<Iterator<String>>();
            next.push(List.of(start).iterator());
            while (!next.isEmpty()) {
                if (!next.element().hasNext()) {
                    next.pop();
                    if (!path.isEmpty()) {
                        String left = path.removeLast();
                        onPath.remove(left);
                        done.add(left);
                    }
                    continue;
                }
                String id = next.element().next();
                if (onPath.contains(id)) {
                    var circle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
                    circle.add(id);
                    found.computeIfAbsent(id, _ -> new ArrayList<>()).add(List.copyOf(circle));
                } else if (!done.contains(id)) {
                    path.add(id);
                    onPath.add(id);
                    next.push(edges.getOrDefault(id, List.of()).iterator());
                }
            }
        }
        return found;
    }
}
