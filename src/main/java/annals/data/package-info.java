// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON folders: read all, report every fault with file and line, write one file safely.
 *
 * <h2>Why</h2>
 * A fault leaves out the smallest part that can stand without it: an optional value, one of a list (a figure, a claim, a
 * parent), a reference that leads nowhere; the whole event only where it cannot be read without, as with a wrong date, which
 * is never read as "undated". What leads to something left out is left out silently, since the cause was told.
 *
 * <p>What is wrong is put into words in both languages where it is found, since it is kept and shown in a window whose
 * language may change. Each sentence stands in one place: {@code FieldFaults}, {@code FileFaults}, {@code JsonFault},
 * {@code SchemaFaults} and {@code HouseFaults}; keys, ids and values are in it as they stand in the file.
 *
 * <p>Folders are read twice, first only for ids, so that every reference is judged where it stands with its file open, and
 * no text is held longer than that; events are handed on as they are read, so that a million of them fit. Places are
 * counted in characters over the decoded text rather than taken from the JSON library, so that a fault can be shown inside a
 * text and columns are those of an editor.
 *
 * <p>Only {@code DataCheck} loads the schema validator: it takes longer to load than all the data. The reader knows more than
 * a schema can (references, dates, ids), the schema knows what only matters to those who edit (lengths, words of a kind).
 *
 * <p>What a folder holds and nobody reads is told with a warning, and what stands in the place of a folder or file with an
 * error: a person who put it there believes that it is read. A file of a person's own that cannot be read is a fault like
 * any other; where the program's own data are missing nothing goes on, since an empty answer would be a wrong one.
 *
 * <p>The rules of the house (evidence, sources, order of time, language, lengths) are code here and no tests, so that who adds
 * an event is told where it breaks one. They leave nothing out: in shipped data they are errors, since the data promise them,
 * in a person's own warnings, since nobody else's taste should refuse what somebody wrote. Each is a small pure function
 * from one thing to findings, closed over what is known; a list of them is all that {@code HouseRules} knows. Only
 * {@code DataCheck} loads them, and they judge only what was read whole, since what is missing would make them say what is
 * not so. A source that bears no witness says so itself ({@code examined}): the code knows no ids.
 */
@NullMarked
package annals.data;

import org.jspecify.annotations.NullMarked;
