package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.shell.ui.Words;

/** What the staff wrote about a class for families; what was left empty is not mentioned. */
class AboutText extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 80;

    private AboutText(ProgrammeText text, String description, Words words) {
        addClassNames("about-text", "quiet");
        setVisible(!text.isEmpty());
        if (!description.isEmpty()) {
            add(new Paragraph(description));
        }
        line(words, "signup.about.teacher", text.teacher());
        line(words, "signup.about.bring", text.bring());
        line(words, "signup.about.door", text.door());
    }

    static AboutText whole(ProgrammeText text, Words words) {
        return new AboutText(text, text.description(), words);
    }

    /** For lists: the beginning of a long description. */
    static AboutText brief(ProgrammeText text, Words words) {
        return new AboutText(text, shortened(text.description()), words);
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean whole = line.equals(text) && line.codePointCount(0, line.length()) <= SHORT;
        int end = line.offsetByCodePoints(0, Math.min(SHORT, line.codePointCount(0, line.length())));
        return whole ? text : line.substring(0, end) + "…";
    }

    private void line(Words words, String key, String value) {
        if (!value.isEmpty()) {
            add(new Div(new Span(words.text(key, value))));
        }
    }
}
