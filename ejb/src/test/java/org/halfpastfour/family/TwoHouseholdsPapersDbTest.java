package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.testing.Pictures;
import org.junit.jupiter.api.Test;

/** What a household of a child reads of the papers of the other one, and a blocked guardian of the own. */
class TwoHouseholdsPapersDbTest {

    private static final byte[] PHOTO = Pictures.jpeg();

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final HouseholdId mothers = world.household("王小雨", "李梅", "李奶奶");
    private final HouseholdId fathers = world.household("王小雪", "王强");
    private final AdultId mother = world.view(mothers).adults().getFirst().id();
    private final AdultId father = world.view(fathers).adults().getFirst().id();
    private final ChildId child = world.view(mothers).children().getFirst().id();
    private final AccountId mothersAccount = world.accountOf(mother);
    private final AccountId fathersAccount = world.accountOf(father);

    TwoHouseholdsPapersDbTest() {
        String code = world.view(fathers).code();
        asMother();
        done(() -> families.shareChild(new ShareChild(child, code)));
        world.asStaff();
        done(() -> families.appointGuardian(new AppointGuardian(child, father, Relation.FATHER, TODAY, null)));
    }

    @Test
    void whoMayCollectForOneHouseholdIsNotToldToTheOther() {
        asMother();
        PickupId given = run(() -> families.allowPickup(allow("赵芳", "13911112222")));
        assertThat(shared(mothers).pickups()).extracting(PickupView::phone).containsExactly("139 1111 2222");
        asFather();
        assertThat(shared(fathers).pickups()).isEmpty();
        assertThatThrownBy(() -> run(() -> families.pickupPhoto(given))).matches(FamilyError.PICKUP_NOT_FOUND::stopped);
        assertThatThrownBy(() -> done(() -> families.withdrawPickup(given)))
                .matches(FamilyError.PICKUP_NOT_FOUND::stopped);
        world.asStaff();
        assertThat(shared(mothers).pickups()).hasSize(1);
        assertThat(run(() -> world.directory.collectors(child, TODAY)))
                .extracting(Collector::name)
                .contains("赵芳");
    }

    @Test
    void aPermissionOfTheOtherHouseholdStandsInNobodysWay() {
        asMother();
        AdultId aunt = aunt();
        asFather();
        run(() ->
                families.allowPickup(new AllowPickup(child, PickupPerson.of(aunt), TODAY, null, Weekdays.all(), null)));
        assertThat(shared(fathers).pickups()).hasSize(1);
    }

    @Test
    void consentsSignedInOneHouseholdAreThereForTheOtherWithoutTheirSigner() {
        asMother();
        run(() -> families.giveConsent(new GiveConsent(child, mother, ConsentKind.PARTICIPATION, 1, TODAY, null)));
        asFather();
        assertThat(shared(fathers).consents()).isEmpty();
        assertThat(shared(fathers).missing()).doesNotContain("consent-missing").contains("sensitive-consent-missing");
        run(() -> families.giveConsent(new GiveConsent(child, father, ConsentKind.PARTICIPATION, 1, TODAY, null)));
        assertThat(shared(fathers).consents()).extracting(ConsentView::signer).containsExactly(father);
        asMother();
        assertThat(shared(mothers).consents()).extracting(ConsentView::signer).containsExactly(mother);
    }

    @Test
    void theHealthNoteIsTheChildsAndToldToBoth() {
        asMother();
        done(() -> families.answerHealthNote(new AnswerHealthNote(child, "花生", "", "")));
        asFather();
        assertThat(Objects.requireNonNull(shared(fathers).health()).allergy()).isEqualTo("花生");
    }

    @Test
    void aBlockedGuardianReadsNobodysPhoneInAHouseholdWithTheHiddenChild() {
        AccountId grandmothers =
                world.accountOf(world.view(mothers).adults().getLast().id());
        AdultId grandmother = world.view(mothers).adults().getLast().id();
        done(() ->
                families.appointGuardian(new AppointGuardian(child, grandmother, Relation.GRANDPARENT, TODAY, null)));
        world.asParent(grandmothers, mothers);
        assertThat(world.view(mothers).adults()).allMatch(adult -> adult.phone() != null);
        world.asStaff();
        done(() -> families.blockGuardian(new BlockGuardian(child, grandmother, "court order")));
        world.asParent(grandmothers, mothers);
        assertThat(world.view(mothers).children()).isEmpty();
        assertThat(world.view(mothers).adults())
                .allMatch(adult -> (adult.phone() != null) == adult.id().equals(grandmother));
    }

    private AdultId aunt() {
        run(() -> families.allowPickup(allow("赵芳", "13911112222")));
        return shared(mothers).pickups().getFirst().adult();
    }

    private ChildView shared(HouseholdId household) {
        return world.view(household).children().stream()
                .filter(one -> one.id().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private void asMother() {
        world.asParent(mothersAccount, mothers);
    }

    private void asFather() {
        world.asParent(fathersAccount, fathers);
    }

    private static void done(Runnable step) {
        run((Callable<Void>) () -> {
            step.run();
            return null;
        });
    }

    private AllowPickup allow(String name, String phone) {
        return new AllowPickup(child, PickupPerson.of(name, phone), TODAY, null, Weekdays.all(), PHOTO);
    }
}
