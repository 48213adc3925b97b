package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

/** Two records of one adult are one person, with accounts, bans and blocks. */
class JoinedAdultsDbTest extends IdentitiesScene {

    @Test
    void anAdultWithTheSameNameAndPhoneIsHeldAndOneWithTheSameNameAloneIsNot() {
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "李梅", "13800000001");
        assertThat(world.view(second).adults()).singleElement().satisfies(adult -> assertThat(adult.held())
                .isTrue());
        HouseholdId third = register("陈大红", LocalDate.of(2015, 1, 31), "李梅", "13911112222");
        assertThat(world.view(third).adults()).singleElement().satisfies(adult -> assertThat(adult.held())
                .isFalse());
    }

    @Test
    void anAdultWhoIsEnteredAgainUnderAnotherPhoneAroundTheSameChildIsHeld() {
        AdultId again = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("李 梅", "13911112222"))));
        assertThat(world.view(mothers).adults())
                .filteredOn(adult -> adult.id().equals(again))
                .singleElement()
                .satisfies(adult -> assertThat(adult.held()).isTrue());
    }

    @Test
    void aSecondAccountOfAJoinedAdultActsAsTheSamePersonAndIsBlockedWithIt() {
        AdultId father = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("王强", "13911112222"))));
        appointAndBlock(father);
        AccountId first = world.accountOf(father);
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '王强', '13911112222')",
                again.value());
        member(mothers, again);
        AccountId second = world.accountOf(again);
        assertThat(run(() -> world.directory.hiddenFrom(second))).isEmpty();
        assertThat(run(() -> world.alikeAccounts.all())).contains(new AlikeAccounts.Pair(first, second, false));
        JoinId join = join(inTheBooks());
        assertThat(run(() -> world.alikeAccounts.all())).contains(new AlikeAccounts.Pair(second, first, true));
        for (AccountId account : List.of(first, second)) {
            assertThat(run(() -> world.directory.adultOf(account))).contains(father);
            assertThat(run(() -> world.directory.hiddenFrom(account))).containsExactly(child.value());
            world.asParent(account, mothers);
            assertThat(world.view(mothers).children()).isEmpty();
        }
        world.asStaff();
        undo(join);
        assertThat(run(() -> world.directory.adultOf(second))).contains(again);
    }

    @Test
    void theAccountOfASecondEntryGoesToTheOneThatIsKeptAndBack() {
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '李梅', '13800000001')",
                again.value());
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "陈静", "13911112222");
        member(second, again);
        AccountId account = world.accountOf(again);
        JoinId join = join(inTheBooks());
        assertThat(run(() -> world.directory.adultOf(account))).contains(mother);
        assertThat(world.view(second).adults()).extracting(AdultView::id).contains(mother);
        undo(join);
        assertThat(run(() -> world.directory.adultOf(account))).contains(again);
        assertThat(world.view(second).adults()).extracting(AdultView::id).doesNotContain(mother);
    }

    @Test
    void aBanOfASecondEntryIsABanOfThePersonAndTheStricterStandingHolds() {
        AdultId grandmother = run(() -> families.addAdult(new AddAdult(mothers, new NewAdult("王秀英", "13911112222"))));
        run(() -> families.allowPickup(
                new AllowPickup(child, PickupPerson.of(grandmother), TODAY, null, Weekdays.all(), null)));
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '王秀英', '13911112222')",
                again.value());
        member(mothers, again);
        run(() -> families.forbidPickup(new ForbidPickup(child, PickupPerson.of(again), TODAY, null, "法院裁定")));
        join(inTheBooks());
        assertThat(run(() -> world.directory.mayCollect(child, grandmother, TODAY))
                        .reason())
                .isEqualTo("collect-forbidden");
    }

    @Test
    void aGuardianOfTwoEntriesIsOneAndABlockOfEitherHolds() {
        AdultId again = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '李梅', '13800000001')",
                again.value());
        member(mothers, again);
        run(() -> {
            families.appointGuardian(new AppointGuardian(child, again, Relation.MOTHER, TODAY, null));
            var unused = families.blockGuardian(new BlockGuardian(child, again, "法院裁定"));
            return null;
        });
        JoinId join = join(inTheBooks());
        assertThat(run(() -> world.directory.mayCollect(child, mother, TODAY)).reason())
                .isEqualTo("collect-guardian-blocked");
        assertThat(world.view(mothers).children().getFirst().guardians())
                .singleElement()
                .satisfies(guardian -> assertThat(guardian.blocked()).isTrue());
        undo(join);
        assertThat(run(() -> world.directory.mayCollect(child, mother, TODAY)).allowed())
                .isTrue();
    }

    @Test
    void anAdultOfBothHouseholdsOfAChildUnderTwoPhonesIsListed() {
        HouseholdId second = register("陈大明", LocalDate.of(2015, 1, 31), "王强", "13911112222");
        String code = world.view(second).code();
        run(() -> {
            families.shareChild(new ShareChild(child, code));
            return null;
        });
        for (var household :
                Map.of(mothers, "13911110001", second, "13911110002").entrySet()) {
            AdultId grandmother = AdultId.of(Ids.next());
            sql(
                    "INSERT INTO programme.person (id, kind, name, initials, phone) VALUES (?, 'ADULT', '王秀英', ?, ?)",
                    grandmother.value(),
                    Pinyin.keys("王秀英"),
                    household.getValue());
            member(household.getKey(), grandmother);
        }
        assertThat(inTheBooks().newer().name()).isEqualTo("王秀英");
    }
}
