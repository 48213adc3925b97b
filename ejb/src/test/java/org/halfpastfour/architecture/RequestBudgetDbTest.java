package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.account.Requests;
import org.halfpastfour.attendance.AttendanceObservers;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.family.Families;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingAnswer;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.signup.OfferView;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a request sends to the database, signing in included: a storm of bookings is as fast as one booking is short. The first request
 * of a kind is not counted, as what holds for all of them is read for it.
 */
class RequestBudgetDbTest {

    private final HomeScene scene = new HomeScene();
    private final Wiring node = new Wiring();
    private final Requests requests = new Requests(node, scene.clock);
    private final ProgrammeId programme = programme();
    private String staff;

    @BeforeEach
    void whoAsks() {
        AttendanceObservers.of(node);
        NoticeObservers.of(node);
        staff = requests.may(scene.staffAccount, Role.HOME_STAFF, scene.home.value(), null, null);
    }

    @Test
    void bookingOneChildWithAKey() {
        SessionId session = session(scene.room, 0, 20);
        assertThat(bookingWithKey(session, scene.household(1)).answer().bookings())
                .hasSize(1);
        within("booking", bookingWithKey(session, scene.household(1)), 11, 1);
    }

    @Test
    void bookingWithAKeyForTheOnlyHouseholdThatOneHas() {
        SessionId session = session(scene.room, 0, 20);
        warmed("booking without a household", () -> bookingUnnamed(session, scene.household(1)), 11, 1);
    }

    @Test
    void bookingTwoChildrenByStaff() {
        SessionId session = session(scene.room, 0, 20);
        Callable<Cost<BookingAnswer>> booking = () -> {
            Household family = scene.household(2);
            return requests.cost(staff, () -> node.get(SignUp.class).book(wish(session, family)));
        };
        warmed("booking by staff", booking, 10, 1);
    }

    /** Which household that is, is found besides. */
    @Test
    void bookingByStaffWhoNameNoHousehold() {
        SessionId session = session(scene.room, 0, 20);
        warmed(
                "booking by staff without a household",
                () -> {
                    BookSession wish =
                            new BookSession(session, null, scene.household(1).children(), List.of(), false, null);
                    return requests.cost(staff, () -> node.get(SignUp.class).book(wish));
                },
                11,
                1);
    }

    @Test
    void cancelling() {
        SessionId session = session(scene.room, 0, 20);
        warmed(
                "cancel",
                () -> {
                    Household family = scene.household(1);
                    BookingId booking = booked(session, family).getFirst().id();
                    return requests.cost(
                            parent(family), () -> node.get(SignUp.class).cancel(booking));
                },
                9,
                1);
    }

    @Test
    void anArrival() {
        SessionId session = session(scene.room, 0, 40);
        for (int i = 0; i < 20; i++) {
            booked(session, scene.household(1));
        }
        scene.clock.put(TODAY, "16:25");
        warmed(
                "arrival",
                () -> {
                    Household family = scene.withPapers(scene.household(1));
                    booked(session, family);
                    return requests.cost(staff, () -> node.get(Attendances.class)
                            .arrive(new MarkArrival(session, family.child(), null)));
                },
                8,
                1);
    }

    @Test
    void finding() {
        Household family = scene.household(2);
        for (int day = 0; day < 5; day++) {
            booked(session(scene.room, day, 20), family);
            booked(session(scene.otherRoom, day, 1, "18:30"), scene.household(1));
        }
        String parent = parent(family);
        warmed(
                "find",
                () -> requests.cost(parent, () -> node.get(SignUp.class)
                        .find(new FindOfferings(family.id(), null, TODAY, TODAY.plusDays(13), null, null))),
                6,
                1);
    }

    @Test
    void todayWithTenChildren() {
        today(10, 10);
    }

    @Test
    void todayWithSixtyChildren() {
        today(60, 10);
    }

    /** Half of the children have just come, and everybody of the staff has an account. */
    private void today(int children, int most) {
        scene.staff.forEach(member -> {
            AccountId account = AccountId.of(Ids.next());
            var unused = requests.may(account, Role.HOME_STAFF, scene.home.value(), null, null);
            HomeScene.sql(
                    "UPDATE programme.staff_member SET account_id = ? WHERE id = ?", account.value(), member.value());
        });
        SessionId one = session(scene.room, 0, 40);
        SessionId other = session(scene.otherRoom, 0, 40);
        List<Household> families = Stream.generate(() -> scene.withPapers(scene.household(1)))
                .limit(children)
                .toList();
        families.subList(0, children / 2).forEach(family -> booked(one, family));
        families.subList(children / 2, children).forEach(family -> booked(other, family));
        scene.clock.put(TODAY, "16:25");
        scene.asStaff();
        families.subList(0, children / 2)
                .forEach(family -> HomeScene.run(
                        () -> scene.wiring.get(Attendances.class).arrive(new MarkArrival(one, family.child(), null))));
        Cost<DayBoard> day = warmed(
                "today with " + children,
                () -> requests.cost(staff, () -> node.get(Attendances.class).day(scene.home, TODAY)),
                most,
                1);
        assertThat(day.answer().sessions()).allMatch(board -> board.rows().size() == children / 2);
    }

