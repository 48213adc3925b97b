package org.halfpastfour.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.Test;

/** Who is there is who signed in. */
class PresencesDbTest {

    private final HomeScene scene = new HomeScene().asStaff();
    private final Presences presences = scene.wiring.get(Presences.class);
    private final PresenceDirectory directory = scene.wiring.get(PresenceDirectory.class);
    private final StaffMemberId anna = scene.staff.getFirst();
    private final StaffMemberId bert = scene.staff.get(1);

    PresencesDbTest() {
        scene.clock.put(TODAY, "16:00");
    }

    @Test
    void nobodyKnowsWhoIsThereUntilSomebodySignedIn() {
        assertThat(here().known()).isFalse();
        assertThat(board().known()).isFalse();
        signIn(anna);
        assertThat(here()).isEqualTo(new AdultsHere(true, Set.of(anna)));
        assertThat(board().here()).isEqualTo(1);
    }

    @Test
    void whoLeftIsNotThereAndItIsKnown() {
        PresenceView in = signIn(anna);
        scene.clock.put(TODAY, "17:00");
        assertThat(signOut(in.id()).leftAt()).isEqualTo(at(TODAY, "17:00"));
        assertThat(here()).isEqualTo(new AdultsHere(true, Set.of()));
    }

    @Test
    void aSecondTapHasOneEffectAndTheFirstMomentStays() {
        PresenceView first = signIn(anna);
        scene.clock.put(TODAY, "16:01");
        assertThat(signIn(anna).id()).isEqualTo(first.id());
        assertThat(signIn(anna).arrivedAt()).isEqualTo(first.arrivedAt());
        PresenceView out = signOut(first.id());
        scene.clock.put(TODAY, "16:05");
        assertThat(signOut(first.id()).leftAt()).isEqualTo(out.leftAt());
        assertThat(history(first.id())).hasSize(2);
    }

