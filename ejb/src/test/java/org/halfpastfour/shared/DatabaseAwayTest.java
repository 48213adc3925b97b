package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08000, true, 2, try-again-soon
            08001, true, 2, try-again-soon
            08003, true, 2, try-again-soon
            08006, true, 2, try-again-soon
            25006, true, 1, no-room
            53000, true, 1, try-again-soon
            53100, true, 1, no-room
            53200, true, 1, try-again-soon
            53300, true, 1, try-again-soon
            57014, true, 1, try-again-soon
            57P01, true, 2, try-again-soon
            57P02, true, 2, try-again-soon
            57P03, true, 2, try-again-soon
            57P05, true, 2, try-again-soon
            55P03, true, 1, try-again-soon
            58000, true, 1, try-again-soon
            58030, true, 1, try-again-soon
            23505, false, 1,
            25001, false, 1,
            40001, false, 1,
            42501, false, 1,
            22001, false, 1,
            XX001, false, 1,
            """)
    void whatPassesIsToldFromWhatIsWrongAndOnlyACutLineIsTriedOnceMore(
            String state, boolean away, int tries, @Nullable String code) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        assertThat(DatabaseAway.isReasonOf(wrapped)).isEqualTo(away);
        assertThat(away ? DatabaseAway.code(wrapped) : null).isEqualTo(code);
        var tried = new AtomicInteger();
        assertThatThrownBy(() -> DatabaseAway.onceMore(() -> {
                    tried.incrementAndGet();
                    throw new IllegalStateException(wrapped);
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tried).hasValue(tries);
    }

    @Test
    void whoFindsTheDiskFullIsToldToComeAgainLaterThanWhoFoundNobody() {
        assertThat(DatabaseAway.pause(new IllegalStateException(new SQLException("x", "53100"))))
                .isGreaterThan(DatabaseAway.pause(new SQLException("x", "08006")));
    }

    @Test
    void theLogHasOneLineOfIt() {
        assertThat(DatabaseAway.line(new IllegalStateException(
                        "could not execute\nINSERT", new SQLException("ERROR: read-only\n  Where: x", "25006"))))
                .contains("no room is left and nothing is saved: ERROR: read-only");
        assertThat(DatabaseAway.line(new SQLException("FATAL: ended\n", "57P01")))
                .contains("the database is out of reach: FATAL: ended");
        assertThat(DatabaseAway.line(new SQLException("x", "23505"))).isEmpty();
    }

    @Test
    void aCommitThatFailedTellsItBesideItsCause() {
        var commit = new IllegalStateException("could not commit", new IllegalArgumentException());
        commit.addSuppressed(new RuntimeException(new SQLException("x", "57P01")));
        assertThat(DatabaseAway.isReasonOf(new RuntimeException(commit))).isTrue();
    }

    @Test
    void theSecondAnswerCounts() {
        var tried = new AtomicInteger();
        assertThat(DatabaseAway.<String, RuntimeException>onceMore(() -> {
                    if (tried.incrementAndGet() == 1) {
                        throw new IllegalStateException(new SQLException("x", "57P01"));
                    }
                    return "there";
                }))
                .isEqualTo("there");
    }

    @ParameterizedTest
    @CsvSource({"java.lang.IllegalStateException", "java.sql.SQLException"})
    void aFailureWithoutAStateIsNoneOfTheDatabase(Class<? extends Exception> kind) throws Exception {
        assertThat(DatabaseAway.isReasonOf(kind.getConstructor().newInstance())).isFalse();
    }
}
