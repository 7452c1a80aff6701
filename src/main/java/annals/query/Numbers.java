// SPDX-License-Identifier: Apache-2.0
package annals.query;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Whole numbers from 0 on, each in as few bytes as the largest of them needs.
 *
 * @param width bytes of each: 1, 2 or 4
 */
record Numbers(ByteBuffer bytes, int width) {
    private static final int IN_ONE_BYTE = 0xff;
    private static final int IN_TWO_BYTES = 0xffff;

    Numbers {
        if (width != 1 && width != 2 && width != 4 || bytes.limit() % width != 0) {
            throw new IllegalArgumentException(bytes.limit() + " bytes of numbers, each of " + width);
        }
    }

    /** The first {@code count} of these. */
    static Numbers of(int[] values, int count) {
        int most = 0;
        for (int at = 0; at < count; at++) {
            most = Math.max(most, values[at]);
        }
        int width = most <= IN_ONE_BYTE ? 1 : most <= IN_TWO_BYTES ? 2 : 4;
        var bytes = ByteBuffer.allocate(Math.multiplyExact(count, width));
        for (int at = 0; at < count; at++) {
            switch (width) {
                case 1 -> bytes.put((byte) values[at]);
                case 2 -> bytes.putShort((short) values[at]);
                default -> bytes.putInt(values[at]);
            }
        }
        return new Numbers(bytes.flip(), width);
    }

    static Numbers read(IndexFile.Input from) throws IOException {
        int width = from.number();
        return new Numbers(from.bytes(), width);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(width);
        IndexFile.put(to, bytes);
    }

    int size() {
        return bytes.limit() / width;
    }

    int get(int place) {
        return switch (width) {
            case 1 -> bytes.get(place) & IN_ONE_BYTE;
            case 2 -> bytes.getShort(2 * place) & IN_TWO_BYTES;
            default -> bytes.getInt(4 * place);
        };
    }
}
