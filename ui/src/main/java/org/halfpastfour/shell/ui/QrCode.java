package org.halfpastfour.shell.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text that a phone reads with its camera: drawn on the server, black on white in every colour scheme, sharp in print. */
public class QrCode extends Image {

    private static final long serialVersionUID = 1L;
    private static final int QUIET_ZONE = 4;

    public QrCode(String text, String description) {
        super("data:image/svg+xml;base64," + base64(svg(text)), description);
        addClassName("qr-code");
    }

    static String svg(String text) {
        BitMatrix matrix = encoded(text);
        var dark = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(matrix.getWidth(), matrix.getHeight())
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + dark + "\"/></svg>";
    }

    /** One dot a sign: no size is asked for, and the drawing takes the one of the page. */
    private static BitMatrix encoded(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long to be drawn: " + text.length(), tooLong);
        }
    }

    private static String base64(String svg) {
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
