// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Kit;
import annals.window.Trouble;
import annals.window.Unread;
import annals.words.Message;
import annals.words.Words;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Says in words what went wrong in the window, and what to do. */
final class Troubles {
    private final Kit kit;
    private final News news;

    private Troubles(Kit kit, News news) {
        this.kit = kit;
        this.news = news;
    }

    static void watch(Kit kit, News news) {
        var troubles = new Troubles(kit, news);
        kit.model().state().troubleProperty().subscribe(trouble -> trouble.ifPresent(troubles::tell));
    }

    private void tell(Exception fault) {
        news.warn(kit.words().live(Trouble.of(fault)));
    }

    /**
     * Tells which files could not be read whole, for what is not there is missed by nobody.
     *
     * @param show shows what is wrong with them
     * @return whether there are any
     */
    static boolean tellUnread(Kit kit, News news, Runnable show) {
        Unread unread = kit.model().unread();
        if (unread.files().isEmpty()) {
            return false;
        }
        int events = kit.model().events();
        int files = unread.files().size();
        news.hint(kit.words().languageProperty().map(spoken -> unread.isMany() ? Message.UNREAD_MANY.in(spoken, events, files)
                : Message.UNREAD.in(spoken, events, kit.words().list(unread.files()))), new News.Offer("unread-show", Message.UNREAD_SHOW, show));
        return true;
    }

    /** What to do with an address that nothing can be found to open with: it is copied. */
    static void copyInstead(String address, Words words, News news) {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        news.warn(words.live(Message.TROUBLE_OPEN, address));
    }
}
