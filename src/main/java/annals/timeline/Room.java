// SPDX-License-Identifier: Apache-2.0
package annals.timeline;

/**
 * How much room a lane is given, whatever the zoom.
 *
 * @param most lines that it may have; none where it is folded and nothing of it is drawn alone
 * @param whole whether it is small enough to be laid out as a whole
 * @param still whether nobody zooms it: then no line need suit another zoom step
 */
record Room(int most, boolean whole, boolean still) {
    static final Room FOLDED = new Room(0, false);

    /** On a screen. */
    Room(int most, boolean whole) {
        this(most, whole, false);
    }

    boolean isFolded() {
        return most == 0;
    }

    /**
     * In how many lines from above events of a length may stand. The lines are shared out by how many events are as long:
     * those that are few and long would else fill all of them with bars whose labels stand far away. Since a label keeps its
     * line, lines that it takes to tell a crowd apart stay where the crowd is gone; so a lane has as many as its events would
     * fill if each line held as many as there are lines.
     *
     * @param octave the length, see {@link DatedRows#octave}
     */
    int lines(LaneRows rows, int octave) {
        if (isFolded()) {
            return 0;
        }
        int suited = still ? rows.datedCount() : (int) Math.ceil(Math.sqrt(rows.datedCount()));
        int all = Math.clamp(suited, 1, most);
        long asLong = rows.rankedByOctave().count(octave, Long.SIZE);
        return Math.clamp(Math.ceilDiv(all * asLong, (long) Math.max(1, rows.datedCount())), 1, all);
    }
}
