package org.halfpastfour.architecture;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AllowPickup;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.PickupId;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ExtendSeries;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.CancelBooking;
import org.halfpastfour.signup.Matters;
import org.halfpastfour.signup.OfferId;
import org.halfpastfour.signup.SeriesInvitations;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Pictures;

/**
 * A home with a father among its staff: of his two children one is hidden from him, in the household of the mother, and
 * one lives with him. Both families have everything that a member of staff could decide about.
 */
final class OwnFamilyScene {

    static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final byte[] PHOTO = Pictures.jpeg();

    /** What there is about one family. */
    record Case(
            HouseholdId household,
            ChildId child,
            AdultId adult,
            AdultId guest,
            AdultId housemate,
            PickupId pickup,
            PickupId ban,
            ConsentId consent,
            BookingId booking,
            BookingId waiting,
            OfferId offer) {}

    final HomeScene scene = new HomeScene();
    final Families families = scene.wiring.get(Families.class);
    final SignUp signUp = scene.wiring.get(SignUp.class);
    final Attendances attendances = scene.wiring.get(Attendances.class);
    final Matters matters = scene.wiring.get(Matters.class);
    final Sessions sessions = scene.wiring.get(Sessions.class);
    final Programmes programmes = scene.wiring.get(Programmes.class);
    final Household fathers = scene.household(1);
    final Household mothers = scene.household(1);
    final Household others = scene.household(2);
    /** Over, with the children still in. */
    final SessionId over = session("14:00", "15:30", TODAY, 10);
    /** About to begin. */
    final SessionId soon = session("16:30", "18:00", TODAY, 10);
    /** One place for each family, offered to who waits. */
    final SessionId offered = session("16:30", "18:00", TOMORROW, 2);
    /** Taken by others, so that who asks waits. */
    final SessionId full = session("14:00", "15:30", TOMORROW, 1);
    /** Nobody has booked it yet. */
    final SessionId free = session("19:00", "20:00", TOMORROW, 10);

    final String code = codeOf(others);
    final String login = "l" + Ids.next();
    final AccountId account = account(login);
    final SeriesId series;
    /** A date by which the series goes on after families took the whole of it. */
    final SessionId added;

    final SeriesInvitations invitations = scene.wiring.get(SeriesInvitations.class);
    final Case hidden;
    final Case own;

    OwnFamilyScene() {
        series = series();
        List<BookingSummary> fill = book(offered, others);
        book(full, scene.household(1));
        Case ofMother = family(mothers);
        Case ofFather = family(fathers);
        scene.clock.put(TODAY, "15:31");
        fill.forEach(booking -> run(() -> signUp.cancel(CancelBooking.askedFor(booking.id()))));
        hidden = with(ofMother, offer(mothers));
        own = with(ofFather, offer(fathers));
        added = goOn();
        block(mothers.child());
    }

    void asFather() {
        scene.asker.become(fathers.parent(), Set.of(scene.home.value()), Set.of());
    }

    void asFatherAndParent() {
        scene.asker.become(
                fathers.parent(),
                Set.of(scene.home.value()),
                Set.of(fathers.id().value()));
    }

    /** Within the same transaction. */
    <T> T meanwhileAColleague(Supplier<T> work) {
        UUID asker = scene.asker.id().value();
        asColleague();
        T answer = work.get();
        if (asker.equals(fathers.parent().value())) {
            asFather();
        }
        return answer;
    }

    void asTheFamilyOf(Case one) {
        scene.asParentOf(one.household().equals(mothers.id()) ? mothers : fathers);
    }

    void asColleague() {
        scene.asStaff();
    }

