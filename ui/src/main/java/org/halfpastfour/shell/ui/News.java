package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** The place in a form for what somebody else has saved since it was opened, beside what was typed. */
public class News extends Div {

    private static final long serialVersionUID = 1L;

    public News() {
        addClassName("form-news");
        setVisible(false);
    }

    public void tell(Stream<String> lines) {
        removeAll();
        add(new Paragraph(getTranslation("shell.meanwhile")));
        lines.filter(line -> !line.isBlank()).forEach(line -> add(new Div(line)));
        setVisible(true);
    }

    /** What was told has been answered. */
    public void clear() {
        setVisible(false);
    }
}
