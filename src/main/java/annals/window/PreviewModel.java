// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.export.Preview;
import annals.model.Text;
import annals.picture.PagePicture;
import annals.report.ExportJob;
import annals.state.Background;
import annals.state.Latest;
import annals.store.H2Store;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What an export will be like, made in the background; of several that are asked for, the last. First of few events, so that
 * there is something to look at soon; then, where that can be done in a moment, of all. Window's thread only.
 */
public final class PreviewModel {
    /** Enough for the first pages. */
    private static final int FEW = 60;

    /** How a preview stands. */
    public sealed interface Stage {
        record Nothing() implements Stage {}

        record Making() implements Stage {}

        /** @param page which page {@code picture} is of, from 0. @param settled whether it stays as it is: nothing better is under way */
        record Shown(Preview preview, int page, Optional<PagePicture> picture, boolean settled) implements Stage {}

        /** @param reason why there can be no such file, and what to do */
        record Failed(Text reason) implements Stage {}
    }

    private final H2Store store;
    private final Latest latest;
    private final Latest turns;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Nothing());
    /** Which one is wanted; what makes another one asks for it and stops. */
    private volatile Object wanted = new Object();
    private int width = 1;

    PreviewModel(H2Store store, Background background) {
        this.store = store;
        latest = new Latest(background, false);
        turns = new Latest(background, false);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /**
     * Makes one, instead of the one before.
     *
     * @param job its target tells the format only
     * @param pixels how wide a page is shown
     */
    public void show(ExportJob job, int pixels) {
        width = pixels;
        var mine = new Object();
        wanted = mine;
        stage.set(stage.get() instanceof Stage.Shown(var preview, var page, var picture, _)
                ? new Stage.Shown(preview, page, picture, false) : new Stage.Making());
        make(job, FEW, 0, mine);
    }

    /** Shows none any more, and breaks off what is being made. */
    public void stop() {
        wanted = new Object();
        stage.set(new Stage.Nothing());
    }

    /** Turns to a page. @param page from 0; where there is none, to the nearest that there is */
    public void turn(int page) {
        if (stage.get() instanceof Stage.Shown shown && shown.preview() instanceof Preview.Pages pages) {
            Object mine = wanted;
            int to = Math.clamp(page, 0, pages.pages() - 1);
            stage.set(new Stage.Shown(pages, to, shown.picture(), shown.settled()));
            turns.run(() -> pages.picture(to, width), picture -> {
                if (wanted == mine && stage.get() instanceof Stage.Shown now && now.page() == to) {
                    stage.set(new Stage.Shown(now.preview(), to, Optional.of(picture), now.settled()));
                }
            }, fault -> fail(fault, mine));
        }
    }

    private void make(ExportJob job, int most, int page, Object mine) {
        latest.run(() -> drawn(job, most, page, mine), made -> made.filter(_ -> wanted == mine).ifPresent(shown -> {
            int turned = stage.get() instanceof Stage.Shown now && most > FEW ? now.page() : shown.page();
            stage.set(shown);
            if (turned != shown.page()) {
                turn(turned);
            }
            if (!shown.settled()) {
                make(job, Preview.MOST_EVENTS, turned, mine);
            }
        }), fault -> fail(fault, mine));
    }

    private Optional<Stage.Shown> drawn(ExportJob job, int most, int page, Object mine) throws Exception {
        Optional<Preview> made = Preview.of(job, store, most, width, _ -> wanted == mine);
        if (made.isEmpty() || wanted != mine) {
            return Optional.empty();
        }
        return Optional.of(switch (made.get()) {
            case Preview.Pages pages -> {
                int at = Math.min(page, pages.pages() - 1);
                boolean settled = pages.whole() || most > FEW || pages.of() > Preview.MOST_EVENTS;
                yield new Stage.Shown(pages, at, Optional.of(pages.picture(at, width)), settled);
            }
            case Preview.Pictured pictured -> new Stage.Shown(pictured, 0, Optional.of(pictured.picture()), true);
            case Preview.Text text -> new Stage.Shown(text, 0, Optional.empty(), true);
        });
    }

    private void fail(Exception fault, Object mine) {
        if (wanted == mine) {
            stage.set(new Stage.Failed(Trouble.of(fault)));
        }
    }
}
