// SPDX-License-Identifier: Apache-2.0
package annals.app;

import annals.data.SafeFile;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * What the window showed when it last opened, kept in a file of the home folder, so that the next time it is there at once
 * while the program gets ready behind it. Any thread.
 *
 * @param occasion all that the picture depends on; it is shown on no other
 * @param pixels alpha, red, green and blue, premultiplied, in rows from the top: as the drawing thread takes them, for it
 *     would turn any other form into this one pixel by pixel
 */
record OpeningPicture(String occasion, int width, int height, IntBuffer pixels) {
    private static final String FILE = "opening.picture";

    static OpeningPicture of(Image picture, String occasion) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        IntBuffer pixels = IntBuffer.allocate(width * height);
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, width);
        return new OpeningPicture(occasion, width, height, pixels.rewind());
    }

    /** What is kept in a home folder, if it is there and whole. */
    static Optional<OpeningPicture> read(Path home) {
        try (var file = FileChannel.open(home.resolve(FILE))) {
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()).order(ByteOrder.nativeOrder());
            int length = bytes.getInt();
            int width = bytes.getInt();
            int height = bytes.getInt();
            if (length < 0 || width <= 0 || height <= 0 || bytes.remaining() != length + (long) width * height * Integer.BYTES) {
                return Optional.empty();
            }
            var occasion = new byte[length];
            bytes.get(occasion);
            return Optional.of(new OpeningPicture(new String(occasion, StandardCharsets.UTF_8), width, height,
                    bytes.slice().order(ByteOrder.nativeOrder()).asIntBuffer()));
        } catch (IOException | BufferUnderflowException notThere) {
            return Optional.empty();
        }
    }

    /**
     * Keeps it instead of the last one.
     *
     * @throws IOException where home cannot be written
     */
    void write(Path home) throws IOException {
        byte[] depends = occasion.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate((3 + pixels.capacity()) * Integer.BYTES + depends.length).order(ByteOrder.nativeOrder())
                .putInt(depends.length).putInt(width).putInt(height).put(depends);
        bytes.slice().order(ByteOrder.nativeOrder()).asIntBuffer().put(pixels.duplicate());
        SafeFile.write(home.resolve(FILE), to -> to.write(bytes.array()));
    }

    Image image() {
        return new WritableImage(new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
