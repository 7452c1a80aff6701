// SPDX-License-Identifier: Apache-2.0
package annals.sight;

import annals.answer.AnswerModel;
import annals.draw.Tone;
import annals.model.Language;
import annals.picture.LaneLook;
import annals.query.EventIndex.Lane;
import annals.query.LanesBy;
import annals.state.Background;
import annals.state.Steps;
import annals.store.H2Store;
import annals.timeline.Scene;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a person may do to the lanes, and what they are called. Window's thread only. */
public final class LaneModel {
    private final Steps state;
    private final AnswerModel answers;
    private final H2Store store;
    private final Background background;
    /** Those that were asked for so far: the names of people and technologies are read in the background. */
    private final Map<LanesBy, List<LaneLook>> looks = new EnumMap<>(LanesBy.class);
    private final Set<LanesBy> wanted = EnumSet.of(LanesBy.COMPANY);
    private final Map<Spoken, Scene.Look> spoken = new HashMap<>();
    private final ReadOnlyObjectWrapper<Set<LanesBy>> named = new ReadOnlyObjectWrapper<>(this, "named", Set.of());

    private record Spoken(LanesBy by, Language language) {}

    public LaneModel(Steps state, AnswerModel answers, H2Store store, Background background) {
        this.state = state;
        this.answers = answers;
        this.store = store;
        this.background = background;
        looks.put(LanesBy.COMPANY, LaneLook.of(store));
        state.stateProperty().subscribe(now -> read(now.lanes().by()));
    }

    private void read(LanesBy by) {
        if (wanted.add(by)) {
            background.run(() -> LaneLook.of(store, by), found -> {
                looks.put(by, found);
                named.set(Set.copyOf(looks.keySet()));
            }, fault -> {
                wanted.remove(by);
                state.fail(fault);
            });
        }
    }

    /** The choices whose lanes' names are known by now. */
    ReadOnlyObjectProperty<Set<LanesBy>> namedProperty() {
        return named.getReadOnlyProperty();
    }

    /** Names and colours of all lanes by company, by place in the index. */
    public List<LaneLook> companies() {
        return looks(LanesBy.COMPANY);
    }

    /** The organizations that one may choose among, in their groups. */
    public List<CompanyGroup> groups() {
        return CompanyGroup.of(companies(), store.organizations());
    }

    /** The colour of the company that acted first in an event, by its row; empty where it has no lane of its own. */
    public Optional<Tone> tone(int row) {
        int first = store.index().lanes(row)[0];
        return store.index().lanes().get(first).shared() ? Optional.empty() : Optional.of(companies().get(first).tone());
    }

    /** Names and colours of all present lanes, by place in the index; none while they are being read. */
    public List<LaneLook> present() {
        return looks(by());
    }

    private List<LaneLook> looks(LanesBy by) {
        return looks.getOrDefault(by, List.of());
    }

    /** What the lanes are by. */
    public LanesBy by() {
        return state.state().lanes().by();
    }

    /** How a picture's lanes look; empty while their names are being read. */
    Optional<Scene.Look> look(LanesBy by, Language language) {
        return Optional.ofNullable(looks.get(by)).map(lanes -> spoken.computeIfAbsent(new Spoken(by, language),
                _ -> LaneLook.look(store, by, lanes, language)));
    }

    /** Those that the answer stands in, by place, from above; none while their names are being read. */
    public List<Integer> shown() {
        return answers.answer().filter(answer -> answer.by() == by() && looks.containsKey(answer.by())).stream()
                .flatMap(answer -> answer.lanes().stream()).filter(lane -> count(lane) > 0).sorted().toList();
    }

    /** How many events of the answer stand in a lane, by its place. */
    public int count(int lane) {
        return answers.answer().map(answer -> answer.matches().rows(answer.by(), lane).length).orElse(0);
    }

    /** Puts events into other lanes, seen from the first one. */
    public void choose(LanesBy by) {
        state.step(now -> now.lanes().by() == by ? now : now.withLanes(now.lanes().by(by)).withScroll(0));
    }

    /** Whether a lane, by its place, is folded. */
    public boolean folds(int lane) {
        return state.state().lanes().folds(key(lane));
    }

    /** Folds a lane, by its place, or opens it again. */
    public void toggle(int lane) {
        state.arrange(lanes -> lanes.toggled(key(lane)));
    }

    /** Folds every lane; where all that are shown are folded, opens every one. */
    public void toggleAll() {
        if (allFolded()) {
            openAll();
        } else {
            foldAll();
        }
    }

    private boolean allFolded() {
        return answers.answer().filter(answer -> answer.lanes().stream().allMatch(this::folds)).isPresent();
    }

    public void foldAll() {
        List<String> all = store.index().lanes(by()).all().stream().map(Lane::key).toList();
        state.arrange(lanes -> lanes.folding(all));
    }

    public void openAll() {
        state.arrange(lanes -> lanes.folding(Set.of()));
    }

    private String key(int lane) {
        return store.index().lanes(by()).all().get(lane).key();
    }
}
