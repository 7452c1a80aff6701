// SPDX-License-Identifier: Apache-2.0
package annals.desktop;

import annals.answer.Choice;
import annals.answer.FilterModel;
import annals.answer.FilterModel.Typed;
import annals.kit.Kit;
import annals.model.Category;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Language;
import annals.model.Text;
import annals.query.Condition;
import annals.query.Field;
import annals.query.Query;
import annals.sight.CompanyGroup;
import annals.time.EdtfDate;
import annals.words.Message;
import annals.words.PeriodWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every filter that the panel at the left has, as something that can be done by its name; and the times that one types. */
final class FilterDeeds {
    private final Kit kit;
    private final FilterModel filters;
    private final List<Choice> companies;

    FilterDeeds(Kit kit) {
        this.kit = kit;
        filters = kit.model().filters();
        companies = kit.model().lanes().groups().stream()
                .flatMap(group -> group.companies().stream()).map(CompanyGroup.Company::choice).toList();
    }

    /** In the language of this moment. */
    Stream<Deed> all() {
        return Stream.of(
                companies.stream().flatMap(one -> onlyAndBut(Message.COMPANIES, one.name(), one.aliases(),
                        () -> filters.onlyCompany(one.key()), () -> filters.allButCompany(one.key()))),
                Stream.of(any(Message.COMPANIES, Field.COMPANY)),
                Arrays.stream(Category.values()).flatMap(one -> onlyAndBut(Message.CATEGORY, one.title(), one.names(),
                        () -> filters.onlyCategory(one), () -> without(new Condition.Categories(Set.of(one))))),
                Stream.of(any(Message.CATEGORY, Field.CATEGORY)),
                IntStream.rangeClosed(1, Event.MOST_IMPORTANT).boxed().flatMap(this::importance),
                Arrays.stream(Evidence.values()).flatMap(one -> onlyAndBut(Message.EVIDENCE, one.title(), one.names(),
                        () -> filters.only(new Condition.EvidenceIs(Set.of(one))), () -> without(new Condition.EvidenceIs(Set.of(one))))),
                Stream.of(any(Message.EVIDENCE, Field.EVIDENCE)),
                periods()).flatMap(deeds -> deeds);
    }

    private void without(Condition condition) {
        filters.only(new Query.Term(condition, true));
    }

    private Stream<Deed> onlyAndBut(Message matter, Text name, List<String> aliases, Runnable only, Runnable but) {
        String called = name.in(other()) + " " + String.join(" ", aliases);
        return Stream.of(
                new Deed(kit.words().now(Message.CHOICE_ONLY_NAME, kit.words().now(name)),
                        also(Message.CHOICE_ONLY_NAME, matter) + " " + called, kit.words().now(matter), only),
                new Deed(kit.words().now(Message.PALETTE_BUT, kit.words().now(name)),
                        also(Message.PALETTE_BUT, matter) + " " + called, kit.words().now(matter), but));
    }

    /** Whatever its matter is, nothing is left out for it. */
    private Deed any(Message matter, Field field) {
        return new Deed(term(kit.words().language(), matter, Message.COMPANIES_ALL.in(kit.words().language())),
                term(other(), matter, Message.COMPANIES_ALL.in(other())), "",
                () -> filters.ask(kit.model().state().state().query().open(field)));
    }

    /** One importance alone, and it with all that are greater. */
    private Stream<Deed> importance(int least) {
        var alone = importance(Message.IMPORTANCE_ONE, least, least);
        return least == Event.MOST_IMPORTANT ? Stream.of(alone)
                : Stream.of(alone, importance(Message.IMPORTANCE_RANGE, least, Event.MOST_IMPORTANT));
    }

    private Deed importance(Message range, int least, int most) {
        return new Deed(term(kit.words().language(), Message.IMPORTANCE, range.in(kit.words().language(), least, most)),
                term(other(), Message.IMPORTANCE, range.in(other(), least, most)), "", () -> filters.importance(least, most));
    }

    private Stream<Deed> periods() {
        String year = String.valueOf(filters.lastYear());
        return Stream.of(Stream.of(period(new Text(Message.PERIOD_ALL.in(Language.EN), Message.PERIOD_ALL.in(Language.ZH)), "", filters::anyPeriod),
                        period(new Text(Message.PERIOD_LAST_YEAR.in(Language.EN, year), Message.PERIOD_LAST_YEAR.in(Language.ZH, year)), "",
                                () -> filters.period(EdtfDate.parse(year)))),
                filters.eras().stream().map(era -> period(era.name(), ", " + PeriodWords.of(era.when(), kit.words().language()),
                        () -> filters.period(era.when())))).flatMap(deeds -> deeds);
    }

    /** What a text that names a time leads to, as the field for it understands it: only that, or to see it. */
    Stream<Deed> typed(String text) {
        if (!(filters.readPeriod(text) instanceof Typed.Period(var date))) {
            return Stream.empty();
        }
        String when = PeriodWords.of(date, kit.words().language());
        return Stream.of(new Deed(term(kit.words().language(), Message.PERIOD, when), "", "", () -> filters.period(date)),
                new Deed(term(kit.words().language(), Message.PERIOD_GO, when), "", "", () -> kit.model().travel().go(date)));
    }

    private Deed period(Text name, String when, Runnable run) {
        return new Deed(term(kit.words().language(), Message.PERIOD, kit.words().now(name) + when),
                term(other(), Message.PERIOD, name.in(other())), "", run);
    }

    private static String term(Language language, Message matter, String value) {
        return Message.TERM.in(language, matter.in(language), value);
    }

    private String also(Message says, Message matter) {
        return says.in(other(), "") + " " + matter.in(other());
    }

    private Language other() {
        return kit.words().language().other();
    }
}
