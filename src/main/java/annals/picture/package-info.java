// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures of an answer for files: time framed and cut to fit, lanes named and coloured, drawn as SVG or as pixels.
 *
 * <h2>Why</h2>
 *
 * <p>How long a stretch a timeline page covers is found by drawing it: as long as at most three labels in a hundred find no room.
 * So a page holds decades of the fifties and months of today, and its own axis tells which. Several stretches share a page
 * where they fit. A stretch begins with a year, a half, a quarter or a month, where the fewest events go on across the cut;
 * one that does is drawn on both pages.
 *
 * <p>The overview before the stretches has as many events as its page holds, all by name: its lanes are those of the foremost
 * events, which may take half of it, and further events in these fill the rest. A threshold of importance would leave it
 * half empty or not fit, and a lane more costs the room of two names.
 *
 * <p>A picture has all of its lanes open, whatever the window has folded: a window's fold is opened by a click, paper's is
 * not, and an export is made to be read. What the lanes are by is the window's choice, or that of the command line.
 *
 * <p>Nobody zooms paper. So a lane there has as many rows as its labels fill, and nothing is kept free for what another zoom
 * step would show; a page of days comes no closer than days, whatever room it has. Which lanes stand on a page is settled with
 * some rows each; then they have as many as the page has room for, where any event is named by that. So one company fills a
 * page with forty rows, and thirty companies are spread over no more pages by it. A picture that is a file of its own is filled
 * so up to the shape of a screen, and is higher only for more lanes.
 *
 * <p>A PNG is painted in strips while it is written, so four times the pixels need no more memory.
 *
 * <p>What exports say stands in one list, here where the lowest of them speak: a name of a lane and the sums below a chart are the
 * same on screen, in a picture and in a report.
 */
@NullMarked
package annals.picture;

import org.jspecify.annotations.NullMarked;
