// SPDX-License-Identifier: Apache-2.0
package annals.answer;

import annals.model.Event;
import annals.model.FigureKind;
import annals.model.Text;
import annals.query.Field;
import annals.query.Marked;
import annals.query.Query;
import annals.query.Vocabulary.Ref;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What answers to a text that somebody is writing.
 *
 * @param text what was written
 * @param groups in the order in which they are shown, none of them empty
 * @param told which words were looked for in place of such as nothing has
 */
public record Found(String text, List<Group> groups, List<Text> told) {
    /** Before anything is looked for. */
    public static final Found NOTHING = new Found("", List.of(), List.of());

    public Found {
        groups = List.copyOf(groups);
        told = List.copyOf(told);
    }

    /** What things are, in their usual order. */
    public enum Kind { LEADS, FIELDS, VALUES, EVENTS, ORGANIZATIONS, PEOPLE, TECHNOLOGIES, STORIES }

    /** @param count how many there are in all, of which the hits are the first */
    public record Group(Kind kind, int count, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /** Whether no event answers, but the words name something that can be asked for. */
    public boolean onlyLeads() {
        return groups.stream().anyMatch(group -> group.kind() == Kind.LEADS) && groups.stream().noneMatch(group -> group.kind() == Kind.EVENTS);
    }

    /** One thing that was found. */
    public sealed interface Hit {
        /**
         * An event.
         *
         * @param by by which other text it was found, where its title does not show that
         * @param hiding which terms of the question that stands once one goes there hide it: it will not be on the timeline
         */
        record Happened(Event event, Marked title, Optional<Marked> by, List<AskedTerm> hiding) implements Hit {
            public Happened {
                hiding = List.copyOf(hiding);
            }
        }

        /**
         * An organization, a person, a technology or a story.
         *
         * @param by by which other name it was found, where the one that is shown is not it
         * @param events how many are tied to it
         */
        record Named(Ref ref, Marked name, Optional<Marked> by, int events) implements Hit {}

        /** The way to those of a kind that are counted and not listed yet. */
        record Rest(Kind kind, int count) implements Hit {}

        /** All events that answer to a question. */
        record All(Query query, int events) implements Hit {}

        /**
         * A question that asks for what the words name.
         *
         * @param terms what it asks for in place of the words
         * @param events how many answer
         */
        record Narrowed(List<AskedTerm> terms, Query query, int events) implements Hit {
            public Narrowed {
                terms = List.copyOf(terms);
            }
        }

        /** The figures of a kind that the words name. @param figures how many there are */
        record Measured(FigureKind kind, Text heading, int figures) implements Hit {}

        /**
         * What the end of the text may be completed to.
         *
         * @param from the place of the text from which on it is replaced
         * @param by what is written there then
         * @param field what it is about
         * @param name what it is called; empty where what is written says all
         * @param events how many the question leaves with it; empty for the name of a field
         */
        record Completion(int from, String by, Field field, Optional<Marked> name, OptionalInt events) implements Hit {
            /** The text with the completion at its end. */
            public String in(String text) {
                return text.substring(0, from) + by;
            }
        }
    }
}
