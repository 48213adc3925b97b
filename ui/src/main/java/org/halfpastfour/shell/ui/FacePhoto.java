package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A small JPEG of a face. */
public class FacePhoto extends Image {

    private static final long serialVersionUID = 1L;

    public FacePhoto(byte[] jpeg, String alternative) {
        super(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length)),
                alternative);
    }
}
