package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.shell.ui.Badge;

/** One time that somebody looked into a case in an emergency: who, why, until when, what came of it and what was read. */
class GlassLine extends ListItem {

    private static final long serialVersionUID = 1L;

    GlassLine(GlassView glass, CaseWords words) {
        addClassName("lines");
        add(head(glass, words));
        add(new Span(words.text("glass.why", words.of(glass.reason()), glass.words())));
        quiet(words.text(
                "glass.times", words.words().moment(glass.at()), words.words().moment(glass.until())));
        String caseworker = glass.caseworker();
        if (caseworker != null) {
            quiet(words.text("glass.whose", caseworker));
        }
        if (!glass.outcome().isEmpty()) {
            add(new Span(words.text("glass.outcome", glass.outcome())));
        }
        if (!glass.reads().isEmpty()) {
            quiet(words.text(
                    "glass.reads",
                    words.words()
                            .list(glass.reads().entrySet().stream()
                                    .map(read -> words.text(
                                            "glass.read", words.text("log.read." + read.getKey()), read.getValue()))
                                    .toList())));
        }
        looked(glass, words);
    }

    private Div head(GlassView glass, CaseWords words) {
        String number = glass.caseNumber();
        Div head = new Div(new Span(words.text(
                "glass.who",
                words.who(glass.by()),
                number == null ? words.text("glass.shut") : words.text("case-number", number))));
        head.addClassName("row");
        head.add(
                glass.live()
                        ? new Badge(words.text("glass.live"), Badge.Tone.WARNING)
                        : new Badge(words.text("glass.over")));
        return head;
    }

    private void looked(GlassView glass, CaseWords words) {
        Instant at = glass.lookedAt();
        if (at != null) {
            quiet(words.text(
                    "glass.looked", words.who(glass.lookedBy()), words.words().moment(at)));
            if (!glass.lookedWords().isEmpty()) {
                add(new Span(glass.lookedWords()));
            }
        }
    }

    private void quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        add(span);
    }
}
