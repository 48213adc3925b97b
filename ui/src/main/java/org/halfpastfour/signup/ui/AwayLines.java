package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.shell.ui.Words;

/** What becomes of each booking when somebody stays away or comes after all, one line each. */
class AwayLines extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final Words words;

    AwayLines(Words words) {
        this.words = words;
        addClassName("series-dates");
    }

    /**
     * @param absence whether they are told absent, and not cancelled
     * @param named whether each says who it is about
     */
    void show(List<AwayLine> lines, boolean absence, boolean named) {
        removeAll();
        lines.forEach(line -> add(line(line, absence, named)));
    }

    static long done(List<AwayLine> lines) {
        return lines.stream().filter(line -> line.effect().isDone()).count();
    }

    private ListItem line(AwayLine line, boolean absence, boolean named) {
        Span when = new Span(words.when(
                        line.booking().session().start(),
                        line.booking().session().end()) + " · "
                + line.booking().session().title()
                + (named ? " · " + line.booking().participantName() : ""));
        Effect effect = line.effect();
        Span told =
                new Span(words.text("signup.away.effect." + (absence && effect == Effect.FREE ? "ABSENT" : effect)));
        told.addClassName(effect == Effect.FREE || effect == Effect.BACK ? "date-good" : "date-remark");
        return new ListItem(when, told);
    }
}
