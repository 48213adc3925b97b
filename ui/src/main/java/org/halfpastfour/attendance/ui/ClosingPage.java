package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.ClosedDayView;
import org.halfpastfour.attendance.ClosingView;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkOthersAbsent;
import org.halfpastfour.attendance.OpenRow;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** The end of a day: what is left to do, the summary, closing, and opening again. */
@Route(value = "today/closing", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class ClosingPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final Address address = new Address();
    private final transient DayClosings closings;
    private final transient Attendances attendances;
    private final HomeChoice homes;
    private final Words words;
    private final Errors errors;

    @Inject
    public ClosingPage(DayClosings closings, Attendances attendances, HomeChoice homes, Words words, Errors errors) {
        super("closing-page");
        this.closings = closings;
        this.attendances = attendances;
        this.homes = homes;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(words.text("attendance.closing.of", words.day(date())));
        List<Component> actions = new ArrayList<>();
        homes.select(this::reload).ifPresent(actions::add);
        Anchor back = date().equals(words.today())
                ? new Anchor("today", words.text("attendance.closing.back"))
                : new Anchor("today?date=" + date(), words.text("attendance.closing.back-to-day"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        actions(actions.toArray(Component[]::new));
        ask();
    }

    private void reload() {
        look(this::ask);
    }

    private void ask() {
        homes.current().ifPresentOrElse(home -> show(closings.look(home, date())), () -> put(homes.none()));
    }

    private void show(ClosingView day) {
        List<Component> parts = new ArrayList<>();
        ClosedDayView closed = day.closed();
        if (closed == null) {
            parts.add(open(day));
        }
        if (day.begun() || !day.summary().isEmpty()) {
            parts.add(new ClosingSummary(words, day.begun(), day.summary()));
        }
        if (closed != null) {
            parts.add(closed(day, closed));
        } else if (day.mayClose()) {
            parts.add(new ClosingForm(closings, words, errors, day, this::reload));
        }
        day.earlier().stream().map(this::earlier).forEach(parts::add);
        put(parts.toArray(Component[]::new));
    }

    private Component open(ClosingView day) {
        if (!day.begun()) {
            return new Paragraph(words.text("attendance.closing.not-over"));
        }
        if (day.open().isEmpty()) {
            return new Paragraph(words.text("attendance.closing.nobody-open"));
        }
        Div list = new Div();
        list.addClassName("stack");
        Listed.add(list, day.open().stream().map(this::line).toList());
        Section section = new Section(
                new H2(words.text("attendance.closing.open")),
                new Paragraph(words.text("attendance.closing.open.what")),
                list);
        if (day.others().size() > 1) {
            section.add(others(day.home(), day.others()));
        }
        section.addClassNames("panel", "stack");
        return section;
    }

    private Div line(OpenRow row) {
        Span name = new Span(row.name());
        name.addClassName("participant-name");
        Span where = new Span(words.text(
                row.in() ? "attendance.closing.in" : "attendance.closing.awaited",
                row.date().equals(date()) ? row.title() : words.day(row.date()) + " · " + row.title()));
        where.addClassName("quiet");
        Div line = new Div(name, where);
        line.addClassName("closing-line");
        if (row.in()) {
            Anchor today = new Anchor("today", words.text("attendance.closing.sign-out"));
            today.addClassNames("button-link", "secondary");
            line.add(today);
        } else {
            Div kinds = new Div();
            kinds.addClassName("closing-kinds");
            Stream.of(AbsenceKind.values()).forEach(kind -> kinds.add(absent(row, kind)));
            line.add(kinds);
        }
        return line;
    }

    /** After each that something else is true of was marked by itself, the rest in one tap. */
    private Div others(HomeId home, Set<ChildId> awaited) {
        Div kinds = new Div();
        kinds.addClassName("closing-kinds");
        Stream.of(AbsenceKind.values()).forEach(kind -> kinds.add(others(home, awaited, kind)));
        Div line = new Div(new Span(words.text("attendance.closing.others", awaited.size())), kinds);
        line.addClassNames("closing-line", "closing-others");
        return line;
    }

    private Button others(HomeId home, Set<ChildId> awaited, AbsenceKind kind) {
        Button button = new Button(words.text("attendance.absence." + kind), click -> {
            try {
                closings.absent(new MarkOthersAbsent(home, date(), kind, awaited));
            } catch (RuntimeException refused) {
                Notices.refused(errors.text(refused));
            }
            reload();
        });
        button.setAriaLabel(words.text("attendance.closing.others", awaited.size()) + " "
                + words.text("attendance.absence." + kind));
        button.setDisableOnClick(true);
        return button;
    }

    private Button absent(OpenRow row, AbsenceKind kind) {
        Button button = new Button(words.text("attendance.absence." + kind), click -> {
            try {
                var unused = attendances.absent(new MarkAbsence(row.session(), row.child(), kind));
            } catch (RuntimeException refused) {
                Notices.refused(errors.text(refused));
            }
            reload();
        });
        button.setAriaLabel(words.text("attendance.absence." + kind) + " " + row.name());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }

    private Section closed(ClosingView day, ClosedDayView closed) {
        Section section = written("attendance.closing.closed", closed);
        Button again = new Button(
                words.text("attendance.closing.reopen"),
                click -> new ReopenDayDialog(closings, words, errors, day, this::reload).open());
        section.add(again);
        return section;
    }

    private Section earlier(ClosedDayView closed) {
        Section section = written("attendance.closing.earlier", closed);
        section.add(new Paragraph(words.text(
                "attendance.closing.reopened",
                String.valueOf(closed.reopenedBy()),
                closed.reopenedAt() == null ? "" : words.moment(closed.reopenedAt()),
                String.valueOf(closed.reason()))));
        return section;
    }

    private Section written(String title, ClosedDayView closed) {
        Section section = new Section(
                new H2(words.text(title)),
                new Paragraph(words.text("attendance.closing.by", closed.closedBy(), words.moment(closed.closedAt()))));
        if (!closed.notes().isEmpty()) {
            section.add(new Paragraph(words.text("attendance.closing.notes-were", closed.notes())));
        }
        if (!closed.incidents().isEmpty()) {
            section.add(new Paragraph(words.text("attendance.closing.incidents-were", closed.incidents())));
        }
        section.addClassNames("panel", "stack");
        return section;
    }

    private LocalDate date() {
        return address.date("date").orElse(words.today());
    }
}
