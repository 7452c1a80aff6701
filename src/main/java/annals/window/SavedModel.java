// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.answer.FilterModel;
import annals.data.SystemWords;
import annals.model.Text;
import annals.state.Background;
import annals.state.StateModel;
import annals.state.View;
import annals.state.ViewText;
import annals.state.ViewText.Reading;
import annals.store.H2Store;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The views that a person has saved, and what one may do with them. Window's thread only. */
public final class SavedModel {
    private final StateModel state;
    private final FilterModel filters;
    private final H2Store store;
    private final Background background;
    private final Optional<SavedFile> file;
    private final Object turn = new Object();
    private final ReadOnlyObjectWrapper<List<Saved>> views = new ReadOnlyObjectWrapper<>(this, "views", List.of());
    private final ReadOnlyObjectWrapper<Optional<Text>> trouble = new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
    private boolean read;

    /** @param file where they are kept; without one, for as long as the window is open */
    SavedModel(StateModel state, FilterModel filters, H2Store store, Background background, Optional<Path> file) {
        this.state = state;
        this.filters = filters;
        this.store = store;
        this.background = background;
        this.file = file.map(SavedFile::new);
    }

    /** In the order in which they were saved; empty until {@link #read}. */
    public ReadOnlyObjectProperty<List<Saved>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    /** What went wrong with keeping them, and what to do. */
    public ReadOnlyObjectProperty<Optional<Text>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Reads what is kept, the first time. */
    public void read() {
        if (!read) {
            read = true;
            change(kept -> kept);
        }
    }

    /** The present view as text. */
    public String text() {
        return ViewText.print(View.of(state.settled()));
    }

    /** Saves the present view; one that has the name already gives way to it. */
    public void save(String name) {
        var saved = Saved.of(name.strip(), View.of(state.settled()));
        change(kept -> {
            var next = new ArrayList<>(kept);
            int place = place(kept, saved.name());
            if (place < 0) {
                next.add(saved);
            } else {
                next.set(place, saved);
            }
            return next;
        });
    }

    public void rename(Saved view, String name) {
        change(kept -> kept.stream().filter(one -> one.equals(view) || !one.name().equals(name.strip()))
                .map(one -> one.equals(view) ? view.named(name.strip()) : one).toList());
    }

    /** Takes one away. @return what brings it back to its place */
    public Runnable delete(Saved view) {
        int place = views.get().indexOf(view);
        change(kept -> kept.stream().filter(one -> !one.equals(view)).toList());
        return () -> change(kept -> {
            var next = new ArrayList<>(kept);
            next.add(Math.clamp(place, 0, kept.size()), view);
            return next;
        });
    }

    /** Shows a view: a step that one can go back from. @return what is wrong with the text; empty where it is shown now */
    public List<Text> open(String text) {
        return switch (ViewText.read(text, store.vocabulary(), id -> store.index().row(id).isPresent())) {
            case Reading.Understood(var view, _) -> {
                filters.open(view);
                yield List.of();
            }
            case Reading.Damaged(var reasons) -> reasons;
        };
    }

    private static int place(List<Saved> views, String name) {
        return IntStream.range(0, views.size()).filter(one -> views.get(one).name().equals(name)).findFirst().orElse(-1);
    }

    /** Changes what is kept at that moment, which another window may have changed since this one read it. */
    private void change(UnaryOperator<List<Saved>> change) {
        trouble.set(Optional.empty());
        if (file.isEmpty()) {
            views.set(List.copyOf(change.apply(views.get())));
            return;
        }
        background.run(() -> changed(file.get(), change), content -> {
            views.set(content.views());
            trouble.set(content.told());
        }, fault -> trouble.set(Optional.of(told(fault, file.get().file()))));
    }

    private SavedFile.Content changed(SavedFile kept, UnaryOperator<List<Saved>> change) throws IOException {
        synchronized (turn) {
            SavedFile.Content before = kept.read();
            List<Saved> after = List.copyOf(change.apply(before.views()));
            if (!after.equals(before.views())) {
                kept.write(after);
            }
            return new SavedFile.Content(after, before.told());
        }
    }

    private static Text told(Exception fault, Path file) {
        Text reason = fault instanceof FileSystemException system && system.getReason() == null ? new Text("", "")
                : Text.of(" (%s)", "（%s）", SystemWords.of(fault));
        return Text.of("Saved views cannot be kept: %s cannot be read or written%s. Make it writable and try again; nothing in it has changed.",
                "无法保存视图：%s不能读写%s。请使其可写后再试，其中内容未变。", file, reason);
    }
}
