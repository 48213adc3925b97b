package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** The week as a list by day, with the same moves by button. */
final class WeekList extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Instant now;
    private final transient Consumer<SessionView> move;
    private final transient Consumer<LocalDate> add;

    WeekList(Words words, Instant now, WeekPlan plan, Consumer<SessionView> move, Consumer<LocalDate> add) {
        this.words = words;
        this.now = now;
        this.move = move;
        this.add = add;
        addClassName("week-list");
        plan.days().forEach(day -> add(day(day, plan.on(day.date()))));
    }

    private Section day(CareDay day, List<SessionView> sessions) {
        Div head = new Div(new H2(words.day(day.date())));
        head.addClassName("row");
        String note = WeekPlan.note(words, day);
        if (!note.isEmpty()) {
            Span why = new Span(note);
            why.addClassNames("day-note", day.held() ? "day-held" : "day-off");
            head.add(why);
        }
        if (!day.date().isBefore(words.today())) {
            Button button = new Button(words.text("programme.add"), new Glyph("plus"), click -> add.accept(day.date()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(words.text("programme.add-on", words.date(day.date())));
            head.add(button);
        }
        Section section = new Section(head);
        section.addClassName("stack");
        section.add(sessions.isEmpty() ? nothing() : list(sessions));
        return section;
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(words.text("programme.week.nothing"));
        nothing.addClassName("quiet");
        return nothing;
    }

    private UnorderedList list(List<SessionView> sessions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        sessions.forEach(session -> list.add(line(session)));
        return list;
    }

    private ListItem line(SessionView session) {
        Span time = new Span(words.times(session.start(), session.end()));
        time.addClassName("line-time");
        Span room = new Span(session.roomName());
        room.addClassName("quiet");
        Div what = new Div(name(session), room);
        what.addClassName("line-what");
        Div badges = new Div();
        badges.addClassName("row");
        SessionWords.badges(words, session).forEach(badges::add);
        ListItem line = new ListItem(time, what, badges);
        line.addClassName("line");
        if (canBeMoved(session)) {
            Button button = new Button(words.text("programme.move"), click -> move.accept(session));
            button.setAriaLabel(words.text("programme.move") + " " + session.title());
            badges.add(button);
        }
        return line;
    }

    private boolean canBeMoved(SessionView session) {
        return !SessionWords.isMeeting(session)
                && session.state() != SessionState.CANCELLED
                && now.isBefore(session.start());
    }

    private Component name(SessionView session) {
        if (SessionWords.isMeeting(session)) {
            return new Span(SessionWords.title(words, session));
        }
        return new Anchor("sessions/" + session.id(), session.title());
    }
}
