package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class AwayInOneLineTest {

    private final LogRecord entry = new LogRecord(Level.SEVERE, "Invocation failed");

    @Test
    void whatTheDatabaseSaidStaysAndNoTraceOfIt() {
        entry.setThrown(new IllegalStateException(new RuntimeException(
                new SQLException("ERROR: could not extend file: No space left on device\n  Hint: Check.", "53100"))));
        assertThat(new AwayInOneLine.Shortening(null).isLoggable(entry)).isTrue();
        assertThat(entry.getThrown())
                .hasToString(
                        "no room is left and nothing is saved: ERROR: could not extend file: No space left on device")
                .hasNoCause();
        assertThat(entry.getThrown().getStackTrace()).isEmpty();
    }

    @Test
    void whatNobodyExpectedKeepsItsTrace() {
        var failure = new IllegalStateException(new SQLException("ERROR: syntax error", "42601"));
        entry.setThrown(failure);
        assertThat(new AwayInOneLine.Shortening(null).isLoggable(entry)).isTrue();
        assertThat(entry.getThrown()).isSameAs(failure);
    }

    @Test
    void whatWasLeftOutBeforeStaysOut() {
        assertThat(new AwayInOneLine.Shortening(other -> false).isLoggable(entry))
                .isFalse();
    }
}
