package org.halfpastfour.placing;

import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;

/** A home in August that asks for wishes for the term from September on; sign-up opens on its last day. */
final class WishScene {

    static final TermId TERM = new TermId(UUID.fromString("01990000-0000-7000-8000-000000020261"));
    static final LocalDate ASKED = LocalDate.of(2026, 8, 10);
    static final LocalDate COLLECTED = LocalDate.of(2026, 8, 21);
    static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    static final LocalDate LAST = LocalDate.of(2026, 9, 18);

    final HomeScene scene = new HomeScene();
    final Wishes wishes = scene.wiring.get(Wishes.class);
    final Placings placings = scene.wiring.get(Placings.class);
    final SignUp signUp = scene.wiring.get(SignUp.class);
    private final Programmes programmes = scene.wiring.get(Programmes.class);

    WishScene() {
        scene.clock.put(ASKED, "10:00");
    }

    /** In the large room, on these weekdays. */
    SeriesId offered(String title, int places, DayOfWeek... weekdays) {
        return offered(title, places, scene.room, scene.staff.subList(0, 2), weekdays);
    }

    /** At the same hours in the other room. */
    SeriesId offeredBeside(String title, int places, DayOfWeek... weekdays) {
        return offered(title, places, scene.otherRoom, scene.staff.subList(2, 4), weekdays);
    }

    private SeriesId offered(String title, int places, RoomId room, List<StaffMemberId> adults, DayOfWeek... weekdays) {
        scene.asStaff();
        ProgrammeId programme = run(() -> programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, title, "", 6, 14, false)));
        return run(() -> programmes.plan(new PlanSeries(
                programme,
                room,
                adults,
                new Recurrence(
                        EnumSet.copyOf(Set.of(weekdays)),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(FIRST, LAST),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                places,
                0,
                at(LocalDate.of(2026, 8, 31), "08:00"),
                0,
                true)));
    }

    WishRoundId opened() {
        scene.asStaff();
        return run(() -> placings.open(new AskForWishes(scene.home, TERM, ASKED, COLLECTED.minusDays(1))));
    }

    WishesView send(Household household, SeriesId... ranked) {
        return send(household, List.of(), 1, ranked);
    }

    WishesView send(Household household, List<ChildId> together, int atLeast, SeriesId... ranked) {
        scene.asParentOf(household);
        return run(() -> wishes.send(
                new SendWishes(TERM, household.id(), household.child(), together, Arrays.asList(ranked), atLeast)));
    }

    PlacingView place(WishRoundId round) {
        scene.clock.put(COLLECTED, "09:00");
        return placeNow(round);
    }

    PlacingView placeNow(WishRoundId round) {
        scene.asStaff();
        return run(() -> placings.place(round));
    }

    /** The first date of a class. */
    void bookFirst(Household household, ChildId child, SeriesId series) {
        scene.asParentOf(household);
        run(() -> signUp.bookSeries(
                new BookSeries(series, household.id(), List.of(child), List.of(), false, List.of(FIRST))));
    }

    PublishedSummary publish(WishRoundId round) {
        scene.asStaff();
        return run(() -> placings.publish(round));
    }

    WishesView read(Household household) {
        scene.asParentOf(household);
        return run(() -> wishes.of(TERM, household.child(), household.id()));
    }

    /** Their children, in the order of lots. */
    static List<ChildId> placedIn(PlacingView view, SeriesId series) {
        return view.classes().stream()
                .filter(each -> each.offered().series().equals(series))
                .flatMap(each -> each.placed().stream())
                .map(PlacedRow::child)
                .toList();
    }
}
