package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class ViolationsTest {

    private static final PSQLException TAKEN = refusal(
            "23514", "new row for relation \"session\" violates check constraint \"session_taken\"", "session_taken");

    @Test
    void namesTheConstraintHoweverDeepItIs() {
        assertThat(Violations.constraint(new IllegalStateException(new RuntimeException(TAKEN))))
                .contains("session_taken");
    }

    @Test
    void namesItInABatch() {
        assertThat(Violations.constraint(
                        new BatchUpdateException("Batch entry 0 was aborted", "23514", new int[0], TAKEN)))
                .contains("session_taken");
    }

    @Test
    void namesItWhateverTheMessageSays() {
        assertThat(Violations.constraint(refusal("23P01", "互相冲突的键值违反排他约束\"其他\"", "session_room_once")))
                .contains("session_room_once");
    }

    @Test
    void namesNothingWhenSomethingElseFailed() {
        assertThat(Violations.constraint(refusal("40P01", "deadlock detected \"x\"", "")))
                .isEmpty();
        assertThat(Violations.constraint(new SQLException("constraint \"x\"", "23514")))
                .isEmpty();
        assertThat(Violations.constraint(new IllegalStateException("constraint \"x\"")))
                .isEmpty();
    }

    /** As the server sends it: fields with a letter each. */
    private static PSQLException refusal(String state, String message, String constraint) {
        String named = constraint.isEmpty() ? "" : "n" + constraint + "\0";
        return new PSQLException(new ServerErrorMessage("SERROR\0C" + state + "\0M" + message + "\0" + named));
    }
}
