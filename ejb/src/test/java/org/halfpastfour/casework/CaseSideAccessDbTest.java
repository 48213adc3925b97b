package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** Who comes to the case side is asked by one and confirmed by another one, who supervises. */
class CaseSideAccessDbTest extends CaseSideScene {

    @Test
    void whatIsAskedOpensNothing() throws SQLException {
        ask(Role.CASE_SUPERVISOR, CaseScene.DISTRICT);
        assertThat(grants()).isZero();
        assertThat(waiting(supervisor)).singleElement().satisfies(one -> {
            assertThat(one.loginName()).isEqualTo("newcomer");
            assertThat(one.askedBy()).isEqualTo("city");
            assertThat(one.role()).isEqualTo(Role.CASE_SUPERVISOR);
            assertThat(one.mine()).isTrue();
        });
    }

    @Test
    void confirmedByASupervisorItIsLiveAndItsOwnerGetsACardFromThatHand() throws SQLException {
        scene.sql(
                "UPDATE account.account SET password_hash = 'known to the city office' WHERE login_name = 'newcomer'");
        scene.sql(
                "INSERT INTO account.access_card (id, account_id, secret, made_by, by_home, made_at, good_until)"
                        + " VALUES (uuidv7(), ?, repeat('a', 64), ?, false, ?, ?)",
                newcomer.value(),
                city.value(),
                scene.clock.instant(),
                scene.clock.instant().plusSeconds(3600));
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        Optional<NewCard> card = confirm(supervisor);
        assertThat(card).isPresent();
        assertThat(grants()).isEqualTo(1);
        assertThat(scene.strings("SELECT password_hash FROM account.account WHERE login_name = 'newcomer'"))
                .as("whoever knew the password")
                .containsExactly("none");
        assertThat(scene.strings(
                        "SELECT made_by::text FROM account.access_card WHERE used_at IS NULL AND ended_at IS NULL"))
                .as("open cards")
                .containsExactly(supervisor.toString());
        assertThat(waiting(supervisor)).isEmpty();
    }

    @Test
    void whoWorksOnCasesAlreadyKeepsThePasswordWhenMoreIsGranted() throws SQLException {
        TestAccounts.grantCases(newcomer, Role.CASEWORKER, CaseScene.DISTRICT, scene.today.minusDays(9));
        scene.sql("UPDATE account.account SET password_hash = 'own' WHERE login_name = 'newcomer'");
        ask(Role.CASEWORKER, CaseScene.OTHER_DISTRICT);
        assertThat(confirm(elsewhere)).isEmpty();
        assertThat(grants()).isEqualTo(2);
        assertThat(scene.strings("SELECT password_hash FROM account.account WHERE login_name = 'newcomer'"))
                .containsExactly("own");
    }

    @Test
    void grantedAgainItIsOneGrantThatLastsAsLongAsEither() throws SQLException {
        LocalDate today = scene.today;
        ask(Role.CASEWORKER, CaseScene.DISTRICT, new DateRange(today, today.plusDays(10)));
        confirm(supervisor);
        ask(Role.CASEWORKER, CaseScene.DISTRICT, new DateRange(today.plusDays(5), today.plusDays(20)));
        confirm(supervisor);
        assertThat(scene.strings("SELECT valid_from || ' ' || valid_to FROM account.account_grant WHERE account_id = '"
                        + newcomer + "'"))
                .containsExactly(today + " " + today.plusDays(20));
    }

