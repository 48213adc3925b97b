package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.Untold;

/** What was called off and not every family knows of; it leads to the phones, and is gone when all are reached. */
public final class CalledOffNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CalledOffSessions calledOff;
    private final Words words;
    private transient List<Untold> shown = List.of();

    public CalledOffNotice(CalledOffSessions calledOff, Words words) {
        this.calledOff = calledOff;
        this.words = words;
        addClassNames("matters-notice", "called-off-notice");
        setVisible(false);
    }

    public void show(HomeId home) {
        List<Untold> open = calledOff.untold(home);
        setVisible(!open.isEmpty());
        if (!open.equals(shown)) {
            shown = open;
            removeAll();
            UnorderedList list = new UnorderedList();
            list.addClassName("matters-list");
            open.forEach(one -> list.add(new ListItem(line(one))));
            add(new Glyph("phone"), new Div(new Span(words.text("signup.untold")), list));
        }
    }

    private Anchor line(Untold one) {
        SessionView session = one.session();
        String key = session.state() == SessionState.CANCELLED ? "signup.untold.session" : "signup.untold.some";
        return new Anchor(
                "sessions/" + session.id(),
                words.text(key, session.title(), words.when(session.start(), session.end()), one.families()));
    }
}
