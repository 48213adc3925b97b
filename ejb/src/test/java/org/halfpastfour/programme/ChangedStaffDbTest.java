package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.ZONE;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.home.ChangeStaffMember;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.StaffMemberChanging;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Texts;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A home gives a member of staff an account, or ends somebody's time there, while sessions are planned. */
class ChangedStaffDbTest {

    private final TwoHomes homes = new TwoHomes();
    private final TwoHomes.At here = homes.here;
    private final TwoHomes.At there = homes.there;
    private final HomeChanges desk = here.scene.wiring.get(HomeChanges.class);

    ChangedStaffDbTest() {
        ChangedStaff changes = here.scene.wiring.get(ChangedStaff.class);
        here.scene.wiring.whenFired(StaffMemberChanging.class, changes::changing);
        AccountDirectory accounts = new Wiring()
                .with(Caller.class, TestCaller.cityOffice())
                .with(Clock.class, here.scene.clock)
                .get(AccountDirectory.class);
        run(() -> accounts.grant(GrantRole.inHome(
                homes.account, Role.HOME_STAFF, here.scene.home.value(), DateRange.since(LocalDate.of(2026, 1, 1)))));
    }

    @Test
    void nobodyGetsAnAccountThatIsNeededInTheOtherHomeAtTheTimeOfASession() {
        there.first().become(homes.account.value());
        there.add("16:30", "18:00", 0, 1);
        SessionId session = here.add("18:15", "19:30", 0, 1);
        assertThatThrownBy(this::link)
                .matches(ProgrammeError.IN_TWO_PLACES::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.arguments())
                            .containsEntry("who", "老师1")
                            .containsEntry("count", 1)
                            .containsEntry("starts", List.of(at(TODAY.plusDays(1), "18:15")));
                    assertThat(said(refused)).contains("11月24日（周二）18:15").contains("换人");
                });
        here.assign(session, 1, 2);
        link();
        assertThatThrownBy(() -> here.assign(session, 0, 1)).matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
    }

    @Test
    void anAccountThatIsFreeThenIsGiven() {
        there.first().become(homes.account.value());
        there.add("16:30", "18:00", 0, 1);
        here.add("18:30", "19:30", 0, 1);
        link();
        assertThat(number(
                        "SELECT count(*) FROM programme.session_adult WHERE person = ? AND active",
                        homes.account.value()))
                .isEqualTo(2);
    }

    @Test
    void whatIsOverStandsInNobodysWay() {
        there.first().become(homes.account.value());
        there.add("16:30", "18:00", 0, 1);
        here.add("16:30", "18:00", 0, 1);
        here.scene.clock.put(TODAY.plusDays(1), "18:00");
        link();
        assertThat(number(
                        "SELECT count(*) FROM programme.staff_member WHERE id = ? AND account_id = ?",
                        here.first().id().value(),
                        homes.account.value()))
                .isOne();
    }

    @Test
    void whatIsUnderWayDoesWhateverIsOverElsewhere() {
        there.first().become(homes.account.value());
        there.add("15:00", "16:45", 0, 1);
        here.add("16:30", "18:00", 0, 1);
        here.scene.clock.put(TODAY.plusDays(1), "17:50");
        assertThatThrownBy(this::link).matches(ProgrammeError.IN_TWO_PLACES::stopped);
    }

    @Test
    void whoLeavesIsTakenOffTheSessionsToCome() {
        SessionId session = here.add("16:30", "18:00", 0, 1, 2);
        here.places(session, 40);
        end();
        assertThat(here.adultsOf(session)).containsExactlyInAnyOrderElementsOf(here.scene.staff.subList(1, 3));
        assertThat(here.view(session).places()).isEqualTo(30);
        assertThatThrownBy(() -> here.places(session, 31)).matches(ProgrammeError.TOO_MANY_PLACES::stopped);
        assertThatThrownBy(() -> here.assign(session, 0, 1)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobodyLeavesASessionWithoutTwoAdults() {
        SessionId session = here.add("16:30", "18:00", 0, 1);
        assertThatThrownBy(this::end)
                .matches(ProgrammeError.STILL_IN_CHARGE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.arguments())
                            .containsEntry("who", "老师1")
                            .containsEntry("starts", List.of(at(TODAY.plusDays(1), "16:30")));
                    assertThat(said(refused)).contains("11月24日（周二）16:30").contains("换人");
                });
        assertThat(here.adultsOf(session)).contains(here.first().id());
        here.assign(session, 1, 2);
        end();
    }

    @Test
    void nobodyLeavesASessionWithMoreChildrenThanTheOthersMayLookAfter() {
        SessionId session = here.add("16:30", "18:00", 0, 1, 2);
        here.places(session, 40);
        sql("UPDATE programme.session SET taken = 31 WHERE id = ?", session.value());
        assertThatThrownBy(this::end).matches(ProgrammeError.STILL_IN_CHARGE::stopped);
        sql("UPDATE programme.session SET taken = 30 WHERE id = ?", session.value());
        end();
        assertThat(here.view(session).free()).isZero();
    }

    @Test
    void aColleagueTakesOverWhatSomebodyLeaves() {
        SessionId session = here.add("16:30", "18:00", 0, 1);
        SessionId other = here.add("19:00", "20:00", 0, 2);
        end(here.scene.staff.get(3));
        assertThat(here.adultsOf(session)).containsExactlyInAnyOrder(here.scene.staff.get(1), here.scene.staff.get(3));
        assertThat(here.adultsOf(other)).containsExactlyInAnyOrder(here.scene.staff.get(2), here.scene.staff.get(3));
        assertThat(here.view(session).places()).isEqualTo(20);
    }

    @Test
    void nobodyTakesOverWhoIsTakenHereOrElsewhere() {
        homes.withOnePersonAtBoth();
        here.add("16:30", "18:00", 1, 2);
        there.add("18:15", "20:00", 0, 1);
        here.scene.asStaff();
        SessionId session = run(() -> here.sessions.add(new AddSession(
                here.scene.home,
                here.scene.otherRoom,
                here.course,
                at(TODAY.plusDays(1), "17:00"),
                at(TODAY.plusDays(1), "18:00"),
                20,
                0,
                null,
                null,
                here.scene.staff.subList(3, 5),
                true)));
        assertThatThrownBy(() -> leave(here.scene.staff.get(3), here.scene.staff.get(2)))
                .matches(ProgrammeError.ADULT_TAKEN::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("who", "老师3")
                        .containsEntry("with", "书法"));
        assertThatThrownBy(() -> leave(here.scene.staff.get(3), here.first().id()))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
        assertThatThrownBy(() -> leave(here.scene.staff.get(3), there.scene.staff.get(3)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("standIn");
        assertThat(here.adultsOf(session)).containsExactlyInAnyOrderElementsOf(here.scene.staff.subList(3, 5));
    }

    @Test
    void whatHasBegunOrIsCancelledKeepsWhoWasInCharge() {
        SessionId begun = here.add("09:00", "10:00", 0, 1);
        SessionId cancelled = here.add("16:30", "18:00", 0, 1);
        here.scene.asStaff();
        run(() -> {
            here.sessions.cancel(cancelled, "停电");
            return null;
        });
        here.scene.clock.put(TODAY.plusDays(1), "09:00");
        end();
        assertThat(here.adultsOf(begun)).contains(here.first().id());
        assertThat(here.adultsOf(cancelled)).contains(here.first().id());
    }

    private void link() {
        change(here.first().id(), homes.account.value(), true, null);
    }

    private void end() {
        leave(here.first().id(), null);
    }

    private void end(StaffMemberId standIn) {
        leave(here.first().id(), standIn);
    }

    private void leave(StaffMemberId member, @Nullable StaffMemberId standIn) {
        change(member, null, false, standIn);
    }

    private void change(StaffMemberId member, @Nullable UUID account, boolean active, @Nullable StaffMemberId standIn) {
        int version = (int) number("SELECT version FROM programme.staff_member WHERE id = ?", member.value());
        here.scene.asStaff();
        run(() -> {
            desk.changeStaffMember(new ChangeStaffMember(member, "王敏", account, active, version, standIn));
            return null;
        });
    }

    private static String said(DomainException refused) {
        return Texts.of(Locale.CHINA, ZONE, refused);
    }
}
