package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.casework.Flag;
import org.halfpastfour.shell.ui.Badge;

/** A reason to look at a case: what, since when, and the numbers behind it. */
class FlagLine extends ListItem {

    private static final long serialVersionUID = 1L;

    FlagLine(Flag flag, CaseWords words) {
        FlagWords said = new FlagWords(words);
        addClassName("flag");
        Span since = new Span(said.since(flag));
        since.addClassName("quiet");
        add(new Badge(words.of(flag.reason()), Badge.Tone.WARNING), since);
        String numbers = said.numbers(flag);
        if (!numbers.isEmpty()) {
            add(new Span(numbers));
        }
    }
}
