package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.OneLook;
import org.halfpastfour.account.Requests;
import org.halfpastfour.attendance.AttendanceObservers;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.Shift;
import org.halfpastfour.attendance.Shifts;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.MakeUpDays;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.PlanningView;
import org.halfpastfour.programme.Plannings;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.rollover.StayLists;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.rollover.Stays;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.signup.Matters;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.SeriesInvitations;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpSheet;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a page asks at one look, signing in included, whatever the number of children, sessions and families: the use cases of each page
 * as the page asks them. The page itself, in the running server, is counted by {@code EveryPageJourney}.
 */
class PageBudgetDbTest {

    /** Statements for one look, in one transaction. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("home", 9),
            Map.entry("find", 6),
            Map.entry("bookings", 10),
            Map.entry("family", 10),
            Map.entry("today", 11),
            Map.entry("session", 10),
            Map.entry("programmes", 5),
            Map.entry("programmes booked", 7),
            Map.entry("shifts", 10),
            Map.entry("who stays", 6),
            Map.entry("next term", 9),
            Map.entry("plan ahead", 6));

    private final HomeScene scene = new HomeScene();
    private final Wiring node = new Wiring();
    private final Requests requests = new Requests(node, scene.clock);
    private final ProgrammeId programme = programme(SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", false);
    private final ProgrammeId event = programme(SessionKind.PARENT_CHILD_EVENT, "亲子运动会", true);
    private String staff;

    @BeforeEach
    void whoAsks() {
        AttendanceObservers.of(node);
        staff = requests.may(scene.staffAccount, Role.HOME_STAFF, scene.home.value(), null, null);
        scene.staff.forEach(member -> {
            AccountId account = AccountId.of(Ids.next());
            var unused = requests.may(account, Role.HOME_STAFF, scene.home.value(), null, null);
            HomeScene.sql(
                    "UPDATE programme.staff_member SET account_id = ? WHERE id = ?", account.value(), member.value());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void findCostsTheSameForAnyNumberOfChildren(int children) {
        Household family = scene.household(children);
        for (int day = 0; day < 5; day++) {
            booked(session(scene.room, day, 40), family);
            booked(session(scene.otherRoom, day, 1, "18:30"), scene.household(1));
        }
        Cost<List<Offering>> find = within("find", parent(family), () -> {
            OwnHousehold own = own(family);
            assertThat(node.get(Homes.class).around(own.home())).isNotEmpty();
            return node.get(SignUp.class)
                    .find(new FindOfferings(own.id(), null, TODAY, TODAY.plusDays(13), null, null));
        });
        assertThat(find.answer()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theHomeOfParentsCostsTheSameForAnyNumberOfChildren(int children) {
        Household family = scene.withPapers(scene.household(children));
        for (int day = 0; day < 5; day++) {
            booked(session(scene.room, day, 40), family);
        }
        Cost<List<BookingSummary>> home = within("home", parent(family), () -> {
            OwnHousehold own = own(family);
            List<BookingSummary> bookings = node.get(SignUp.class).bookingsOf(own.id(), TODAY, TODAY.plusWeeks(8));
            assertThat(node.get(SignUp.class).offersOf(own.id())).isEmpty();
            assertThat(node.get(SeriesInvitations.class).of(own.id())).isEmpty();
            assertThat(marks(own, bookings)).isEmpty();
            assertThat(node.get(Families.class).papersOf(own.id())).isEmpty();
            return bookings;
        });
        assertThat(home.answer()).hasSize(5 * children);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void bookingsCostTheSameForAnyNumberOfThem(int children) {
        Household family = scene.household(children);
        for (int day = 0; day < 5; day++) {
            booked(session(scene.room, day, 40), family);
            booked(session(scene.otherRoom, day, 1, "18:30"), scene.household(1));
            SessionId full = session(scene.otherRoom, day, 3, "20:15");
            booked(full, scene.household(3));
            booked(full, family);
        }
        Cost<List<BookingSummary>> bookings = within("bookings", parent(family), () -> {
            OwnHousehold own = own(family);
            List<BookingSummary> all = node.get(SignUp.class).bookingsOf(own.id(), TODAY, TODAY.plusWeeks(26));
            assertThat(marks(own, all)).isEmpty();
            assertThat(node.get(SeriesInvitations.class).of(own.id())).isEmpty();
            return all;
        });
        assertThat(bookings.answer()).hasSize(10 * children);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theFamilyCostsTheSameForAnyNumberOfChildren(int children) {
        Household family = scene.withPapers(scene.household(children));
        within("family", parent(family), () -> node.get(Families.class).myHouseholds());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40})
    void todayCostsTheSameForAnyNumberOfChildren(int children) {
        SessionId session = session(scene.room, 0, 40);
        List<Household> families = families(children);
        families.forEach(family -> booked(session, family));
        scene.clock.put(TODAY, "16:25");
        families.subList(0, (children + 1) / 2).forEach(family -> arrived(session, family));
        signedIn();
        Cost<DayBoard> today = within("today", staff, this::today);
        assertThat(today.answer().sessions())
                .hasSize(1)
                .allMatch(board -> board.rows().size() == children);
    }

    /** Family events, people who left the household that booked, papers that ended, a session that was called off. */
    @Test
    void aBusyTodayCostsTheSameForAnyNumberOfChildren() {
        List<SessionId> events = Stream.of(0, 1, 2).map(this::familyEvent).toList();
        SessionId late = session(scene.otherRoom, 1, 40, "18:30");
        SessionId gone = session(scene.otherRoom, 2, 40, "18:30");
        busy(events, late, 2);
        calledOff(gone);
        int few = cost(staff, this::today).statements().size();
        busy(events, late, 7);
        Cost<DayBoard> many = cost(staff, this::today);
        assertThat(many.statements().size()).as(many.told()).isEqualTo(few).isLessThanOrEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40})
    void aSessionCostsTheSameForAnyNumberOfChildren(int children) {
        SessionId session = session(scene.room, 1, 40);
        families(children).forEach(family -> booked(session, family));
        Cost<SignUpSheet> page = within("session", staff, () -> {
            var known = node.get(Sessions.class).session(session);
            SignUpSheet sheet = node.get(SignUp.class).sheet(session);
            assertThat(node.get(Homes.class).staffOf(scene.home)).isNotEmpty();
            assertThat(node.get(Programmes.class).seriesOf(known.programme())).isEmpty();
            assertThat(node.get(CalledOffSessions.class).of(session).families()).isEmpty();
            return sheet;
        });
        assertThat(page.answer().confirmed()).hasSize(children);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void programmesCostTheSameForAnyNumberOfThem(int more) {
        Stream.generate(() -> programme(SessionKind.COURSE, "围棋 " + Ids.next(), false))
                .limit(more)
                .forEach(made -> assertThat(made).isNotNull());
        var page = within("programmes", staff, () -> {
            assertThat(node.get(Homes.class).ownHomes()).hasSize(1);
            assertThat(node.get(Homes.class).rooms(scene.home)).hasSize(2);
            assertThat(node.get(Programmes.class).seriesAt(scene.home)).isEmpty();
            return node.get(Programmes.class).of(scene.home);
        });
        assertThat(page.answer()).hasSize(2 + more);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void whoStaysCostsTheSameForAnyNumberOfClassesAndChildren(int number) {
        families(number).forEach(family -> askedWhetherItStays(family, number));
        Cost<List<StayView>> page = within("who stays", staff, () -> {
            assertThat(node.get(Homes.class).ownHomes()).hasSize(1);
            return node.get(StayLists.class).of(scene.home);
        });
        assertThat(page.answer()).hasSize(number * number).noneMatch(stay -> stay.first() == null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void theNextTermCostsAFamilyTheSameForAnyNumberOfClasses(int number) {
        Household family = scene.household(1);
        askedWhetherItStays(family, number);
        Cost<List<StayView>> page = within("next term", parent(family), () -> node.get(Stays.class)
                .of(own(family).id()));
        assertThat(page.answer()).hasSize(number).noneMatch(stay -> stay.first() == null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void planningAheadCostsTheSameForAnyNumberOfPlannings(int number) {
        series(number);
        Cost<List<PlanningView>> page = within("plan ahead", staff, () -> {
            assertThat(node.get(Homes.class).ownHomes()).hasSize(1);
            assertThat(node.get(Calendars.class).terms()).isNotEmpty();
            assertThat(node.get(MakeUpDays.class).ahead(scene.home)).isNotNull();
            return node.get(Plannings.class).lately(scene.home);
        });
        assertThat(page.answer()).hasSize(number);
    }

    /** Besides the sessions, who is hidden from who asks. */
    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void programmesThatAreBookedCostTheSameForAnyNumberOfSeries(int number) {
        series(number);
        HomeScene.sql("UPDATE programme.session SET taken = 1 WHERE home_id = ?", scene.home.value());
        within("programmes booked", staff, () -> {
            assertThat(node.get(Homes.class).ownHomes()).hasSize(1);
            assertThat(node.get(Homes.class).rooms(scene.home)).hasSize(2);
            assertThat(node.get(Programmes.class).seriesAt(scene.home)).hasSize(1);
            return node.get(Programmes.class).of(scene.home);
        });
    }

    /** The first classes of the home, which are made where there are fewer. */
    private void askedWhetherItStays(Household family, int classes) {
        if (HomeScene.number("SELECT count(*) FROM programme.planning WHERE home_id = ?", scene.home.value()) == 0) {
            series(classes);
        }
        HomeScene.sql("""
                INSERT INTO programme.stay_question
                    (id, planning_id, home_id, household_id, child_id, from_series, to_series, kept_until)
                SELECT uuidv7(), p.id, p.home_id, ?, ?, s.series_id, s.series_id, ?
                FROM programme.planning p
                JOIN programme.planning_session l ON l.planning_id = p.id
                JOIN programme.session s ON s.id = l.session_id
                WHERE p.home_id = ? GROUP BY p.id, s.series_id""", family.id().value(), family.child().value(), TODAY, scene.home.value());
    }

    private void series(int number) {
        scene.asStaff();
        for (int i = 0; i < number; i++) {
            var made = new PlanSeries(
                    programme,
                    i % 2 == 0 ? scene.room : scene.otherRoom,
                    i % 2 == 0 ? scene.staff.subList(0, 2) : scene.staff.subList(2, 4),
                    new Recurrence(
                            EnumSet.of(DayOfWeek.of(1 + i / 2)),
                            LocalTime.of(16, 30),
                            LocalTime.of(18, 0),
                            new DateRange(TODAY.plusDays(1), TODAY.plusDays(14)),
                            SeriesDays.SCHOOL_DAYS,
                            List.of()),
                    20,
                    0,
                    scene.clock.instant(),
                    0,
                    true);
            assertThat(HomeScene.run(() -> scene.wiring.get(Programmes.class).plan(made)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40})
    void shiftsCostTheSameForAnyNumberOfChildren(int children) {
        SessionId session = session(scene.room, 0, 40);
        families(children).forEach(family -> booked(session, family));
        AccountId account = AccountId.of(Ids.next());
        String volunteer = requests.may(account, Role.VOLUNTEER, scene.home.value(), null, null);
        Cost<List<Shift>> shifts = within("shifts", volunteer, this::shifts);
        assertThat(shifts.answer()).hasSize(1);
    }

    @Test
    void whoWorksOrHelpsInSeveralHomesCostsNoMore() {
        HomeScene other = new HomeScene();
        HomeScene third = new HomeScene();
        AccountId account = AccountId.of(Ids.next());
        String volunteer = "";
        for (HomeScene home : List.of(scene, other, third)) {
            volunteer = requests.may(account, Role.VOLUNTEER, home.home.value(), null, null);
            HomeScene.sql(
                    "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                    account.value(),
                    home.staff.getFirst().value());
        }
        for (HomeScene more : List.of(other, third)) {
            var unused = requests.may(scene.staffAccount, Role.HOME_STAFF, more.home.value(), null, null);
        }
        SessionId session = session(scene.room, 0, 40);
        families(2).forEach(family -> booked(session, family));
        within("today", staff, this::today);
        var shifts = within("shifts", volunteer, this::shifts);
        assertThat(shifts.answer()).hasSize(1);
    }

    private List<Shift> shifts() {
        assertThat(node.get(Presences.class).own()).isNotNull();
        List<Shift> today = node.get(Shifts.class).today();
        assertThat(node.get(Shifts.class).ahead()).isEmpty();
        return today;
    }

    private DayBoard today() {
        assertThat(node.get(Homes.class).ownHomes()).isNotEmpty();
        assertThat(node.get(Matters.class).open(scene.home)).isNotNull();
        assertThat(node.get(Presences.class).board(scene.home).adults()).isNotEmpty();
        DayBoard day = node.get(Attendances.class).day(scene.home, TODAY);
        assertThat(node.get(Identities.class).waiting(scene.home)).isNotNegative();
        assertThat(node.get(CalledOffSessions.class).untold(scene.home)).isNotNull();
        return day;
    }

    private OwnHousehold own(Household family) {
        List<OwnHousehold> mine = node.get(Families.class).mine();
        assertThat(mine).hasSize(1);
        assertThat(mine.getFirst().children()).hasSize(family.children().size());
        return mine.getFirst();
    }

    private List<OwnMark> marks(OwnHousehold own, List<BookingSummary> bookings) {
        return node.get(Attendances.class)
                .ownMarks(
                        own.id(),
                        bookings.stream()
                                .map(booking -> booking.session().id())
                                .distinct()
                                .toList());
    }

    private <T> Cost<T> within(String page, String name, Supplier<T> look) {
        Cost<T> cost = cost(name, look);
        assertThat(cost.statements().size()).as("%s:%s", page, cost.told()).isLessThanOrEqualTo(MOST.get(page));
        assertThat(cost.transactions()).as(page).isEqualTo(1);
        return cost;
    }

    /** The second is counted. */
    private <T> Cost<T> cost(String name, Supplier<T> look) {
        Callable<T> all = () -> node.get(OneLook.class).answer(look);
        assertThat(requests.cost(name, all).transactions()).isPositive();
        return requests.cost(name, all);
    }

    private List<Household> families(int number) {
        return Stream.generate(() -> scene.withPapers(scene.household(1)))
                .limit(number)
                .toList();
    }

    private void busy(List<SessionId> events, SessionId late, int families) {
        scene.clock.put(TODAY, "10:00");
        events.forEach(held -> families(families).forEach(family -> bookedTogether(held, family)));
        families(families).forEach(family -> {
            booked(late, family);
            HomeScene.sql(
                    "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                    TODAY,
                    family.child().value());
        });
        families(families).forEach(family -> {
            booked(late, family);
            HomeScene.sql(
                    "UPDATE programme.consent SET to_date = ? WHERE child_id = ?",
                    TODAY,
                    family.child().value());
        });
        scene.clock.put(TODAY, "16:25");
    }

    private void calledOff(SessionId session) {
        scene.clock.put(TODAY, "10:00");
        families(2).forEach(family -> booked(session, family));
        scene.asStaff();
        HomeScene.run(() -> {
            scene.wiring.get(Sessions.class).cancel(session, "停电");
            return true;
        });
        scene.clock.put(TODAY, "16:25");
    }

    private void signedIn() {
        scene.asStaff();
        scene.staff
                .subList(0, 3)
                .forEach(member -> HomeScene.run(
                        () -> scene.wiring.get(Presences.class).arrive(new SignInAdult(scene.home, member, null))));
    }

    private void arrived(SessionId session, Household family) {
        scene.asStaff();
        HomeScene.run(() -> scene.wiring.get(Attendances.class).arrive(new MarkArrival(session, family.child(), null)));
    }

    private List<BookingSummary> booked(SessionId session, Household family) {
        return booked(new BookSession(session, family.id(), family.children(), List.of(), false, null));
    }

    private void bookedTogether(SessionId session, Household family) {
        assertThat(booked(
                        new BookSession(session, family.id(), family.children(), List.of(family.adult()), false, null)))
                .hasSize(2);
    }

    private List<BookingSummary> booked(BookSession wish) {
        scene.asStaff();
        return HomeScene.run(() -> scene.wiring.get(SignUp.class).book(wish)).bookings();
    }

    private String parent(Household family) {
        return requests.may(family.parent(), Role.PARENT, null, family.id().value(), null);
    }

    private ProgrammeId programme(SessionKind kind, String title, boolean needsGuardian) {
        scene.asStaff();
        return HomeScene.run(() -> scene.wiring
                .get(Programmes.class)
                .make(new MakeProgramme(scene.home, kind, title, "", 6, 14, needsGuardian)));
    }

    private SessionId session(RoomId room, int daysOn, int places) {
        return session(room, daysOn, places, "16:30");
    }

    private SessionId session(RoomId room, int daysOn, int places, String start) {
        return session(programme, room, at(TODAY.plusDays(daysOn), start), places);
    }

    private SessionId familyEvent(int daysOn) {
        return session(event, scene.room, at(TODAY.plusDays(daysOn), "16:30"), 40);
    }

    private SessionId session(ProgrammeId of, RoomId room, Instant from, int places) {
        scene.asStaff();
        List<StaffMemberId> adults = room.equals(scene.room) ? scene.staff.subList(0, 3) : scene.staff.subList(3, 6);
        return HomeScene.run(() -> scene.wiring
                .get(Sessions.class)
                .add(new AddSession(
                        scene.home, room, of, from, from.plusSeconds(5400), places, 0, null, null, adults, true)));
    }
}
