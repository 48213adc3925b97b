package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DomainException;
import org.junit.jupiter.api.Test;

/** A ban is of a person, and nobody but the staff makes that person unrecognisable. */
class BannedAdultsDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final HouseholdId household = world.household("王小雨", "李梅", "王强", "王秀英");
    private final HouseholdView registered = world.view(household);
    private final AdultId mother = registered.adults().get(0).id();
    private final AdultId father = registered.adults().get(1).id();
    private final AdultId grandmother = registered.adults().get(2).id();
    private final ChildId child = registered.children().getFirst().id();
    private final AccountId mothersAccount = world.accountOf(mother);
    private final AccountId fathersAccount = world.accountOf(father);

    @Test
    void whoIsKnownAroundTheChildIsNotTypedAgainForABan() {
        world.asStaff();
        assertThatThrownBy(() -> ban(PickupPerson.of("王 强", "13700000000")))
                .matches(FamilyError.ADULT_KNOWN_ALREADY::stopped)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("name", "王强"));
        assertThatThrownBy(() -> ban(PickupPerson.of("强哥", "138 0000 0002")))
                .matches(FamilyError.ADULT_KNOWN_ALREADY::stopped);
        ban(PickupPerson.of("邻居王强", null));
        ban(PickupPerson.of(father));
        assertThat(run(() -> world.directory.mayCollect(child, father, TODAY)).reason())
                .isEqualTo("collect-forbidden");
    }

    @Test
    void aGuardianUnderABanDecidesNothingForTheChild() {
        world.asStaff();
        ban(PickupPerson.of(mother));
        world.asParent(mothersAccount, household);
        assertThat(world.view(household).children().getFirst().mayDecide()).isFalse();
        assertThatThrownBy(() -> run(() -> families.allowPickup(
                        new AllowPickup(child, PickupPerson.of(grandmother), TODAY, null, Weekdays.all(), null))))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
    }

    @Test
    void onlyTheStaffChangesNameAndPhoneOfABannedAdult() {
        world.asStaff();
        ban(PickupPerson.of(grandmother));
        world.asParent(mothersAccount, household);
        assertThatThrownBy(() -> rename(grandmother, "赵芳", "13911112222"))
                .matches(FamilyError.DETAILS_ONLY_BY_STAFF::stopped);
        world.asStaff();
        rename(grandmother, "王秀英", "13911112222");
    }

    @Test
    void nobodyIsRenamedIntoOrOutOfABan() {
        world.asStaff();
        ban(PickupPerson.of("张强", "13900000009"));
        run(() -> families.allowPickup(
                new AllowPickup(child, PickupPerson.of(grandmother), TODAY, null, Weekdays.all(), null)));
        world.asParent(mothersAccount, household);
        assertThatThrownBy(() -> rename(grandmother, "张强", "13911112222"))
                .matches(FamilyError.DETAILS_ONLY_BY_STAFF::stopped);
        rename(grandmother, "王秀瑛", "13911112222");
    }

    @Test
    void whoDecidesForNoChildChangesNobodyElse() {
        world.asParent(fathersAccount, household);
        assertThatThrownBy(() -> rename(grandmother, "王秀瑛", "13911112222"))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
        rename(father, "王大强", "13911113333");
        world.asParent(mothersAccount, household);
        rename(grandmother, "王秀瑛", "13911112222");
    }

    @Test
    void anAccountThatIsNobodyOfTheHouseholdHasNone() {
        world.asParent(FamilyWorld.account(), household);
        assertThat(run(families::myHouseholds)).isEmpty();
    }

    private PickupId ban(PickupPerson person) {
        return run(() -> families.forbidPickup(new ForbidPickup(child, person, TODAY, null, "法院裁定"))
                .ban());
    }

    private void rename(AdultId adult, String name, String phone) {
        int version = world.view(household).adults().stream()
                .filter(view -> view.id().equals(adult))
                .findFirst()
                .orElseThrow()
                .version();
        run(() -> {
            families.changeAdult(new ChangeAdult(adult, new NewAdult(name, phone), version));
            return null;
        });
    }
}
