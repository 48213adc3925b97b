package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            08001, true
            08006, true
            53100, true
            53300, true
            57014, true
            57P01, true
            57P03, true
            55P03, true
            23505, false
            40001, false
            42501, false
            22001, false
            """)
    void whatPassesIsToldFromWhatIsWrong(String state, boolean away) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("x", state)));
        assertThat(DatabaseAway.isReasonOf(wrapped)).isEqualTo(away);
    }

    @ParameterizedTest
    @CsvSource({"java.lang.IllegalStateException", "java.sql.SQLException"})
    void aFailureWithoutAStateIsNoneOfTheDatabase(Class<? extends Exception> kind) throws Exception {
        assertThat(DatabaseAway.isReasonOf(kind.getConstructor().newInstance())).isFalse();
    }
}
