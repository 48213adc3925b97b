package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.Shift;
import org.halfpastfour.attendance.Shifts;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.Test;

class ShiftsDbTest {

    private final SignUpScene signUp = new SignUpScene();
    private final AccountId volunteer = TestAccounts.insert("volunteer-" + Ids.next());
    private final Shifts shifts =
            shiftsOf(TestCaller.volunteerAt(signUp.scene.home.value()).withId(volunteer));

    ShiftsDbTest() {
        sql(
                "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                volunteer.value(),
                signUp.scene.staff.getFirst().value());
    }

    @Test
    void namesWhoIsOnTheSheetOfASessionOnItsDay() {
        SessionId session =
                signUp.session(5, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        signUp.book(session, signUp.scene.household(2));
        Shift shift = run(shifts::today).getFirst();
        assertThat(shift.session().id()).isEqualTo(session);
        assertThat(shift.own()).isTrue();
        assertThat(shift.children()).containsExactly(expected("王小雨1"), expected("王小雨2"));
        assertThat(shift.adults()).isEmpty();
    }

    @Test
    void namesTheAdultsInCharge() {
        signUp.session(5, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        assertThat(run(shifts::today).getFirst().inCharge())
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(namesOfStaff(2));
    }

    @Test
    void whoWasReportedAbsentIsShownAsAbsentWithoutTheReason() {
        SessionId session =
                signUp.session(5, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        var family = signUp.scene.household(2);
        signUp.book(session, family);
        signUp.scene.asStaff();
        run(() -> signUp.scene
                .wiring
                .get(Attendances.class)
                .absent(new MarkAbsence(session, family.children().getLast(), AbsenceKind.ILL)));
        assertThat(run(shifts::today).getFirst().children())
                .containsExactly(expected("王小雨1"), new Shift.Expected("王小雨2", true));
    }

    @Test
    void theOwnShiftsComeFirstWhateverTheHour() {
        SessionId early = signUp.sessionBeside(5, TODAY, "14:30", "15:30");
        SessionId own = signUp.session(5, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        assertThat(run(shifts::today)).extracting(shift -> shift.session().id()).containsExactly(own, early);
    }

    @Test
    void theSheetAndTheShiftNameChildrenInTheSameOrderOfReadings() {
        SessionId session =
                signUp.session(9, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        var household = signUp.scene.household(6);
        List<String> names = List.of("张伟", "仇英", "单伟", "朴树", "吕燕", "解晓东");
        for (int i = 0; i < names.size(); i++) {
            sql(
                    "UPDATE programme.person SET name = ? WHERE id = ?",
                    names.get(i),
                    household.children().get(i).value());
        }
        signUp.book(session, household);
        List<String> ordered = List.of("吕燕", "朴树", "仇英", "单伟", "解晓东", "张伟");
        assertThat(run(shifts::today).getFirst().children())
                .extracting(Shift.Expected::name)
                .isEqualTo(ordered);
        assertThat(signUp.sheet(session).confirmed())
                .extracting(SheetLine::name)
                .isEqualTo(ordered);
    }

    @Test
    void tellsTheOwnShiftsFromTheOthersOfTheHome() {
        signUp.sessionBeside(5, TODAY, "16:30", "18:00");
        assertThat(run(shifts::today)).extracting(Shift::own).containsExactly(false);
        assertThat(run(shifts::ahead)).isEmpty();
    }

    @Test
    void tellsOwnShiftsAheadWithoutAnyName() {
        SessionId session = signUp.session(5);
        signUp.book(session, signUp.scene.household(1));
        assertThat(run(shifts::today)).isEmpty();
        assertThat(run(shifts::ahead)).extracting(SessionView::id).containsExactly(session);
    }

    @Test
    void namesNobodyOfACancelledSession() {
        SessionId session =
                signUp.session(5, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        signUp.book(session, signUp.scene.household(1));
        signUp.scene.asStaff();
        run(() -> {
            signUp.sessions.cancel(session, "下雨");
            return null;
        });
        assertThat(run(shifts::today)).extracting(Shift::children).containsExactly(List.of());
    }

    @Test
    void showsNothingOfAnotherHome() {
        signUp.session(5, TODAY, "16:30", "18:00", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        Shifts elsewhere = shiftsOf(TestCaller.volunteerAt(Ids.next()).withId(volunteer));
        assertThat(run(elsewhere::today)).isEmpty();
        assertThat(run(elsewhere::ahead)).isEmpty();
    }

    private static Shift.Expected expected(String name) {
        return new Shift.Expected(name, false);
    }

    private List<String> namesOfStaff(int first) {
        return run(() -> signUp.scene.wiring.get(HomeDirectory.class).staff(signUp.scene.staff.subList(0, first)))
                .stream()
                .map(StaffMemberSummary::name)
                .toList();
    }

    private Shifts shiftsOf(Caller caller) {
        return new Wiring()
                .with(Caller.class, caller)
                .with(Clock.class, signUp.scene.clock)
                .get(Shifts.class);
    }
}
