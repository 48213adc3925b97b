package org.halfpastfour.family.ui;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/** Turns a photo as the phone was held: phones store it as the sensor lies and note the turn beside it (Exif). */
record Upright(int quarterTurns) {

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final String EXIF_MARKER = "225";
    private static final int HEADER = 6;
    private static final int ENTRY = 12;
    private static final short ORIENTATION = 0x0112;

    static Upright of(ImageReader reader) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(0);
        if (metadata == null || !JPEG.equals(metadata.getNativeMetadataFormatName())) {
            return new Upright(0);
        }
        NodeList markers = ((IIOMetadataNode) metadata.getAsTree(JPEG)).getElementsByTagName("unknown");
        for (int i = 0; i < markers.getLength(); i++) {
            IIOMetadataNode marker = (IIOMetadataNode) markers.item(i);
            if (EXIF_MARKER.equals(marker.getAttribute("MarkerTag"))
                    && marker.getUserObject() instanceof byte[] exif
                    && exif.length > HEADER + 8
                    && exif[0] == 'E') {
                return new Upright(turns(orientation(exif)));
            }
        }
        return new Upright(0);
    }

    BufferedImage turn(BufferedImage image) {
        if (quarterTurns == 0) {
            return image;
        }
        boolean lies = quarterTurns % 2 == 1;
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        var transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.quadrantRotate(quarterTurns);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    private static int orientation(byte[] exif) {
        ByteBuffer tiff = ByteBuffer.wrap(exif, HEADER, exif.length - HEADER).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static int turns(int orientation) {
        return switch (orientation) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
    }
}
