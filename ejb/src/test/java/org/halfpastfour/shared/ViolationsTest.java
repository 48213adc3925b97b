package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void namesTheConstraintHoweverDeepItIs() {
        var refusal = new SQLException(
                "ERROR: new row for relation \"session\" violates check constraint \"session_taken\"\n"
                        + "  Detail: Failing row contains (\"quoted\").",
                "23514");
        assertThat(Violations.constraint(new IllegalStateException(new RuntimeException(refusal))))
                .contains("session_taken");
    }

    @Test
    void namesItInTheLanguageOfTheServer() {
        assertThat(Violations.constraint(new SQLException("错误: 互相冲突的键值违反排他约束\"session_room_once\"", "23P01")))
                .contains("session_room_once");
    }

    @Test
    void namesNothingWhenSomethingElseFailed() {
        assertThat(Violations.constraint(new SQLException("ERROR: deadlock detected \"x\"", "40P01")))
                .isEmpty();
        assertThat(Violations.constraint(new IllegalStateException("constraint \"x\"")))
                .isEmpty();
    }
}
