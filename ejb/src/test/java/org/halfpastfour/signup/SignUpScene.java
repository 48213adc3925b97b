package org.halfpastfour.signup;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.RoomChanged;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.PolicyChanged;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlacesChanged;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeObservers;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.PuttingInCharge;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionCancelled;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionMoved;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;

/** A home with sessions on the real database, and the use cases of sign-up as families and staff call them. */
final class SignUpScene {

    static final LocalDate TOMORROW = TODAY.plusDays(1);

    final HomeScene scene = new HomeScene();
    final SignUp signUp = scene.wiring.get(SignUp.class);
    final Sessions sessions = scene.wiring.get(Sessions.class);
    final Programmes programmes = scene.wiring.get(Programmes.class);
    final OverdueOffers expiry = scene.wiring.get(OverdueOffers.class);
    final HomeChanges homes = scene.wiring.get(HomeChanges.class);
    final CalendarSteps calendar = scene.wiring.get(CalendarSteps.class);
    final Matters matters = scene.wiring.get(Matters.class);
    final CalledOffSessions calledOff = scene.wiring.get(CalledOffSessions.class);
    private final ChangedSessions changes = scene.wiring.get(ChangedSessions.class);
    private final Consumer<RoomChanged> rooms = ProgrammeObservers.roomChanges(scene.wiring);

    SignUpScene() {
        scene.wiring
                .whenFired(SessionCancelled.class, changes::cancelled)
                .whenFired(SessionMoved.class, changes::moved)
                .whenFired(PlacesChanged.class, changes::placesChanged)
                .whenFired(RoomChanged.class, rooms)
                .whenFired(PolicyChanged.class, ProgrammeObservers.policyChanges(scene.wiring))
                .whenFired(PuttingInCharge.class, scene.wiring.get(InChargeRule.class)::check);
    }

    ProgrammeId programme(SessionKind kind, boolean needsGuardian) {
        scene.asStaff();
        return run(() -> programmes.make(new MakeProgramme(scene.home, kind, "四点半课堂", "", 6, 14, needsGuardian)));
    }

    /** A class tomorrow from half past four until six. */
    SessionId session(int places) {
        return session(places, TOMORROW, "16:30", "18:00", scene.room, scene.staff.subList(0, 2));
    }

    /** Another one, in the other room with other adults. */
    SessionId sessionBeside(int places, LocalDate date, String start, String end) {
        return session(places, date, start, end, scene.otherRoom, scene.staff.subList(2, 4));
    }

    SessionId session(int places, LocalDate date, String start, String end, RoomId room, List<StaffMemberId> adults) {
        return session(
                programme(SessionKind.AFTER_SCHOOL_CLASS, false), places, at(date, start), at(date, end), room, adults);
    }

    /** Every school day from tomorrow on, so many days, 16:30–18:00, with sign-up open. */
    SeriesId series(ProgrammeId programme, int days, int places) {
        return run(() -> programmes.plan(new PlanSeries(
                programme,
                scene.room,
                scene.staff.subList(0, 2),
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(TOMORROW, TOMORROW.plusDays(days - 1L)),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                places,
                0,
                scene.clock.instant(),
                0,
                true)));
    }

    SessionId familyEvent(int places) {
        return session(
                programme(SessionKind.PARENT_CHILD_EVENT, true),
                places,
                at(TOMORROW, "09:00"),
                at(TOMORROW, "11:00"),
                scene.otherRoom,
                scene.staff.subList(4, 6));
    }

    private SessionId session(
            ProgrammeId programme, int places, Instant start, Instant end, RoomId room, List<StaffMemberId> adults) {
        scene.asStaff();
        return run(() -> sessions.add(
                new AddSession(scene.home, room, programme, start, end, places, 0, null, null, adults, true)));
    }

    List<BookingSummary> book(SessionId session, Household household) {
        return book(session, household, household.children(), false);
    }

    List<BookingSummary> book(SessionId session, Household household, List<ChildId> children, boolean split) {
        scene.asParentOf(household);
        return run(() -> signUp.book(new BookSession(session, household.id(), children, List.of(), split, null)))
                .bookings();
    }

    BookingSummary cancel(Household household, BookingSummary booking) {
        scene.asParentOf(household);
        return run(() -> signUp.cancel(booking.id()));
    }

    /** Of the household, whatever it is. */
    OfferView offer(Household household) {
        scene.asParentOf(household);
        return run(() -> signUp.offersOf(household.id())).getFirst();
    }

    List<OfferView> offers(Household household) {
        scene.asParentOf(household);
        return run(() -> signUp.offersOf(household.id()));
    }

    List<BookingSummary> accept(Household household, OfferView offer) {
        scene.asParentOf(household);
        return run(() -> signUp.accept(offer.id())).bookings();
    }

    void decline(Household household, OfferView offer) {
        scene.asParentOf(household);
        run(() -> {
            signUp.decline(offer.id());
            return null;
        });
    }

    SessionView view(SessionId session) {
        scene.asStaff();
        return run(() -> sessions.session(session));
    }

    SignUpSheet sheet(SessionId session) {
        scene.asStaff();
        return run(() -> signUp.sheet(session));
    }

    void callOff(SessionId session) {
        scene.asStaff();
        run(() -> {
            sessions.cancel(session, "停水");
            return null;
        });
    }

    List<UUID> waiting(SessionId session) {
        return sheet(session).waiting().stream().map(SheetLine::participant).toList();
    }

    void expire(SessionId session) {
        run(() -> expiry.expire(session));
    }

    static <T> T run(Callable<T> work) {
        return HomeScene.run(work);
    }
}
