// SPDX-License-Identifier: Apache-2.0
package annals.window;

import annals.answer.AnswerModel;
import annals.answer.AskedModel;
import annals.answer.FacetModel;
import annals.answer.FilterModel;
import annals.answer.SearchModel;
import annals.data.Problem;
import annals.picture.LaneLook;
import annals.query.Condition;
import annals.query.Matches;
import annals.query.Query;
import annals.reading.PageModel;
import annals.reading.RollModel;
import annals.reading.StoryModel;
import annals.reading.TableModel;
import annals.sight.CompareModel;
import annals.sight.FiguresModel;
import annals.sight.GapModel;
import annals.sight.LaneModel;
import annals.sight.OverviewModel;
import annals.sight.PictureModel;
import annals.sight.SightModel;
import annals.sight.TravelModel;
import annals.state.Perspective;
import annals.state.StateModel;
import annals.state.Steps;
import annals.state.TextSize;
import annals.state.ViewState;
import annals.store.H2Store;
import annals.time.EdtfDate;
import annals.time.Span;
import annals.timeline.Reach;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All models of one window, wired in their order: state, answer, page, lanes, picture, and what one may do with them. */
public final class WindowModel {
    private final Steps state;
    private final FilterModel filters;
    private final AnswerModel answers;
    private final PageModel pages;
    private final StoryModel stories;
    private final LaneModel lanes;
    private final PictureModel pictures;
    private final OverviewModel overview;
    private final TravelModel travel;
    private final SearchModel search;
    private final WayModel ways;
    private final ExportModel exports;
    private final ExportModel prints;
    private final GapModel gaps;
    private final FacetModel facets;
    private final AskedModel asked;
    private final SightModel sights;
    private final RollModel rolls;
    private final SavedModel saved;
    private final ReopenModel reopening;
    private final PreviewModel preview;
    private final FiguresModel figures;
    private final TableModel table;
    private final CompareModel compare;
    private final TextSize textSize = new TextSize();
    private final H2Store store;

    /** A window whose saved views last as long as it does. */
    public WindowModel(ViewState first, PictureModel.Studio studio) {
        this(first, studio, Optional.empty());
    }

    /** @param kept the file in which saved views are kept */
    public WindowModel(ViewState first, PictureModel.Studio studio, Optional<Path> kept) {
        store = studio.store();
        state = new Steps(first);
        filters = new FilterModel(state, store, studio.background());
        // before the answer: the room that its picture has hangs on what is said of the question
        asked = new AskedModel(state, store, studio.background());
        answers = new AnswerModel(state, store.finder(), studio.background());
        pages = new PageModel(state, answers, store, studio.text(), studio.background());
        stories = new StoryModel(state, answers, store, studio.background());
        lanes = new LaneModel(state, answers, store, studio.background());
        pictures = new PictureModel(state, answers, new PictureModel.Reading(pages, stories), lanes, studio);
        overview = new OverviewModel(state, answers, lanes.companies().stream().map(LaneLook::tone).toList(), studio);
        travel = new TravelModel(state, answers, pictures, studio);
        answers.answerProperty().subscribe(_ -> travel.lowerAny(stories.told(state.state())));
        gaps = new GapModel(state, answers, pictures, studio);
        facets = new FacetModel(state, answers, store, studio.background());
        sights = new SightModel(state, answers, pictures, travel, studio);
        rolls = new RollModel(state, answers, store, studio.background());
        search = new SearchModel(state, store, studio.background());
        ways = new WayModel(state, filters, search, stories, travel);
        figures = new FiguresModel(state, answers, travel, lanes.companies().stream().map(LaneLook::tone).toList(), studio);
        table = new TableModel(state, answers, store, studio.background());
        compare = new CompareModel(state, answers, lanes, studio);
        exports = new ExportModel(store, studio.background());
        prints = new ExportModel(store, studio.background());
        preview = new PreviewModel(store, studio.background());
        reopening = new ReopenModel(filters, exports, travel, store, studio.background());
        saved = new SavedModel(state, filters, store, studio.background(), kept);
    }

    /** Shows the time of all that the perspective can show of the answer. */
    public void fit() {
        if (state.state().perspective() == Perspective.FIGURES) {
            figures.fit();
        } else {
            travel.fit();
        }
    }

    /** What an export is of: whoever reads a story wants all of it, not what one of its steps asks. */
    public Query exported() {
        return stories.whole().orElse(state.state().query());
    }

    /**
     * The time that an export begins with; empty for all of time. Who asks means the whole answer, wherever the picture was moved
     * to; who asks nothing means what is to be seen.
     */
    public Optional<EdtfDate> exportedTime() {
        Query query = exported();
        return query.equals(Query.EVERYTHING) ? Optional.of(state.state().visible().period()) : query.period();
    }

    /**
     * What is in sight, as a period that an export may take: as the bars name it where that holds the events that are seen, and
     * to the day where it holds others, so that as many are written as are counted.
     */
    public EdtfDate inSight() {
        Query query = exported();
        EdtfDate named = state.state().visible().period();
        Span known = ViewState.known(store.index());
        Span asked = query.period().map(period -> Reach.of(period.bounds(), known)).orElse(Span.ALWAYS);
        return pictures.time().days(asked).filter(days -> !same(query, named, days)).orElse(named);
    }

    private boolean same(Query query, EdtfDate one, EdtfDate other) {
        Matches first = store.find(query.only(new Condition.Period(one)));
        Matches second = store.find(query.only(new Condition.Period(other)));
        return first.count() == second.count() && first.without(second).count() == 0;
    }

    public StateModel state() {
        return state;
    }

    public FilterModel filters() {
        return filters;
    }

    public AnswerModel answers() {
        return answers;
    }

    public PageModel pages() {
        return pages;
    }

    public StoryModel stories() {
        return stories;
    }

    public LaneModel lanes() {
        return lanes;
    }

    public PictureModel pictures() {
        return pictures;
    }

    public OverviewModel overview() {
        return overview;
    }

    public TravelModel travel() {
        return travel;
    }

    public GapModel gaps() {
        return gaps;
    }

    public FacetModel facets() {
        return facets;
    }

    public AskedModel asked() {
        return asked;
    }

    public SightModel sights() {
        return sights;
    }

    public RollModel rolls() {
        return rolls;
    }

    public SearchModel search() {
        return search;
    }

    public FiguresModel figures() {
        return figures;
    }

    public TableModel table() {
        return table;
    }

    public CompareModel compare() {
        return compare;
    }

    public TextSize textSize() {
        return textSize;
    }

    /** Leads to what was found. */
    public WayModel ways() {
        return ways;
    }

    public ExportModel exports() {
        return exports;
    }

    /** Writes what is to be printed, beside an export that may be under way. */
    public ExportModel prints() {
        return prints;
    }

    /** Shows what an export will be like. */
    public PreviewModel preview() {
        return preview;
    }

    /** Opens exported reports. */
    public ReopenModel reopening() {
        return reopening;
    }

    public SavedModel saved() {
        return saved;
    }

    /** What is wrong with the data, as far as it was found when they were loaded. */
    public List<Problem> problems() {
        return store.problems();
    }

    /** Which files they are in where something was left out. */
    public Unread unread() {
        return Unread.of(store.problems());
    }

    /** The version of the data. */
    public String version() {
        return store.version();
    }

    /** How many events there are in all. */
    public int events() {
        return store.index().size();
    }
}
