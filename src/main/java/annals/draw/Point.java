// SPDX-License-Identifier: Apache-2.0
package annals.draw;

/** A place in a picture, in pixels from its top left corner. */
public record Point(double x, double y) {}
