// SPDX-License-Identifier: Apache-2.0
package annals.filter;

import annals.answer.Choice;
import annals.answer.FilterModel;
import annals.answer.Filters;
import annals.answer.Tally;
import annals.draw.Theme;
import annals.kit.Kit;
import annals.kit.ThemeStyle;
import annals.query.Field;
import annals.query.Query;
import annals.sight.CompanyGroup;
import annals.sight.CompanyGroup.Company;
import annals.words.Message;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * All organizations by kind, each with its colour and how many events it has under the rest of the question; a tick lets it
 * through, and what it owned or what shares the lane; that has a paler tick, and can be left out. What is left out with its owner
 * has none, and what did something before or after that a paler one, with how much that is. Those without a lane of their own come when they are searched or asked for.
 */
final class CompanyList extends VBox {
    private final Kit kit;
    private final FilterModel filters;
    private final List<Group> groups;
    private final TextField search = new TextField();
    private final Label none = new Label();
    private final ToggleButton more = new ToggleButton();

    CompanyList(Kit kit) {
        this.kit = kit;
        filters = kit.model().filters();
        getStyleClass().add("company-list");
        setId("companies");
        groups = kit.model().lanes().groups().stream().map(Group::new).toList();
        getChildren().add(finder());
        getChildren().addAll(groups);
        int hidden = groups.stream().mapToInt(Group::beyondAGlance).sum();
        if (hidden > 0) {
            getChildren().add(more(hidden));
        }
        kit.whenQuestioned(this::show);
        kit.model().facets().talliesProperty().subscribe(_ -> show());
        kit.theme().subscribe(theme -> groups.forEach(group -> group.wear(theme)));
    }

    /** All or none of them, beside the name of the list. */
    static Node allOrNone(Kit kit) {
        FilterModel filters = kit.model().filters();
        var slash = new Label("/");
        slash.getStyleClass().add("heading");
        var box = new HBox(quiet(kit, "companies-all", Message.COMPANIES_ALL, filters::allCompanies), slash,
                quiet(kit, "companies-none", Message.COMPANIES_NONE, filters::noCompany));
        box.getStyleClass().add("heading-row");
        return box;
    }

    private static Button quiet(Kit kit, String id, Message name, Runnable action) {
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
        search.textProperty().subscribe((_, _) -> show());
        ChoiceRow.enterFrom(search, this);
        none.setId("companies-nothing");
        none.getStyleClass().add("second");
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        var box = new VBox(search, none);
        box.getStyleClass().add("choice-search-box");
        return box;
    }

    private ToggleButton more(int hidden) {
        more.setId("companies-more");
        more.getStyleClass().setAll("button", "quiet", "more");
        more.textProperty().bind(kit.words().languageProperty().flatMap(spoken -> more.selectedProperty()
                .map(open -> open ? Message.COMPANIES_FEWER.in(spoken) : Message.COMPANIES_MORE.in(spoken, hidden))));
        more.setOnAction(_ -> show());
        return more;
    }

    private void show() {
        String wanted = search.getText();
        Query query = kit.model().state().state().query();
        Filters now = filters.filters();
        boolean few = now.companies().size() * 2 <= filters.lanes().size();
        Predicate<Company> named = company -> few && now.companies().contains(company.key()) || filters.namesFew(company.key());
        Predicate<Company> found = company -> company.choice().answersTo(wanted);
        Tally tally = kit.model().facets().tally(Field.COMPANY);
        groups.forEach(group -> group.show(wanted.isBlank() ? group.atAGlance(named) : found,
                row -> show(row, now.lets(row.choice().key(), query), tally)));
        none.setText(kit.words().now(Message.NAMES_NONE, wanted.strip()));
        none.setVisible(groups.stream().noneMatch(Node::isVisible));
        more.setVisible(wanted.isBlank());
        more.setManaged(wanted.isBlank());
    }

