package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.home.HomeDeskScene.MONDAY;
import static org.halfpastfour.home.HomeDeskScene.SUNDAY;
import static org.halfpastfour.home.HomeDeskScene.as;
import static org.halfpastfour.home.HomeDeskScene.city;
import static org.halfpastfour.home.HomeDeskScene.opened;
import static org.halfpastfour.home.HomeDeskScene.room;
import static org.halfpastfour.testing.TestJpa.inTransaction;
import static org.halfpastfour.testing.TestJpa.runInTransaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.junit.jupiter.api.Test;

/** Rooms, and who works in a home. */
class HomeStaffDbTest {

    private final String name = "解放碑 " + Ids.next();

    @Test
    void letsStaffLookAfterItsOwnRoomsAndHoursOnly() {
        HomeId own = opened(name);
        HomeId other = opened(name + " 二");
        HomeChanges desk = as(HomeChanges.class, TestCaller.staffOf(own.value()));
        RoomId room = inTransaction(() -> desk.addRoom(new AddRoom(own, room("一号教室"))));
        runInTransaction(
                () -> desk.changeOpeningHours(new ChangeOpeningHours(own, List.of(SUNDAY), List.of(SUNDAY, MONDAY))));
        runInTransaction(() -> desk.changeRoom(new ChangeRoom(room, room("二号教室"), false, 0)));
        assertThat(inTransaction(() -> city(Homes.class).home(own)).openingHours())
                .containsExactly(SUNDAY);
        assertThat(inTransaction(() -> city(Homes.class).rooms(own)))
                .containsExactly(
                        new RoomSummary(room, own, "二号教室", 30, new BigDecimal("83.5"), 2, "投影仪", false, 20, 1));
        assertThatThrownBy(() -> inTransaction(() -> desk.addRoom(new AddRoom(other, room("一号教室")))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> runInTransaction(() ->
                        desk.changeOpeningHours(new ChangeOpeningHours(other, List.of(), List.of(MONDAY, SUNDAY)))))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void aRoomAndAMemberOfStaffThatSomebodyElseChangedAreNotOverwritten() {
        HomeId home = opened(name);
        HomeChanges desk = city(HomeChanges.class);
        RoomId room = inTransaction(() -> desk.addRoom(new AddRoom(home, room("一号教室"))));
        runInTransaction(() -> desk.changeRoom(new ChangeRoom(room, room("二号教室"), true, 0)));
        assertThatThrownBy(() -> runInTransaction(() -> desk.changeRoom(new ChangeRoom(room, room("三号教室"), true, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
        StaffMemberId member = inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "李老师", null)));
        runInTransaction(() -> desk.changeStaffMember(new ChangeStaffMember(member, "王老师", null, true, 0)));
        assertThatThrownBy(() -> runInTransaction(
                        () -> desk.changeStaffMember(new ChangeStaffMember(member, "李老师", null, false, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(inTransaction(() -> city(Homes.class).rooms(home)))
                .extracting(RoomSummary::name)
                .containsExactly("二号教室");
    }

    @Test
    void refusesTheNameOfAnotherRoomOfTheHome() {
        HomeId home = opened(name);
        runInTransaction(() -> city(HomeChanges.class).addRoom(new AddRoom(home, room("一号教室"))));
        assertThatThrownBy(() -> inTransaction(() -> city(HomeChanges.class).addRoom(new AddRoom(home, room("一号教室")))))
                .matches(HomeError.ROOM_NAME_TAKEN::stopped);
    }

    @Test
    void knowsWhoWorksInAHome() {
        HomeId home = opened(name);
        AccountId account = staffAccountOf(home);
        HomeChanges desk = city(HomeChanges.class);
        StaffMemberId id =
                inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, " 李  老师 ", account.value())));
        Homes asStaff = as(Homes.class, TestCaller.staffOf(home.value()));
        assertThat(inTransaction(() -> asStaff.staffOf(home)))
                .containsExactly(new StaffMemberSummary(id, home, "李 老师", account.value(), true, 0));
        runInTransaction(() -> desk.changeStaffMember(new ChangeStaffMember(id, "李老师", null, false, 0)));
        assertThat(inTransaction(() -> asStaff.staffOf(home)))
                .containsExactly(new StaffMemberSummary(id, home, "李老师", null, false, 1));
        assertThatThrownBy(() -> inTransaction(() ->
                        as(Homes.class, TestCaller.staffOf(UUID.randomUUID())).staffOf(home)))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void offersTheAccountsOfTheHomesStaffAndVolunteers() {
        HomeId home = opened(name);
        AccountId account = staffAccountOf(home);
        Homes asStaff = as(Homes.class, TestCaller.staffOf(home.value()));
        assertThat(inTransaction(() -> asStaff.accountsAt(home)))
                .extracting(AccountSummary::id)
                .containsExactly(account);
        assertThatThrownBy(() -> inTransaction(() ->
                        as(Homes.class, TestCaller.staffOf(UUID.randomUUID())).accountsAt(home)))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void refusesAnAccountWithoutARoleInTheHomeAndOneThatIsSomebodyElse() {
        HomeId home = opened(name);
        HomeChanges desk = as(HomeChanges.class, TestCaller.staffOf(home.value()));
        AccountId stranger = TestAccounts.insert("stranger-" + Ids.next());
        assertThatThrownBy(() ->
                        inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "李老师", stranger.value()))))
                .isInstanceOf(InvalidInput.class);
        AccountId account = staffAccountOf(home);
        inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "李老师", account.value())));
        assertThatThrownBy(() ->
                        inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "王老师", account.value()))))
                .matches(HomeError.STAFF_ACCOUNT_TAKEN::stopped);
    }

    private static AccountId staffAccountOf(HomeId home) {
        AccountId account = TestAccounts.insert("staff-" + Ids.next());
        AccountDirectory accounts = as(AccountDirectory.class, TestCaller.cityOffice());
        inTransaction(() -> accounts.grant(
                GrantRole.inHome(account, Role.HOME_STAFF, home.value(), DateRange.since(LocalDate.of(2026, 1, 1)))));
        return account;
    }

    @Test
    void refusesAMemberOfStaffWithAnUnknownAccount() {
        HomeId home = opened(name);
        AddStaffMember command = new AddStaffMember(home, "李老师", UUID.randomUUID());
        assertThatThrownBy(() -> inTransaction(() -> city(HomeChanges.class).addStaffMember(command)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("account", "account-unknown")));
    }
}
