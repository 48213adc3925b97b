package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.calendar.CalendarChange;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.CareDayChange;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TouchedSessions;
import org.halfpastfour.shell.ui.Scrolls;
import org.halfpastfour.shell.ui.Words;

/** What a change of the calendar does, before it is done: first the days on which classes come or go. */
class ChangePreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final Words words;

    ChangePreview(CalendarChange change, TouchedSessions touched, int families, Words words) {
        this.words = words;
        addClassName("change-preview");
        List<CareDayChange> decisive = change.changes().stream()
                .filter(CareDayChange::changesWhetherHeld)
                .toList();
        add(new Paragraph(
                change.changes().isEmpty()
                        ? getTranslation("calendar.preview.nothing")
                        : getTranslation(
                                "calendar.preview.sums", change.changes().size(), decisive.size())));
        UnorderedList list = new UnorderedList();
        (decisive.isEmpty() ? change.changes() : decisive)
                .stream().limit(SHOWN).forEach(day -> list.add(new ListItem(say(day))));
        if (list.getComponentCount() > 0) {
            add(Scrolls.list(list, getTranslation("calendar.preview.days")));
        }
        if (decisive.size() > SHOWN) {
            add(new Paragraph(getTranslation("calendar.preview.more", decisive.size() - SHOWN)));
        }
        showTouched(touched, families);
    }

    private void showTouched(TouchedSessions touched, int families) {
        if (touched.sessions() == 0) {
            add(new Paragraph(getTranslation("calendar.preview.touches-none")));
            return;
        }
        add(new Paragraph(getTranslation("calendar.preview.touches", touched.sessions(), touched.taken())));
        add(new Paragraph(getTranslation("calendar.preview.families", families)));
        UnorderedList list = new UnorderedList();
        touched.first().forEach(session -> list.add(new ListItem(say(session))));
        add(list);
        if (touched.sessions() > touched.first().size()) {
            add(new Paragraph(getTranslation(
                    "calendar.preview.more-sessions",
                    touched.sessions() - touched.first().size())));
        }
    }

    private String say(SessionView session) {
        return getTranslation(
                "calendar.preview.session",
                words.when(session.start(), session.end()),
                session.homeName(),
                session.title(),
                session.taken());
    }

    private String say(CareDayChange change) {
        return getTranslation(
                "calendar.preview.day", words.date(change.date()), say(change.before()), say(change.after()));
    }

    private String say(CareDay day) {
        String held = getTranslation(day.held() ? "calendar.held" : "calendar.not-held");
        String reason = getTranslation("calendar.reason." + day.reason().code());
        return getTranslation(
                "shell.bracketed",
                held,
                day.detail().isEmpty() ? reason : reason + " · " + words.calendarName(day.detail()));
    }
}
