package org.halfpastfour.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** Says how many entries wait for the staff to say who they are, and leads there; nothing when none does. */
public class WaitingNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Span text = new Span();

    public WaitingNotice(Words words) {
        this.words = words;
        Anchor link = new Anchor("families/alike", new Glyph("alert"));
        link.add(text);
        link.addClassName("alike-notice");
        add(link);
        setVisible(false);
    }

    public void show(int waiting) {
        text.setText(words.text("family.alike.wait", waiting));
        setVisible(waiting > 0);
    }
}