    private static AdultId housemate(Household household) {
        AdultId adult = AdultId.of(Ids.next());
        sql("INSERT INTO programme.person (id, kind, name) VALUES (?, 'ADULT', '外婆')", adult.value());
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                household.id().value(),
                adult.value(),
                TODAY.minusYears(1));
        return adult;
    }

    private static String codeOf(Household household) {
        String hex = household.id().toString().replace("-", "").toUpperCase(Locale.ROOT);
        String code = hex.substring(24, 28) + "-" + hex.substring(28);
        sql(
                "UPDATE programme.household SET code = ? WHERE id = ?",
                code,
                household.id().value());
        return code;
    }

    private static AccountId account(String login) {
        AccountId account = AccountId.of(Ids.next());
        sql("""
                INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                VALUES (?, ?, '外婆', '-', 'ACTIVE', now())""", account.value(), login);
        return account;
    }

    private Case family(Household household) {
        scene.asStaff();
        ChildId child = household.child();
        PickupId pickup = run(() -> families.allowPickup(new AllowPickup(
                child, PickupPerson.of("赵芳", "13911112222"), TODAY, null, EnumSet.allOf(DayOfWeek.class), PHOTO)));
        AdultId guest = run(() -> families.household(household.id()))
                .children()
                .getFirst()
                .pickups()
                .getFirst()
                .adult();
        PickupId ban = run(() -> families.forbidPickup(
                        new ForbidPickup(child, PickupPerson.of("张三丰", "13911119999"), TODAY, null, "法院"))
                .ban());
        ConsentId consent = consent(child, household.adult(), ConsentKind.PARTICIPATION);
        consent(child, household.adult(), ConsentKind.SENSITIVE_DATA);
        sql(
                "UPDATE programme.person SET phone = '13800000000' WHERE id = ?",
                household.adult().value());
        done(() -> families.answerHealthNote(new AnswerHealthNote(child, "", "", "")));
        book(over, household);
        BookingId booking = book(soon, household).getFirst().id();
        run(() -> signUp.bookSeries(new BookSeries(series, household.id(), household.children(), List.of(), false)));
        book(offered, household);
        BookingId waiting = book(full, household).getFirst().id();
        scene.clock.put(TODAY, "15:29");
        run(() -> attendances.arrive(new MarkArrival(over, child, null)));
        scene.clock.put(TODAY, "10:00");
        return new Case(
                household.id(),
                child,
                household.adult(),
                guest,
                housemate(household),
                pickup,
                ban,
                consent,
                booking,
                waiting,
                new OfferId(Ids.next()));
    }

    private static Case with(Case one, OfferId offer) {
        return new Case(
                one.household(),
                one.child(),
                one.adult(),
                one.guest(),
                one.housemate(),
                one.pickup(),
                one.ban(),
                one.consent(),
                one.booking(),
                one.waiting(),
                offer);
    }

    private OfferId offer(Household household) {
        scene.asStaff();
        return run(() -> signUp.offersOf(household.id())).getFirst().id();
    }

    private ConsentId consent(ChildId child, AdultId signer, ConsentKind kind) {
        return run(() -> families.giveConsent(new GiveConsent(child, signer, kind, 1, TODAY, null)));
    }

    private List<BookingSummary> book(SessionId session, Household household) {
        scene.asStaff();
        return run(() -> signUp.book(
                        new BookSession(session, household.id(), household.children(), List.of(), true, null)))
                .bookings();
    }

    /** The father is a guardian of the child, and blocked. */
    private void block(ChildId child) {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', ?, now(), '法院')",
                Ids.next(),
                child.value(),
                fathers.adult().value(),
                TODAY.minusYears(1));
    }

    private SessionId session(String start, String end, LocalDate date, int places) {
        return run(() -> sessions.add(new AddSession(
                scene.home,
                scene.room,
                programme(),
                at(date, start),
                at(date, end),
                places,
                0,
                null,
                null,
                scene.staff.subList(0, 2),
                true)));
    }

    private ProgrammeId programme() {
        scene.asStaff();
        return programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false));
    }

    private SeriesId series() {
        scene.asStaff();
        var recurrence = new Recurrence(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                new DateRange(TODAY.plusDays(2), TODAY.plusDays(3)),
                SeriesDays.SCHOOL_DAYS,
                List.of());
        return run(() -> programmes.plan(new PlanSeries(
                programme(),
                scene.otherRoom,
                scene.staff.subList(2, 4),
                recurrence,
                10,
                0,
                scene.clock.instant(),
                0,
                true)));
    }

    private SessionId goOn() {
        LocalDate date = TODAY.plusDays(4);
        scene.asStaff();
        run(() -> programmes.extend(
                new ExtendSeries(series, date, scene.staff.subList(2, 4), List.of(), scene.clock.instant(), true)));
        return run(() -> sessions.week(scene.home, date)).stream()
                .filter(session -> session.date().equals(date))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void done(Runnable step) {
        run((Callable<Void>) () -> {
            step.run();
            return null;
        });
    }
}
