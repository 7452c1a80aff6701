// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Category;
import annals.model.Era;
import annals.model.Event;
import annals.model.Evidence;
import annals.model.Text;
import annals.query.Condition;
import annals.query.EventIndex.Lane;
import annals.query.Field;
import annals.query.Mended;
import annals.query.Query;
import annals.query.QueryText;
import annals.query.QueryText.Fault;
import annals.query.QueryText.PeriodReading;
import annals.query.QueryText.Reading;
import annals.query.Vocabulary;
import annals.state.Background;
import annals.state.LastTime;
import annals.state.Latest;
import annals.state.Steps;
import annals.state.View;
import annals.state.ViewState;
import annals.state.ViewText;
import annals.state.Visible;
import annals.store.H2Store;
import annals.time.DateReading;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Reach;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a person may do to the question: with the search box, the company list, the chips, the period. Window's thread only. */
public final class FilterModel {
    private final Steps state;
    private final H2Store store;
    private final List<String> lanes;
    private final Span known;
    private final Belonging belonging;
    private final ReadOnlyObjectWrapper<List<Fault>> faults = new ReadOnlyObjectWrapper<>(this, "faults", List.of());
    private final ReadOnlyObjectWrapper<List<Text>> advice = new ReadOnlyObjectWrapper<>(this, "advice", List.of());
    private final Latest mending;
    private boolean drafted;
    /** What the filters were last read from. */
    private @Nullable Query filtered;
    private @Nullable Filters filters;

    public FilterModel(Steps state, H2Store store, Background background) {
        this.state = state;
        mending = new Latest(background, false);
        this.store = store;
        known = ViewState.known(store.index());
        lanes = store.index().lanes().stream().map(Lane::key).toList();
        belonging = new Belonging(state, store, lanes);
    }

    /** What was not understood of the last text; empty once something was. */
    public ReadOnlyObjectProperty<List<Fault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /**
     * What there is to say without alarm: what is wrong so far with the part that somebody is writing, without which the
     * question goes meanwhile, or which word was looked for in place of one that nothing has.
     */
    public ReadOnlyObjectProperty<List<Text>> adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** The keys of all lanes, the most important first. */
    public List<String> lanes() {
        return lanes;
    }

    public List<Era> eras() {
        return store.eras();
    }

    /** What the question lets through. */
    public Filters filters() {
        Query now = state.state().query();
        if (filters == null || !now.equals(filtered)) {
            filtered = now;
            filters = Filters.of(now, lanes);
        }
        return filters;
    }

    /** The question as text. */
    public String text() {
        return QueryText.print(state.state().query());
    }

    /**
     * Asks what a text says; where it is not understood, the question stays and the faults are told. A word that nothing has
     * gives way to one that is there, which is told.
     */
    public void ask(String text) {
        if (view(text)) {
            return;
        }
        advice.set(List.of());
        Reading reading = QueryText.read(text, store.vocabulary());
        ask(reading);
        if (reading instanceof Reading.Understood(var query)) {
            mending.run(() -> store.finder().mend(query), mended -> mend(query, mended), state::fail);
        } else {
            state.endAmending();
        }
    }

    /** Somebody may have been sent a view, and puts its text where questions go. */
    private boolean view(String text) {
        if (!ViewText.isOne(text)) {
            return false;
        }
        switch (ViewText.read(text, store.vocabulary(), id -> store.index().row(id).isPresent())) {
            case ViewText.Reading.Understood(var view, _) -> open(view);
            case ViewText.Reading.Damaged(var reasons) -> {
                // the beginning of it was looked for as words: what was in force before stands
                withdraw();
                faults.set(reasons.stream().map(why -> new Fault(text, 0, why)).toList());
            }
        }
        return true;
    }

    /** Nobody waits for it: who asked something else meanwhile is left alone. */
    private void mend(Query asked, Mended mended) {
        if (state.state().query().equals(asked)) {
            if (!mended.told().isEmpty()) {
                ask(mended.query(), state::amend);
                advice.set(mended.told());
            }
            state.endAmending();
        }
    }