    @Test
    void hasOneEffectWhenTwoTabletsSignInAtOnce() throws Exception {
        try (var tablets = Executors.newFixedThreadPool(6)) {
            List<Future<PresenceView>> answers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                answers.add(tablets.submit(() -> {
                    scene.asStaff();
                    return run(() -> presences.arrive(new SignInAdult(scene.home, anna, null)));
                }));
            }
            for (Future<PresenceView> answer : answers) {
                assertThat(answer.get().isOpen()).isTrue();
            }
        }
        assertThat(number("SELECT count(*) FROM programme.adult_presence WHERE staff_member_id = ?", anna.value()))
                .isEqualTo(1);
    }

    @Test
    void whoComesBackIsThereAgain() {
        PresenceView first = signIn(anna);
        scene.clock.put(TODAY, "16:30");
        signOut(first.id());
        scene.clock.put(TODAY, "17:00");
        PresenceView second = signIn(anna);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(here().adults()).containsExactly(anna);
    }

    @Test
    void whoForgotToSignOutYesterdayDoesNotCountTodayAndIsShownToBeClosed() {
        PresenceView yesterday = signIn(anna);
        scene.clock.put(TODAY.plusDays(1), "00:00");
        assertThat(here().known()).isFalse();
        scene.clock.put(TODAY.plusDays(1), "16:00");
        assertThat(here().known()).isFalse();
        assertThat(board().leftOpen()).extracting(PresenceView::id).containsExactly(yesterday.id());
        signIn(anna);
        assertThat(board().leftOpen()).hasSize(1);
        assertThat(here().adults()).containsExactly(anna);
    }

    @Test
    void anEarlierDayIsClosedWithItsTimeAndAReason() {
        PresenceView yesterday = signIn(anna);
        scene.clock.put(TODAY.plusDays(3), "09:00");
        assertThatThrownBy(() -> signOut(yesterday.id()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("at", "reason"));
        PresenceView closed =
                run(() -> presences.leave(new SignOutAdult(yesterday.id(), at(TODAY, "18:10"), "忘记登记离岗")));
        assertThat(closed.leftAt()).isEqualTo(at(TODAY, "18:10"));
        assertThat(board().leftOpen()).isEmpty();
        assertThat(history(yesterday.id()).getFirst().reason()).isEqualTo("忘记登记离岗");
    }

    @Test
    void aWrongTapIsUndoneForFiveMinutesAndCorrectedWithAReasonAfterwards() {
        PresenceView in = signIn(anna);
        assertThat(run(() -> presences.undo(in.id())).withdrawn()).isTrue();
        assertThat(here().known()).isFalse();
        PresenceView again = signIn(anna);
        scene.clock.put(TODAY, "16:06");
        assertThatThrownBy(() -> run(() -> presences.undo(again.id())))
                .matches(PresenceError.PRESENCE_UNDO_TOO_LATE::stopped);
        PresenceView corrected = run(
                () -> presences.correct(new CorrectPresence(again.id(), at(TODAY, "15:50"), null, false, "早到了十分钟")));
        assertThat(corrected.arrivedAt()).isEqualTo(at(TODAY, "15:50"));
        assertThat(history(again.id()))
                .extracting(PresenceChangeLine::kind, PresenceChangeLine::arrivedAt)
                .containsExactly(
                        tuple(PresenceChangeKind.CORRECTED, at(TODAY, "15:50")),
                        tuple(PresenceChangeKind.ARRIVED, at(TODAY, "16:00")));
    }

    @Test
    void aSignOutByMistakeIsTakenBack() {
        PresenceView in = signIn(anna);
        signOut(in.id());
        assertThat(run(() -> presences.undo(in.id())).isOpen()).isTrue();
        assertThat(run(() -> presences.undo(in.id())).isOpen()).isTrue();
        assertThat(here().adults()).containsExactly(anna);
    }

    @Test
    void refusesTheFutureAndOtherDays() {
        assertThatThrownBy(() -> run(() -> presences.arrive(new SignInAdult(scene.home, anna, at(TODAY, "16:01")))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        run(() -> presences.arrive(new SignInAdult(scene.home, anna, at(TODAY.minusDays(1), "16:01")))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoIsSignedInElsewhereIsNotSignedInHereAndTheAnswerDoesNotSayWhere() {
        HomeScene there = new HomeScene().asStaff();
        there.clock.put(TODAY, "15:00");
        AccountId both = TestAccounts.insert("both-" + Ids.next());
        giveAccount(anna, both);
        giveAccount(there.staff.getFirst(), both);
        Presences elsewhere = there.wiring.get(Presences.class);
        PresenceView in = run(() -> elsewhere.arrive(new SignInAdult(there.home, there.staff.getFirst(), null)));
        assertThatThrownBy(() -> signIn(anna))
                .matches(PresenceError.PRESENT_ELSEWHERE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsOnlyKeys("who"));
        run(() -> elsewhere.leave(new SignOutAdult(in.id(), at(TODAY, "15:00"), "")));
        assertThat(signIn(anna).isOpen()).isTrue();
    }

    @Test
    void theDatabaseKeepsAPersonOutOfTwoHomesAtOnceWhoeverWrites() {
        HomeScene there = new HomeScene();
        AccountId both = TestAccounts.insert("both-" + Ids.next());
        giveAccount(anna, both);
        signIn(anna);
        assertThatThrownBy(() -> sql(
                        "INSERT INTO programme.adult_presence (id, home_id, staff_member_id, person, day, day_ends_at, arrived_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        there.home.value(),
                        there.staff.getFirst().value(),
                        both.value(),
                        TODAY,
                        Timestamp.from(at(TODAY.plusDays(1), "00:00")),
                        Timestamp.from(at(TODAY, "17:00"))))
                .hasMessageContaining("adult_presence_once");
    }

    @Test
    void volunteersSignInThemselvesAndNobodyElse() {
        AccountId account = TestAccounts.insert("volunteer-" + Ids.next());
        giveAccount(anna, account);
        Presences own = presencesOf(TestCaller.volunteerAt(scene.home.value()).withId(account));
        PresenceView in = run(() -> own.arrive(new SignInAdult(scene.home, anna, null)));
        assertThat(run(own::own)).extracting(OwnPresence::isHere).containsExactly(true);
        assertThatThrownBy(() -> run(() -> own.arrive(new SignInAdult(scene.home, bert, null))))
                .matches(PresenceError.NOT_ON_THE_STAFF::stopped);
        PresenceView colleague = signIn(bert);
        assertThatThrownBy(() -> run(() -> own.leave(new SignOutAdult(colleague.id(), null, ""))))
                .matches(PresenceError.PRESENCE_NOT_FOUND::stopped);
        assertThat(run(() -> own.leave(new SignOutAdult(in.id(), null, ""))).isOpen())
                .isFalse();
    }

    @Test
    void theStaffOfAnotherHomeSignsNobodyIn() {
        PresenceView in = signIn(anna);
        new HomeScene();
        scene.asker.become(scene.staffAccount, Set.of(Ids.next()), Set.of());
        assertThatThrownBy(() -> signIn(bert)).matches(PresenceError.NOT_ON_THE_STAFF::stopped);
        assertThatThrownBy(() -> signOut(in.id())).matches(PresenceError.PRESENCE_NOT_FOUND::stopped);
    }

    private static void giveAccount(StaffMemberId adult, AccountId account) {
        sql("UPDATE programme.staff_member SET account_id = ? WHERE id = ?", account.value(), adult.value());
    }

    private Presences presencesOf(Caller caller) {
        return new Wiring()
                .with(Caller.class, caller)
                .with(Clock.class, scene.clock)
                .get(Presences.class);
    }

    private PresenceView signIn(StaffMemberId adult) {
        return run(() -> presences.arrive(new SignInAdult(scene.home, adult, null)));
    }

    private PresenceView signOut(PresenceId presence) {
        return run(() -> presences.leave(new SignOutAdult(presence, null, "")));
    }

    private PresenceBoard board() {
        return run(() -> presences.board(scene.home));
    }

    private AdultsHere here() {
        return run(() -> directory.on(scene.home, LocalDate.ofInstant(scene.clock.instant(), HomeScene.ZONE)));
    }

    private List<PresenceChangeLine> history(PresenceId presence) {
        return run(() -> presences.history(presence));
    }
}
