package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entrance to a client's own page: what it tells, and to whom. */
class OwnDocumentsDbTest extends OwnPageScene {

    @Test
    void theOwnCodeOpensTheOwnPlan() {
        OwnPlanView view = read(parent, opened());
        assertThat(view.caseworker()).isEqualTo("caseworker");
        assertThat(view.goals()).hasSize(1);
        assertThat(view.engagement().rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"274159", "27 41 59", "２７４１５９"})
    void theCodeIsTakenAsPeopleTypeIt(String typed) {
        assertThat(enter(parent, typed).step()).isEqualTo(OwnEntry.Step.OPEN);
    }

    /** Wrong, of nobody, locked, not a code at all: the same answer by the same statements. */
    @Test
    void whoHasNoPageIsAnsweredTheSameByTheSameStatements() {
        Cost<OwnEntry> wrong = cost(() -> enter(parent, "111222"));
        Cost<OwnEntry> ofNobody = cost(() -> enter(neighbour, "111222"));
        Cost<OwnEntry> codeOfAnother = cost(() -> enter(neighbour, CODE));
        Cost<OwnEntry> nothing = cost(() -> enter(neighbour, ""));
        IntStream.range(0, 11)
                .forEach(again -> assertThat(enter(parent, "999888")).isNotNull());
        Cost<OwnEntry> locked = cost(() -> enter(parent, CODE));
        assertThat(Stream.of(wrong, ofNobody, codeOfAnother, nothing, locked)
                        .map(Cost::answer)
                        .distinct())
                .containsExactly(new OwnEntry(OwnEntry.Step.REFUSED, null));
        assertThat(Stream.of(wrong, ofNobody, codeOfAnother, nothing, locked)
                        .map(Cost::statements)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void tenWrongCodesLockItAndTheCaseworkerOpensItAgain() {
        IntStream.range(0, 10)
                .forEach(again -> assertThat(enter(parent, "999888").step()).isEqualTo(OwnEntry.Step.REFUSED));
        assertThat(enter(parent, CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(standing().state()).isEqualTo(OwnCodeStanding.State.LOCKED);
        assertThat(begin(parent, start(client), "385106").step()).isEqualTo(OwnEntry.Step.OPEN);
        assertThat(enter(parent, CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(enter(parent, "385106").step()).isEqualTo(OwnEntry.Step.OPEN);
        assertThat(standing().state()).isEqualTo(OwnCodeStanding.State.IN_USE);
    }

    /** Another server has other beans and the same database. */
    @Test
    void triesOnTwoServersAreCountedTogether() {
        CaseScene.Desk second = scene.byParent(parentAccount, family);
        IntStream.range(0, 5).forEach(again -> {
            assertThat(enter(parent, "999888").step()).isEqualTo(OwnEntry.Step.REFUSED);
            assertThat(enter(second, "888999").step()).isEqualTo(OwnEntry.Step.REFUSED);
        });
        assertThat(enter(second, CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
    }

    @Test
    void aCodeThatWasRightForgivesTheTriesBefore() {
        IntStream.range(0, 9)
                .forEach(again -> assertThat(enter(parent, "999888")).isNotNull());
        assertThat(enter(parent, CODE).step()).isEqualTo(OwnEntry.Step.OPEN);
        IntStream.range(0, 9)
                .forEach(again -> assertThat(enter(parent, "999888")).isNotNull());
        assertThat(enter(parent, CODE).step()).isEqualTo(OwnEntry.Step.OPEN);
    }

    @Test
    void aStartCodeIsGoodOnceAndForADay() {
        String start = start(client);
        CaseScene.Desk tomorrow = scene.byParent(parentAccount, family, after(Duration.ofHours(25)));
        assertThat(enter(tomorrow, start).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(enter(parent, start.toLowerCase(Locale.ROOT)).step()).isEqualTo(OwnEntry.Step.CHOOSE_A_CODE);
        assertThat(begin(parent, start, "385106").step()).isEqualTo(OwnEntry.Step.OPEN);
        assertThat(enter(parent, start).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(begin(parent, start, "385107").step()).isEqualTo(OwnEntry.Step.REFUSED);
    }

    @Test
    void anotherStartCodeClosesThePageThatIsOpen() {
        OwnPass pass = opened();
        assertThat(start(client)).isNotEmpty();
        assertThatThrownBy(() -> read(parent, pass)).matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "123456",
                "654321",
                "111111",
                "121212",
                "274274",
                "850312",
                "19850312",
                "abc274159",
                "2741590000000",
                ""
            })
    void aCodeThatIsTriedFirstIsRefused(String code) {
        String start = start(client);
        assertThatThrownBy(() -> begin(parent, start, code)).isInstanceOf(InvalidInput.class);
        assertThat(enter(parent, start).step()).isEqualTo(OwnEntry.Step.CHOOSE_A_CODE);
    }

    @Test
    void thePageClosesByItselfWhenItIsLeft() {
        OwnPass pass = opened();
        CaseScene.Desk soon = scene.byParent(parentAccount, family, after(Duration.ofMinutes(4)));
        CaseScene.Desk later = scene.byParent(parentAccount, family, after(Duration.ofMinutes(8)));
        CaseScene.Desk late = scene.byParent(parentAccount, family, after(Duration.ofMinutes(14)));
        assertThat(read(soon, pass)).isNotNull();
        assertThat(read(later, pass)).isNotNull();
        assertThatThrownBy(() -> read(late, pass)).matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    /** A touch is passed on at most once a minute. */
    @Test
    void aPageThatIsDrawnIsOpen() {
        OwnPass pass = opened();
        CaseScene.Desk then = scene.byParent(
                parentAccount, family, after(Duration.ofMinutes(5).plusSeconds(50)));
        assertThat(read(then, pass)).isNotNull();
    }

    @Test
    void aPageThatWasClosedIsClosed() {
        OwnPass pass = opened();
        parent.tell(() -> parent.get(OwnDocuments.class).close(pass));
        assertThatThrownBy(() -> read(parent, pass)).matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    @Test
    void thePassOfAnotherAccountOpensNothing() {
        OwnPass pass = opened();
        assertThatThrownBy(() -> read(neighbour, pass)).matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    /** A phone belongs to a family: both parents may be clients, and neither learns it from the entrance. */
    @Test
    void twoClientsWithOneAccountHaveACodeEach() {
        ClientId second = caseworker.open("C-2", null);
        String start = start(second);
        assertThatThrownBy(() -> begin(parent, start, CODE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("code");
        assertThat(begin(parent, start, "385106").step()).isEqualTo(OwnEntry.Step.OPEN);
        assertThat(read(parent, Objects.requireNonNull(enter(parent, "385106").pass()))
                        .goals())
                .isEmpty();
        assertThat(read(parent, opened()).goals()).hasSize(1);
    }

    @Test
    void anotherCodeIsChosenWhileThePageIsOpen() {
        OwnPass pass = opened();
        parent.tell(() -> parent.get(OwnDocuments.class).change(pass, "385106"));
        assertThat(enter(parent, CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(enter(parent, "385106").step()).isEqualTo(OwnEntry.Step.OPEN);
    }

    @Test
    void onlyTheCaseworkerOfAnOpenCaseGivesAStartCode() {
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(
                        () -> colleague.ask(() -> colleague.get(OwnCodes.class).give(client)))
                .isInstanceOf(CaseNotFound.class);
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = opened_on");
        assertThatThrownBy(() -> start(client)).matches(CaseError.CASE_CLOSED::stopped);
        assertThat(read(parent, opened()).goals())
                .as("what the client still reads")
                .hasSize(1);
    }

    @Test
    void theOpenSideKeepsNothingOfIt() throws SQLException {
        assertThat(enter(parent, "999888")).isNotNull();
        assertThat(opened()).isNotNull();
        assertThat(scene.strings("SELECT action FROM account.audit_entry")).isEmpty();
        assertThat(scene.strings("SELECT login_name FROM account.sign_in_guard"))
                .isEmpty();
    }

    private OwnCodeStanding standing() {
        return caseworker
                .ask(() -> caseworker.get(ClientCheckIns.class).of(client))
                .code();
    }

    private static Cost<OwnEntry> cost(Callable<OwnEntry> work) {
        return CountedStatements.of(work);
    }

    @Test
    void neitherPassNorStartCodeIsSaidInALog() {
        assertThat(List.of(
                        opened().toString(),
                        StartCode.next(scene.clock.instant()).toString()))
                .allMatch(said -> !said.matches(".*[0-9A-Z]{4}-[0-9A-Z]{4}.*"));
    }
}
