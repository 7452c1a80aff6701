// SPDX-License-Identifier: Apache-2.0
package annals.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The widths in a TrueType file, as far as the bundled ones need it: which glyph a character has and how far it advances.
 * That stands in the file's first 140 kB, so only these are read.
 */
final class TrueType {
    private static final int HEAD = tag("head");
    private static final int HHEA = tag("hhea");
    private static final int HMTX = tag("hmtx");
    private static final int CMAP = tag("cmap");
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SEGMENTED_COVERAGE = 12;

    private final ByteBuffer bytes;
    private final Map<Integer, Integer> tables;
    private final int[] firstCharacters;
    private final int[] lastCharacters;
    private final int[] firstGlyphs;
    private final int metrics;

    private TrueType(ByteBuffer bytes, Map<Integer, Integer> tables) throws IOException {
        this.bytes = bytes;
        this.tables = tables;
        this.metrics = bytes.getShort(table(HHEA) + 34) & 0xFFFF;
        int coverage = segmentedCoverage();
        int groups = bytes.getInt(coverage + 12);
        this.firstCharacters = new int[groups];
        this.lastCharacters = new int[groups];
        this.firstGlyphs = new int[groups];
        for (int i = 0; i < groups; i++) {
            int at = coverage + 16 + 12 * i;
            firstCharacters[i] = bytes.getInt(at);
            lastCharacters[i] = bytes.getInt(at + 4);
            firstGlyphs[i] = bytes.getInt(at + 8);
        }
    }

    /** Reads as much of a file as widths need; outlines are not in it. */
    static TrueType widths(InputStream file) throws IOException {
        byte[] start = file.readNBytes(12);
        int count = ByteBuffer.wrap(start).getShort(4);
        byte[] directory = file.readNBytes(count * DIRECTORY_ENTRY);
        ByteBuffer entries = ByteBuffer.wrap(directory);
        int needed = 0;
        for (int i = 0; i < count; i++) {
            int at = i * DIRECTORY_ENTRY;
            int name = entries.getInt(at);
            if (name == HEAD || name == HHEA || name == HMTX || name == CMAP) {
                needed = Math.max(needed, entries.getInt(at + 8) + entries.getInt(at + 12));
            }
        }
        byte[] all = Arrays.copyOf(start, needed);
        System.arraycopy(directory, 0, all, start.length, directory.length);
        int done = start.length + directory.length;
        if (file.readNBytes(all, done, needed - done) < needed - done) {
            throw new IOException("the file ends before its tables do");
        }
        return of(ByteBuffer.wrap(all));
    }

    private static TrueType of(ByteBuffer bytes) throws IOException {
        var tables = new HashMap<Integer, Integer>();
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = 12 + i * DIRECTORY_ENTRY;
            tables.put(bytes.getInt(entry), bytes.getInt(entry + 8));
        }
        return new TrueType(bytes, tables);
    }

    /** How a table's name stands in the file. */
    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    /** Where a table begins. */
    private int table(int tag) throws IOException {
        Integer at = tables.get(tag);
        if (at == null) {
            throw new IOException("the file has no table " + tag);
        }
        return at;
    }

    /** Font units in an em. */
    int unitsPerEm() throws IOException {
        return bytes.getShort(table(HEAD) + 18) & 0xFFFF;
    }

    /** How far a glyph advances, in font units. */
    int advance(int glyph) throws IOException {
        return bytes.getShort(table(HMTX) + 4 * Math.min(glyph, metrics - 1)) & 0xFFFF;
    }

    /** Calls {@code each} with every character that has a glyph, and that glyph. */
    void forEachCharacter(CharacterVisitor each) throws IOException {
        for (int i = 0; i < firstCharacters.length; i++) {
            for (int character = firstCharacters[i]; character <= lastCharacters[i]; character++) {
                each.visit(character, firstGlyphs[i] + character - firstCharacters[i]);
            }
        }
    }

    @FunctionalInterface
    interface CharacterVisitor {
        void visit(int codePoint, int glyph) throws IOException;
    }

    private int segmentedCoverage() throws IOException {
        int map = table(CMAP);
        for (int i = 0; i < bytes.getShort(map + 2); i++) {
            int at = map + bytes.getInt(map + 4 + 8 * i + 4);
            if (bytes.getShort(at) == SEGMENTED_COVERAGE) {
                return at;
            }
        }
        throw new IOException("the file has no character map of format 12");
    }
}
