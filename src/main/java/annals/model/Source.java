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

    /** Where a browser may open it: the address if there is one and {@link #faultOf} finds none in it. */
    public Optional<URI> link() {
        return url == null || faultOf(url) != null ? Optional.empty() : Optional.of(URI.create(url));
    }

    /**
     * Why an address may not be opened, as the end of a sentence; null where it may be. What stands in a file of events must
     * start no program and send no password.
     */
    public static @Nullable Text faultOf(String text) {
        try {
            var address = new URI(text);
            if (!"http".equalsIgnoreCase(address.getScheme()) && !"https".equalsIgnoreCase(address.getScheme())) {
                return new Text("must begin with http:// or https://", "应以http://或https://开头");
            }
            return address.getHost() != null && address.getUserInfo() == null ? null
                    : new Text("must name a host, as in https://example.org/", "应写明主机，例如https://example.org/");
        } catch (URISyntaxException e) {
            return Text.of("is no address: %s at its character %s", "不是网址：%s（第%s个字符）",
                    new Text(e.getReason(), e.getReason().startsWith("Illegal") ? "含有不允许的字符" : "格式有误"), Math.max(1, e.getIndex() + 1));
        }
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
