package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.halfpastfour.casework.CheckInsOfCase;
import org.halfpastfour.casework.OwnCodeStanding;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shell.ui.Badge;

/** How it stands with the client's own code; another start code is the way out where one was forgotten or tried too often. */
class OwnCodePanel extends Div {

    private static final long serialVersionUID = 1L;

    OwnCodePanel(CheckInsOfCase view, CheckInDialogs dialogs, OwnWords words, Runnable again) {
        addClassNames("panel", "stack");
        OwnCodeStanding code = view.code();
        Instant at = code.at();
        String key = "own.code." + CodeWord.of(code.state());
        add(
                new H2(words.text("own.code.title")),
                new Badge(
                        words.text(key),
                        code.state() == OwnCodeStanding.State.LOCKED ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL),
                new Paragraph(words.text(key + ".next")));
        if (at != null) {
            Span when = new Span(words.text(key + ".at", words.words().words().moment(at)));
            when.addClassName("quiet");
            add(when);
        }
        if (view.own()) {
            add(CaseButtons.small(
                    words.text("own.code.give"), () -> dialogs.give(view, again).open()));
        }
    }
}