    private void show(ChoiceRow row, boolean let, Tally tally) {
        String key = row.choice().key();
        row.show(let ? ChoiceRow.Tick.ON : ChoiceRow.Tick.OFF, tally);
        filters.belonging().letWith(key).ifPresent(owner -> row.showOwned(owner, tally));
        filters.belonging().leftOutWith(key).ifPresent(owner -> row.showLeftOut(owner, tally));
        filters.belonging().partOf(key).filter(part -> part.events() < tally.count(key)).ifPresent(part -> row.showPart(part.owner(), part.events(), tally));
    }

    /** Those of one kind under its name; those that share a lane stand under the lane. */
    private final class Group extends VBox {
        private final CompanyGroup group;
        private final int glance;
        /** By the place of their company in the group; made when first seen, since styling all of them delays the window. */
        private final SortedMap<Integer, ChoiceRow> rows = new TreeMap<>();
        private final VBox listed = new VBox();
        private final Label title = new Label();

        Group(CompanyGroup group) {
            this.group = group;
            glance = switch (group.kind()) {
                case COMPANIES -> 8;
                case LABS, NONPROFITS -> 2;
                case ACADEMIA, GOVERNMENT, OTHER -> 1;
            };
            getStyleClass().add("choice-group");
            title.textProperty().bind(kit.words().live(switch (group.kind()) {
                case COMPANIES -> Message.COMPANIES;
                case LABS -> Message.GROUP_LABS;
                case NONPROFITS -> Message.GROUP_NONPROFITS;
                case ACADEMIA -> Message.GROUP_ACADEMIA;
                case GOVERNMENT -> Message.GROUP_GOVERNMENT;
                case OTHER -> Message.GROUP_OTHER;
            }));
            title.getStyleClass().add("group-name");
            getChildren().addAll(title, listed);
        }

        /** The first group has the name of the list, and a lane that is shared is the name of those that share it. */
        private boolean needsName(Predicate<Company> seen) {
            return switch (group.kind()) {
                case COMPANIES -> false;
                case LABS, NONPROFITS -> true;
                case ACADEMIA, GOVERNMENT, OTHER -> !seen.test(group.companies().getFirst());
            };
        }

        int beyondAGlance() {
            return Math.max(0, (int) group.companies().stream().filter(Company::lane).count() - glance);
        }

        Predicate<Company> atAGlance(Predicate<Company> named) {
            List<Company> first = group.companies().stream().filter(Company::lane).limit(more.isSelected() ? Integer.MAX_VALUE : glance).toList();
            return company -> first.contains(company) || named.test(company);
        }

        void show(Predicate<Company> seen, Consumer<ChoiceRow> tell) {
            boolean any = false;
            for (int i = 0; i < group.companies().size(); i++) {
                boolean here = seen.test(group.companies().get(i));
                any |= here;
                if (here || rows.containsKey(i)) {
                    ChoiceRow row = row(i);
                    tell.accept(row);
                    row.setVisible(here);
                    row.setManaged(here);
                }
            }
            setVisible(any);
            setManaged(any);
            title.setVisible(needsName(seen));
            title.setManaged(needsName(seen));
        }

        private ChoiceRow row(int place) {
            ChoiceRow made = rows.get(place);
            if (made == null) {
                Company company = group.companies().get(place);
                made = new ChoiceRow(kit, "", company.choice(), new Wishes());
                if (!company.lane() && group.kind().compareTo(CompanyGroup.Kind.ACADEMIA) >= 0) {
                    made.getStyleClass().add("member");
                }
                made.setStyle(ThemeStyle.company(company.tone(), kit.theme().getValue()));
                listed.getChildren().add(rows.headMap(place).size(), made);
                rows.put(place, made);
            }
            return made;
        }

        void wear(Theme theme) {
            rows.forEach((place, row) -> row.setStyle(ThemeStyle.company(group.companies().get(place).tone(), theme)));
        }
    }

    private final class Wishes implements ChoiceRow.Wishes {
        @Override
        public void toggle(Choice choice) {
            filters.toggleCompany(choice.key());
            show();
        }

        @Override
        public void only(Choice choice) {
            filters.onlyCompany(choice.key());
        }

        @Override
        public void allBut(Choice choice) {
            filters.allButCompany(choice.key());
        }
    }
}
