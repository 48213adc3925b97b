package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.casework.TakenBy;

/** Who took something out, when and under which number, across the text of every page that is printed. */
class WatermarkPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 6;

    WatermarkPanel(TakenBy by, CaseWords words) {
        addClassName("watermark");
        String line = words.text(
                "paper.mark",
                by.name(),
                by.login(),
                words.words().fullDate(words.words().dateOf(by.at())),
                words.words().time(by.at()),
                by.number());
        add(new Span(line));
        Span across = new Span();
        across.addClassName("watermark-across");
        across.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < LINES; i++) {
            across.add(new Span(line));
        }
        add(across);
    }
}