    /**
     * Asks what a text says that somebody is writing, whose last word may be only begun. However many letters follow, it is
     * one step to go back from.
     */
    public void draft(String text) {
        if (view(text)) {
            return;
        }
        var draft = QueryText.draft(text, store.vocabulary());
        advice.set(draft.unfinished().stream().map(Fault::reason).toList());
        ask(draft.reading());
        if (draft.reading() instanceof Reading.Understood(var query) && !query.terms().isEmpty()) {
            mending.run(() -> store.finder().mendDraft(query), mended -> mendDraft(query, mended), state::fail);
        }
    }

    /** The picture is of what the list below the text shows; the text itself is left to whoever writes it. */
    private void mendDraft(Query asked, Mended mended) {
        if (!mended.told().isEmpty() && state.beforeAmending().isPresent() && state.state().query().equals(asked)) {
            drafted = true;
            ask(mended.query(), state::amend);
            drafted = false;
        }
    }

    /** Whether the question is just becoming another than the one that is being written, though nobody asked for that. */
    public boolean drafted() {
        return drafted;
    }

    /** Forgets what somebody was writing: the question is again what it was before. */
    public void withdraw() {
        advice.set(List.of());
        faults.set(List.of());
        state.withdraw();
    }

    private void ask(Reading reading) {
        switch (reading) {
            case Reading.Understood(var query) -> ask(query, state::amend);
            case Reading.Misunderstood(var found) -> faults.set(found);
        }
    }

    public void ask(Query query) {
        advice.set(List.of());
        ask(query, state::step);
    }

    private void ask(Query query, Consumer<UnaryOperator<ViewState>> step) {
        faults.set(List.of());
        boolean otherPeriod = !query.period().equals(state.state().query().period());
        Optional<Visible> shown = query.period().filter(_ -> otherPeriod).map(period -> Visible.fitting(Reach.of(period.bounds(), known)));
        step.accept(now -> shown.map(now::withVisible).orElse(now).withQuery(query));
    }

    /** Shows a view whole: its question and all else that is seen of it. */
    public void open(View view) {
        advice.set(List.of());
        faults.set(List.of());
        state.step(now -> view.in(now, Visible.fitting(known)));
    }

    /** What a window begins with that opens for the first time: nothing is asked for, and nothing read. */
    public void showEverything() {
        advice.set(List.of());
        faults.set(List.of());
        state.step(now -> LastTime.usual(now, store.index()));
    }

    /** The question without one of its terms. */
    public void drop(Query.Term term) {
        ask(new Query(state.state().query().terms().stream().filter(other -> !other.equals(term)).toList()));
    }

    /** The same question with this as its only word on the matter. */
    public void only(Condition condition) {
        only(new Query.Term(condition, false));
    }

    /** The same with what the question lets through or, excluded, leaves out. */
    public void only(Query.Term term) {
        ask(state.state().query().only(term));
    }

    /** What becomes of organizations with their owners. */
    public Belonging belonging() {
        return belonging;
    }

    /** Lets an organization through that was not, or the other way round; it may have no lane of its own. */
    public void toggleCompany(String id) {
        Query now = state.state().query();
        ask(belonging.tells(id) ? Filters.ownedToggled(now, id)
                : belonging.leaving(id).map(owner -> Filters.companyBack(now, id, owner, lanes)).orElseGet(() -> Filters.companyToggled(now, id, lanes)));
    }

    public void onlyCompany(String lane) {
        companies(Set.of(lane));
    }

    public void allCompanies() {
        companies(new LinkedHashSet<>(lanes));
    }

    /** Whether the question names an organization among a few, to let it through or to leave it out. */
    public boolean namesFew(String id) {
        Picked picked = picked(Vocabulary.Kind.ORGANIZATION);
        var named = picked.chosen().contains(id) ? picked.chosen() : picked.excluded();
        return named.contains(id) && named.size() * 2 <= lanes.size();
    }

    /** Leaves out whatever an organization took part in, and nothing else. */
    public void allButCompany(String id) {
        allBut(Vocabulary.Kind.ORGANIZATION, id);
    }

