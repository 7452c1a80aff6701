// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.kit.Kit;
import annals.pdf.Paper;
import annals.pdf.Paper.Layout;
import annals.pdf.Paper.Sheet;
import annals.words.Message;
import annals.words.Words;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;

/** Lets one choose a sheet and how it is used; sheets that are too large for a report are for posters. */
final class PaperChoice {
    private final ChoiceBox<Sheet> sheet = new ChoiceBox<>();
    private final ChoiceBox<Layout> layout = new ChoiceBox<>();

    PaperChoice(Kit kit, Paper first) {
        Words words = kit.words();
        sheet.setId("export-paper");
        sheet.getItems().setAll(Sheet.values());
        sheet.setConverter(new ChoiceWords<>(one -> one == Sheet.LETTER ? words.now(Message.EXPORT_LETTER) : one.name()));
        layout.setId("export-layout");
        layout.setConverter(new ChoiceWords<>(one -> words.now(name(one))));
        sheet.valueProperty().subscribe(this::offer);
        sheet.setValue(first.sheet());
        layout.setValue(first.layout());
    }

    ChoiceBox<Sheet> sheet() {
        return sheet;
    }

    ChoiceBox<Layout> layout() {
        return layout;
    }

    Paper value() {
        return new Paper(sheet.getValue(), layout.getValue());
    }

    void disable(ObservableValue<Boolean> useless) {
        sheet.disableProperty().bind(useless);
        layout.disableProperty().bind(useless);
    }

    private void offer(Sheet on) {
        Layout before = layout.getValue();
        layout.getItems().setAll(Stream.of(Layout.values()).filter(one -> on == null || on.holdsReports() || one.poster()).toList());
        layout.setValue(before != null && layout.getItems().contains(before) ? before : layout.getItems().getFirst());
    }

    private static Message name(Layout layout) {
        return switch (layout) {
            case BOOK -> Message.EXPORT_BOOK;
            case PORTRAIT -> Message.EXPORT_PORTRAIT;
            case LANDSCAPE -> Message.EXPORT_LANDSCAPE;
            case POSTER -> Message.EXPORT_POSTER;
            case POSTER_PORTRAIT -> Message.EXPORT_POSTER_PORTRAIT;
        };
    }
}
