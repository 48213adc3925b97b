package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** What a session is: its title, when and where it is, and for which ages. */
class SessionHead extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Div title = new Div();
    private final Div facts = new Div();

    SessionHead(SessionView session, Words words) {
        this(session, new H3(session.title()), words);
    }

    private SessionHead(SessionView session, Component heading, Words words) {
        this.words = words;
        addClassName("meet-head");
        Span mark = new Span(new Glyph(glyph(session.kind())));
        mark.addClassName("meet-mark");
        title.add(heading);
        title.addClassName("meet-title");
        facts.addClassName("meet-facts");
        Div text = new Div(title, facts);
        text.addClassName("meet-text");
        add(mark, text);
    }

    /** For lists where the day stands above. */
    static SessionHead onItsDay(SessionView session, Words words) {
        return new SessionHead(session, words)
                .fact("clock", words.times(session.start(), session.end()))
                .place(session);
    }

    static SessionHead withDay(SessionView session, Words words) {
        return new SessionHead(session, words).day(session).place(session);
    }

    /** Where it is the first part of a page. */
    static SessionHead ofPage(SessionView session, Words words) {
        return new SessionHead(session, new H2(session.title()), words)
                .day(session)
                .place(session);
    }

    static SessionHead ofSeries(SessionView session, Words words) {
        return new SessionHead(session, new H2(session.title()), words).place(session);
    }

    SessionHead ages(SessionView session) {
        return fact(
                "family",
                words.ages(session.admitted().from(), session.admitted().to()));
    }

    /** How it stands, beside the title. */
    SessionHead state(Component state) {
        title.add(state);
        return this;
    }

    SessionHead fact(String glyph, String text) {
        return fact(glyph, new Span(text));
    }

    private SessionHead fact(String glyph, Span said) {
        Span fact = new Span(new Glyph(glyph), said);
        fact.addClassName("meet-fact");
        facts.add(fact);
        return this;
    }

    static String kind(SessionKind kind, Words words) {
        return switch (kind) {
            case AFTER_SCHOOL_CLASS -> words.text("signup.kind.class");
            case PARENT_CHILD_EVENT -> words.text("signup.kind.event");
            case COURSE -> words.text("signup.kind.course");
            case FAMILY_MEETING -> words.text("signup.kind.meeting");
            case GROUP_MEETING -> words.text("signup.kind.group-meeting");
        };
    }

    private SessionHead day(SessionView session) {
        String times = words.times(session.start(), session.end());
        String all = words.dayAndTimes(session.start(), session.end());
        return fact("clock", inTwo(all.substring(0, all.length() - times.length()), times));
    }

    private SessionHead place(SessionView session) {
        return fact("pin", inTwo(session.homeName() + " · ", session.roomName()));
    }

    /** In a narrow card the line breaks between the two, and in neither of them. */
    private static Span inTwo(String first, String second) {
        Span one = new Span(first.strip());
        Span other = new Span(second);
        one.addClassName("meet-part");
        other.addClassName("meet-part");
        return new Span(one, new Text(first.endsWith(" ") ? " " : ""), other);
    }

    private static String glyph(SessionKind kind) {
        return switch (kind) {
            case AFTER_SCHOOL_CLASS -> "class";
            case PARENT_CHILD_EVENT -> "event";
            case COURSE -> "course";
            case FAMILY_MEETING, GROUP_MEETING -> "meeting";
        };
    }
}
