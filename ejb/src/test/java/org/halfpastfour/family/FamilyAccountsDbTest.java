package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.family.FamilyWorld.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.Language;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyAccountsDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final FamilyAccounts accounts = world.familyAccounts;
    private final HouseholdId household = world.household("王小雨", "李梅", "王强");
    private final AdultId mother = adult(0);
    private final AdultId father = adult(1);
    private final String loginName = "limei-" + Ids.next().toString().substring(24);

    @Test
    void oneStepMakesAnAccountThatSeesTheChildAtOnce() {
        NewCard card = open(mother, loginName);
        assertThat(card.displayName()).isEqualTo("李梅");
        assertThat(card.loginName()).isEqualTo(loginName);
        assertThat(card.secret()).matches("([a-z2-9]{4}-){6}[a-z2-9]{4}");
        ParentAccount made = account(mother);
        assertThat(made.loginName()).isEqualTo(loginName);
        assertThat(made.parent()).isTrue();
        AccountId account = run(() -> world.parentAccounts.active(loginName)).orElseThrow();
        world.asParent(account, household);
        assertThat(world.view(household).children()).hasSize(1);
    }

    @Test
    void proposesThePhoneAsALoginNameWhileNobodyHasIt() {
        String proposed = account(mother).proposal();
        assertThat(proposed).matches("1380000\\d{4}|p\\d{6}");
        open(mother, proposed);
        assertThat(account(father).proposal()).isNotEqualTo(proposed);
    }

    @Test
    void aRefusedAccountLeavesNothingBehind() {
        open(mother, loginName);
        assertThatThrownBy(() -> open(father, loginName)).matches(AccountError.LOGIN_NAME_TAKEN::stopped);
        assertThat(account(father).loginName()).isNull();
        assertThatThrownBy(() -> open(mother, loginName + "2")).matches(FamilyError.ADULT_HAS_ACCOUNT::stopped);
        assertThat(run(() -> world.parentAccounts.active(loginName + "2"))).isEmpty();
    }

    @Test
    void linksAnAccountThatExistsAndMakesItAParent() {
        AccountId known = FamilyWorld.account();
        link(mother, "a" + known);
        assertThat(account(mother).parent()).isTrue();
        link(mother, "a" + known);
        assertThat(grants(known)).isEqualTo(1);
    }

    @Test
    void neverTakesAnAccountOverFromAnotherAdult() {
        AccountId known = FamilyWorld.account();
        link(mother, "a" + known);
        assertThatThrownBy(() -> link(father, "a" + known)).matches(FamilyError.ACCOUNT_OF_ANOTHER_ADULT::stopped);
        AccountId other = FamilyWorld.account();
        assertThatThrownBy(() -> link(mother, "a" + other)).matches(FamilyError.ADULT_HAS_ACCOUNT::stopped);
        assertThatThrownBy(() -> run(() -> {
                    world.families.linkAccount(father, known);
                    return null;
                }))
                .matches(FamilyError.ACCOUNT_OF_ANOTHER_ADULT::stopped);
    }

    @Test
    void saysThatALoginNameIsUnknown() {
        assertThatThrownBy(() -> link(mother, "nobody." + Ids.next()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("loginName", "login-name-unknown")));
    }

    @ParameterizedTest(name = "‹{0}› is missing, and not unknown")
    @ValueSource(strings = {"", "  ", "\u3000", "\u200B"})
    void whatIsNotFilledInIsMissingAndNotUnknown(String nothing) {
        ChildId child = world.view(household).children().getFirst().id();
        assertThat(told(() -> link(mother, nothing))).isEqualTo("loginName required");
        assertThat(told(() -> open(mother, nothing))).isEqualTo("loginName required");
        assertThat(told(() -> run(() -> accounts.household(nothing)))).isEqualTo("code required");
        assertThat(told(() -> run(() -> {
                    world.families.shareChild(new ShareChild(child, nothing));
                    return null;
                })))
                .isEqualTo("code required");
        assertThat(told(() -> run(() -> {
                    world.families.redeemReferral(household, nothing);
                    return null;
                })))
                .isEqualTo("code required");
    }

    private static String told(ThrowingCallable attempt) {
        FieldError error =
                catchThrowableOfType(InvalidInput.class, attempt).fields().getFirst();
        return error.field() + " " + error.code();
    }

    @Test
    void aBlockedGuardianGetsNoAccount() {
        ChildId child = world.view(household).children().getFirst().id();
        run(() -> {
            var unused = world.families.blockGuardian(new BlockGuardian(child, mother, "保护令"));
            return null;
        });
        assertThat(account(mother).blocked()).isTrue();
        assertThatThrownBy(() -> open(mother, loginName)).matches(FamilyError.GUARDIAN_IS_BLOCKED::stopped);
        assertThat(account(father).blocked()).isFalse();
    }

    @Test
    void theStaffOfAnotherHomeDoesNothing() {
        world.asker.become(world.staff, Set.of(Ids.next()), Set.of());
        assertThatThrownBy(() -> run(() -> accounts.account(household, mother)))
                .matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> accounts.open(command(mother, loginName))))
                .matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
        world.asker.become(world.staff, Set.of(Ids.next()), Set.of(household.value()));
        assertThatThrownBy(() -> run(() -> accounts.open(command(mother, loginName))))
                .matches(FamilyError.HOUSEHOLD_NOT_FOUND::stopped);
    }

    @Test
    void aCardIsForAccountsOfTheHomesOwnFamiliesOnly() {
        open(mother, loginName);
        assertThat(card(mother).loginName()).isEqualTo(loginName);
        AccountId account = run(() -> world.parentAccounts.active(loginName)).orElseThrow();
        grant(GrantRole.inHome(account, Role.HOME_STAFF, world.home.value(), since()));
        assertThatThrownBy(() -> card(mother)).matches(FamilyError.ACCOUNT_ONLY_BY_CITY::stopped);
        assertThatThrownBy(() -> card(father)).matches(FamilyError.ADULT_WITHOUT_ACCOUNT::stopped);
    }

    @Test
    void aCardIsRefusedWhenAFamilyOfAnotherHomeWouldOpenWithIt() {
        FamilyWorld elsewhere = new FamilyWorld();
        HouseholdId other = elsewhere.household("王小雨", "李梅");
        open(mother, loginName);
        AccountId account = run(() -> world.parentAccounts.active(loginName)).orElseThrow();
        grant(GrantRole.parentOf(account, other.value(), since()));
        assertThatThrownBy(() -> card(mother)).matches(FamilyError.ACCOUNT_ONLY_BY_CITY::stopped);
    }

    @Test
    void aCardOfAHomeEndsWhenMoreIsGrantedToTheAccount() {
        open(mother, loginName);
        AccountId account = run(() -> world.parentAccounts.active(loginName)).orElseThrow();
        assertThat(openCards(account)).isEqualTo(1);
        grant(GrantRole.inHome(account, Role.VOLUNTEER, world.home.value(), since()));
        assertThat(openCards(account)).isZero();
    }

    @Test
    void nobodyMakesACardForTheOwnAccount() {
        open(mother, loginName);
        AccountId account = run(() -> world.parentAccounts.active(loginName)).orElseThrow();
        assertThatThrownBy(() -> {
                    world.asker.become(account, Set.of(), Set.of());
                    run(() -> world.parentAccounts.card(account));
                })
                .matches(AccountError.OWN_ACCOUNT::stopped);
    }

    private static long openCards(AccountId account) {
        return FamilyWorld.count(
                "SELECT count(*) FROM account.access_card WHERE account_id = ? AND used_at IS NULL AND ended_at IS NULL",
                account.value());
    }

    @Test
    void theCityOfficeFindsTheAdultsByTheCodeThatTheFamilyGaveAndNoChild() {
        String code = world.view(household).code();
        HouseholdByCode found = run(() -> accounts.household(code.toLowerCase(Locale.ROOT)));
        assertThat(found.adults()).extracting(AdultOfHousehold::name).containsExactly("李梅", "王强");
        assertThat(run(() -> accounts.householdNames(List.of(household.value()))))
                .containsValue("李梅家");
        AccountId known = FamilyWorld.account();
        run(() -> {
            accounts.grant(new GrantParent(known, code, mother));
            return null;
        });
        assertThat(account(mother).parent()).isTrue();
        FamilyWorld.sql("DELETE FROM account.account_grant WHERE account_id = ?", known.value());
        run(() -> {
            accounts.grant(new GrantParent(known, code, mother));
            return null;
        });
        assertThat(account(mother).parent())
                .as("granted again after it was taken back")
                .isTrue();
        assertThatThrownBy(() -> run(() -> accounts.household("0000-0000")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("code", "household-code-unknown")));
    }

    private AdultId adult(int index) {
        return world.view(household).adults().get(index).id();
    }

    private ParentAccount account(AdultId adult) {
        world.asStaff();
        return run(() -> accounts.account(household, adult));
    }

    private NewCard open(AdultId adult, String name) {
        world.asStaff();
        return run(() -> accounts.open(command(adult, name)));
    }

    private OpenParentAccount command(AdultId adult, String name) {
        return new OpenParentAccount(household, adult, name, Language.CHINESE);
    }

    private void link(AdultId adult, String name) {
        world.asStaff();
        run(() -> {
            accounts.link(new LinkParentAccount(household, adult, name));
            return null;
        });
    }

    private NewCard card(AdultId adult) {
        world.asStaff();
        return run(() -> accounts.card(household, adult));
    }

    private void grant(GrantRole grant) {
        run(() -> world.accountDirectory.grant(grant));
    }

    private static DateRange since() {
        return DateRange.since(LocalDate.of(2026, 1, 1));
    }

    private static long grants(AccountId account) {
        return FamilyWorld.count("SELECT count(*) FROM account.account_grant WHERE account_id = ?", account.value());
    }
}
