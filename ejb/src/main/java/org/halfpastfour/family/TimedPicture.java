package org.halfpastfour.family;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.halfpastfour.shared.Deadline;

/**
 * Decodes a picture until a deadline, which is asked for each piece of the file that is taken and for each line that comes
 * of it. Only the reader of the picture's own form is asked, whatever else the server could read.
 */
final class TimedPicture {

    private final PictureFile picture;
    private final Deadline deadline;

    TimedPicture(PictureFile picture, Deadline deadline) {
        this.picture = picture;
        this.deadline = deadline;
    }

    /** Each so many-th pixel of each so many-th line. */
    BufferedImage decoded(int step) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(
                        picture.format().name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new Timed(picture.needed()))) {
            reader.setInput(input, true, true);
            reader.addIIOReadProgressListener(new Watch());
            if (reader.getWidth(0) != picture.width() || reader.getHeight(0) != picture.height()) {
                throw new IOException("another size than the file says");
            }
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            mustBeInTime();
            return image;
        } finally {
            reader.dispose();
        }
    }

    private void mustBeInTime() throws IOException {
        if (deadline.isOver()) {
            throw new IOException("takes too long");
        }
    }

    /** Small pieces: between two of them a file with many passes is gone through several times. */
    private final class Timed extends InputStream {

        private static final int PIECE = 512;

        private final InputStream bytes;

        Timed(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            mustBeInTime();
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            mustBeInTime();
            return bytes.read(buffer, offset, Math.min(length, PIECE));
        }
    }

    private final class Watch implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader reader, float percent) {
            if (deadline.isOver()) {
                reader.abort();
            }
        }

        @Override
        public void imageStarted(ImageReader reader, int image) {
            imageProgress(reader, 0);
        }

        @Override
        public void sequenceStarted(ImageReader reader, int first) {}

        @Override
        public void sequenceComplete(ImageReader reader) {}

        @Override
        public void imageComplete(ImageReader reader) {}

        @Override
        public void thumbnailStarted(ImageReader reader, int image, int thumbnail) {}

        @Override
        public void thumbnailProgress(ImageReader reader, float percent) {}

        @Override
        public void thumbnailComplete(ImageReader reader) {}

        @Override
        public void readAborted(ImageReader reader) {}
    }
}
