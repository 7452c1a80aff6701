// SPDX-License-Identifier: Apache-2.0
/**
 * Where every event goes at a zoom, and what the picture of an answer looks like.
 *
 * <h2>Why</h2>
 *
 * <p>A lane is laid out at each zoom step over all time and in absolute pixels (a second divided by the seconds of a pixel);
 * a window only culls and moves. So panning cannot make a label jump.
 *
 * <p>At the edges of a window no label or pill is cut: what is named has its mark in sight, and its name wholly within. A label
 * that would be cut turns to the other side of its mark if its line is free there; a bar that goes on beyond both edges has its
 * name on itself, with a piece of bar on both sides; else the name is cut short, or left out. This is the painter's matter,
 * where the window is known, and moves nothing to another line: there is one such label at each end of a line at most.
 *
 * <p>A label keeps its line while one zooms, so lines are decided from afar to near, once for each octave of zoom steps: what
 * has a label in the octave before keeps its line, and what is new takes what is free. Labels are as wide at every zoom and
 * what lies between them grows, so what is kept has always room; only a long bar, which must not hide because short events
 * were there first, may push some away. In an octave an event has one line, and a number of steps at which it has room: so a
 * step of the zoom inside an octave decides nothing. What this costs is some room: two labels side by side part, and what
 * comes between them must fit the gap. At a million events a sixth fewer labels are drawn than if each step were laid out
 * anew; but then six of ten labels go at each step, and half of the others change their line. Marks alone come after labels
 * and are not bound to a line: a thousand dots that stay would leave no room for any label. Since lines taken in a crowd stay
 * taken, a lane has as many lines as suits how many events it holds, whatever the zoom.
 *
 * <p>How many lines each lane may have is shared out by the height of the picture, as seats are to parties: a lane has as many as
 * suit it, and what is left goes to the most crowded one, line by line. Where no room is left, hiding a lane moves nothing in the
 * others; else they take its room, for events must not be counted beside empty paper. Zoom, place and what is folded change nothing
 * in it, so that panning, zooming and folding are as steady as without; and the height counts by two lines, so that a window that
 * is made higher lays its lanes out anew now and then and not with every pixel.
 *
 * <p>A lane of some hundred events is laid out as a whole. A lane of more is laid out in tiles, where it is looked at, and is
 * always as high as it may be: its height must not wait for all of its tiles. A tile depends on the lane, the octave and the
 * tiles above it in the coarser octaves. Within a level the even tiles come first and are too far apart to touch; the odd
 * ones keep off them. Bars longer than a tile are laid out before it in tiles of their own, twice as wide for twice the
 * length, so that the work for a window is some tiles for each octave of lengths, never a walk through all of time. They
 * share the lines by their number: few long bars would else fill every line with bars whose labels are far away. Of what
 * begins in a tile the foremost few of each cell are tried. All others are counted where they begin, which rows are sorted
 * by: a pill is a stretch of rows without those drawn alone, found by search, however many it holds.
 *
 * <p>A folded lane is laid out like any other, in tiles without lines: all that begins in them is counted. Its pills stand
 * below its name, not beside it, since they are too many to give way to it; so every event is still counted where it begins.
 * With many lanes only small ones are laid out as a whole, for the work of a zoom step is that of all of them together; how
 * small hangs on how many the index has, so that hiding some changes nothing in the others.
 *
 * <p>Only companies have colours. So a mark keeps the colour of the company that acted first in all other lanes, where a
 * lane's edge and its pills have none.
 *
 * <p>No pyramid of bins is kept, as first planned: rows sorted by time and, for each importance, the places that have it
 * give any bin's count and foremost events at any zoom by search, in eight bytes for each event.
 *
 * <p>No label reaches beyond the time that the data know of, since windows and pages end there and would cut it; near that
 * end labels stand to the left of their marks. A name row of its own keeps a lane's name, which stays at the left edge, off
 * every label. Pills stand in it too, off the marks; those that come to where the name is give way to it, as far as they must,
 * and are counted together where there is no room for all of them.
 *
 * <p>The event that is selected stands by itself with its name, however crowded it is: where the layout counts it, or has room
 * for its mark alone, it is lifted into the row of the lane's name and its pill counts one less. So nothing else moves when one
 * selects something; only pills make room, and the lane's name goes behind an event that stands where it would.
 *
 * <p>A day is a span, not an instant: seen from near, an event of one day is a bar over that day, which is all that its
 * source knows. A date without any certain part, such as "1956", is deepest in its middle and pale to both ends; so is a day
 * where the axis tells hours, since nobody said at which of them it was. What begins or ends at midnight sharp counts as told
 * to the day: the four bounds do not say how exactly they are known, and that is the reading which claims less.
 *
 * <p>The axis counts years as people do: there is no year 0, and ticks stand at round years of both eras. Its steps are a
 * ladder of calendar units, so that no month is ever left out or named twice. Hours are those of UTC, as the bounds are, and
 * the day over them says so.
 *
 * <p>The small timeline of a page is as wide as the page, where labels would hide most of what there is: it has none, needs no
 * lanes and no zoom steps, and heaps marks instead. It is made anew for its width, since nobody pans it.
 *
 * <p>A chart of figures has the timeline's axis and scale, so that one can turn from one to the other without losing one's
 * place. Marks and labels are laid out like a lane's, over all time in absolute pixels; but a value cannot give way to another
 * line, so one whose mark would lie on a more important one's is counted below where it stands. Values keep the left edge free,
 * where the words of their axis stand, and what lies there in time counts as earlier. The axis reaches over all values asked
 * for, not only those in sight: panning must not change what height means. A line tells the greatest value so far, of those
 * official or reported. Dates leave open when a value came, so it rises only when one was certainly there, and is dashed while
 * a greater one may have been. A claim against a figure says its own value and not which figure it means: it stands with the
 * event's nearest one in that unit.
 *
 * <p>Two companies that face each other have the lanes of the timeline, so that an event stands at the same time in both pictures.
 * Of links that have no room beside each other the more important one says how far apart its events are; the others keep their
 * lines.
 *
 * <p>Lines through labels would make both hard to read: text that an arc, the today line or a line of the axis crosses has paper
 * behind it. Only links between facing lanes, of which dozens would look dashed so, are faint in the lanes instead, but for those
 * of the selected event.
 */
@NullMarked
package annals.timeline;

import org.jspecify.annotations.NullMarked;