    @Test
    void nobodyConfirmsForHimselfOrWhatHeAskedOrWithoutSupervising() throws SQLException {
        AccountId caseworker = scene.caseworker("caseworker");
        TestAccounts.grantCases(newcomer, Role.CASE_SUPERVISOR, CaseScene.DISTRICT, scene.today.minusDays(9));
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        AskedChangeId asked = asked();
        for (AccountId who : new AccountId[] {newcomer, caseworker, city}) {
            assertThatThrownBy(() -> Behind.of(who, scene.clock).ask(access -> access.confirm(asked)))
                    .as(who.toString())
                    .matches(CaseError.ASKED_CHANGE_NOT_FOUND::stopped);
        }
        scene.sql("DELETE FROM account.account_grant WHERE account_id = ?", city.value());
        TestAccounts.grantCases(city, Role.CASE_SUPERVISOR, CaseScene.DISTRICT, scene.today.minusDays(1));
        assertThatThrownBy(() -> Behind.of(city, scene.clock).ask(access -> access.confirm(asked)))
                .as("who asked, and came to the case side since")
                .matches(CaseError.ASKED_CHANGE_NOT_FOUND::stopped);
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void aSupervisorOfAnotherDistrictConfirmsOnlyWhereNobodyElseSupervises() throws SQLException {
        ask(Role.CASE_SUPERVISOR, CaseScene.DISTRICT);
        assertThat(waiting(elsewhere)).extracting(AskedChangeView::mine).containsExactly(false);
        assertThatThrownBy(() -> confirm(elsewhere)).matches(CaseError.ASKED_CHANGE_NOT_FOUND::stopped);
        scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id = ?", supervisor.value());
        AskedChangeId asked = waiting(elsewhere).getFirst().id();
        Optional<NewCard> card = Behind.of(elsewhere, scene.clock).ask(access -> access.confirm(asked));
        assertThat(card).isPresent();
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void whatNobodyConfirmedInTimeEnds() throws SQLException {
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        AskedChangeId asked = asked();
        assertThatThrownBy(
                        () -> Behind.of(supervisor, later(Duration.ofDays(7))).ask(access -> access.confirm(asked)))
                .matches(CaseError.ASKED_CHANGE_NOT_FOUND::stopped);
        assertThat(grants()).isZero();
        assertThat(log())
                .containsExactly(
                        "account.grant-unanswered of newcomer by null", "account.grant-asked of newcomer by city");
    }

    @Test
    void whatWasRefusedIsNotConfirmedAfterwards() throws SQLException {
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        AskedChangeId asked = asked();
        Behind.of(supervisor, scene.clock).ask(access -> {
            access.refuse(asked);
            return true;
        });
        assertThatThrownBy(() -> Behind.of(supervisor, scene.clock).ask(access -> access.confirm(asked)))
                .matches(CaseError.ASKED_CHANGE_NOT_FOUND::stopped);
        assertThat(grants()).isZero();
        assertThat(log())
                .containsExactly(
                        "account.grant-refused of newcomer by supervisor", "account.grant-asked of newcomer by city");
    }

    @Test
    void bothStandInTheLogOfSupervisorsAndNothingInThatOfTheCityOffice() throws SQLException {
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        confirm(supervisor);
        TestJpa.runInTransaction(() -> accounts(supervisor, CaseScene.DISTRICT).disable(newcomer));
        assertThat(log())
                .containsExactlyInAnyOrder(
                        "account.disabled of newcomer by supervisor",
                        "account.card-made of newcomer by supervisor",
                        "account.grant-confirmed of newcomer by supervisor",
                        "account.grant-asked of newcomer by city");
        assertThat(scene.strings("SELECT action FROM account.audit_entry")).isEmpty();
    }

    @Test
    void whoWorksForAHomeIsNotConfirmed() throws SQLException {
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, home_id, valid_from) VALUES (uuidv7(), ?, 'HOME_STAFF', ?, ?)",
                newcomer.value(),
                scene.home,
                scene.today.minusDays(9));
        ask(Role.CASEWORKER, CaseScene.DISTRICT);
        assertThatThrownBy(() -> confirm(supervisor)).matches(AccountError.ROLES_MUST_NOT_MEET::stopped);
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void enablingTakesTwoAndDisablingOne() throws SQLException {
        TestAccounts.grantCases(newcomer, Role.CASEWORKER, CaseScene.DISTRICT, scene.today.minusDays(9));
        TestJpa.runInTransaction(() -> accounts(supervisor, CaseScene.DISTRICT).disable(newcomer));
        assertThat(state()).isEqualTo("DISABLED");
        asCity(office -> office.askToEnable(newcomer));
        assertThat(state()).isEqualTo("DISABLED");
        assertThat(confirm(supervisor)).isEmpty();
        assertThat(state()).isEqualTo("ACTIVE");
    }

    @Test
    void aSupervisorMakesTheCardOfWhoWorksUnderNobodyElse() {
        TestAccounts.grantCases(newcomer, Role.CASEWORKER, CaseScene.DISTRICT, scene.today.minusDays(9));
        NewCard card = TestJpa.inTransaction(
                () -> accounts(supervisor, CaseScene.DISTRICT).card(newcomer));
        assertThat(card.loginName()).isEqualTo("newcomer");
        TestAccounts.grantCases(newcomer, Role.CASE_SUPERVISOR, "500106", scene.today.minusDays(9));
        assertThatThrownBy(() -> TestJpa.inTransaction(
                        () -> accounts(supervisor, CaseScene.DISTRICT).card(newcomer)))
                .matches(AccountError.CASE_SIDE_TAKES_TWO::stopped);
        assertThatThrownBy(() -> TestJpa.inTransaction(
                        () -> accounts(supervisor, CaseScene.DISTRICT).card(supervisor)))
                .matches(AccountError.OWN_ACCOUNT::stopped);
        assertThatThrownBy(() -> TestJpa.inTransaction(
                        () -> accounts(supervisor, CaseScene.DISTRICT).card(city)))
                .matches(AccountError.ACCOUNT_NOT_FOUND::stopped);
    }

    @Test
    void theCardOfAnotherDistrictsSupervisorIsAskedForAndConfirmed() throws SQLException {
        asCity(office -> office.askForCard(elsewhere));
        Optional<NewCard> card = confirm(supervisor);
        assertThat(card).map(NewCard::loginName).contains("elsewhere");
        assertThat(log())
                .contains(
                        "account.card-asked of elsewhere by city", "account.card-confirmed of elsewhere by supervisor");
    }

    private Optional<NewCard> confirm(AccountId who) {
        AskedChangeId asked = asked();
        return Behind.of(who, scene.clock).ask(access -> access.confirm(asked));
    }

    private long grants() throws SQLException {
        return Long.parseLong(
                scene.strings("SELECT count(*)::text FROM account.account_grant WHERE account_id = '" + newcomer + "'")
                        .getFirst());
    }

    private String state() throws SQLException {
        return scene.strings("SELECT state FROM account.account WHERE login_name = 'newcomer'")
                .getFirst();
    }
}
