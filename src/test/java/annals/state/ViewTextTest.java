// SPDX-License-Identifier: Apache-2.0
package annals.state;

import static org.assertj.core.api.Assertions.assertThat;

import annals.model.Category;
import annals.model.FigureKind;
import annals.query.Condition;
import annals.query.LanesBy;
import annals.query.Query;
import annals.query.Query.Term;
import annals.query.Vocabulary;
import annals.query.Vocabulary.Kind;
import annals.query.Vocabulary.Named;
import annals.query.Vocabulary.Ref;
import annals.state.ViewText.Reading;
import annals.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTextTest {
    private static final List<String> IDS = List.of("openai", "a b", "x&y=z", "100%", "c++", "谷歌", "q\"uote", "end)", "ü-é");
    private static final double HOUR = 3600;
    private static final Vocabulary VOCABULARY = vocabulary();

    @Test
    void whateverAViewIsReadingItsTextGivesTheSameView() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            View view = anyView(random);
            Optional<String> name = random.nextBoolean() ? Optional.of(one(random, IDS) + " & " + one(random, IDS)) : Optional.empty();
            String text = ViewText.print(view, name);
            assertThat(text).as("seed " + seed).doesNotContainAnyWhitespaces();
            assertThat(read(text)).as(text).isEqualTo(new Reading.Understood(view, name));
        }
    }

    @Test
    void mailProgramsMayBreakItAndPutBracketsAroundIt() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            View view = anyView(random);
            var text = new StringBuilder(ViewText.print(view));
            for (int place = 20; place < text.length(); place += 20 + random.nextInt(60)) {
                text.insert(place, random.nextBoolean() ? "\n" : "\r\n  ");
            }
            assertThat(read(" <" + text + ">\n")).as(text.toString()).isEqualTo(new Reading.Understood(view, Optional.empty()));
        }
    }

    @Test
    void itReadsAsWhatItSays() {
        var query = Query.EVERYTHING.only(Condition.Of.one(Kind.ORGANIZATION, "openai")).only(new Condition.Importance(3, 5));
        var view = new View(query, new Visible(1325376000, 1767225600), LanesBy.PERSON, Perspective.TABLE,
                Optional.of(new Selection.OfEvent("gpt-4")), Optional.empty(), Aspect.FIRST.comparing(new Aspect.Facing("openai", "谷歌"))
                        .of(new FigureKind("USD/h", "price of an hour")).on(false));
        assertThat(ViewText.print(view, Optional.of("What OpenAI did"))).isEqualTo("annals:view?name=What+OpenAI+did"
                + "&ask=company:openai+importance:>=3&see=2012-01-01/2026-01-01&lanes=person&as=table&read=event:gpt-4"
                + "&figures=USD/h:price+of+an+hour&axis=linear&facing=openai/谷歌");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hello                                                        | begins with annals:view?",
        "annals:view?ask=compny:x&see=2012-01-01/2013-01-01&lanes=company&as=table | company",
        "annals:view?see=2012/2013&lanes=company&as=table             | tells no stretch of time",
        "annals:view?see=2013-01-01/2012-01-01&lanes=company&as=table | tells no stretch of time",
        "annals:view?lanes=company&as=table                           | tells no stretch of time",
        "annals:view?see=2012-01-01/2013-01-01&lanes=colour&as=table  | must be one of company, category",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=sofa  | must be one of timeline, table",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=table&read=event:gone | no event:gone",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=table&read=person:gone | no person:gone",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=stories&tell=gone:2 | no gone:2",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=figures&figures=price | no kind of figures",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=figures&axis=bent | must be one of log, linear",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=compare&facing=openai | no two companies openai",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=compare&facing=openai/openai | no two companies openai/openai",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=compare&facing=openai/gone | no two companies openai/gone",
        "annals:view?see=2012-01-01/2013-01-01&lanes=company&as=table&zoom=3 | \"zoom\" says nothing",
        "annals:view?ask=%4&see=2012-01-01/2013-01-01&lanes=company&as=table | damaged"
    })
    void damageIsToldInWords(String text, String told) {
        assertThat(read(text)).isInstanceOfSatisfying(Reading.Damaged.class, damaged -> {
            assertThat(damaged.reasons().getFirst().en()).contains(told);
            assertThat(damaged.reasons()).allSatisfy(why -> assertThat(why.zh()).containsPattern("\\p{IsHan}"));
        });
    }

    @Test
    void whereverATextIsCutItIsReadOrTheDamageIsTold() {
        String text = ViewText.print(anyView(new Random(7)), Optional.of("Ein Name"));
        for (int end = 0; end < text.length(); end++) {
            if (read(text.substring(0, end)) instanceof Reading.Damaged(var reasons)) {
                assertThat(reasons).isNotEmpty();
            }
        }
    }

    private static Reading read(String text) {
        return ViewText.read(text, VOCABULARY, id -> IDS.contains(id) || id.equals("gpt-4"));
    }

    private static View anyView(Random random) {
        double from = random.nextLong(-6_000_000_000L, 3_000_000_000L) + random.nextDouble();
        var visible = new Visible(from, from + HOUR + Math.pow(10, random.nextDouble(2, 10))).rounded();
        var query = new Query(Stream.generate(() -> anyTerm(random)).limit(random.nextInt(4)).toList());
        Optional<Selection> selected = switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Selection.OfEvent(one(random, IDS)));
            default -> Optional.of(new Selection.OfEntity(new Ref(one(random, List.of(Kind.ORGANIZATION, Kind.PERSON)), one(random, IDS))));
        };
        return new View(query, visible, one(random, List.of(LanesBy.values())), one(random, List.of(Perspective.values())), selected,
                Optional.empty(), anyAspect(random));
    }

    private static Aspect anyAspect(Random random) {
        Aspect aspect = random.nextBoolean() ? Aspect.FIRST
                : Aspect.FIRST.comparing(new Aspect.Facing(IDS.getFirst(), one(random, IDS.subList(1, IDS.size()))));
        Aspect measured = random.nextBoolean() ? aspect
                : aspect.of(new FigureKind(one(random, List.of("1", "USD/h", "%", "m2.a-1")), one(random, IDS)));
        return random.nextBoolean() ? measured : measured.on(random.nextBoolean());
    }

    private static Term anyTerm(Random random) {
        return new Term(switch (random.nextInt(4)) {
            case 0 -> new Condition.Of(Kind.PERSON, new TreeSet<>(Set.of(one(random, IDS))));
            case 1 -> new Condition.Categories(Set.of(one(random, List.of(Category.values()))));
            case 2 -> new Condition.Period(EdtfDate.parse(one(random, List.of("2012", "201X?", "../2012-06~", "1997-05-11T12:00:00Z"))));
            default -> new Condition.Words(one(random, List.of("100% + & more", "a=b", "大模型 谷歌", "(end)")), random.nextBoolean());
        }, random.nextBoolean());
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Vocabulary vocabulary() {
        var named = new ArrayList<Named>();
        for (Kind kind : List.of(Kind.ORGANIZATION, Kind.PERSON)) {
            IDS.forEach(id -> named.add(new Named(new Ref(kind, id), List.of(kind + " " + id))));
        }
        return Vocabulary.of(named);
    }
}
