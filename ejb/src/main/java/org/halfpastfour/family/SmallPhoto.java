package org.halfpastfour.family;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.halfpastfour.shared.Deadline;
import org.halfpastfour.shared.InvalidInput;

/**
 * Makes a small JPEG of a photo and drops everything else in the file, such as where it was taken. Its parts and its size
 * are looked at first ({@link PictureFile}); then one photo at a time is decoded, until a deadline.
 */
public final class SmallPhoto {

    static final String FIELD = "photo";

    private static final int LONGEST_SIDE = 480;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private SmallPhoto() {}

    /** Refused, each with its limit: what is no photo, and what would cost too much. */
    public static byte[] of(byte[] file) {
        return of(file, LONGEST_SIDE);
    }

    /** The same with a longer side of so many pixels at most. */
    public static byte[] of(byte[] file, int longestSide) {
        PictureFile picture = PictureFile.read(file);
        inTurn();
        try {
            return of(picture, longestSide, Deadline.in(LONGEST));
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    static byte[] of(PictureFile picture, Deadline deadline) {
        return of(picture, LONGEST_SIDE, deadline);
    }

    private static byte[] of(PictureFile picture, int longestSide, Deadline deadline) {
        try {
            int step = Math.max(1, Math.max(picture.width(), picture.height()) / (2 * longestSide));
            BufferedImage image = new TimedPicture(picture, deadline).decoded(step);
            return jpeg(new Upright(picture.quarterTurns()).turn(scaled(image, longestSide)));
        } catch (IOException | RuntimeException unreadable) {
            throw deadline.isOver()
                    ? refused(FamilyError.PHOTO_TAKES_TOO_LONG, Map.of("most", LONGEST.toSeconds()))
                    : refused(FamilyError.PHOTO_NOT_AN_IMAGE, Map.of());
        }
    }

    private static void inTurn() {
        try {
            if (!ONE_AT_A_TIME.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw refused(FamilyError.PHOTOS_BUSY, Map.of());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refused(FamilyError.PHOTOS_BUSY, Map.of());
        }
    }

    private static InvalidInput refused(FamilyError error, Map<String, Object> arguments) {
        return new InvalidInput(FIELD, error.code(), arguments);
    }

    private static BufferedImage scaled(BufferedImage image, int longestSide) {
        double factor = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
