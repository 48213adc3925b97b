package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.util.List;
import org.halfpastfour.shared.Happening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may collect a child from now on, and who must not any more, is told. */
class CollectingNewsDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final HouseholdId household = world.household("王小雨", "李梅", "王强", "王秀英");
    private final HouseholdView registered = world.view(household);
    private final AdultId mother = registered.adults().get(0).id();
    private final AdultId grandmother = registered.adults().get(2).id();
    private final ChildId child = registered.children().getFirst().id();

    @BeforeEach
    void forgetWhatWasToldOfTheScene() {
        world.asStaff();
        var unused = told();
    }

    @Test
    void aBanIsToldWithoutItsReason() {
        run(() -> families.forbidPickup(ban(grandmother)));
        assertThat(told()).containsExactly(new AdultBanned(child, grandmother));
    }

    @Test
    void aGuardianWhoIsBlockedIsToldOnceAndNotWhichOfBothItIs() {
        run(() -> families.blockGuardian(new BlockGuardian(child, mother, "法院裁定")));
        assertThat(told()).containsExactly(new AdultBanned(child, mother));
        run(() -> families.blockGuardian(new BlockGuardian(child, mother, "法院裁定")));
        assertThat(told()).isEmpty();
    }

    @Test
    void aPermissionIsToldAndARefusedOneIsNot() {
        PickupId pickup = run(() -> families.allowPickup(allowing(grandmother)));
        assertThat(told()).containsExactly(new CollectingAllowed(child, grandmother, pickup));
        assertThatThrownBy(() -> run(() -> families.allowPickup(allowing(grandmother))))
                .matches(FamilyError.PICKUP_ALREADY_ALLOWED::stopped);
        assertThat(told()).isEmpty();
    }

    private AllowPickup allowing(AdultId adult) {
        return new AllowPickup(child, PickupPerson.of(adult), TODAY, null, Weekdays.all(), null);
    }

    private ForbidPickup ban(AdultId adult) {
        return new ForbidPickup(child, PickupPerson.of(adult), TODAY, null, "法院裁定");
    }

    private List<Happening> told() {
        return world.wiring.told();
    }
}
