package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table that somebody holds stops nobody for long, and whoever asks meanwhile is told when to ask again. */
@ExtendWith(RunningServer.class)
class StumblingDatabaseIT {

    private final Rest staff = Rest.as("staff");
    private final Rest browser = Rest.inSession(ServerUnderTest.origin(), "parent", Rest.DEMO_PASSWORD);

    @Test
    void aTableThatIsHeldIsToldCalmlyAndEverythingGoesOnAfterwards() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("LOCK TABLE account.account IN ACCESS EXCLUSIVE MODE");
            }
            Rest.Answer answer = staff.get("/me");
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("try-again-soon");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertSaysWhen(answer);
            Rest.Answer page = browser.outside("/home");
            assertThat(page.status()).as(page.body()).isEqualTo(503);
            assertThat(page.body()).contains("请过几秒钟再试").contains("try again in a few seconds");
            assertSaysWhen(page);
            owner.rollback();
        }
        assertThat(staff.get("/me").status()).isEqualTo(200);
        assertThat(browser.get("/me").status()).as("the session is kept").isEqualTo(200);
    }

    private static void assertSaysWhen(Rest.Answer answer) {
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.");
    }
}
