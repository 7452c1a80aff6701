// SPDX-License-Identifier: Apache-2.0
package annals.data;

import annals.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each source is there once, leads to its page and nowhere else, and is used. */
final class SourceRules {
    private static final Pattern TRACKING = Pattern.compile("[?&](utm_\\w*|fbclid|gclid|yclid|msclkid|mc_cid|igsh(?:id)?)=?");

    private SourceRules() {}

    /** @param whole whether every event could be read: if not, nobody knows whether a source is named */
    static List<Rule<Source>> over(Known known, boolean whole) {
        Map<String, String> firstWith = new HashMap<>();
        known.all().sources().forEach(source ->
                Stream.ofNullable(source.url()).forEach(url -> firstWith.putIfAbsent(plain(url), source.id())));
        Set<String> named = known.all().events().stream().flatMap(event -> event.sources().stream()).collect(Collectors.toSet());
        return List.of(source -> isTheOnlyOneWithItsAddress(source, firstWith), SourceRules::tracksNobody,
                source -> Finding.unless(!whole || named.contains(source.id()), "/id", HouseFaults.UNUSED));
    }

    private static Stream<Finding> isTheOnlyOneWithItsAddress(Source source, Map<String, String> firstWith) {
        return Stream.ofNullable(source.url()).flatMap(url -> {
            String first = firstWith.getOrDefault(plain(url), source.id());
            return Finding.unless(first.equals(source.id()), "/url", () -> HouseFaults.addressTaken(first));
        });
    }

    /** What is left of an address when nothing is in it that leads to the same page. */
    private static String plain(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("#.*$", "").replaceFirst("/$", "");
    }

    private static Stream<Finding> tracksNobody(Source source) {
        return Stream.ofNullable(source.url()).flatMap(url -> {
            Matcher tracking = TRACKING.matcher(url);
            return tracking.find() ? Stream.of(new Finding("/url", tracking.start(1), HouseFaults.tracks(tracking.group(1)))) : Stream.empty();
        });
    }
}
