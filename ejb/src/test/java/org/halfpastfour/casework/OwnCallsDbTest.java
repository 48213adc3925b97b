package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call for help is counted until somebody saw to it, and is not lost with its caseworker or with the case. */
class OwnCallsDbTest extends OwnPageScene {

    private CaseScene.Desk supervisor;

    @BeforeEach
    void aCall() {
        supervisor = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        send(parent, opened(), new SendCheckIn(Ids.next(), List.of(), true));
    }

    @Test
    void isCountedWithoutALineInTheLog() throws SQLException {
        UUID call = call();
        List<String> before = scene.strings("SELECT id FROM casework.read_log");
        assertThat(caseworker.ask(() -> caseworker.get(HelpCalls.class).waiting()))
                .containsExactly(call);
        assertThat(tooLong()).isZero();
        assertThat(scene.strings("SELECT id FROM casework.read_log")).hasSameElementsAs(before);
        answer();
        assertThat(caseworker.ask(() -> caseworker.get(HelpCalls.class).waiting()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.account SET state = 'DISABLED' WHERE login_name = 'caseworker'",
                "UPDATE account.account_grant SET valid_to = valid_from WHERE role = 'CASEWORKER'"
            })
    void whereNoCaseworkerSeesItTheSupervisorDoesAtOnce(String gone) {
        scene.sql(gone);
        assertThat(tooLong()).isEqualTo(1);
        assertThat(supervisor.ask(() -> supervisor.get(HelpCalls.class).late()))
                .extracting(HelpCall::late)
                .containsExactly(true);
    }

    @Test
    void aCaseIsNotClosedWhileItWaits() {
        CloseCase command = new CloseCase(
                client,
                ClosingReason.OWN_WISH,
                "一家人过得平稳",
                caseworker.read(client).goals().stream()
                        .map(goal -> new JudgedGoal(goal.id(), GoalState.SUSTAINING, null))
                        .toList());
        assertThatThrownBy(() ->
                        caseworker.tell(() -> caseworker.get(CaseClosings.class).close(command)))
                .matches(CaseError.CASE_HELP_UNANSWERED::stopped);
        answer();
        caseworker.tell(() -> caseworker.get(CaseClosings.class).close(command));
        assertThat(caseworker.read(client).life().standing()).isEqualTo(CaseStanding.CLOSED);
    }

    @Test
    void whoGivesTheCaseAwaySeesThatItGoesAlong() {
        assertThat(supervisor
                        .ask(() -> supervisor.get(CaseHandOvers.class).effects(client))
                        .openCalls())
                .isEqualTo(1);
    }

    private UUID call() {
        return caseworker
                .ask(() -> caseworker.get(HelpCalls.class).mine())
                .getFirst()
                .checkIn();
    }

    private void answer() {
        UUID call = call();
        caseworker.tell(() -> caseworker.get(ClientCheckIns.class).answer(new AnswerHelp(client, call, "打了电话")));
    }

    private int tooLong() {
        return supervisor
                .ask(() -> supervisor.get(HelpCalls.class).waitingTooLong())
                .size();
    }
}
