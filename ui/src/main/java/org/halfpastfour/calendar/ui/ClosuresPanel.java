package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarChanges;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.ClosureSummary;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ClosedDays;
import org.halfpastfour.signup.TouchedHome;

/** The days on which a home, or every home, is closed besides the holidays. */
public class ClosuresPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final transient CalendarChanges desk;
    private final transient ClosedDays closedDays;
    private final transient Homes homes;
    private final Errors errors;
    private final Words words;
    private final Div list = new Div();

    @Inject
    public ClosuresPanel(
            Calendars calendars,
            CalendarChanges desk,
            ClosedDays closedDays,
            Homes homes,
            ChangeEffects effects,
            Errors errors,
            Words words) {
        this.calendars = calendars;
        this.desk = desk;
        this.closedDays = closedDays;
        this.homes = homes;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "city-form");
        Button add = new Button(
                getTranslation("calendar.closures.add"),
                click -> new ClosureDialog(desk, closedDays, homes, effects, errors, this::show).open());
        add(new H2(getTranslation("calendar.closures.title")), list, add);
    }

    void show() {
        Listed.clear(list);
        List<ClosureSummary> closures = calendars.closuresSince(words.today());
        Map<UUID, String> names = names(closures);
        closures.forEach(closure -> Listed.add(list, row(closure, names)));
        if (closures.isEmpty()) {
            list.add(new Paragraph(getTranslation("calendar.closures.none")));
        }
    }

    private Div row(ClosureSummary closure, Map<UUID, String> names) {
        UUID home = closure.home();
        Span where =
                new Span(home == null ? getTranslation("calendar.closures.every-home") : names.getOrDefault(home, ""));
        where.addClassName("city-row-name");
        Span what = new Span(days(closure.firstDay(), closure.lastDay()) + " · " + closure.reason());
        what.addClassName("quiet");
        Div text = new Div(where, what);
        text.addClassName("room-text");
        if (closure.callingOff()) {
            text.add(goingOn(closure));
        }
        Button remove = new Button(
                getTranslation("calendar.closures.remove"),
                click -> ask(closure, where.getText() + " " + what.getText()));
        remove.setAriaLabel(getTranslation("calendar.closures.remove") + ": " + where.getText() + " " + what.getText());
        Loss.way(remove);
        Div row = new Div(text, remove);
        row.addClassName("room-row");
        return row;
    }

    /** What is still to be called off; it goes on without the page. */
    private Div goingOn(ClosureSummary closure) {
        List<TouchedHome> left = closedDays.remaining(closure.id());
        Span how = new Span(getTranslation("calendar.call-off.left", left.size(), TouchedHomes.sessions(left)));
        Button again = new Button(getTranslation("calendar.call-off.look-again"), click -> show());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        Div going = new Div(how, again);
        going.getElement().setAttribute("role", "status");
        return going;
    }

    private void ask(ClosureSummary closure, String what) {
        new Question(
                        errors,
                        getTranslation("calendar.closures.remove-ask"),
                        what,
                        getTranslation("calendar.closures.remove"),
                        () -> remove(closure))
                .open();
    }

    private void remove(ClosureSummary closure) {
        desk.removeClosure(closure.id());
        Notices.done(getTranslation("calendar.closures.removed"));
        show();
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? words.date(first) : words.date(first) + " – " + words.date(last);
    }

    private Map<UUID, String> names(List<ClosureSummary> closures) {
        List<UUID> ids = closures.stream()
                .flatMap(closure -> Stream.ofNullable(closure.home()))
                .distinct()
                .toList();
        return homes.homes(ids).stream()
                .collect(Collectors.toMap(home -> home.id().value(), HomeSummary::name));
    }
}
