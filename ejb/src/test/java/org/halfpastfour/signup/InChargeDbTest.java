package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.Shift;
import org.halfpastfour.attendance.Shifts;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is in charge of a session that a child attends for whom this person is blocked or banned. */
class InChargeDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household mothers = at.scene.household(1);
    private final Household fathers = at.scene.household(1);
    private final Household others = at.scene.household(1);
    private final StaffMemberId father = at.scene.staff.get(6);
    private final StaffMemberId colleague = at.scene.staff.get(7);
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final SessionId session = at.session(5);

    InChargeDbTest() {
        sql(
                "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                fathers.parent().value(),
                father.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocked", "banned", "banned under another entry"})
    void isNotPutInChargeOfTheChildsSession(String how) {
        bar(how);
        at.book(session, mothers);
        at.scene.asStaff();
        assertThatThrownBy(() -> assign(session, father, colleague))
                .matches(ProgrammeError.ADULT_NOT_AVAILABLE::stopped);
        assertThatCode(() -> assign(at.sessionBeside(5, TOMORROW, "10:00", "11:00"), father, colleague))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsFreeForTheChildIsPutInCharge() {
        at.book(session, fathers);
        at.scene.asStaff();
        assertThatCode(() -> assign(session, father, colleague)).doesNotThrowAnyException();
    }

    @Test
    void whoIsKeptFromAChildTakesOverNothingAlone() {
        bar("blocked");
        SessionId elsewhere = at.sessionBeside(5, TOMORROW, "10:00", "11:00");
        asFather();
        assertThatThrownBy(() -> assign(session, father, colleague))
                .matches(ProgrammeError.ADULT_NOT_AVAILABLE::stopped);
        assertThatThrownBy(() -> assign(elsewhere, father, colleague))
                .matches(ProgrammeError.ADULT_NOT_AVAILABLE::stopped);
        assertThatCode(() -> assign(elsewhere, at.scene.staff.get(5), colleague))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsKeptFromAChildThatComesAndIsInTheHomeIsToldToTheOthers() {
        bar("banned");
        SessionId today = at.sessionBeside(5, TODAY, "16:30", "18:00");
        at.book(today, mothers);
        at.scene.asStaff();
        assertThat(alerts()).noneMatch(alert -> alert.kind() == AlertKind.BARRED_ADULT);
        run(() -> at.scene.wiring.get(Presences.class).arrive(new SignInAdult(at.scene.home, father, null)));
        assertThat(alerts())
                .filteredOn(alert -> alert.kind() == AlertKind.BARRED_ADULT)
                .extracting(Alert::name)
                .containsExactly("老师7");
        asFather();
        assertThat(alerts()).noneMatch(alert -> alert.kind() == AlertKind.BARRED_ADULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocked", "banned", "banned under another entry"})
    void theChildIsBookedAllTheSameAndTheOthersAreToldToPutSomebodyElseInCharge(String how) {
        bar(how);
        SessionId today = at.sessionBeside(5, TODAY, "16:30", "18:00");
        at.scene.asStaff();
        assign(today, father, colleague);
        assertThat(at.book(today, mothers)).hasSize(1);
        at.scene.asStaff();
        assertThat(alerts())
                .filteredOn(alert -> alert.kind() == AlertKind.NOT_IN_CHARGE)
                .extracting(Alert::name)
                .containsExactly("老师7");
        asFather();
        assertThat(alerts()).noneMatch(alert -> alert.kind() == AlertKind.NOT_IN_CHARGE);
        at.scene.asStaff();
        assertThatThrownBy(() -> assign(today, father, colleague)).matches(ProgrammeError.ADULT_NOT_AVAILABLE::stopped);
        assign(today, at.scene.staff.get(5), colleague);
        assertThat(alerts()).noneMatch(alert -> alert.kind() == AlertKind.NOT_IN_CHARGE);
    }

    @Test
    void whatAFamilyGaveUpLongBeforeKeepsNoSessionFromComingBack() {
        bar("blocked");
        at.cancel(mothers, at.book(session, mothers).getFirst());
        at.book(session, others);
        at.callOff(session);
        at.scene.asStaff();
        run(() -> at.calledOff.reopen(new ReopenSession(session, List.of(father, colleague))));
        assertThat(at.view(session).adults()).contains(father);
    }

    @Test
    void whoWouldComeBackWithTheSessionKeepsIt() {
        bar("blocked");
        at.book(session, mothers);
        at.callOff(session);
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> at.calledOff.reopen(new ReopenSession(session, List.of(father, colleague)))))
                .matches(ProgrammeError.ADULT_NOT_AVAILABLE::stopped);
    }

    @Test
    void aVolunteerWhoIsKeptFromAChildReadsNoSheet() {
        bar("blocked");
        SessionId today = at.sessionBeside(5, TODAY, "16:30", "18:00");
        at.book(today, mothers);
        at.book(today, others);
        assertThat(shifts(others)).anyMatch(shift -> !shift.children().isEmpty());
        assertThat(shifts(fathers)).isNotEmpty().allSatisfy(shift -> {
            assertThat(shift.children()).isEmpty();
            assertThat(shift.session().taken()).isEqualTo(1);
        });
    }

    private List<Shift> shifts(Household who) {
        var caller = TestCaller.volunteerAt(at.scene.home.value()).withId(who.parent());
        var wiring = new Wiring().with(Caller.class, caller).with(Clock.class, at.scene.clock);
        return run(() -> wiring.get(Shifts.class).today());
    }

    private List<Alert> alerts() {
        return run(() -> attendances.day(at.scene.home, TODAY)).alerts();
    }

    private void asFather() {
        at.scene.asker.become(fathers.parent(), Set.of(at.scene.home.value()), Set.of());
    }

    private void assign(SessionId to, StaffMemberId... adults) {
        run((Callable<Void>) () -> {
            at.sessions.assignAdults(to, List.of(adults));
            return null;
        });
    }

    private void bar(String how) {
        UUID child = mothers.child().value();
        switch (how) {
            case "blocked" ->
                sql(
                        "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at,"
                                + " blocked_reason) VALUES (?, ?, ?, 'FATHER', ?, now(), '法院')",
                        Ids.next(),
                        child,
                        fathers.adult().value(),
                        TODAY.minusYears(1));
            case "banned" -> ban(child, fathers.adult().value());
            default -> {
                sql(
                        "UPDATE programme.person SET phone = '13712345678' WHERE id = ?",
                        fathers.adult().value());
                UUID entry = Ids.next();
                sql(
                        "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '老王', '13712345678')",
                        entry);
                ban(child, entry);
            }
        }
    }

    private static void ban(UUID child, UUID adult) {
        sql(
                "INSERT INTO programme.pickup_authority (id, child_id, adult_id, kind, from_date, reason, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, 'FORBIDDEN', ?, '法院', ?, now())",
                Ids.next(),
                child,
                adult,
                TODAY.minusDays(1),
                Ids.next());
    }
}
