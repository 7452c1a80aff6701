// SPDX-License-Identifier: Apache-2.0
/**
 * What one may ask, as text and as a value, and the answer: the index of events and the matches in it.
 *
 * <h2>Why</h2>
 * <ul>
 *   <li>The index is columns in one buffer, keys as numbers with lists both ways, because a filter then costs a pass over
 *       bytes or a list of rows and no object per event, and a mapped file is the index without being read.
 *   <li>A key with more rows than one in 32 has them as bits, the others as numbers, each the shorter then. Companies,
 *       categories and importance are mostly bits, so that a filter and the counts beside its choices put a few thousand
 *       words together where they went through a million rows. Numbers take as many bytes as the largest needs, dates a day's
 *       four where none names a second: half the file is half the time to page it in.
 *   <li>A parent owns an event if it was the parent at the earliest second at which the event may have begun: an event of a
 *       year in whose course an organization was bought stays with the organization itself. Undated events belong to those
 *       who are parents to this day.
 *   <li>An organization builds AI, and so has a lane, if it is a company, lab or non-profit that has a colour of its own, or
 *       at least two events, one of them research, a model, a product or a benchmark. Infrastructure does not count, since
 *       utilities and funds have that; a lane for a single event would say less than it takes room.
 *   <li>Rows are sorted by counting, not by comparing: what one sorts by are few grades, and a million rows take some
 *       milliseconds for each.
 *   <li>A person or a technology has a lane if three events name it, as long as sixty others are not before it: hundreds are
 *       named once or twice, and nobody looks through hundreds of lanes. The others share a lane, so that they stand apart from
 *       events that name nobody at all; those have the last lane, for every event must stand somewhere. Which these are is
 *       found out once, when the index is built, for it takes looking at every row; lanes by category, by importance and of
 *       everything are the columns that are there anyway, seen in another order.
 *   <li>A question for people leaves, in lanes by person, theirs alone, as one for companies does in lanes by company: their
 *       companions' lanes would show nothing but the same events again.
 *   <li>An event is certain in a period where all that it may cover lies inside, not where it surely touches it: what began
 *       before the period or goes on behind it is shown as such. Inside is what the period names: the room that "about" leaves
 *       around it lets events in, none of them for certain. {@code -period:} leaves out all that possibly overlaps.
 *   <li>What one chooses from a list replaces all that the question says on the matter, excluded terms too, and the counts
 *       beside the choices leave the same out: otherwise a choice could contradict what was excluded and find nothing.
 *   <li>A company's count is of all that asking for it alone would find, with what it owned, though some of that may stand in
 *       another's lane: a number beside a choice says what choosing it leads to.
 *   <li>A name is compared by its letters and digits alone, so that "Open AI", "open-ai" and "OpenAI" are one name; the
 *       search over texts keeps its own rules, since there a space parts two words.
 *   <li>An English word stands for its forms, since who asks for "open weights" means "opens the weights" too, and cannot see what
 *       is missing from an answer. The forms are told by the search over texts, which knows what words there are, so that finding
 *       and marking go by the same list. A name of somebody is no such word, and several words side by side, as a name or in
 *       quotes, are looked for as they stand; one word in quotes is a word, for that is how two bare words are printed.
 *   <li>What is only begun is said by a star and is part of the question's value: what one sees while typing can be kept, shared
 *       and exported as it was asked. A star within a bare word is a fault rather than a sign that nobody hears; in quotes it is
 *       a sign like others, and {@code "A\*"} looks for the name of the algorithm, where {@code A*} is all that begins with a.
 *   <li>Of a text that is still being written, the last word is begun and what is not understood yet is left out, with the reason
 *       for whoever writes. An exclusion waits until it is whole: letter by letter, {@code -m} would leave out nearly everything.
 *   <li>A begun word that makes a whole name of the words before it is one with them at once: nobody who has written
 *       {@code chat gpt} looks for texts with a word chat. Half a name is not, for {@code google d} may become anything.
 *   <li>What one types of a name is compared sign by sign with all names rather than looked up: they are a few thousand, so that
 *       any part of a name answers, words may stand in any order, and one slip is forgiven where nothing else answers.
 *   <li>A word that nothing has gives way to all that begin so, else to the one a slip away that most texts have, and that is
 *       told. The question becomes the one that is answered, so that a footer never names words that found nothing. It happens
 *       where a question is put, on Enter or at a prompt, not in finding, and stored questions stay as they are. While one types
 *       it happens where nothing answers at all, in the list and in the picture alike, and leaves the text to whoever writes it.
 *       Numbers, short words and exclusions never give way.
 *   <li>A sentence that no event has as a whole is no question of words, but mostly names what it asks for: what it names is
 *       offered, together and one by one, and chosen by a person. Nothing is asked for that was not written or chosen.
 *   <li>Words are not looked for in the titles of sources. An article that reviews the year names everybody, and whoever asks
 *       for openai would get the Dartmouth workshop, which cites it: 55 of 186 matches were of this kind, 52 of 156 for meta,
 *       8 of 140 for google. A whole title, or {@code source:}, finds what cites it. For the same reason sources have no begun
 *       names.
 *   <li>A question is read by hand, not by a generated parser: half of the work is to go on after a fault and to say what was
 *       probably meant. Two bare words side by side are printed in quotes, since together they could be a name.
 * </ul>
 */
@NullMarked
package annals.query;

import org.jspecify.annotations.NullMarked;
