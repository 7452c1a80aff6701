// SPDX-License-Identifier: Apache-2.0
package annals.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Made-up happenings of twelve companies, dense towards today, a fifth of them ranges: the same for the same seed, and the
 * same, byte for byte as {@link #json} writes them, as those that the other timelines were measured with.
 */
final class Happenings {
    /** The seed that the other timelines were measured with. */
    static final int SEED = 42;

    /** 1 January 1950 and 1 January 2025, in milliseconds. */
    private static final long FIRST = -631_152_000_000L;
    private static final long LAST = 1_735_689_600_000L;
    private static final long MINUTE = 60_000;
    private static final long DAY = 86_400_000;

    /** How dense the end is against the beginning: e to the fifth, less one. */
    private static final double GROWTH = 147.4131591025766;
    private static final double GROWTH_EXPONENT = 5;
    /** The logarithm of five years in days: the longest range. */
    private static final double LONGEST = 7.509335266016592;
    private static final double RANGES = 0.2;
    private static final double CODES = 0.3;

    private static final int KINDS = 8;
    private static final int SHORTEST_TITLE = 20;
    private static final int LONGEST_TITLE = 60;
    /** How many of a hundred happenings each company has. */
    private static final int[] SHARES = {14, 5, 20, 7, 3, 11, 6, 9, 4, 6, 7, 8};

    static final List<String> VERBS = words("launches announces acquires opens closes merges sells reports appoints settles"
            + " recalls expands files wins loses signs delays completes tests retires licenses audits upgrades spins"
            + " relocates restores");
    static final List<String> NOUNS = words("factory reactor turbine battery pipeline satellite vaccine refinery tanker"
            + " terminal network processor sensor archive laboratory contract patent lawsuit dividend merger subsidiary"
            + " workforce engine platform bridge harbour warehouse campus programme fund loan bond licence standard protocol"
            + " prototype assembly division board chairman union strike spill outage recall audit survey");
    private static final List<String> ADJECTIVES = words("first global regional digital nuclear electric hybrid annual"
            + " quarterly joint strategic record new second third major minor European Asian American northern southern"
            + " coastal industrial military civil medical urban rural secure");
    private static final List<String> PLACES = words("Rotterdam Osaka Chicago Lyon Hamburg Bergen Gdansk Porto Austin Pune"
            + " Shenzhen Nairobi Lima Toronto Perth Incheon Dresden Turin Leeds Antwerp Bilbao Tampere Basel Graz Brno Izmir"
            + " Lagos Cairo Hanoi Manila");
    private static final List<String> LINKS = words("in near for with after before at against");

    private int state;
    private int next;

    /**
     * One of them.
     *
     * @param start in milliseconds since 1970
     * @param end likewise; 0 where it is a point in time
     * @param company from 0 to 11
     * @param kind from 0 to 7
     * @param verb its place in {@link #VERBS}
     * @param noun its place in {@link #NOUNS}
     */
    record Happening(int id, long start, long end, int company, int kind, int verb, int noun, String title) {}

    Happenings(int seed) {
        state = seed;
    }

    /** As the JSON that browser timelines were given: an array with a happening a line. */
    static void json(int count, int seed, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
        var happenings = new Happenings(seed);
        out.write("[\n");
        for (int i = 0; i < count; i++) {
            Happening one = happenings.next();
            out.write((i > 0 ? ",\n" : "") + "{\"id\":" + one.id + ",\"start\":" + one.start
                    + (one.end == 0 ? "" : ",\"end\":" + one.end) + ",\"company\":" + one.company + ",\"kind\":" + one.kind
                    + ",\"title\":\"" + one.title + "\"}");
        }
        out.write("\n]\n");
        out.flush();
    }

    /** The next one. What is drawn from chance is drawn in this order, or all that follow would be others. */
    Happening next() {
        double late = StrictMath.log(1 + chance() * GROWTH) / GROWTH_EXPONENT;
        long start = FIRST + wholeMinutes((LAST - FIRST) * late);
        int company = company(chance() * 100);
        int kind = (int) (chance() * KINDS);
        long end = chance() < RANGES ? end(start) : 0;
        int letters = SHORTEST_TITLE + (int) (chance() * (LONGEST_TITLE - SHORTEST_TITLE + 1));
        int verb = (int) (chance() * VERBS.size());
        String adjective = one(ADJECTIVES);
        int noun = (int) (chance() * NOUNS.size());
        return new Happening(next++, start, end, company, kind, verb, noun, title(verb, adjective, noun, letters));
    }

    private static int company(double share) {
        int company = 0;
        for (int upTo = SHARES[0]; share >= upTo; upTo += SHARES[company]) {
            company++;
        }
        return company;
    }

    private long end(long start) {
        long end = Math.min(LAST, start + wholeMinutes(DAY * StrictMath.exp(chance() * LONGEST)));
        return end > start ? end : start + MINUTE;
    }

    private static long wholeMinutes(double milliseconds) {
        return (long) Math.floor(milliseconds / MINUTE) * MINUTE;
    }

    private String title(int verb, String adjective, int noun, int letters) {
        String does = VERBS.get(verb);
        var title = new StringBuilder(2 * LONGEST_TITLE).append(Character.toUpperCase(does.charAt(0)))
                .append(does, 1, does.length()).append(' ').append(adjective).append(' ').append(NOUNS.get(noun));
        if (chance() < CODES) {
            title.append(' ').append((char) ('A' + (int) (chance() * 26))).append(100 + (int) (chance() * 9900));
        }
        while (title.length() < letters) {
            boolean roomForMore = title.length() + 20 < letters;
            title.append(' ').append(one(LINKS)).append(' ').append(one(PLACES));
            if (roomForMore) {
                title.append(' ').append(one(ADJECTIVES)).append(' ').append(one(NOUNS));
            }
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).stripTrailing() : title.toString();
    }

    private String one(List<String> words) {
        return words.get((int) (chance() * words.size()));
    }

    /** From 0 to 1, by the generator known as mulberry32: 32 bits of state, which JavaScript has too. */
    private double chance() {
        state += 0x6D2B79F5;
        int mixed = (state ^ state >>> 15) * (state | 1);
        mixed = mixed + (mixed ^ mixed >>> 7) * (mixed | 61) ^ mixed;
        return Integer.toUnsignedLong(mixed ^ mixed >>> 14) / 0x1p32;
    }

    private static List<String> words(String all) {
        return List.of(all.split(" "));
    }
}
