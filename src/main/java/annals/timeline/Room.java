// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

/**
 * How much room a lane is given, whatever the zoom.
 *
 * @param most lines that it may have, see {@link SharedLines}; none where it is folded and nothing of it is drawn alone
 * @param whole whether it is small enough to be laid out as a whole
 * @param still whether nobody zooms it: then no line need suit another zoom step
 */
record Room(int most, boolean whole, boolean still) {
    private static final double SUITED = 0.6;

    static final Room FOLDED = new Room(0, false);

    /** On a screen. */
    Room(int most, boolean whole) {
        this(most, whole, false);
    }

    /**
     * How many lines suit a lane of so many dated events. Since a label keeps its line, lines that it takes to tell a crowd apart
     * stay where the crowd is gone; so there are as many as its events would fill if each line held some more than there are
     * lines. Lanes are as high as they are full, then, and a window shows several.
     */
    static int suited(int dated) {
        return Math.clamp((int) Math.ceil(SUITED * Math.sqrt(dated)), 1, Measures.ROWS);
    }

    boolean isFolded() {
        return most == 0;
    }

    /**
     * In how many lines from above events of a length may stand. The lines are shared out by how many events are as long:
     * those that are few and long would else fill all of them with bars whose labels stand far away.
     *
     * @param octave the length, see {@link DatedRows#octave}
     */
    int lines(LaneRows rows, int octave) {
        if (isFolded()) {
            return 0;
        }
        int all = Math.clamp(rows.datedCount(), 1, most);
        long asLong = rows.rankedByOctave().count(octave, Long.SIZE);
        return Math.clamp(Math.ceilDiv(all * asLong, (long) Math.max(1, rows.datedCount())), 1, all);
    }
}
