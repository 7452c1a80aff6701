// SPDX-License-Identifier: Apache-2.0
/**
 * The H2 store: built from the JSON, asked with a query.
 *
 * <h2>Why</h2>
 * A snapshot is named by the content it was built from and by the build of the program that wrote it (its jar's length and
 * time), so nobody has to remember to raise a version, and two programs never read each other's files.
 *
 * <p>Locks lie beside the snapshots, not in them, and say only "in use": the system drops them with the process, so nothing a
 * killed process leaves can block another. On POSIX systems closing any channel of a file drops all locks that the process
 * has on it; so the time of a lock file is set before it is locked, and nothing is probed that was used a short while ago.
 *
 * <p>A content is known by what its files look like from outside (size, times, what the system knows them by), as Git knows
 * a working tree: reading a million events only to hash them takes longer than opening their snapshot. The time of a file's
 * last change of any kind is part of that, for nobody can set it; where a system does not keep it, and for a few seconds after
 * a change, the files are read.
 *
 * <p>H2 is asked as a user who may only select: everything that runs code, reads other files or reaches the network needs
 * the owner, whose password nobody knows. Its file is opened through "retry", since an interrupted thread would close it for
 * all others. Tables, search index and vocabulary are opened when they are first asked for: a question without words never
 * loads Lucene.
 *
 * <p>Events come in the order of the files and are kept in the order of time, which is known when the last was read. Until
 * then they lie on the disk, since a million of them need more memory than a desktop program should take; so each is read
 * from its JSON once, and from its bytes once, when tables, words and index are written in one go.
 *
 * <p>A table has only what somebody asks for: what a question filters by is in the index, and all else of an event in its
 * bytes. The columns and indexes that nobody read took three quarters of the time and the room.
 * The names of figures are in a table too: which kinds there are, and who has them, is asked of all events at once.
 *
 * <p>Words are cut by our own rules, the same in texts and questions, rather than by an analyser of Lucene's: Han signs each
 * a word, so a phrase of them is found anywhere without a dictionary, and "GPT-3" not in "GPT-3.5". A sign stands in so many
 * texts that a phrase of signs took several times as long as one of words; so the pairs of signs are kept as well, which
 * are rarer: two signs are one lookup, four are two.
 *
 * <p>The forms of an English word are found when it is asked for, among the words of the index that begin like its stem, rather
 * than kept as stems beside the words: those are some dozens to look at, the index grows by nothing, phrases and begun words
 * stay what they are, and the forms come as words, to be marked as they stand. Stemming is KStem's, which goes by a
 * dictionary; rules alone make one word of "general" and "generate".
 *
 * <p>Names of several words are looked for in the texts while these are written, and kept as one word each, without places: of a
 * million events 140,092 have a name of two common words, and comparing their places took 10 ms, asking for the one word 0.3.
 * Likewise the rows that have any word with a given first letter: ten thousand words may begin so. From two letters on their
 * lists are read one after the other, which stays below that. A phrase whose last word is only begun is told from where its
 * other words end, for as many alternatives side by side cost a hundred times as much.
 */
@NullMarked
package annals.store;

import org.jspecify.annotations.NullMarked;
