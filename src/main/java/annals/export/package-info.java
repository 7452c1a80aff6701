// SPDX-License-Identifier: Apache-2.0
/**
 * Writes a chosen period to a file: PDF, HTML, Markdown, SVG, PNG, CSV, JSON, iCalendar, BibTeX, CSL-JSON.
 *
 * <h2>Why</h2>
 *
 * <p>A poster is the same timeline in as many bands, each of about as many events, and with as many rows a lane, as leave most
 * events their names; then its letters are as large as costs none of these. The smallest letters grow with the sheet, since a
 * large one is read from further away, but not as fast as the sheet, so a larger one never names fewer. It
 * is laid out once without the bands, to learn what room the words around them leave. Where the lanes that were asked for would
 * cost names, it has fewer and says so; where names have no room, their events are marks, and where marks have none, counts: the
 * sums below tell how many. Its marks lead to the first source on the web of their events, since these have no entries there.
 *
 * <p>The matching events lie in a PDF as JSON, so that it can be checked and opened again. What a report was made from lies in it
 * as a second file, of lines that a person can read: the question, the data's version, how it is set, which volume it is. It
 * is no metadata, since PDF/A would want a schema of our own described for that. A report is compared with the data here event
 * by event, by id, from the events in it: the version alone would only tell that something somewhere is different. All volumes
 * that lie beside one are read, for only together do they tell what was added.
 *
 * <p>A process that is asked to end while it writes takes its half file away; one that is killed leaves it, under a name
 * that tells its process. The next export into that folder takes it away once that process is gone and nothing was
 * written to it for an hour: a shared folder knows processes of other machines.
 *
 * <p>A preview is the export itself, of the first events of a large answer: another layout would show another report. Pages are
 * counted by laying all of them out where that takes a moment, and estimated from the first ones beyond that, which is said. Of a
 * text only the beginning is written, and what writes on is broken off.
 *
 * <p>Tables are written as they are read, and a picture holds what its pixels can show, so both take any number of events. A
 * report's pages and structure stay in memory until all are there, since its contents tell the pages of what follows, so one
 * of more than 1,500 events comes in volumes. How many is the same on every machine, or a report could not be made again
 * elsewhere. The first volume has what tells of all: contents, index, ledger; it is laid out last, and holds no events, so
 * that it can know every page. Each other volume is a report of its years with a timeline of its own, laid out, written and
 * forgotten before the next one. A source stands in the volume that is the first to cite it, under one number in all of them.
 * Links between volumes lead to names, since the page of a later volume is not known yet: a relation tells the page in an
 * earlier volume, and of a later one the volume alone, or all of them would have to be laid out twice. All volumes are put under their
 * names when the last one is whole, with a way back. Volumes that an earlier, longer report leaves over are removed; a file
 * that is no volume and has the name of one is not replaced, but said to be in the way.
 *
 * <p>No clock and no locale: ids, dates and order come from the data, so the same question of the same data gives the same
 * bytes. A PDF's creation date is the last second that its data knows of.
 *
 * <p>HTML and Markdown are the chapters of the PDF, the same trees written differently, so what is in one is in all. In HTML
 * each lane of a timeline page is a picture of its own under a common axis, cut out of the drawing of that lane alone: so a filter
 * can leave lanes out, and a print breaks between two and has the axis on each sheet of paper. The file is well-formed XML
 * too, holds the letters that it needs of the typeface, and forbids the browser to fetch anything or to run another script
 * than its own; colours of the dark are rules over those of the light, so that a picture stands in the file once. Markdown
 * has no links inside itself, since every reader of it makes up other anchors.
 *
 * <p>A calendar knows days and nothing vaguer. A date that is less exact fills all the days that it may lie on and has its
 * words in the title; to put it on the first of them would be more precise than its source. The lines are written here: the
 * libraries for it hold a whole calendar in memory and fold lines by letters where RFC 5545 counts octets. Likewise BibTeX,
 * whose libraries know no Chinese. Sources keep authors as one text in both formats, since taking "A, B and others" apart is
 * a guess, and are web pages unless they are books: that a publisher is a journal is not known here.
 *
 * <p>A CSV file begins with a byte order mark, since spreadsheets show Chinese as rubbish without it; the same table in a
 * stream has none, since programs read it. It is flat: what does not fit a table, such as figures, claims and relations, is
 * in JSON.
 */
@NullMarked
package annals.export;

import org.jspecify.annotations.NullMarked;
