package org.halfpastfour.notice;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.OverdueOffers;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpObservers;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;

/** A home with sessions of which families and staff hear. It is Monday, 23 November, ten in the morning. */
final class NoticeScene {

    static final LocalDate TOMORROW = TODAY.plusDays(1);

    /** What a channel says the time by. */
    static final Clock CLOCK = Clock.fixed(at(TODAY, "10:00"), HomeScene.ZONE);

    final HomeScene scene = new HomeScene();
    final SignUp signUp = scene.wiring.get(SignUp.class);
    final Sessions sessions = scene.wiring.get(Sessions.class);
    final Gathering gathering;
    private final ProgrammeId programme;

    NoticeScene() {
        this(List.of());
    }

    /** @param open ways by which messages leave the house */
    NoticeScene(List<Channel> open) {
        this(open, "四点半课堂");
    }

    NoticeScene(List<Channel> open, String title) {
        gathering = scene.wiring.with(Outlets.class, new Outlets(open)).get(Gathering.class);
        SignUpObservers.of(scene.wiring);
        scene.asStaff();
        programme = run(() -> scene.wiring
                .get(Programmes.class)
                .make(new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, title, "", 6, 14, false)));
        NoticeObservers.of(scene.wiring);
    }

    /** A class tomorrow from half past four until six, of which the first two of the staff are in charge. */
    SessionId session(int places) {
        return session(places, TOMORROW, scene.room, scene.staff.subList(0, 2));
    }

    SessionId session(int places, LocalDate date, RoomId room, List<StaffMemberId> adults) {
        scene.asStaff();
        return run(() -> sessions.add(new AddSession(
                scene.home,
                room,
                programme,
                at(date, "16:30"),
                at(date, "18:00"),
                places,
                0,
                null,
                null,
                adults,
                true)));
    }

    /** From Monday to Friday between these days, 16:30–18:00, of which the first two of the staff are in charge. */
    void weekdays(LocalDate from, LocalDate to) {
        scene.asStaff();
        Recurrence weekdays = new Recurrence(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                new DateRange(from, to),
                SeriesDays.SCHOOL_DAYS,
                List.of());
        var unused = run(() -> scene.wiring
                .get(Programmes.class)
                .plan(new PlanSeries(
                        programme,
                        scene.room,
                        scene.staff.subList(0, 2),
                        weekdays,
                        10,
                        0,
                        scene.clock.instant(),
                        0,
                        true)));
    }

    /** An event tomorrow to which children come with an adult. */
    SessionId event(int places) {
        return event(places, TOMORROW);
    }

    SessionId event(int places, LocalDate date) {
        scene.asStaff();
        ProgrammeId event = run(() -> scene.wiring
                .get(Programmes.class)
                .make(new MakeProgramme(scene.home, SessionKind.PARENT_CHILD_EVENT, "亲子运动会", "", 6, 14, true)));
        return run(() -> sessions.add(new AddSession(
                scene.home,
                scene.otherRoom,
                event,
                at(date, "09:00"),
                at(date, "11:00"),
                places,
                0,
                null,
                null,
                scene.staff.subList(4, 6),
                true)));
    }

    List<BookingSummary> book(SessionId session, Household family) {
        return book(session, family, family.children());
    }

    List<BookingSummary> book(SessionId session, Household family, List<ChildId> children) {
        scene.asParentOf(family);
        return run(() -> signUp.book(new BookSession(session, family.id(), children, List.of(), false, null)))
                .bookings();
    }

    void cancel(Household family, BookingSummary booking) {
        scene.asParentOf(family);
        var unused = run(() -> signUp.cancel(booking.id()));
    }

    void callOff(SessionId session) {
        scene.asStaff();
        TestJpa.runInTransaction(() -> sessions.cancel(session, "停水"));
    }

    void letOffersRunOut(SessionId session) {
        scene.asNobody();
        OverdueOffers offers = scene.wiring.get(OverdueOffers.class);
        var unused = run(() -> offers.expire(session));
    }

    void pass(Duration time) {
        scene.clock.put(scene.clock.instant().plus(time));
    }

    /** What a family is told by now that it was not told before. */
    List<StoredMessage> told(Household family) {
        return told(Receiver.of(family.id()));
    }

    List<StoredMessage> told(StaffMemberId member) {
        return told(Receiver.of(member));
    }

    List<StoredMessage> told(Receiver receiver) {
        UUID last = Ids.next();
        var unused = run(() -> gathering.gather(receiver));
        return messages(receiver).stream()
                .filter(message -> message.id().value().compareTo(last) > 0)
                .toList();
    }

    List<StoredMessage> messages(Receiver receiver) {
        return run(() -> TestJpa.entityManager()
                .createQuery(
                        "select distinct m from StoredMessage m join fetch m.texts"
                                + " where m.household = :receiver or m.staffMember = :receiver order by m.id",
                        StoredMessage.class)
                .setParameter("receiver", receiver.household() == null ? receiver.staffMember() : receiver.household())
                .getResultList());
    }

    List<StoredDelivery> deliveries(StoredMessage message) {
        return run(() -> scene.wiring.get(DeliveryRecords.class).ofMessage(message.id()));
    }

    static String chinese(StoredMessage message) {
        Written written = message.in(Language.CHINESE);
        return said(written);
    }

    static String english(StoredMessage message) {
        Written written = message.in(Language.ENGLISH);
        return said(written);
    }

    private static String said(Written written) {
        return (written.title() + "\n" + written.body()).replaceAll("home [0-9a-f-]{36}", "大坪之家");
    }

    /** A phone that takes text messages. */
    void phone(Household family, String digits) {
        sql(
                "UPDATE programme.person SET phone = ? WHERE id = ?",
                digits,
                family.adult().value());
    }

    /** Nothing is missing for any of the children. */
    Household withPapers(Household family) {
        for (ChildId child : family.children()) {
            consent(family, child, "PARTICIPATION");
            consent(family, child, "SENSITIVE_DATA");
            sql(
                    "INSERT INTO programme.health_note (id, child_id, allergy, medication, instructions, answered_by, answered_at)"
                            + " VALUES (?, ?, '', '', '', ?, now())",
                    Ids.next(),
                    child.value(),
                    family.adult().value());
        }
        phone(family, "13800000000");
        return family;
    }

    private static void consent(Household family, ChildId child, String kind) {
        sql(
                "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                        + " VALUES (?, ?, ?, ?, 1, ?, now())",
                Ids.next(),
                child.value(),
                family.adult().value(),
                kind,
                TODAY.minusDays(30));
    }

    Household family(int children) {
        return withPapers(scene.household(children));
    }
}
