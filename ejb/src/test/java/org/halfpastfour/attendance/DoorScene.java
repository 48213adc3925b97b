package org.halfpastfour.attendance;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Tries;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.GiveOneDay;
import org.halfpastfour.family.OneDayCodes;
import org.halfpastfour.family.OneDayView;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpObservers;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;

/** A home on the afternoon of a Monday, with a class from half past four until six. */
final class DoorScene {

    final HomeScene scene = new HomeScene().aloneInTheBooks();
    final Attendances attendances;
    final OnTheWay onTheWay;
    final DayClosings closings;
    final DoorMoments moments;
    final ShownCodes shown;
    final OneDayCodes codes;
    final SessionId session;
    private final ProgrammeId programme;

    DoorScene() {
        scene.wiring.with(WrongCodes.class, new CountedApart(scene.wiring.get(Tries.class)));
        SignUpObservers.of(scene.wiring);
        AttendanceObservers.of(scene.wiring);
        NoticeObservers.of(scene.wiring);
        attendances = scene.wiring.get(Attendances.class);
        onTheWay = scene.wiring.get(OnTheWay.class);
        closings = scene.wiring.get(DayClosings.class);
        moments = scene.wiring.get(DoorMoments.class);
        shown = scene.wiring.get(ShownCodes.class);
        codes = scene.wiring.get(OneDayCodes.class);
        scene.asStaff();
        programme = run(() -> scene.wiring
                .get(Programmes.class)
                .make(new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
        session = session(scene.room, "16:30", "18:00");
    }

    /** As the container does it, although what was asked is rolled back. */
    private static final class CountedApart extends WrongCodes {

        CountedApart(Tries counter) {
            tries = counter;
        }

        @Override
        public void count(AccountId who) {
            var unused = TestJpa.inNewTransaction(() -> {
                super.count(who);
                return true;
            });
        }
    }

    /** Planned in the morning, so that it can be booked since then. */
    SessionId session(RoomId room, String start, String end) {
        scene.clock.put(TODAY, "10:00");
        scene.asStaff();
        int first = room.equals(scene.room) ? 0 : 2;
        return run(() -> scene.wiring
                .get(Sessions.class)
                .add(new AddSession(
                        scene.home,
                        room,
                        programme,
                        at(TODAY, start),
                        at(TODAY, end),
                        20,
                        0,
                        null,
                        null,
                        scene.staff.subList(first, first + 2),
                        true)));
    }

    /** Booked in the class. */
    Household family(int children) {
        Household family = scene.withPapers(scene.household(children));
        book(session, family);
        return family;
    }

    void book(SessionId of, Household family) {
        scene.clock.put(TODAY, "10:00");
        scene.asParentOf(family);
        var unused = run(() -> scene.wiring
                .get(SignUp.class)
                .book(new BookSession(of, family.id(), family.children(), List.of(), false, null)));
    }

    /** Booked, and all of its children are in; it is half past five. */
    Household familyThatIsIn(int children) {
        Household family = family(children);
        scene.clock.put(TODAY, "16:20");
        scene.asStaff();
        family.children().forEach(child -> arrive(session, child));
        scene.clock.put(TODAY, "17:30");
        return family;
    }

    /** The other household of the family's first child, with its guardian; it booked nothing. */
    Household otherHouseholdOf(Household family) {
        Household other = scene.household(0);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                other.id().value(),
                family.child().value(),
                TODAY.minusYears(1));
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date) VALUES (?, ?, ?, 'FATHER', ?)",
                Ids.next(),
                family.child().value(),
                other.adult().value(),
                TODAY.minusYears(1));
        sql(
                "UPDATE programme.person SET name = '王军' WHERE id = ?",
                other.adult().value());
        return new Household(other.id(), other.parent(), other.adult(), List.of(family.child()));
    }

    void arrive(SessionId of, ChildId child) {
        var unused = run(() -> attendances.arrive(new MarkArrival(of, child, null)));
    }

    BoardRow depart(ChildId child, AdultId adult) {
        scene.asStaff();
        return run(() -> attendances.depart(new MarkDeparture(session, child, null, adult, false)));
    }

    BoardRow departWithCode(SessionId of, ChildId child, String code) {
        scene.asStaff();
        return run(() -> attendances.depart(MarkDeparture.withCode(of, child, code)));
    }

    OneDayView code(Household family, String name) {
        return code(family, name, family.children());
    }

    OneDayView code(Household family, String name, List<ChildId> children) {
        scene.asParentOf(family);
        return run(() -> codes.give(new GiveOneDay(children, PickupPerson.of(name, null), "1234", TODAY, null)));
    }

    void say(Household household, ChildId child, AdultId adult, boolean here) {
        scene.asParentOf(household);
        TestJpa.runInTransaction(() -> onTheWay.say(new SayOnTheWay(household.id(), List.of(child), adult, here)));
    }

    List<LeavingRow> queue() {
        scene.asStaff();
        return run(() -> attendances.day(scene.home, TODAY)).leaving();
    }

    ChildToCollect told(Household household) {
        scene.asParentOf(household);
        return run(() -> onTheWay.children(household.id())).getFirst();
    }

    static UUID adultOf(OneDayView code) {
        return Objects.requireNonNull(UUID.fromString(one(
                "SELECT p.adult_id FROM programme.collect_code c JOIN programme.pickup_authority p ON p.id = c.pickup_id"
                        + " WHERE c.code = '" + code.code() + "' LIMIT 1")));
    }

    private static String one(String query) {
        return run(() ->
                String.valueOf(TestJpa.entityManager().createNativeQuery(query).getSingleResult()));
    }
}
