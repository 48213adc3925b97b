package org.halfpastfour.notice;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.programme.AddSession;
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
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;

/** A home whose staff write to families that have places in its class, and families that read and answer. */
final class LetterScene {

    static final LocalDate TOMORROW = TODAY.plusDays(1);

    final HomeScene scene = new HomeScene();
    final Circulars circulars = scene.wiring.get(Circulars.class);
    final FamilyMessages messages = scene.wiring.get(FamilyMessages.class);
    final Calls calls = scene.wiring.get(Calls.class);
    final OutgoingMessages outgoing = scene.wiring.get(OutgoingMessages.class);
    final MessageChoices choices = scene.wiring.get(MessageChoices.class);
    private final SignUp signUp = scene.wiring.get(SignUp.class);
    private final Sessions sessions = scene.wiring.get(Sessions.class);
    private final Programmes programmes = scene.wiring.get(Programmes.class);

    LetterScene() {
        account(scene.staffAccount, "王老师");
    }

    /** A class of tomorrow, and these families with a place in it. */
    SessionId sessionWith(Household... families) {
        scene.asStaff();
        ProgrammeId programme = run(() -> programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
        SessionId session = run(() -> sessions.add(new AddSession(
                scene.home,
                scene.room,
                programme,
                at(TOMORROW, "16:30"),
                at(TOMORROW, "18:00"),
                20,
                0,
                null,
                null,
                scene.staff.subList(0, 2),
                true)));
        book(session, families);
        return session;
    }

    private void book(SessionId session, Household... families) {
        for (Household family : families) {
            scene.asParentOf(family);
            run(() -> signUp.book(new BookSession(session, family.id(), family.children(), List.of(), false, null)));
        }
    }

    /** A class on school days from tomorrow on, and these families with a place in its first session. */
    SeriesId seriesWith(Household... families) {
        scene.asStaff();
        ProgrammeId programme = run(() -> programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
        SeriesId series = run(() -> programmes.plan(new PlanSeries(
                programme,
                scene.room,
                scene.staff.subList(0, 2),
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(TOMORROW, TOMORROW.plusDays(2)),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                20,
                0,
                scene.clock.instant(),
                0,
                true)));
        book(run(() -> programmes.series(series)).sessions().getFirst().id(), families);
        return series;
    }

    CircularSummary write(SessionId session) {
        return write(new Addressed(scene.home, session, null));
    }

    CircularSummary write(Addressed to) {
        scene.asStaff();
        return run(() -> circulars.write(new WriteCircular(to, "明天带水彩笔", "请给孩子带一盒水彩笔。")));
    }

    /** What stands in the inbox of the family's adult, without what only came of booking. */
    List<MessageLine> inbox(Household family) {
        scene.asParentOf(family);
        return inboxAsWhoAsks(family);
    }

    List<MessageLine> inboxAsWhoAsks(Household family) {
        return run(() -> messages.of(family.id(), Language.CHINESE, PageRequest.first())).items().stream()
                .filter(MessageLine::letter)
                .toList();
    }

    MessageId letterOf(Household family) {
        return inbox(family).getFirst().id();
    }

    ThreadView open(Household family, MessageId message) {
        scene.asParentOf(family);
        return run(() -> messages.open(message, Language.CHINESE));
    }

    ThreadView answer(Household family, MessageId message, String words) {
        scene.asParentOf(family);
        return run(() -> messages.answer(new ReplyToMessage(message, words, null), Language.CHINESE));
    }

    /** Another adult of the family, who signs in, and is no guardian of anybody yet. */
    AccountId secondAdult(Household family) {
        AccountId account = AccountId.of(Ids.next());
        AdultId adult = AdultId.of(Ids.next());
        account(account, "王强");
        sql(
                "INSERT INTO programme.person (id, kind, name, account_id) VALUES (?, 'ADULT', '王强', ?)",
                adult.value(),
                account.value());
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                family.id().value(),
                adult.value(),
                TODAY.minusYears(1));
        return account;
    }

    /** The second adult is a guardian of the child, and kept from it. */
    AccountId blockedFather(Household family) {
        AccountId father = secondAdult(family);
        sql("""
                INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)
                SELECT ?, ?, id, 'FATHER', ?, now(), '法院' FROM programme.person WHERE account_id = ?""", Ids.next(), family.child().value(), TODAY.minusYears(1), father.value());
        return father;
    }

    void asAdult(AccountId account, Household family) {
        scene.asker.become(account, Set.of(), Set.of(family.id().value()));
    }

    static void phone(Household family, String phone) {
        sql(
                "UPDATE programme.person SET phone = ? WHERE id = ?",
                phone,
                family.adult().value());
    }

    static void account(AccountId id, String name) {
        sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, ?, '-', 'ACTIVE', now())",
                id.value(),
                "a" + id,
                name);
    }

    static UUID staffOfAnotherHome(HomeScene scene) {
        UUID home = Ids.next();
        scene.asker.become(AccountId.of(Ids.next()), Set.of(home), Set.of());
        return home;
    }
}
