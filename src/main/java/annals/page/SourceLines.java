// SPDX-License-Identifier: Apache-2.0
package annals.page;

import annals.kit.Kit;
import annals.model.Language;
import annals.model.Source;
import annals.time.DateWords;
import annals.words.Message;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Sources as lines of a page. Only http and https addresses open: a file of events must not start programs. */
final class SourceLines {
    private final Kit kit;

    SourceLines(Kit kit) {
        this.kit = kit;
    }

    /** Title as a link, then publisher, author, date and kind. */
    Node whole(Source source) {
        var kind = new Label(source.kind().title().in(language()));
        kind.getStyleClass().addAll("badge", source.kind() == Source.Kind.PRIMARY ? "good" : "plain");
        String title = source.label();
        String rest = kit.words().list(Stream.of(
                        Optional.ofNullable(source.publisher()).filter(publisher -> !publisher.equals(title)),
                        Optional.ofNullable(source.author()),
                        Optional.ofNullable(source.published()).map(date -> DateWords.of(date, language().locale())))
                .flatMap(Optional::stream).toList());
        var line = new Label(rest);
        line.getStyleClass().add("second");
        line.setWrapText(true);
        // a row rather than a flow: what flows is as wide as its longest line, and may be longer than the page
        var foot = new HBox(kind);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        foot.getStyleClass().add("row");
        if (!rest.isEmpty()) {
            foot.getChildren().add(line);
        }
        var box = new VBox(title(source, title), foot);
        box.getStyleClass().add("source");
        return box;
    }

    private Node title(Source source, String title) {
        return source.link().map(URI::toASCIIString).<Node>map(address -> open(title, title, address)).orElseGet(() -> {
            var label = new Label(title);
            label.setWrapText(true);
            return label;
        });
    }

    /** Its title and date as a link to it, where its publisher is named already. */
    Node link(Source source) {
        var parts = new ArrayList<String>();
        Optional.ofNullable(source.title()).filter(title -> !title.equals(source.publisher())).ifPresent(parts::add);
        Optional.ofNullable(source.published()).map(date -> DateWords.of(date, language().locale())).ifPresent(parts::add);
        String words = parts.isEmpty() ? source.label() : kit.words().list(parts);
        return linked(source, words);
    }

    /** Who says it as a link to it, with its kind and date, in one line. */
    Node named(Source source) {
        String words = kit.words().list(Stream.of(Optional.of(source.label()), Optional.of(source.kind().title().in(language())),
                        Optional.ofNullable(source.published()).map(date -> DateWords.of(date, language().locale())))
                .flatMap(Optional::stream).toList());
        return linked(source, words);
    }

    private Node linked(Source source, String words) {
        return source.link().map(URI::toASCIIString).<Node>map(address -> open(words, source.label(), address)).orElseGet(() -> {
            var label = new Label(words);
            label.getStyleClass().add("second");
            label.setWrapText(true);
            return label;
        });
    }

    private Node open(String text, String name, String address) {
        var link = new Hyperlink(text + " ↗");
        link.setWrapText(true);
        link.setMnemonicParsing(false);
        link.setTooltip(new Tooltip(address));
        link.setAccessibleText(kit.words().now(Message.OPEN_SOURCE, name));
        link.setOnAction(_ -> kit.outside().open().accept(address));
        return link;
    }

    private Language language() {
        return kit.words().language();
    }
}
