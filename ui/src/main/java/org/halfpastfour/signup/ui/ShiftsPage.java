package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.attendance.Shift;
import org.halfpastfour.attendance.Shifts;
import org.halfpastfour.feed.ui.PhoneCalendar;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.roster.ui.OwnPresencePanel;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** The volunteers' page: today's sessions with the names on their sheets, and the own shifts to come. To read only. */
@Route(value = "shifts", layout = MainLayout.class)
@Menu(order = 20, title = "signup.shifts.menu", icon = "heart")
@RolesAllowed(Roles.VOLUNTEER)
public class ShiftsPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Shifts shifts;
    private final Words words;
    private final OwnPresencePanel presence;
    private final PhoneCalendar phone;
    private final Div content = new Div();

    @Inject
    public ShiftsPage(Shifts shifts, OwnPresencePanel presence, PhoneCalendar phone, Words words) {
        super("shifts");
        this.shifts = shifts;
        this.words = words;
        this.presence = presence;
        this.phone = phone;
        heading(getTranslation("signup.shifts.title"));
        content.addClassName("page-content");
        add(presence, content);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        actions(phone.ofOwnSessions());
        presence.show();
        content.removeAll();
        Anchor papers = new Anchor("papers", getTranslation("family.papers"));
        papers.addClassNames("button-link", "secondary");
        content.add(today(shifts.today()), ahead(shifts.ahead()), new Div(papers));
    }

    private Component today(List<Shift> today) {
        Section section = section(getTranslation("signup.shifts.today", words.date(words.today())));
        today.forEach(shift -> section.add(card(shift)));
        if (today.isEmpty()) {
            section.add(new EmptyState(
                    "calendar",
                    getTranslation("signup.shifts.none-today"),
                    getTranslation("signup.shifts.none-today-next")));
        }
        return section;
    }

    private Component ahead(List<SessionView> ahead) {
        Section section = section(getTranslation("signup.shifts.ahead"));
        ahead.forEach(session -> section.add(panel(SessionHead.withDay(session, words))));
        if (ahead.isEmpty()) {
            Div none = new Div(getTranslation("signup.shifts.none-ahead"));
            none.addClassName("quiet");
            section.add(none);
        }
        return section;
    }

    private Component card(Shift shift) {
        Div card = panel(SessionHead.onItsDay(shift.session(), words));
        Div badges = new Div();
        badges.addClassName("shift-badges");
        if (shift.own()) {
            badges.add(new Badge(getTranslation("signup.shifts.own"), Badge.Tone.ACCENT));
        }
        if (shift.session().state() == SessionState.CANCELLED) {
            badges.add(new Badge(getTranslation("signup.shifts.cancelled"), Badge.Tone.BAD));
            card.add(badges);
            return card;
        }
        badges.add(new Badge(getTranslation("signup.shifts.count", coming(shift.children()), coming(shift.adults()))));
        card.add(badges);
        if (!shift.inCharge().isEmpty()) {
            card.add(new Div(getTranslation("signup.shifts.in-charge", words.list(shift.inCharge()))));
        }
        sheet("signup.shifts.children", shift.children()).ifPresent(card::add);
        sheet("signup.shifts.adults", shift.adults()).ifPresent(card::add);
        return card;
    }

    private static long coming(List<Shift.Expected> people) {
        return people.stream().filter(person -> !person.absent()).count();
    }

    private Optional<Component> sheet(String title, List<Shift.Expected> people) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        OrderedList sheet = new OrderedList();
        sheet.addClassName("shift-names");
        people.forEach(person -> sheet.add(line(person)));
        Div titled = new Div(new H4(getTranslation(title)), sheet);
        titled.addClassName("shift-sheet");
        return Optional.of(titled);
    }

    private ListItem line(Shift.Expected person) {
        ListItem line = new ListItem(new Span(person.name()));
        if (person.absent()) {
            line.addClassName("is-absent");
            line.add(new Badge(getTranslation("signup.shifts.absent")));
        }
        return line;
    }

    private static Div panel(Component head) {
        Div panel = new Div(head);
        panel.addClassNames("panel", "shift");
        return panel;
    }

    private static Section section(String title) {
        Section section = new Section(new H2(title));
        section.addClassName("shift-section");
        return section;
    }
}
