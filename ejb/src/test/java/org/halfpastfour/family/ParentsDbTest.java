package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** What parents may see and do, together and apart. */
class ParentsDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final HouseholdId household = world.household("王小雨", "李梅", "王强");
    private final HouseholdView registered = world.view(household);
    private final AdultId mother = registered.adults().get(0).id();
    private final AdultId father = registered.adults().get(1).id();
    private final ChildId child = registered.children().getFirst().id();
    private final AccountId mothersAccount = world.accountOf(mother);
    private final AccountId fathersAccount = world.accountOf(father);

    @Test
    void aParentSeesOnlyTheOwnHousehold() {
        HouseholdId other = world.household("陈一", "陈二");
        asMother();
        assertThat(run(families::myHouseholds)).extracting(HouseholdView::id).containsExactly(household);
        assertThatThrownBy(() -> world.view(other)).matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
    }

    @Test
    void aBlockedGuardianFindsNoTraceOfTheChild() {
        makeFatherGuardian();
        block(father);
        asFather();
        assertThat(world.view(household).children()).isEmpty();
        assertThatThrownBy(() -> answerHealthNote()).isInstanceOf(ChildNotFound.class);
        assertThatThrownBy(() -> run(() -> families.allowPickup(allow("赵芳", "13911112222"))))
                .isInstanceOf(ChildNotFound.class);
        assertThat(run(() -> world.directory.hiddenFrom(fathersAccount))).containsExactly(child.value());
        assertThat(run(() -> world.directory.mayAct(fathersAccount, household, List.of(child), TODAY)))
                .isFalse();
        assertThat(run(() -> world.directory.mayCollect(child, father, TODAY)))
                .isEqualTo(CollectDecision.of(CollectReason.COLLECT_GUARDIAN_BLOCKED));
    }

    @Test
    void anUnblockedGuardianHasAllRightsAgain() {
        makeFatherGuardian();
        block(father);
        world.asStaff();
        run(() -> {
            families.unblockGuardian(new UnblockGuardian(child, father, "order lifted"));
            return null;
        });
        asFather();
        assertThat(world.view(household).children()).hasSize(1);
        assertThat(run(() -> world.directory.mayAct(fathersAccount, household, List.of(child), TODAY)))
                .isTrue();
    }

    @Test
    void anAdultOfTheHouseholdWhoIsNoGuardianDecidesNothing() {
        asFather();
        assertThat(world.view(household).children().getFirst().mayDecide()).isFalse();
        assertThatThrownBy(this::answerHealthNote).matches(FamilyError.NOT_THE_GUARDIAN::stopped);
    }

    @Test
    void aParentDoesNotLiftABan() {
        world.asStaff();
        PickupId ban = run(() -> families.forbidPickup(
                        new ForbidPickup(child, PickupPerson.of("张强", "13900000009"), TODAY, null, "court order"))
                .ban());
        asMother();
        assertThatThrownBy(() -> withdraw(ban)).matches(FamilyError.BAN_ONLY_BY_STAFF::stopped);
        assertThatThrownBy(() -> run(() -> families.allowPickup(allow("张强", "13911110000"))))
                .matches(FamilyError.ADULT_IS_BANNED::stopped);
        assertThatThrownBy(() -> run(() -> families.allowPickup(allow("强叔叔", "139 0000 0009"))))
                .matches(FamilyError.ADULT_IS_BANNED::stopped);
        assertThat(world.view(household)
                        .children()
                        .getFirst()
                        .pickups()
                        .getFirst()
                        .reason())
                .isNull();
        world.asStaff();
        withdraw(ban);
        asMother();
        run(() -> families.allowPickup(allow("张强", "13900000009")));
    }

    @Test
    void aPermissionIsNotGivenTwiceForADay() {
        asMother();
        PickupId first = run(() -> families.allowPickup(allow("赵芳", "13911112222")));
        AdultId aunt =
                world.view(household).children().getFirst().pickups().getFirst().adult();
        var again = new AllowPickup(child, PickupPerson.of(aunt), TODAY.plusDays(3), null, Weekdays.all(), null);
        assertThatThrownBy(() -> run(() -> families.allowPickup(again)))
                .matches(FamilyError.PICKUP_ALREADY_ALLOWED::stopped);
        withdraw(first);
        run(() -> families.allowPickup(again));
        assertThat(run(() -> world.directory.mayCollect(child, aunt, TODAY)).reason())
                .isEqualTo("collect-not-authorised");
        assertThat(run(() -> world.directory.mayCollect(child, aunt, TODAY.plusDays(3)))
                        .allowed())
                .isTrue();
    }

    @Test
    void nothingBeginsInThePast() {
        asMother();
        var past = new AllowPickup(child, PickupPerson.of("赵芳", null), TODAY.minusDays(1), null, Weekdays.all(), null);
        assertThatThrownBy(() -> run(() -> families.allowPickup(past))).isInstanceOf(InvalidInput.class);
        var noDay = new AllowPickup(child, PickupPerson.of("赵芳", null), TODAY, null, Set.of(), null);
        assertThatThrownBy(() -> run(() -> families.allowPickup(noDay))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aGuardianSignsForNobodyElse() {
        makeFatherGuardian();
        asMother();
        ConsentId own = run(() -> families.giveConsent(participation(mother)));
        assertThatThrownBy(() -> run(() -> families.giveConsent(participation(father))))
                .matches(FamilyError.CONSENT_ONLY_BY_SIGNER::stopped);
        asFather();
        assertThatThrownBy(() -> withdrawConsent(own)).matches(FamilyError.CONSENT_ONLY_BY_SIGNER::stopped);
        asMother();
        withdrawConsent(own);
        assertThat(world.view(household).children().getFirst().missing()).contains("consent-missing");
    }

    @Test
    void aChildOfTwoHouseholdsShowsNeitherTheOthersAdults() {
        HouseholdId fathersNewHome = world.household("王小雪", "孙丽");
        String code = world.view(fathersNewHome).code();
        AdultId stepmother = world.view(fathersNewHome).adults().getFirst().id();
        asMother();
        run(() -> {
            families.shareChild(new ShareChild(child, code.replace("-", " ").toLowerCase(Locale.ROOT)));
            return null;
        });
        assertThatThrownBy(() -> run(() -> {
                    families.shareChild(new ShareChild(child, code));
                    return null;
                }))
                .matches(FamilyError.CHILD_ALREADY_IN_HOUSEHOLD::stopped);
        AccountId stepmothersAccount = world.accountOf(stepmother);
        world.asParent(stepmothersAccount, fathersNewHome);
        HouseholdView other = world.view(fathersNewHome);
        assertThat(other.adults()).extracting(AdultView::name).containsExactly("孙丽");
        assertThat(other.children()).extracting(ChildView::name).containsExactlyInAnyOrder("王小雪", "王小雨");
        assertThatThrownBy(() -> world.view(household)).matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
        assertThatThrownBy(this::answerHealthNote).matches(FamilyError.NOT_THE_GUARDIAN::stopped);
    }

    @Test
    void anUnknownCodeSharesNothing() {
        asMother();
        assertThatThrownBy(() -> run(() -> {
                    families.shareChild(new ShareChild(child, "0000-0000"));
                    return null;
                }))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aParentAddsAChildAsItsGuardian() {
        asMother();
        var details = new ChildDetails("王小雪", TODAY.minusYears(7), Sex.FEMALE, null, null);
        var ofFatherOnly = new AddChild(household, details, List.of(new ChildGuardian(father, Relation.FATHER)));
        assertThatThrownBy(() -> run(() -> families.addChild(ofFatherOnly)))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
        run(() -> families.addChild(
                new AddChild(household, details, List.of(new ChildGuardian(mother, Relation.MOTHER)))));
        assertThat(world.view(household).children()).hasSize(2).allMatch(ChildView::mayDecide);
    }

    @Test
    void aParentChangesNobodyWhoHasAnOwnAccount() {
        asMother();
        var change = new ChangeAdult(father, new NewAdult("王强", "13700000000"), 1);
        assertThatThrownBy(() -> run(() -> {
                    families.changeAdult(change);
                    return null;
                }))
                .matches(FamilyError.ADULT_ONLY_BY_STAFF::stopped);
    }

    @Test
    void tellsWhoMayCollectFirst() {
        List<Collector> collectors = run(() -> world.directory.collectors(child, TODAY));
        assertThat(collectors).extracting(Collector::name).containsExactly("李梅", "王强");
        assertThat(collectors).extracting(Collector::allowed).containsExactly(true, false);
    }

    private void asMother() {
        world.asParent(mothersAccount, household);
    }

    private void asFather() {
        world.asParent(fathersAccount, household);
    }

    private void makeFatherGuardian() {
        world.asStaff();
        run(() -> {
            families.appointGuardian(new AppointGuardian(child, father, Relation.FATHER, TODAY.minusDays(5), null));
            return null;
        });
    }

    private void block(AdultId adult) {
        world.asStaff();
        run(() -> {
            var unused = families.blockGuardian(new BlockGuardian(child, adult, "court order"));
            return null;
        });
    }

    private void answerHealthNote() {
        run(() -> {
            families.answerHealthNote(new AnswerHealthNote(child, "", "", ""));
            return null;
        });
    }

    private void withdraw(PickupId pickup) {
        run(() -> {
            families.withdrawPickup(pickup);
            return null;
        });
    }

    private void withdrawConsent(ConsentId consent) {
        run(() -> {
            families.withdrawConsent(new WithdrawConsent(consent));
            return null;
        });
    }

    private AllowPickup allow(String name, String phone) {
        return new AllowPickup(child, PickupPerson.of(name, phone), TODAY, null, Weekdays.all(), null);
    }

    private GiveConsent participation(AdultId signer) {
        return new GiveConsent(child, signer, ConsentKind.PARTICIPATION, 1, TODAY, null);
    }
}
