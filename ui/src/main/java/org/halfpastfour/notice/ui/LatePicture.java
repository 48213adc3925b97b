package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A small JPEG that is read when the browser asks for it, and never kept with the page. */
public class LatePicture extends Image {

    private static final long serialVersionUID = 1L;

    public LatePicture(Supplier<byte[]> jpeg, String alternative) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] read = jpeg.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(read), "picture.jpg", "image/jpeg", read.length);
                }),
                alternative);
        addClassName("answer-picture");
        getElement().setAttribute("loading", "lazy");
    }
}
