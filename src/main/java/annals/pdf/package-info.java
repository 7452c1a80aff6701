// SPDX-License-Identifier: Apache-2.0
/**
 * A PDF put together from trees of text and drawings, tagged for those who hear it; knows no event.
 *
 * <h2>Why</h2>
 *
 * <p>A report's text is a tree of elements that openhtmltopdf lays out, never a string of markup: nothing that a source says can
 * become markup. The timeline is drawn afterwards onto the room that the layout left for it, as PDF operators with the same
 * two fonts, which are loaded once: exact curves, selectable text, no picture of a picture. Chapters are laid out one after
 * the other into one document: a later one can tell the pages of earlier ones, so the index and the contents (laid out last,
 * put in front) need no second layout of everything, and only one chapter is in memory as boxes. Links between chapters come
 * at the very end.
 *
 * <p>Text pages stand, since lines across a lying sheet are too long to read; timeline pages lie; where one asks for all of them
 * to lie, text keeps to the middle. An A3 sheet is for the timeline: text stands on its half, so that the report binds as A4
 * with the timeline folded in.
 *
 * <p>The index flows in two columns, which the layout knows how to do but not how to tag: it gives what flows no height, so that
 * it is never painted as a whole and no structure hangs on it. It is given its height once all is laid out. What stands above
 * the text of a page is drawn when all pages are there, from the bookmarks, as the page's number is: the layout could repeat a
 * heading, but not tell with which one a page begins and ends.
 *
 * <p>A PDF claims PDF/A-3a and PDF/UA-1, and the tests hold it to both by veraPDF. The layout tags the text; what is drawn
 * afterwards is put into the same structure: a figure with words in its stead, then its links as a list in reading order, lane
 * by lane. A name on the picture is the content of its link, in place of which the link is read with all that its place tells
 * the eye. The layout words links in their elements alone, so these words are moved to where readers look for them, and the
 * element is read by what stands in it: once. Its idea of how high a line is comes from the typeface's ascent and descent; the
 * box around all glyphs of a Chinese typeface is twice that.
 *
 * <p>In which language a text is to be read, its letters tell: Chinese ones are Chinese wherever they stand, and in Chinese a
 * phrase of Latin ones is English. So nothing has to say it of each name, publisher or quotation, and none is forgotten; only
 * where letters cannot tell, as of a German title, does what is known of the source. A single Latin name in a Chinese sentence
 * is part of it, as it is to those who read it aloud. Texts are cut where a line may end, since between two elements it may.
 *
 * <p>Of a report's time a third was for objects of no use: the layout gives the background of every word one of its own, and
 * every link four, each of which is found, numbered and compressed when the file is written. They are shared, or written
 * inside what they belong to.
 */
@NullMarked
package annals.pdf;

import org.jspecify.annotations.NullMarked;
