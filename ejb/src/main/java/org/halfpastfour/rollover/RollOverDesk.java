package org.halfpastfour.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.NextGrades;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.Ages;
import org.halfpastfour.programme.CarriedClassView;
import org.halfpastfour.programme.CarryClasses;
import org.halfpastfour.programme.CarryingOver;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.NameReading;
import org.jspecify.annotations.Nullable;

/** Looks at the classes of a term and their children, with so many questions for many as for few. */
@ApplicationScoped
class RollOverDesk {

    @Inject
    CarryingOver carrying;

    @Inject
    CalendarDirectory calendar;

    @Inject
    StayRecords records;

    @Inject
    FamilyDirectory families;

    @Inject
    NextGrades grades;

    @Inject
    Clock clock;

    /**
     * What goes on, and whom it concerns.
     *
     * @param children of the classes that go on, those who are too old too
     */
    record Looked(
            CarryClasses command,
            List<CarriedClassView> classes,
            String seen,
            List<AskedChild> children,
            Map<UUID, Participant> people,
            Map<UUID, Integer> grades) {

        boolean movesUp() {
            return GradeRule.moveUp(command.from(), command.to());
        }

        /** Those who are asked: whom the class admits on the first day of the term. */
        List<AskedChild> asked() {
            Map<SeriesId, Ages> ages = classes.stream()
                    .filter(CarriedClassView::goesOn)
                    .collect(Collectors.toMap(CarriedClassView::series, CarriedClassView::ages));
            return children.stream()
                    .filter(child -> ages.containsKey(new SeriesId(child.series())))
                    .filter(child -> !isTooOld(people.get(child.child()), ages.get(new SeriesId(child.series()))))
                    .toList();
        }

        boolean isTooOld(@Nullable Participant child, @Nullable Ages ages) {
            LocalDate born = child == null ? null : child.birthDate();
            return born == null
                    || ages == null
                    || ChronoUnit.YEARS.between(born, command.to().firstDay()) > ages.to();
        }
    }

    Looked look(RollOver command) {
        CarryClasses classes = classes(command);
        var preview = carrying.preview(classes);
        List<AskedChild> children = records.childrenOf(
                preview.classes().stream().map(CarriedClassView::series).toList(), LocalDate.now(clock));
        Set<UUID> ids = children.stream().map(AskedChild::child).collect(Collectors.toSet());
        return new Looked(
                classes, preview.classes(), preview.seen(), children, families.participants(ids), grades.of(ids));
    }

    private CarryClasses classes(RollOver command) {
        TermSummary from = calendar.term(command.ofTerm());
        TermSummary to = calendar.term(command.intoTerm());
        return command.classes(from, to, LocalDate.now(clock), clock.getZone());
    }

    /** Without those of whom who asks is told nothing. */
    RollOverView view(Looked looked, OwnFamily own) {
        List<AskedChild> seen = AskedChild.seen(looked.children(), own);
        List<RolledClassView> classes = looked.classes().stream()
                .map(each -> new RolledClassView(each, rows(looked, seen, each).toList()))
                .toList();
        LocalDate on = looked.movesUp() ? GradeRule.day(looked.command().to()) : null;
        return new RollOverView(classes, AskedSummary.of(looked.asked(), own).families(), on, looked.seen());
    }

    private static Stream<RolledChildRow> rows(Looked looked, List<AskedChild> seen, CarriedClassView of) {
        return seen.stream()
                .filter(child -> child.series().equals(of.series().value()))
                .map(AskedChild::child)
                .distinct()
                .flatMap(child -> Stream.ofNullable(looked.people().get(child)))
                .map(child -> row(looked, of, child))
                .sorted(NameReading.order(RolledChildRow::name).thenComparing(RolledChildRow::child));
    }

    private static RolledChildRow row(Looked looked, CarriedClassView of, Participant child) {
        Integer grade = looked.grades().get(child.id());
        boolean up = grade != null && looked.movesUp();
        return new RolledChildRow(
                child.id(),
                child.name(),
                grade,
                up,
                grade != null && up && GradeRule.leavesPrimary(grade),
                looked.isTooOld(child, of.ages()));
    }
}
