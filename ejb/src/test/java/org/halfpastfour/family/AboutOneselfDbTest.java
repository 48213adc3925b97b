package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.ResetPassword;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** A father who is staff of the home, his family, and a family that is none of his. */
class AboutOneselfDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Families families = world.families;
    private final HouseholdId own = world.household("王小雨", "王强", "李梅");
    private final HouseholdId other = world.household("陈一", "陈二");
    private final AdultId father = world.view(own).adults().getFirst().id();
    private final AdultId mother = world.view(own).adults().getLast().id();
    private final ChildId child = world.view(own).children().getFirst().id();
    private final ChildId stranger = world.view(other).children().getFirst().id();
    private final AccountId account = world.accountOf(father);

    @Test
    void aBannedGuardianDoesNotWithdrawTheBanAsStaff() {
        PickupId ban = ban(child, PickupPerson.of(father));
        asFather(own);
        assertThatThrownBy(() -> done(() -> families.withdrawPickup(ban)))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
        asFather();
        assertThatThrownBy(() -> done(() -> families.withdrawPickup(ban)))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
        world.asParent(account, own);
        assertThatThrownBy(() -> done(() -> families.withdrawPickup(ban)))
                .matches(FamilyError.NOT_THE_GUARDIAN::stopped);
    }

    @Test
    void theReasonOfABanIsNotReadByWhomItIsOf() {
        ban(child, PickupPerson.of(father));
        asFather(own);
        assertThat(world.view(own).children().getFirst().pickups())
                .extracting(PickupView::reason)
                .containsExactly((String) null);
        assertThat(run(() -> families.children(world.home, "王小雨"))).isEmpty();
    }

    @Test
    void aBlockedGuardianDoesNotUnblockHimselfAsStaff() {
        world.asStaff();
        done(() -> families.blockGuardian(new BlockGuardian(child, father, "court order")));
        asFather(own);
        var unblock = new UnblockGuardian(child, father, "no reason");
        assertThatThrownBy(() -> done(() -> families.unblockGuardian(unblock))).isInstanceOf(ChildNotFound.class);
        assertThat(world.view(own).children()).isEmpty();
        assertThat(world.view(own).adults())
                .allMatch(adult -> (adult.phone() == null) == adult.id().equals(mother));
        assertThat(run(() -> families.find(world.home, "李梅", 10))).isEmpty();
        assertThat(run(() -> families.find(world.home, "陈二", 10))).hasSize(1);
    }

    @Test
    void nobodyNamesHimselfForSomebodyElsesChild() {
        AdultId strangersMother = world.view(other).adults().getFirst().id();
        String code = codeOf(own);
        asFather(own);
        var days = Weekdays.all();
        assertThatThrownBy(() -> run(() -> families.allowPickup(
                        new AllowPickup(stranger, PickupPerson.of(father), TODAY, null, days, null))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThatThrownBy(() -> done(() ->
                        families.appointGuardian(new AppointGuardian(stranger, father, Relation.OTHER, TODAY, null))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThatThrownBy(() -> done(() -> families.shareChild(new ShareChild(stranger, code))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        String login = name(account);
        assertThatThrownBy(() ->
                        done(() -> world.familyAccounts.link(new LinkParentAccount(other, strangersMother, login))))
                .matches(AccountError.OWN_ACCOUNT::stopped);
        assertThatThrownBy(() -> done(() -> families.linkAccount(strangersMother, account)))
                .matches(AccountError.OWN_ACCOUNT::stopped);
    }

    @Test
    void theCityOfficeGrantsNothingToItselfAndItsFamily() {
        String code = codeOf(own);
        String othersCode = codeOf(other);
        AdultId strangersMother = world.view(other).adults().getFirst().id();
        world.asker.become(account, Set.of(), Set.of());
        assertThatThrownBy(() ->
                        done(() -> world.familyAccounts.grant(new GrantParent(FamilyWorld.account(), code, mother))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThatThrownBy(() ->
                        done(() -> world.familyAccounts.grant(new GrantParent(account, othersCode, strangersMother))))
                .matches(AccountError.OWN_ACCOUNT::stopped);
    }

    @Test
    void theCityOfficeChangesNoAccountOfTheOwnFamily() {
        AccountId mothers = world.accountOf(mother);
        AccountId strangers =
                world.accountOf(world.view(other).adults().getFirst().id());
        world.asker.become(account, Set.of(), Set.of());
        var taken = new ResetPassword(mothers, "correct horse battery");
        assertThatThrownBy(() -> done(() -> world.accounts.resetPassword(taken)))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThatThrownBy(() -> done(() -> world.accounts.disable(mothers)))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        done(() -> world.accounts.resetPassword(new ResetPassword(strangers, "correct horse battery")));
    }

    @Test
    void theHouseholdOfAHiddenChildHasNoCodeForTheCityOffice() {
        String code = codeOf(other);
        block(stranger, father);
        world.asker.become(account, Set.of(), Set.of());
        assertThatThrownBy(() -> run(() -> world.familyAccounts.household(code)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobodyTypesHimselfAnewForSomebodyElsesChild() {
        asFather(own);
        var days = Weekdays.all();
        for (PickupPerson self : List.of(PickupPerson.of("王 強", "13911110000"), PickupPerson.of("老王", "13800000001"))) {
            assertThatThrownBy(() ->
                            run(() -> families.allowPickup(new AllowPickup(stranger, self, TODAY, null, days, null))))
                    .matches(FamilyError.ABOUT_ONESELF::stopped);
        }
        run(() -> families.allowPickup(
                new AllowPickup(stranger, PickupPerson.of("赵芳", "13911110000"), TODAY, null, days, null)));
    }

    @Test
    void anotherAccountOfTheSamePersonIsTheSamePerson() {
        block(stranger, father);
        AccountId second = FamilyWorld.account();
        FamilyWorld.sql(
                "INSERT INTO programme.person (id, kind, name, account_id, joined_into) VALUES (?, 'ADULT', '王强', ?, ?)",
                Ids.next(),
                second.value(),
                father.value());
        world.asker.become(second, Set.of(world.home.value()), Set.of());
        assertThatThrownBy(() -> world.view(other)).matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
        assertThat(run(() -> world.directory.barred(Set.of(second)))).containsEntry(second, Set.of(stranger.value()));
    }

    @Test
    void whoIssuesPriorityCodesRedeemsNoneForTheOwnFamily() {
        world.asStaff();
        String code = run(world.referrals::issue);
        asFather(own);
        assertThatThrownBy(() -> done(() -> families.redeemReferral(own, code)))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        done(() -> families.redeemReferral(other, code));
    }

    @Test
    void aColleagueDecidesAsBefore() {
        PickupId ban = ban(child, PickupPerson.of(father));
        done(() -> families.withdrawPickup(ban));
        asFather(own);
        assertThat(run(() -> families.children(world.home, "王小雨"))).hasSize(1);
    }

    private PickupId ban(ChildId of, PickupPerson person) {
        world.asStaff();
        return run(() -> families.forbidPickup(new ForbidPickup(of, person, TODAY, null, "court order"))
                .ban());
    }

    private static void block(ChildId of, AdultId adult) {
        FamilyWorld.sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', ?, ?, 'court order')",
                Ids.next(),
                of.value(),
                adult.value(),
                TODAY.minusYears(1),
                TODAY.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    private void asFather(HouseholdId... households) {
        world.asParent(account, households);
        Set<UUID> granted = world.asker.households();
        world.asker.become(account, Set.of(world.home.value()), granted);
    }

    private String codeOf(HouseholdId household) {
        world.asStaff();
        String code = world.view(household).code();
        asFather(own);
        return code;
    }

    private static String name(AccountId id) {
        return "a" + id;
    }

    private static void done(Runnable step) {
        run((Callable<Void>) () -> {
            step.run();
            return null;
        });
    }
}
