package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AbsenceNotices;
import org.halfpastfour.attendance.AbsenceStretch;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.jspecify.annotations.Nullable;

/** Tells that children do not come for some days, and until when a child is told absent, with the way back. */
class AbsentDays implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient AbsenceNotices notices;
    private final transient Errors errors;
    private final Words words;

    @Inject
    AbsentDays(AbsenceNotices notices, Errors errors, Words words) {
        this.notices = notices;
        this.errors = errors;
        this.words = words;
    }

    /** Of a child's section: until when it is told absent, and the button that tells. Nothing where it has no place. */
    List<Component> of(
            OwnHousehold household,
            OwnChild child,
            List<BookingSummary> upcoming,
            OwnMarks.Marks marks,
            Runnable after) {
        List<BookingSummary> own = upcoming.stream()
                .filter(booking -> booking.participant().equals(child.id().value()))
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<AwayDialog.Person> children = household.children().stream()
                .map(one -> new AwayDialog.Person(one.id().value(), one.name(), true))
                .toList();
        Button report = report(
                new AbsentDialog.About(
                        household.id(), children, Set.of(child.id().value())),
                child.name(),
                after);
        return Stream.concat(
                        stretches(own, marks).stream().map(stretch -> told(household.id(), stretch, after)),
                        Stream.of(report))
                .toList();
    }

    private Button report(AbsentDialog.About about, String name, Runnable after) {
        Button report = new Button(words.text("signup.absent-days"), click -> open(about, after));
        report.setAriaLabel(words.text("signup.absent-days") + " · " + name);
        report.addClassName("absent-days");
        return report;
    }

    private void open(AbsentDialog.About about, Runnable after) {
        dialog(about, after).open();
    }

    private AbsentDialog dialog(AbsentDialog.About about, Runnable after) {
        return new AbsentDialog(about, new AbsentDialog.Telling(notices::preview, notices::tell, after), words, errors);
    }

    /** For who writes down what a family says on the phone: with what is told already, which can be taken back. */
    void openWithTold(AbsentDialog.About about) {
        AbsentDialog dialog = dialog(about, () -> {});
        Set<ChildId> asked =
                about.children().stream().map(child -> ChildId.of(child.id())).collect(Collectors.toSet());
        dialog.above(notices.told(about.household(), asked).stream()
                        .map(stretch -> told(about.household(), stretch, dialog::close))
                        .toList())
                .open();
    }

    private Component told(HouseholdId household, AbsenceStretch stretch, Runnable after) {
        String why = words.text(stretch.kind() == AbsenceKind.ILL ? "signup.absent.ill" : "signup.absent.excused");
        String days = words.period(stretch.from(), stretch.to(), words::date);
        Button back = new Button(words.text("signup.return"), click -> new ReturnDialog(
                        household,
                        stretch,
                        new ReturnDialog.Returning(notices::previewReturn, notices::takeBack, after),
                        words,
                        errors)
                .open());
        back.setAriaLabel(words.text("signup.return") + " · " + stretch.name());
        back.addThemeNames("small");
        Div line = new Div(
                new Span(words.text("signup.absent-days.told", stretch.name(), why, days, stretch.sessions())), back);
        line.addClassNames("panel", "absent-told");
        return line;
    }

    private static List<AbsenceStretch> stretches(List<BookingSummary> own, OwnMarks.Marks marks) {
        return AbsenceStretch.of(own.stream()
                .map(booking -> new AbsenceStretch.Day(
                        booking.participant(),
                        booking.participantName(),
                        booking.session().date(),
                        told(marks.of(booking))))
                .toList());
    }

    private static @Nullable AbsenceKind told(@Nullable OwnMark mark) {
        return Optional.ofNullable(mark)
                .filter(OwnMark::ownNotice)
                .map(OwnMark::absence)
                .orElse(null);
    }
}