    @Test
    void theOwnFamily() {
        Household family = scene.withPapers(scene.household(3));
        String parent = parent(family);
        warmed(
                "family",
                () -> requests.cost(parent, () -> node.get(Families.class).myHouseholds()),
                12,
                1);
    }

    @Test
    void bookingsOfTheOwnFamily() {
        Household family = scene.household(2);
        for (int day = 0; day < 5; day++) {
            booked(session(scene.room, day, 20), family);
        }
        String parent = parent(family);
        warmed(
                "bookings",
                () -> requests.cost(
                        parent, () -> node.get(SignUp.class).bookingsOf(family.id(), TODAY, TODAY.plusDays(30))),
                5,
                1);
    }

    @Test
    void offersOfTheOwnFamilyCostTheSameForOneAsForMany() {
        Household family = scene.household(1);
        String parent = parent(family);
        offered(family, 1);
        int one = offers(parent, family, 1);
        offered(family, 2);
        offered(family, 3);
        assertThat(offers(parent, family, 3)).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    private int offers(String parent, Household family, int expected) {
        Callable<List<OfferView>> offers = () -> node.get(SignUp.class).offersOf(family.id());
        assertThat(requests.cost(parent, offers).answer())
                .as("seen for the first time")
                .hasSize(expected);
        return requests.cost(parent, offers).statements().size();
    }

    private void offered(Household family, int daysOn) {
        SessionId session = session(scene.room, daysOn, 1);
        Household other = scene.household(1);
        BookingId taken = booked(session, other).getFirst().id();
        assertThat(booked(session, family)).hasSize(1);
        scene.asParentOf(other);
        HomeScene.run(() -> scene.wiring.get(SignUp.class).cancel(taken));
    }

    /** The second is counted. */
    private static <T> Cost<T> warmed(String what, Callable<Cost<T>> request, int statements, int transactions) {
        try {
            Cost<T> first = request.call();
            assertThat(first.transactions()).isPositive();
            Cost<T> cost = request.call();
            within(what, cost, statements, transactions);
            return cost;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void within(String what, Cost<?> cost, int statements, int transactions) {
        assertThat(cost.statements().size()).as("%s:%s", what, cost.told()).isLessThanOrEqualTo(statements);
        assertThat(cost.transactions()).as(what).isEqualTo(transactions);
    }

    private Cost<BookingAnswer> bookingWithKey(SessionId session, Household family) {
        return bookingWithKey(family, wish(session, family));
    }

    private Cost<BookingAnswer> bookingUnnamed(SessionId session, Household family) {
        return bookingWithKey(family, new BookSession(session, null, family.children(), List.of(), false, null));
    }

    private Cost<BookingAnswer> bookingWithKey(Household family, BookSession wish) {
        return requests.cost(parent(family), () -> node.get(RepeatedRequests.class)
                .once(Ids.next().toString(), wish, BookingAnswer.class, () -> node.get(SignUp.class)
                        .book(wish)));
    }

    private static BookSession wish(SessionId session, Household family) {
        return new BookSession(session, family.id(), family.children(), List.of(), false, null);
    }

    private String parent(Household family) {
        return requests.may(family.parent(), Role.PARENT, null, family.id().value(), null);
    }

    private List<BookingSummary> booked(SessionId session, Household family) {
        scene.asStaff();
        return HomeScene.run(() -> scene.wiring.get(SignUp.class).book(wish(session, family)))
                .bookings();
    }

    private ProgrammeId programme() {
        scene.asStaff();
        return HomeScene.run(() -> scene.wiring
                .get(Programmes.class)
                .make(new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
    }

    private SessionId session(RoomId room, int daysOn, int places) {
        return session(room, daysOn, places, "16:30");
    }

    private SessionId session(RoomId room, int daysOn, int places, String start) {
        scene.asStaff();
        List<StaffMemberId> adults = room.equals(scene.room) ? scene.staff.subList(0, 3) : scene.staff.subList(3, 6);
        Instant from = at(TODAY.plusDays(daysOn), start);
        return HomeScene.run(() -> scene.wiring
                .get(Sessions.class)
                .add(new AddSession(
                        scene.home,
                        room,
                        programme,
                        from,
                        from.plusSeconds(5400),
                        places,
                        0,
                        null,
                        null,
                        adults,
                        true)));
    }
}
