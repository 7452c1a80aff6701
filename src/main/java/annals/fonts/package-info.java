// SPDX-License-Identifier: Apache-2.0
/**
 * The bundled typeface, measured once for screen, SVG and PDF.
 *
 * <h2>Why</h2>
 *
 * <p>Widths come straight from the tables {@code hmtx} and {@code cmap}, which stand in the first 140 kB of each file: a
 * font library reads all 24 MB, which took 120 ms for the first file and 40 ms for the second where this takes 20 to 50 for
 * both. Outlines, which only pictures in files need, come from FontBox. The bundled files hold no kerning, so a text is as
 * wide as the sum of its letters on every surface.
 *
 * <p>The bundled files differ from the published ones in that no contours of a letter overlap: each letter whose strokes crossed
 * is drawn around once. JavaFX without a graphics card fills enlarged letters by turns (even and odd), which left a hole at
 * every crossing. One file for all is simpler than letters that are never enlarged, and other programs that open what is
 * exported may fill by turns too.
 *
 * <p>Pictures are written with the letters' outlines rather than with the fonts of the Java runtime, since those need
 * fontconfig, and a program that has to say that a system library is missing cannot depend on another one.
 */
@NullMarked
package annals.fonts;

import org.jspecify.annotations.NullMarked;
