package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.sheet.SheetFormat;

/**
 * A file that is made when the browser asks for it, as whoever is signed in then: its address is of this page alone, and nothing on
 * the way keeps it.
 */
public class FileLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /**
     * What is sent.
     *
     * @param name of the file, without its ending; it lies in a folder that others may see
     */
    public record Made(String name, byte[] bytes) {}

    public FileLink(SheetFormat format, String text, Supplier<Made> file) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    try {
                        Made made = inTheLanguageOf(event.getUI(), file);
                        return new DownloadResponse(
                                new ByteArrayInputStream(made.bytes()),
                                made.name() + format.ending(),
                                format.type(),
                                made.bytes().length);
                    } catch (DomainException refused) {
                        return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
                    }
                }),
                text);
        addClassNames("button-link", "secondary");
        setRouterIgnore(true);
    }

    /** A download comes by itself, and belongs to no page until it is told which. */
    private static Made inTheLanguageOf(UI page, Supplier<Made> file) {
        UI before = UI.getCurrent();
        UI.setCurrent(page);
        try {
            return file.get();
        } finally {
            UI.setCurrent(before);
        }
    }
}
