package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halfpastfour.account.AccessRequestId;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AskedAccess;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.Language;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgottenAccessDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final ForgottenAccess forgotten = world.forgotten;
    private final HouseholdId household = world.household("王小雨", "李梅", "王强");
    private final AdultId mother = world.view(household).adults().getFirst().id();
    private final String loginName = "limei-" + Ids.next().toString().substring(24);
    private final AccountId account = opened();
    private final String address = "address-" + Ids.next();

    @Test
    void theStaffOfTheHomeSeesWhoOfItsFamiliesAskedAndACardSettlesIt() {
        ask(loginName, world.home);
        assertThat(ofHome()).singleElement().satisfies(one -> {
            assertThat(one.adult()).isEqualTo(mother);
            assertThat(one.household()).isEqualTo(household);
            assertThat(one.name()).isEqualTo("李梅");
            assertThat(one.loginName()).isEqualTo(loginName);
        });
        assertThat(ofCityOffice()).isEmpty();
        run(() -> world.familyAccounts.card(household, mother));
        assertThat(ofHome()).isEmpty();
    }

    @Test
    void askedTwiceIsOneRequest() {
        ask(loginName, world.home);
        ask(loginName.toUpperCase(Locale.ROOT), world.home);
        assertThat(ofHome()).hasSize(1);
    }

    @Test
    void whoDidNotChooseTheRightHomeIsSeenByTheCityOffice() {
        ask(loginName, HomeId.of(Ids.next()));
        assertThat(ofHome()).isEmpty();
        assertThat(ofCityOffice()).containsExactly(account);
        ask(loginName, world.home);
        assertThat(ofHome()).hasSize(1);
        assertThat(ofCityOffice()).isEmpty();
    }

    @Test
    void whoAlsoWorksHereAsksTheCityOfficeWhateverHomeIsChosen() {
        run(() ->
                world.accountDirectory.grant(GrantRole.cityOffice(account, DateRange.since(LocalDate.of(2026, 1, 1)))));
        ask(loginName, world.home);
        assertThat(ofHome()).isEmpty();
        assertThat(ofCityOffice()).containsExactly(account);
    }

    @Test
    void whoWorksOnCasesAsksNeitherAHomeNorTheCityOffice() {
        ask(loginName, world.home);
        TestAccounts.grantCases(account, Role.CASEWORKER, "500103", LocalDate.of(2026, 1, 1));
        assertThat(ofHome()).isEmpty();
        ask(loginName, world.home);
        assertThat(ofHome()).isEmpty();
        assertThat(ofCityOffice()).isEmpty();
    }

    @Test
    void aNameThatNobodyHasIsAnsweredTheSameAndKeptByNoName() {
        assertThatCode(() -> ask("nobody-at-all", world.home)).doesNotThrowAnyException();
        assertThat(ofHome()).isEmpty();
        assertThat(ofCityOffice()).isEmpty();
        assertThat(FamilyWorld.count(
                        "SELECT count(*) FROM account.access_request WHERE account_id IS NULL AND home_id IS NULL"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void withoutALoginNameThereIsNothingToAsk(String nothing) {
        assertThatThrownBy(() -> ask(nothing, world.home)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAddressThatAsksTooOftenWaitsWhoeverItAsksFor() {
        for (int i = 0; i < 10; i++) {
            ask("nobody-" + i, null);
        }
        assertThatThrownBy(() -> ask(loginName, world.home)).matches(AccountError.TOO_MANY_TRIES::stopped);
        assertThatThrownBy(() -> ask("nobody", null)).matches(AccountError.TOO_MANY_TRIES::stopped);
    }

    @Test
    void whoIsNotThePersonGetsNoCard() {
        ask(loginName, world.home);
        AccessRequestId id = ofHome().getFirst().id();
        run(() -> {
            forgotten.dismiss(id);
            return null;
        });
        assertThat(ofHome()).isEmpty();
        assertThatThrownBy(() -> dismiss(id)).matches(AccountError.ACCESS_REQUEST_NOT_FOUND::stopped);
    }

    @Test
    void anotherHomeNeitherSeesNorSettlesIt() {
        ask(loginName, world.home);
        AccessRequestId id = ofHome().getFirst().id();
        FamilyWorld elsewhere = new FamilyWorld();
        world.asker.become(world.staff, Set.of(elsewhere.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> forgotten.ofHome(world.home))).isInstanceOf(RuntimeException.class);
        assertThat(run(() -> forgotten.ofHome(elsewhere.home))).isEmpty();
        assertThatThrownBy(() -> dismiss(id)).matches(AccountError.ACCESS_REQUEST_NOT_FOUND::stopped);
    }

    @Test
    void whatTheOwnFamilyAsksIsAColleaguesToSettle() {
        AccountId father = world.accountOf(world.view(household).adults().get(1).id());
        ask(loginName, world.home);
        AccessRequestId id = ofHome().getFirst().id();
        world.asker.become(father, Set.of(world.home.value()), Set.of());
        assertThat(run(() -> forgotten.ofHome(world.home))).isEmpty();
        assertThatThrownBy(() -> dismiss(id)).matches(AccountError.ACCESS_REQUEST_NOT_FOUND::stopped);
    }

    @Test
    void anybodySeesWhichHomesThereAreAndNothingElseOfThem() {
        assertThat(run(forgotten::homes)).contains(new HomeToAsk(world.home, "home " + world.home, "渝中区"));
    }

    private AccountId opened() {
        world.asStaff();
        run(() -> world.familyAccounts.open(new OpenParentAccount(household, mother, loginName, Language.CHINESE)));
        return run(() -> world.parentAccounts.active(loginName)).orElseThrow();
    }

    private void ask(String name, HomeId home) {
        run(() -> {
            forgotten.ask(new AskForAccess(name, home), address);
            return null;
        });
    }

    private void dismiss(AccessRequestId id) {
        run(() -> {
            forgotten.dismiss(id);
            return null;
        });
    }

    private List<AskedByAdult> ofHome() {
        world.asStaff();
        return run(() -> forgotten.ofHome(world.home));
    }

    private List<AccountId> ofCityOffice() {
        return run(forgotten::ofCityOffice).stream()
                .map(AskedAccess::account)
                .filter(account::equals)
                .toList();
    }
}
