package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08001, true, 2
            08006, true, 2
            53100, true, 1
            53300, true, 1
            57014, true, 1
            57P01, true, 2
            57P03, true, 2
            55P03, true, 1
            23505, false, 1
            40001, false, 1
            42501, false, 1
            22001, false, 1
            """)
    void whatPassesIsToldFromWhatIsWrongAndOnlyACutLineIsTriedOnceMore(String state, boolean away, int tries) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        assertThat(DatabaseAway.isReasonOf(wrapped)).isEqualTo(away);
        var tried = new AtomicInteger();
        assertThatThrownBy(() -> DatabaseAway.onceMore(() -> {
                    tried.incrementAndGet();
                    throw new IllegalStateException(wrapped);
                }))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(tried).hasValue(tries);
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
