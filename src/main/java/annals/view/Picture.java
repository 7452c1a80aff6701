// SPDX-License-Identifier: Apache-2.0
package annals.view;

import annals.draw.Drawing;
import annals.timeline.Scale;

/**
 * The timeline as it is drawn for a state.
 *
 * @param scale which time stands where in it
 * @param scroll how far its lanes are scrolled down, in pixels
 * @param head how high axis and eras stand above the lanes, in pixels
 * @param fullHeight how high it would be with all lanes, in pixels
 * @param shown how many of the matching events lie in the visible stretch of time
 */
public record Picture(Drawing drawing, Scale scale, double scroll, double head, double fullHeight, int shown) {}
