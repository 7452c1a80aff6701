// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.draw.Theme;
import annals.export.LaneLook;
import annals.model.Language;
import annals.view.FilterModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * All companies with their colour and how many events each has under the rest of the question; a tick lets it through,
 * "only" leaves the others out.
 */
final class CompanyList extends VBox {
    /** So many companies are read at a glance; the others come when asked for. */
    private static final int AT_A_GLANCE = 14;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Kit kit;
    private final FilterModel filters;
    private final List<LaneLook> lanes;
    /** By the place of their company in {@code lanes}; made when first seen, since styling all of them delays the window. */
    private final SortedMap<Integer, Row> rows = new TreeMap<>();
    private final VBox listed = new VBox();
    /** Companies that are asked for and have no lane of their own. */
    private final VBox guests = new VBox();
    private final TextField search = new TextField();
    private final ToggleButton more = new ToggleButton();

    CompanyList(Kit kit) {
        this.kit = kit;
        filters = kit.model().filters();
        getStyleClass().add("company-list");
        setId("companies");
        getChildren().add(head());
        lanes = kit.model().lanes().companies();
        if (lanes.size() > AT_A_GLANCE) {
            getChildren().add(finder());
        }
        getChildren().addAll(guests, listed);
        if (lanes.size() > AT_A_GLANCE) {
            getChildren().add(more(lanes.size() - AT_A_GLANCE));
        }
        kit.whenAsked(this::show);
        kit.theme().subscribe(theme -> {
            rows.values().forEach(row -> row.wear(theme));
            guests().forEach(row -> row.wear(theme));
        });
    }

    private Node head() {
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(kit.words().heading(Message.COMPANIES));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var slash = new Label("/");
        slash.getStyleClass().add("heading");
        var head = new HBox(title, quiet("companies-all", Message.COMPANIES_ALL, filters::allCompanies), slash,
                quiet("companies-none", Message.COMPANIES_NONE, filters::noCompany));
        head.getStyleClass().add("heading-row");
        return head;
    }

    private Button quiet(String id, Message name, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.textProperty().bind(kit.words().live(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node finder() {
        search.setId("company-search");
        search.promptTextProperty().bind(kit.words().live(Message.COMPANY_SEARCH));
        search.accessibleTextProperty().bind(kit.words().live(Message.COMPANY_SEARCH));
        search.textProperty().subscribe((_, _) -> reveal());
        var box = new VBox(search);
        box.getStyleClass().add("company-search-box");
        return box;
    }

    private ToggleButton more(int hidden) {
        more.setId("companies-more");
        more.getStyleClass().setAll("button", "quiet", "more");
        more.textProperty().bind(kit.words().languageProperty().flatMap(spoken -> more.selectedProperty()
                .map(open -> open ? Message.COMPANIES_FEWER.in(spoken) : Message.COMPANIES_MORE.in(spoken, hidden))));
        more.setOnAction(_ -> reveal());
        return more;
    }

    /** Shows the first rows, those that are searched for, and those that alone are let through. */
    private void reveal() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        Set<String> chosen = filters.filters().companies();
        boolean all = lanes.stream().allMatch(look -> chosen.contains(look.key()));
        for (int i = 0; i < lanes.size(); i++) {
            LaneLook look = lanes.get(i);
            boolean seen = wanted.isEmpty() ? i < AT_A_GLANCE || more.isSelected() || !all && chosen.contains(look.key())
                    : answersTo(look, wanted);
            if (seen || rows.containsKey(i)) {
                Row row = row(i);
                show(row);
                row.setVisible(seen);
                row.setManaged(seen);
            }
        }
    }

    private Row row(int lane) {
        Row made = rows.get(lane);
        if (made == null) {
            made = new Row(lanes.get(lane));
            listed.getChildren().add(rows.headMap(lane).size(), made);
            rows.put(lane, made);
        }
        return made;
    }

    private static boolean answersTo(LaneLook look, String wanted) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> look.name().in(language).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void show() {
        List<LaneLook> laneless = filters.laneless();
        if (!laneless.equals(guests().map(row -> row.look).toList())) {
            guests.getChildren().setAll(laneless.stream().map(Row::new).toList());
        }
        guests().forEach(this::show);
        reveal();
    }

    private void show(Row row) {
        row.show(filters.filters().companies().contains(row.look.key()), kit.model().answers().answer()
                .map(found -> found.companies().getOrDefault(row.look.key(), 0)).orElse(0));
    }

    private Stream<Row> guests() {
        return guests.getChildren().stream().map(Row.class::cast);
    }

    /** One company. */
    private final class Row extends HBox {
        private final LaneLook look;
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();

        Row(LaneLook look) {
            this.look = look;
            getStyleClass().add("company");
            setId("company-" + look.key());
            box.setId("check-" + look.key());
            box.textProperty().bind(kit.words().live(look.name()));
            box.setOnAction(_ -> filters.toggleCompany(look.key()));
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMnemonicParsing(false);
            HBox.setHgrow(box, Priority.ALWAYS);
            count.getStyleClass().add("count");
            // the name can be cut, the number not
            count.setMinWidth(USE_PREF_SIZE);
            var only = new Button();
            only.setId("only-" + look.key());
            only.getStyleClass().addAll("quiet", "only");
            only.textProperty().bind(kit.words().live(Message.COMPANY_ONLY));
            only.accessibleTextProperty().bind(kit.words().languageProperty()
                    .map(spoken -> Message.COMPANY_ONLY_NAME.in(spoken, look.name().in(spoken))));
            only.setOnAction(_ -> filters.onlyCompany(look.key()));
            only.opacityProperty().bind(hoverProperty().or(only.focusedProperty()).map(seen -> seen ? 1 : 0));
            count.visibleProperty().bind(only.opacityProperty().lessThan(1));
            getChildren().addAll(box, new StackPane(count, only));
            wear(kit.theme().getValue());
        }

        void wear(Theme theme) {
            setStyle(ThemeStyle.company(look.tone(), theme));
        }

        void show(boolean chosen, int events) {
            box.setSelected(chosen);
            count.setText(Message.number(events));
            box.setAccessibleText(kit.words().now(Message.COMPANY_COUNT, kit.words().now(look.name()), events));
            pseudoClassStateChanged(EMPTY, events == 0);
        }
    }
}
