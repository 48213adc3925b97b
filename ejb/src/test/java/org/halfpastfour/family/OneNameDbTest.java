package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.home.AddStaffMember;
import org.halfpastfour.home.ChangeStaffMember;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.junit.jupiter.api.Test;

/** One person has one name: that of the family's register, the account and every home's list of staff are the same. */
class OneNameDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final HouseholdId household = world.household("王小雨", "李梅", "王强");
    private final AdultId mother = world.view(household).adults().getFirst().id();

    @Test
    void anAccountTakesTheNameOfTheAdultThatItIsLinkedTo() {
        assertThat(nameOf(world.accountOf(mother))).isEqualTo("李梅");
    }

    @Test
    void aCorrectionOfTheAdultReachesTheAccountAndTheListOfStaff() {
        AccountId account = workingAccount(world);
        StaffMemberId member = add(world, "李老师", account);
        link(account);
        assertThat(staffName(member)).as("the registered name wins").isEqualTo("李梅");
        int version = world.view(household).adults().getFirst().version();
        run(() -> {
            world.families.changeAdult(new ChangeAdult(mother, new NewAdult("李玫", "13800000001"), version));
            return null;
        });
        assertThat(nameOf(account)).isEqualTo("李玫");
        assertThat(staffName(member)).isEqualTo("李玫");
    }

    @Test
    void whoIsNoAdultOfAFamilyIsCalledAsTheHomeSaysAndSoInEveryHome() {
        AccountId account = workingAccount(world);
        StaffMemberId here = add(world, "赵敏", account);
        assertThat(nameOf(account)).isEqualTo("赵敏");
        FamilyWorld elsewhere = new FamilyWorld();
        grant(elsewhere, account);
        StaffMemberId there = add(elsewhere, "赵敏", account);
        run(() -> {
            world.asStaff().homeDesk.changeStaffMember(new ChangeStaffMember(here, "赵小敏", account.value(), true, 0));
            return null;
        });
        assertThat(List.of(nameOf(account), staffName(here), staffName(there))).containsOnly("赵小敏");
    }

    @Test
    void aRegisteredNameIsNotChangedInTheListOfStaff() {
        AccountId account = workingAccount(world);
        link(account);
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> add(world, "李老师", account));
        assertThat(refused.fields()).containsExactly(new FieldError("name", "name-of-account", Map.of("name", "李梅")));
        assertThat(staffName(add(world, "李梅", account))).isEqualTo("李梅");
    }

    @Test
    void itHoldsWhoeverWritesIt() {
        AccountId account = workingAccount(world);
        StaffMemberId member = add(world, "李老师", account);
        sql("UPDATE programme.person SET account_id = ? WHERE id = ?", account.value(), mother.value());
        assertThat(staffName(member)).isEqualTo("李梅");
        sql("UPDATE programme.person SET name = '李美' WHERE id = ?", mother.value());
        assertThat(List.of(nameOf(account), staffName(member))).containsOnly("李美");
    }

    @Test
    void anAccountOfAJoinedRecordIsCalledLikeTheOneThatIsKept() {
        AdultId father = world.view(household).adults().get(1).id();
        AccountId account = world.accountOf(father);
        sql("UPDATE programme.person SET joined_into = ? WHERE id = ?", mother.value(), father.value());
        assertThat(nameOf(account)).isEqualTo("李梅");
        sql("UPDATE programme.person SET name = '李美' WHERE id = ?", mother.value());
        assertThat(nameOf(account)).isEqualTo("李美");
        sql("UPDATE programme.person SET joined_into = NULL WHERE id = ?", father.value());
        assertThat(nameOf(account)).isEqualTo("王强");
    }

    private AccountId workingAccount(FamilyWorld at) {
        AccountId account = FamilyWorld.account();
        grant(at, account);
        return account;
    }

    private static void grant(FamilyWorld at, AccountId account) {
        run(() -> at.accountDirectory.grant(GrantRole.inHome(
                account, Role.HOME_STAFF, at.home.value(), DateRange.since(LocalDate.of(2026, 1, 1)))));
    }

    private void link(AccountId account) {
        world.asStaff();
        run(() -> {
            world.families.linkAccount(mother, account);
            return null;
        });
    }

    private static StaffMemberId add(FamilyWorld at, String name, AccountId account) {
        at.asker.become(at.staff, Set.of(at.home.value()), Set.of());
        return run(() -> at.homeDesk.addStaffMember(new AddStaffMember(at.home, name, account.value())));
    }

    private String nameOf(AccountId account) {
        return run(() -> world.accountDirectory.displayNames(List.of(account))).get(account);
    }

    private static String staffName(StaffMemberId member) {
        return FamilyWorld.text("SELECT name FROM programme.staff_member WHERE id = ?", member.value());
    }
}
