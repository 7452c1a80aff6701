// SPDX-License-Identifier: Apache-2.0
package annals.words;

import annals.model.Event;
import annals.model.Language;
import annals.model.Text;
import annals.reading.RollModel.Place;
import annals.time.DateWords;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Says messages in the window's language, and says them anew when that changes. JavaFX thread only. */
public final class Words {
    private final ObservableValue<Language> language;

    public Words(ObservableValue<Language> language) {
        this.language = language;
    }

    /** Those of one language, for any thread. */
    public static Words in(Language language) {
        return new Words(new ReadOnlyObjectWrapper<>(language));
    }

    public Language language() {
        return language.getValue();
    }

    public ObservableValue<Language> languageProperty() {
        return language;
    }

    /** The message in whichever language is spoken. */
    public ObservableValue<String> live(Message message, Object... values) {
        return language.map(spoken -> message.in(spoken, values));
    }

    /** The message as the name of a section: in capitals where the script has them. */
    public ObservableValue<String> heading(Message message) {
        return language.map(spoken -> message.in(spoken).toUpperCase(spoken.locale()));
    }

    /** A text of the knowledge base in whichever language is spoken. */
    public ObservableValue<String> live(Text text) {
        return language.map(text::in);
    }

    /** The message in the language of this moment. */
    public String now(Message message, Object... values) {
        return message.in(language(), values);
    }

    /** An importance as stars, those that it lacks in outline. */
    public static String stars(int importance) {
        return "★".repeat(importance) + "☆".repeat(Event.MOST_IMPORTANT - importance);
    }

    /** When an event was, to the precision that is known. */
    public String when(Event event) {
        return Optional.ofNullable(event.when()).map(date -> DateWords.of(date, language().locale()))
                .orElse(now(Message.UNDATED));
    }

    /** Several short things in a row. */
    public String list(Collection<String> parts) {
        return String.join(language() == Language.ZH ? "，" : ", ", parts);
    }

    /** One of the matches: which of how many it is, who took part, when it was, what it is, how many sources it has. */
    public String of(Place place) {
        Event event = place.glance().event();
        return list(Stream.of(Stream.of(now(Message.LIST_PLACE, place.place(), place.of())),
                place.glance().organizations().stream().map(this::now), Stream.of(when(event), now(event.title()),
                        now(Message.LIST_SOURCES, event.sources().size()))).flatMap(parts -> parts).toList());
    }

    public String now(Text text) {
        return text.in(language());
    }
}
