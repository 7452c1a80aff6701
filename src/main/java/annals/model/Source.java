// SPDX-License-Identifier: Apache-2.0
package annals.model;

import annals.time.EdtfDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read. Only the id, kind and language are certain to be there; what is not known is null.
 *
 * @param examined whether what it says is itself held against the record: then it bears no witness for it
 */
public record Source(String id, Kind kind, String language, @Nullable String url, @Nullable String title,
        @Nullable String publisher, @Nullable EdtfDate published, @Nullable String author, boolean examined) {
    /** What kind of source it is. */
    public enum Kind {
        PRIMARY("primary", "一手资料"),
        PRESS("press", "报道"),
        PAPER("paper", "论文"),
        BOOK("book", "图书"),
        PODCAST("podcast", "播客"),
        FILING("filing", "公文"),
        REFERENCE("reference", "参考资料");

        private final Text title;

        Kind(String en, String zh) {
            title = new Text(en, zh);
        }

        /** What it is called on screen and paper. */
        public Text title() {
            return title;
        }

        /** The word in the JSON files, such as {@code primary}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a browser may open it: the address if there is one and {@link #address} takes it. */
    public Optional<URI> link() {
        try {
            return url == null ? Optional.empty() : Optional.of(address(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * An address that may be opened: what stands in a file of events must start no program and send no password.
     *
     * @throws URISyntaxException where it is none; its index is that of the wrong character, -1 where the whole is wrong
     */
    public static URI address(String text) throws URISyntaxException {
        var address = new URI(text);
        if (!"http".equalsIgnoreCase(address.getScheme()) && !"https".equalsIgnoreCase(address.getScheme())) {
            throw new URISyntaxException(text, "must begin with http:// or https://");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new URISyntaxException(text, "must name a host, as in https://example.org/");
        }
        return address;
    }

    /** What to call it where there is little room: title, else publisher, else address, else id. */
    public String label() {
        return title != null ? title : publisher != null ? publisher : url != null ? url : id;
    }

    /** Who speaks in it: its author, else its publisher, else what it is called. */
    public String voice() {
        return author != null ? author : publisher != null ? publisher : label();
    }
}