    public void noCompany() {
        companies(Set.of());
    }

    public void clickCategory(Category category) {
        ask(Filters.withCategories(state.state().query(),
                Filters.clicked(category, filters().categories(), EnumSet.allOf(Category.class))));
    }

    public void onlyCategory(Category category) {
        ask(Filters.withCategories(state.state().query(), Set.of(category)));
    }

    public void onlyImportance(int which) {
        Filters now = filters();
        boolean alone = now.least() == which && now.most() == which;
        importance(alone ? 1 : which, alone ? Event.MOST_IMPORTANT : which);
    }

    public void clickEvidence(Evidence evidence) {
        ask(Filters.withEvidence(state.state().query(),
                Filters.clicked(evidence, filters().evidence(), EnumSet.allOf(Evidence.class))));
    }

    /** What the question says of people, technologies or stories. */
    public Picked picked(Vocabulary.Kind kind) {
        return Picked.of(state.state().query(), kind);
    }

    /** Adds one of a kind to those that are asked for, or takes it away; what was left out comes back. */
    public void toggle(Vocabulary.Kind kind, String id) {
        ask(picked(kind).toggled(id).in(state.state().query(), kind));
    }

    /** Asks for one of a kind and no other. */
    public void only(Vocabulary.Kind kind, String id) {
        only(Condition.Of.one(kind, id));
    }

    /** Leaves out whatever one of a kind is tied to, and nothing else of the kind. */
    public void allBut(Vocabulary.Kind kind, String id) {
        only(new Query.Term(Condition.Of.one(kind, id), true));
    }

    /** Lets through importances from {@code least} to {@code most}, both from 1 to 5. */
    public void importance(int least, int most) {
        ask(Filters.withImportance(state.state().query(), least, most));
    }

    public void period(EdtfDate period) {
        ask(state.state().query().only(new Condition.Period(period)));
    }

    /** The last calendar year that the data know something of. */
    public int lastYear() {
        return Span.day(known.end() - 1).getYear();
    }

    /** What a typed period comes to. */
    public sealed interface Typed {
        record Nothing() implements Typed {}

        record Period(EdtfDate date) implements Typed {}

        /** @param reason what is wrong with it, and how one is written */
        record Misread(Text reason) implements Typed {}
    }

    /** Reads a period as people type it. */
    public Typed readPeriod(String text) {
        if (text.isBlank()) {
            return new Typed.Nothing();
        }
        return switch (DateReading.of(text)) {
            case DateReading.Understood(var date) -> new Typed.Period(date);
            // what is wrong with a date that was meant for EDTF is best told by its own grammar
            case DateReading.Misunderstood(var part) -> QueryText.period(text.strip()) instanceof PeriodReading.Misunderstood(var fault)
                    && part.equals(text.strip()) ? new Typed.Misread(fault.reason()) : new Typed.Misread(misread(text.strip(), part));
        };
    }

    private static Text misread(String text, String part) {
        return new Text("\"%s\" is no date: \"%s\" is not understood. Write 2012, March 2023, spring 1956 or 2012/2025."
                .formatted(text, part), "看不懂时期“%s”中的“%s”。可以写2012年、2023年3月、1956年春或2012/2025。".formatted(text, part));
    }

    /** @return what is wrong with the text where it is no period; empty where it is asked for now */
    public Optional<Text> period(String text) {
        return switch (readPeriod(text)) {
            case Typed.Nothing _ -> {
                anyPeriod();
                yield Optional.empty();
            }
            case Typed.Period(var date) -> {
                period(date);
                yield Optional.empty();
            }
            case Typed.Misread(var reason) -> Optional.of(reason);
        };
    }

    /** All of time: no period, and the timeline shows from the first event to the last. */
    public void anyPeriod() {
        Visible all = Visible.fitting(known);
        faults.set(List.of());
        state.step(now -> now.withQuery(now.query().open(Field.PERIOD)).withVisible(all));
    }

    private void companies(Set<String> chosen) {
        ask(Filters.withCompanies(state.state().query(), chosen, lanes));
    }
}
